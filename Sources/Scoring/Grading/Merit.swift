import Exact
import Schemes

/// Why a unit does not have a grade.
enum Refusal: Hashable {
    /// The total is below the minimum.
    case below(minimum: Amount)
    /// The total is the minimum, which is not included.
    case atMinimum(Amount)
    /// The total stands in two bands as the rule words them, and the worse one counts.
    case boundary
    /// The base alone is below the pass mark.
    case base(passMark: Amount)
    /// The grade's condition does not hold.
    case condition
    /// A ceiling limits the unit to a worse grade.
    case ceiling(NodeID)
    /// A finding keeps the unit from grades with a quota.
    case ineligible(NodeID)
    /// A finding lowers the grade by one.
    case downgraded(NodeID)
    /// The total lies between two bands, and nobody has decided.
    case undecided
    /// The seats are taken, or would be shared by a tie.
    case withoutSeat(seats: Int, units: Int, isTied: Bool)
}

/// What a ranked unit's numbers say about grades, before any quota.
struct Merit {
    /// The total that grades look at.
    let total: Amount
    /// The gap of the words that it lies in.
    let gap: (below: NodeID, above: NodeID)?
    /// The grade that people decided on within the gap.
    let decided: NodeID?
    private let evaluation: UnitEvaluation
    private let index: SchemeIndex

    init(_ evaluation: UnitEvaluation, in index: SchemeIndex) {
        self.evaluation = evaluation
        self.index = index
        let policies = index.scheme.policies
        total = policies.graded(evaluation.total ?? .zero)
        let decided = evaluation.unit.gradeDecision?.grade
        if policies.bands == .manualDecision,
            case .inGap(let below, let above) = Flag.band(at: total, among: index.bands)
        {
            gap = (below, above)
            self.decided = decided == below || decided == above ? decided : nil
        } else {
            gap = nil
            self.decided = nil
        }
    }

    /// Why the unit does not reach a grade; `nil` when it does.
    ///
    /// - Parameters:
    ///   - grade: The grade.
    ///   - place: Its place in the scheme, 0 for the best.
    /// - Returns: The reason.
    func refusal(of grade: Grade, at place: Int) -> Refusal? {
        let policies = index.scheme.policies
        if gap != nil, decided == nil { return .undecided }
        if decided != grade.id, let minimum = grade.minimum {
            if total < minimum { return .below(minimum: minimum) }
            if total == minimum, !grade.isMinimumIncluded { return .atMinimum(minimum) }
        }
        if policies.bandBoundary == .lowerGrade, isOnBoundary(of: grade) { return .boundary }
        if policies.passMark == .baseOnly, grade.minimum != nil, let pass = index.passMark,
            let base = evaluation.totalOfBase, policies.graded(base) < pass
        {
            return .base(passMark: pass)
        }
        if evaluation.closedGrades.contains(grade.id) { return .condition }
        let grades = index.scheme.grades
        for ceiling in evaluation.ceilings {
            if let limit = grades.firstIndex(where: { $0.id == ceiling.grade }), place < limit {
                return .ceiling(ceiling.id)
            }
        }
        if grade.hasQuota,
            let veto = evaluation.vetoes.first(where: { $0.effect == .ineligible })
        {
            return .ineligible(veto.id)
        }
        return nil
    }

    /// Whether the words give the total this grade and a worse one (domain policy XJ-02).
    private func isOnBoundary(of grade: Grade) -> Bool {
        let covering = index.bands.filter { !$0.isBelow(total) && !$0.isAbove(total) }
        return covering.dropLast().contains { $0.grade == grade.id }
    }
}

extension Policies {
    /// The total as grades look at it: as it is, or rounded to a whole number (XJ-01).
    func graded(_ total: Amount) -> Amount {
        guard bands == .roundToIntegerFirst else { return total }
        return Rational(total).rounded(places: 0, mode: rounding) ?? total
    }
}
