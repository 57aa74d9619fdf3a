public import Exact
public import Schemes

/// Something that earned a bonus or cost a deduction.
public struct Occurrence: Hashable, Sendable {
    /// The rate that applies.
    public let rate: NodeID
    /// How often, 1 or more.
    public let count: Int
    /// What it is about; without a matter each occurrence is its own.
    ///
    /// Occurrences of one adjustment that name the same matter count once, at the highest level.
    public let matter: String?
    /// The points of one occurrence, for discretionary rates only.
    public let points: Amount?
    /// The unit's part of an achievement shared with others, above 0 and at most 1; `nil` when it
    /// is the unit's alone.
    public let share: Rational?
    /// The document by which an earlier year's occurrence is carried over to this one; `nil` for
    /// this year's own.
    public let document: String?

    /// Creates an occurrence.
    public init(
        rate: NodeID,
        count: Int = 1,
        matter: String? = nil,
        points: Amount? = nil,
        share: Rational? = nil,
        document: String? = nil
    ) {
        self.rate = rate
        self.count = count
        self.matter = matter
        self.points = points
        self.share = share
        self.document = document
    }
}
