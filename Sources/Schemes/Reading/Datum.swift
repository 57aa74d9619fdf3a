public import Exact
public import Expressions

/// Something recorded about a unit that formulas read (数据项).
public struct Datum: Hashable, Sendable {
    /// The datum's identity.
    public let id: NodeID
    /// What is recorded.
    public let title: String
    /// Its name in formulas; its id stands for it too.
    public let name: String?
    /// The type of its value.
    public let type: ExpressionType
    /// Whose it is.
    public let scope: Scope
    /// The item that it belongs to; `nil` for a datum at the top.
    public let item: NodeID?
    /// The words that it may be, or each of its words; empty when any may.
    public let words: [String]
    /// The least that a number, or each of several, may be; `nil` for no bound.
    public let minimum: Amount?
    /// The most that a number, or each of several, may be; `nil` for no bound.
    public let maximum: Amount?
    /// Who reports it, in words; `nil` when nobody is named.
    public let suppliedBy: String?
    /// The unit of measure (人, 万元); `nil` when there is none.
    public let unit: String?
    /// What computes it; `nil` for a datum that is recorded.
    public let formula: Formula?

    /// Creates one from its parts.
    public init(
        id: NodeID,
        title: String,
        name: String?,
        type: ExpressionType,
        scope: Scope,
        item: NodeID? = nil,
        words: [String] = [],
        minimum: Amount? = nil,
        maximum: Amount? = nil,
        suppliedBy: String? = nil,
        unit: String? = nil,
        formula: Formula? = nil
    ) {
        self.id = id
        self.title = title
        self.name = name
        self.type = type
        self.scope = scope
        self.item = item
        self.words = words
        self.minimum = minimum
        self.maximum = maximum
        self.suppliedBy = suppliedBy
        self.unit = unit
        self.formula = formula
    }

    /// Whose a datum is.
    public enum Scope: String, Hashable, Sendable, CaseIterable {
        /// A unit's, read by the formulas of one item only.
        case item
        /// A unit's, read by all formulas.
        case unit
        /// A tenant's above, the same for all units; formulas write `upper.` before the name.
        case upper
    }
}
