/// What is wrong with a document, as data: screens, reports and programs render the same record.
public struct Diagnostic: Hashable, Sendable {
    /// The kind of problem.
    public let code: Code
    /// Where in the scheme; an element when no single field is meant.
    public let node: NodeID
    /// The field, when one is meant.
    public let field: FieldName?
    /// The operation at fault; `nil` when the root document is.
    public let operation: String?
    /// What the operation tried to write.
    public let given: FieldValue?
    /// The facts that the message names, by role: `allowed`, `setter`, `sum`, `wanted`, `near`.
    public let facts: [String: String]

    /// Creates a diagnostic.
    public init(
        code: Code,
        node: NodeID,
        field: FieldName? = nil,
        operation: String? = nil,
        given: FieldValue? = nil,
        facts: [String: String] = [:]
    ) {
        self.code = code
        self.node = node
        self.field = field
        self.operation = operation
        self.given = given
        self.facts = facts
    }

    /// The kinds of problem; those that begin with `E` keep a version from being published.
    public enum Code: String, Hashable, Sendable, CaseIterable {
        /// The target does not exist here.
        case orphan = "E-ORPHAN"
        /// The id is in use, or two operations of one kind name the same address.
        case duplicate = "E-DUP"
        /// The container takes no such element.
        case closed = "E-CLOSED"
        /// The container's allowance is used up.
        case budget = "E-BUDGET"
        /// The element may not be dropped here.
        case drop = "E-DROP"
        /// The value is fixed above.
        case lockFixed = "E-LOCK-FIXED"
        /// The number is outside the range set above, or off its step.
        case lockRange = "E-LOCK-RANGE"
        /// The word is not among those allowed above.
        case lockSet = "E-LOCK-SET"
        /// The number moved in the direction that is closed.
        case lockTighten = "E-LOCK-TIGHTEN"
        /// The new bound leaves nothing together with those above.
        case lockEmpty = "E-LOCK-EMPTY"
        /// A change without a reason, where a level above demands one.
        case note = "E-NOTE"
        /// The level's own value is outside the bound that it sets.
        case ownLock = "E-OWNLOCK"
        /// Parts do not add up to their whole.
        case sum = "E-SUM"
        /// Thresholds do not fall strictly, or a place refers to itself.
        case order = "E-ORDER"
        /// A value names something that does not exist, or has the wrong type.
        case reference = "E-REF"
        /// The parent's digest, number or scheme is not the one pinned.
        case pin = "E-PIN"
        /// An element would hold itself, or tenants derive in a circle.
        case cycle = "E-CYCLE"
        /// The value that the author saw is no longer the parent's.
        case stale = "E-STALE"
        /// A policy that scoring acts on is missing, or a policy or its value is unknown.
        case policy = "E-POLICY"
        /// A formula that cannot be read, or whose names or types do not fit.
        case formula = "E-FORMULA"
        /// A formula that can be computed, and hardly says what its writer meant.
        case doubtfulFormula = "W-FORMULA"
        /// Values of one element that can't stand together.
        case contradiction = "E-VALUE"
        /// A bound that changes nothing.
        case boundWithoutEffect = "W-BOUND-NOEFFECT"
        /// An override equal to the parent's value; it is kept.
        case redundant = "W-REDUNDANT"
        /// A value outside an advisory lock: allowed, and reported.
        case deviation = "W-DEVIATION"
        /// A waiver in use ends within the days of notice.
        case waiverExpiring = "W-WAIVER-EXPIRING"
        /// A waiver that ended, has not begun, or was not granted by the bound's owner.
        case waiverWithoutEffect = "W-WAIVER-NOEFFECT"
        /// Bands that overlap or leave a gap by the rule's own words.
        case bands = "W-BANDS"
        /// A category of jurors that an ancestor names is missing.
        case juryCategory = "W-JURY"
        /// The organiser stands in the ranking that it makes itself.
        case organiser = "W-ORGANISER"
        /// An element or a value that nothing makes use of.
        case unused = "W-UNUSED"
        /// An answer that scoring gives anyway is not written out.
        case unstated = "W-UNSTATED"

        /// Whether the problem keeps a version from being published.
        public var isError: Bool { rawValue.hasPrefix("E-") }
    }
}
