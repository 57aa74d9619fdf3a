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
    /// What was recorded and did not count.
    public let omissions: [Omission]
    /// How rank and grade were decided, in the order of the decisions.
    public let decisions: [Decision]

    /// Something recorded that did not count, and why.
    public struct Omission: Hashable, Sendable {
        /// The component that it was recorded for.
        public let component: NodeID
        /// The rater.
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
    /// Where the scheme sets the rule of the decision.
    public var rules: [Address] {
        switch self {
        case .vetoed(let veto, _): .at(veto, "grade")
        case .absent: .policy("absence", "grade")
        case .incomplete, .withoutScore: []
        case .ranked: .policy("ties")
        case .below(let grade, _): .at(grade, "minimum") + .policy("bands")
        case .withoutSeat(let grade, _, _, _): .at(grade, "quota_percent")
        case .graded(let grade, let minimum, let seats, _):
            (minimum == nil ? [] : .at(grade, "minimum"))
                + (seats == nil ? [] : .at(grade, "quota_percent"))
        }
    }
}
