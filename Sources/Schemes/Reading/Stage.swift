/// A part of the year (阶段): written out and printed; nothing is computed from it.
public struct Stage: Hashable, Sendable {
    /// The stage's identity.
    public let id: NodeID
    /// Its name.
    public let title: String
    /// The form that it belongs to; `nil` for all.
    public let form: NodeID?
    /// When it opens, in the rule's words.
    public let opens: String?
    /// When it closes, in the rule's words.
    public let closes: String?
    /// The natural months of its window, 1 to 12; a window may run over the end of a year.
    public let months: Months?
    /// Its length in working days, 1 to 366.
    public let workingDays: Int?
    /// Who acts in it.
    public let actor: String?

    /// Creates one from its parts.
    public init(
        id: NodeID,
        title: String,
        form: NodeID? = nil,
        opens: String? = nil,
        closes: String? = nil,
        months: Months? = nil,
        workingDays: Int? = nil,
        actor: String? = nil
    ) {
        self.id = id
        self.title = title
        self.form = form
        self.opens = opens
        self.closes = closes
        self.months = months
        self.workingDays = workingDays
        self.actor = actor
    }

    /// The months of a window, ends included.
    public struct Months: Hashable, Sendable {
        /// The first month, 1 to 12.
        public let first: Int
        /// The last month, 1 to 12; below the first it is in the year after.
        public let last: Int

        /// Creates months.
        public init(first: Int, last: Int) {
            self.first = first
            self.last = last
        }
    }
}
