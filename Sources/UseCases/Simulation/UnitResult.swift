public import Exact
public import Schemes

/// What one scheme makes of a unit's inputs.
public struct UnitResult: Hashable, Sendable {
    /// The total; `nil` when there is none.
    public let total: Amount?
    /// The rank within the form, 1 or more; `nil` for units that are not ranked.
    public let rank: Int?
    /// The grade; `nil` when there is none.
    public let grade: NodeID?
    /// Whether the grade is one with a limited number of seats.
    public let hasSeat: Bool

    /// Creates a result.
    public init(total: Amount?, rank: Int?, grade: NodeID?, hasSeat: Bool) {
        self.total = total
        self.rank = rank
        self.grade = grade
        self.hasSeat = hasSeat
    }
}

/// A unit on which two schemes differ.
public struct UnitChange: Hashable, Sendable {
    /// The unit's code.
    public let unit: String
    /// The unit's name.
    public let name: String
    /// What the scheme in force makes of it.
    public let before: UnitResult
    /// What the draft would make of it.
    public let after: UnitResult

    /// By how much the total rises; `nil` when either is missing.
    public var rise: Amount? {
        guard let before = before.total, let after = after.total else { return nil }
        return Amount(tenThousandths: after.tenThousandths - before.tenThousandths)
    }

    /// Whether the total differs.
    public var changesScore: Bool { before.total != after.total }
    /// Whether the rank differs.
    public var changesRank: Bool { before.rank != after.rank }
    /// Whether the grade differs.
    public var changesGrade: Bool { before.grade != after.grade }
    /// Whether it gains or loses one of a limited number of seats.
    public var changesSeat: Bool { before.hasSeat != after.hasSeat }
}
