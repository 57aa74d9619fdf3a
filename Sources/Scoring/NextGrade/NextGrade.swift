public import Exact
public import Schemes

/// What would have to change for a unit to have a better grade.
public enum NextGrade: Hashable, Sendable {
    /// The unit has the best grade.
    case best
    /// Findings set the grade: no score helps.
    case vetoed([NodeID])
    /// The unit is absent: no score helps.
    case absent
    /// These items need a mark first.
    case incomplete(items: [NodeID])
    /// A component needs a score first.
    case withoutScore
    /// What stands in the way is no matter of a higher total alone.
    case untold(Untold)
    /// No total gives this next better grade: it has no seats, or they would be shared by a tie.
    case closed(NodeID)
    /// A higher total gives it, all other units staying as they are.
    case goal(GradeGoal)
}

extension NextGrade {
    /// Why no single higher total can be named.
    public enum Untold: String, Hashable, Sendable, CaseIterable {
        /// Grades, ceilings or ranks depend on formulas.
        case formulas
        /// People have to decide on the grade.
        case decision
        /// A finding lowers the grade, keeps the unit from it, or clears the total.
        case finding
        /// Components are missing, so the unit is not ranked.
        case unranked
        /// The base alone must reach the pass mark.
        case base
        /// The words of two grades meet at the total.
        case boundary
    }
}

/// The total that gives a better grade, and each single change that leads to it.
public struct GradeGoal: Hashable, Sendable {
    /// The next better grade.
    public let grade: NodeID
    /// The least rounded total that gives it.
    public let total: Amount
    /// How much the unit's total lacks, above zero.
    public let missing: Amount
    /// The seats of the grade; `nil` when it has no quota.
    public let seats: Seats?
    /// Single changes that each suffice, in the order of the form's components, the checklist's
    /// last; those that even full marks do not make are left out.
    public let ways: [Way]

    /// The seats of a grade with a quota, and where the unit stands.
    public struct Seats: Hashable, Sendable {
        /// The number of seats, 0 or more.
        public let count: Int
        /// The number of units that it is a share of.
        public let units: Int
        /// The unit's rank now, 1 or more.
        public let rank: Int

        /// Creates seats.
        public init(count: Int, units: Int, rank: Int) {
            self.count = count
            self.units = units
            self.rank = rank
        }
    }

    /// A change that suffices alone.
    public enum Way: Hashable, Sendable {
        /// A component's score, now `score`, would have to be `needed`: the least with four places.
        case component(NodeID, score: Rational, needed: Amount)
        /// The checklist's total, now `points`, would have to be `needed`, the least with four
        /// places; `unearned` points are left on the items, what is beyond them takes a bonus.
        case sheet(points: Amount, needed: Amount, unearned: Amount)
    }
}
