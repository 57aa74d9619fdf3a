public import Exact
public import Hierarchy
public import Schemes

/// Why a unit's outcome is what it is: every number down to what was recorded and where its rule
/// is set, everything that did not count, and how rank and grade were decided.
public struct Trace: Hashable, Sendable {
    /// The unit.
    public let unit: UnitID
    /// The form by which it was evaluated.
    public let form: NodeID
    /// The sum of its marks.
    public let base: TraceStep
    /// The sum of its adjustments.
    public let adjusted: TraceStep
    /// The checklist's total; `nil` while an item has no mark.
    public let sheet: TraceStep?
    /// The scores of the form's components that have one, in the scheme's order.
    public let components: [TraceStep]
    /// The total; `nil` when there is none.
    public let total: TraceStep?
    /// What the unit claimed for itself, item by item, beside what was verified.
    public let claims: [Claim]
    /// What was recorded and did not count.
    public let omissions: [Omission]
    /// The conditions that were looked at, in the order in which they were.
    public let conditions: [ConditionResult]
    /// How rank and grade were decided, in the order of the decisions.
    public let decisions: [Decision]

    /// A unit's own points for an item, and what came of them (R40).
    public struct Claim: Hashable, Sendable {
        /// The item.
        public let item: NodeID
        /// The points that the unit claimed.
        public let claimed: Amount
        /// The verified points; `nil` where the claim itself counts.
        public let verified: Amount?
        /// Why points were lost.
        public let reason: String?
    }

    /// Something recorded that did not count, and why.
    public struct Omission: Hashable, Sendable {
        /// The component that it was recorded for, or the adjustment.
        public let component: NodeID
        /// The rater, or the rate of the occurrence.
        public let rater: String
        /// The score given.
        public let points: Amount
        /// Why it did not count.
        public let reason: Reason

        /// Why a rater's score does not count.
        public enum Reason: String, Hashable, Sendable, CaseIterable {
            /// The rater belongs to the unit, or is the unit.
            case recused
            /// The rating unit is recorded as absent.
            case absentRater = "absent_rater"
            /// It is the highest or the lowest of a trimmed mean.
            case trimmed
            /// The rating unit does not take part in this form's round.
            case otherRound = "other_round"
            /// The rater belongs to no group that the scheme knows.
            case withoutGroup = "without_group"
            /// The rater left items of the checklist open.
            case incompleteChecklist = "incomplete_checklist"
            /// The ballot's points stand in none of the answers' ranges.
            case outsideRanges = "outside_ranges"
            /// The scheme carries nothing over from earlier years, or the document is missing.
            case notCarriedOver = "not_carried_over"
        }
    }

    /// The outcome's numbers, computed from the trace alone.
    public struct Numbers: Hashable, Sendable {
        /// The sum of the marks.
        public let base: Rational?
        /// The sum of the adjustments.
        public let adjusted: Rational?
        /// The checklist's total.
        public let sheet: Rational?
        /// The components' scores, as in ``Trace/components``.
        public let components: [Rational?]
        /// The rounded total.
        public let total: Rational?
    }

    /// Computes every number again from the recorded and the set values in the trace.
    ///
    /// - Returns: The numbers; equal to those of the outcome.
    public func recomputed() -> Numbers {
        Numbers(
            base: base.recomputed(),
            adjusted: adjusted.recomputed(),
            sheet: sheet?.recomputed(),
            components: components.map { $0.recomputed() },
            total: total?.recomputed()
        )
    }
}

/// One step towards a rank or a grade.
public enum Decision: Hashable, Sendable {
    /// A finding sets the grade.
    case vetoed(by: NodeID, grade: NodeID)
    /// A finding takes points from the total.
    case deducted(by: NodeID, points: Amount)
    /// A finding makes the total 0.
    case zeroed(by: NodeID)
    /// Components that the scheme wants have no score, so there is no total.
    case blocked(missing: [NodeID])
    /// Components have no score, so there is neither rank nor grade.
    case unranked(missing: [NodeID])
    /// A better grade than its own is closed to the unit.
    case refused(grade: NodeID, Obstacle)
    /// The total lies between two bands, and nobody has decided.
    case undecided(below: NodeID, above: NodeID)
    /// People decided on the grade.
    case decided(NodeID)
    /// The unit wins a title.
    case awarded(NodeID)
    /// The unit qualifies for a title that has no seat for it.
    case withoutTitle(NodeID, seats: Int)
    /// The unit is absent, which sets the grade, or leaves it without one.
    case absent(grade: NodeID?)
    /// Items have no mark, so there is no total.
    case incomplete(items: [NodeID])
    /// No component has a score, so there is no total.
    case withoutScore
    /// The place in the ranking of the form.
    case ranked(place: Int, among: Int)
    /// The total is below a grade's minimum.
    case below(grade: NodeID, minimum: Amount)
    /// The total reaches a grade whose seats are taken, or would be shared by a tie.
    case withoutSeat(grade: NodeID, seats: Int, units: Int, isTied: Bool)
    /// The unit gets the grade; `seats` among `units` when it has a quota.
    case graded(NodeID, minimum: Amount?, seats: Int?, units: Int)
}

extension Decision {
    /// What keeps a unit from a grade beside its minimum and its seats.
    public enum Obstacle: Hashable, Sendable {
        /// The total is the minimum, which is not included.
        case atMinimum(Amount)
        /// The total stands in two bands as the rule words them, and the worse one counts.
        case boundary
        /// The base alone is below the pass mark.
        case base(passMark: Amount)
        /// The grade's condition does not hold.
        case condition
        /// A ceiling limits the grade.
        case ceiling(NodeID)
        /// A finding keeps the unit from grades with a quota.
        case ineligible(by: NodeID)
        /// A finding lowers the grade by one.
        case downgraded(by: NodeID)
    }

    /// Where the scheme sets the rule of the decision.
    public var rules: [Address] {
        switch self {
        case .vetoed(let veto, _): .at(veto, "grade")
        case .deducted(let veto, _): .at(veto, "points")
        case .zeroed(let veto): .at(veto, "effect") + .policy("veto_record")
        case .absent: .policy("absence", "grade")
        case .incomplete, .withoutScore: []
        case .blocked, .unranked: .policy("missing_component")
        case .ranked: .policy("ties")
        case .below(let grade, _): .at(grade, "minimum") + .policy("bands")
        case .withoutSeat(let grade, _, _, _): .at(grade, "quota_percent")
        case .refused(let grade, let obstacle): obstacle.rules(of: grade)
        case .undecided, .decided: .policy("bands")
        case .awarded(let title), .withoutTitle(let title, _):
            .at(title, "seats") + .at(title, "seats_percent")
        case .graded(let grade, let minimum, let seats, _):
            (minimum == nil ? [] : .at(grade, "minimum"))
                + (seats == nil ? [] : .at(grade, "quota_percent"))
        }
    }
}

extension Decision.Obstacle {
    fileprivate func rules(of grade: NodeID) -> [Address] {
        switch self {
        case .atMinimum: .at(grade, "minimum") + .at(grade, "minimum_included")
        case .boundary: .policy("band_boundary")
        case .base: .policy("pass_mark_measure")
        case .condition: .at(grade, "condition")
        case .ceiling(let ceiling): .at(ceiling, "condition") + .at(ceiling, "grade")
        case .ineligible(let veto), .downgraded(let veto): .at(veto, "effect")
        }
    }
}
