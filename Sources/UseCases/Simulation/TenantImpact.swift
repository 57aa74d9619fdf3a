public import Exact
public import Hierarchy
public import Schemes

/// What a draft would do to the units of one tenant, or of a tenant and all below it.
public struct Impact: Hashable, Sendable {
    /// Units that were scored by both.
    public internal(set) var units = 0
    /// Units whose total differs.
    public internal(set) var scores = 0
    /// Units whose rank differs.
    public internal(set) var ranks = 0
    /// Units whose grade differs.
    public internal(set) var grades = 0
    /// Units that gain or lose one of a limited number of seats.
    public internal(set) var seats = 0
    /// The sum of all totals before, of units that have one both times.
    public internal(set) var totalBefore = Rational.zero
    /// The sum of their totals after.
    public internal(set) var totalAfter = Rational.zero
    /// How many units have a total both times.
    public internal(set) var totals = 0
    /// How many units have each grade before.
    public internal(set) var gradesBefore: [NodeID: Int] = [:]
    /// How many units have each grade after.
    public internal(set) var gradesAfter: [NodeID: Int] = [:]

    /// The mean of the totals before; `nil` without any.
    public var meanBefore: Rational? { totalBefore.divided(by: Rational(totals)) }
    /// The mean of the totals after; `nil` without any.
    public var meanAfter: Rational? { totalAfter.divided(by: Rational(totals)) }

    /// No units.
    public init() {}

    /// Adds a unit.
    mutating func add(_ before: UnitResult, _ after: UnitResult) {
        units += 1
        if before.total != after.total { scores += 1 }
        if before.rank != after.rank { ranks += 1 }
        if before.grade != after.grade { grades += 1 }
        if before.hasSeat != after.hasSeat { seats += 1 }
        if let grade = before.grade { gradesBefore[grade, default: 0] += 1 }
        if let grade = after.grade { gradesAfter[grade, default: 0] += 1 }
        if let first = before.total, let second = after.total {
            totals += 1
            totalBefore = totalBefore + Rational(first)
            totalAfter = totalAfter + Rational(second)
        }
    }

    /// Adds the units of another.
    mutating func add(_ other: Impact) {
        units += other.units
        scores += other.scores
        ranks += other.ranks
        grades += other.grades
        seats += other.seats
        totals += other.totals
        totalBefore = totalBefore + other.totalBefore
        totalAfter = totalAfter + other.totalAfter
        gradesBefore.merge(other.gradesBefore, uniquingKeysWith: +)
        gradesAfter.merge(other.gradesAfter, uniquingKeysWith: +)
    }
}

/// What a draft would do to one tenant.
public struct TenantImpact: Sendable {
    /// The tenant.
    public let tenant: TenantID
    /// Its name.
    public let name: String
    /// Its level: a label.
    public let level: String
    /// How many tenants of the scope stand above it.
    public let depth: Int
    /// The year that was scored; `nil` when the tenant has no cycle.
    public let year: Int?
    /// Its own units.
    public internal(set) var own = Impact()
    /// Its own units and those of all below it.
    public internal(set) var subtree = Impact()
    /// Its own units on which the two schemes differ, by rank before; those of a tenant below only
    /// where the cycle is published.
    public internal(set) var changes: [UnitChange] = []
    /// How many units differ that are not listed, because their cycle is not published.
    public internal(set) var unlisted = 0
}
