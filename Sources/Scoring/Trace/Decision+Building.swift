import Exact
import Schemes

extension Decision {
    /// The decisions that led to a unit's rank, grade and titles: veto, absence, threshold, quota.
    ///
    /// - Parameters:
    ///   - evaluation: The unit's numbers.
    ///   - placement: What other units' totals decided for it.
    ///   - participating: How many units of the list are not absent.
    ///   - index: The scheme.
    /// - Returns: The decisions in the order in which they were taken.
    static func all(
        for evaluation: UnitEvaluation,
        _ placement: Placements.Placement,
        participating: Int,
        in index: SchemeIndex
    ) -> [Decision] {
        let policies = index.scheme.policies
        var decisions = evaluation.vetoes.compactMap { about($0, by: policies) }
        if evaluation.unit.isAbsent {
            let byRule: NodeID? =
                if case .grade(let grade) = policies.absence { grade } else { nil }
            return decisions + [.absent(grade: byRule)]
        }
        guard !evaluation.isIncomplete else {
            return decisions + [.incomplete(items: evaluation.sheet.missing)]
        }
        guard evaluation.total != nil else {
            let isBlocked = !policies.missingComponent.allowsGaps && !evaluation.mix.wanting.isEmpty
            let missing = Decision.blocked(missing: evaluation.mix.wanting)
            return decisions + [isBlocked ? missing : .withoutScore]
        }
        if evaluation.isUnranked(by: policies) {
            decisions.append(.unranked(missing: evaluation.mix.wanting))
        }
        guard let rank = placement.rank else { return decisions }
        decisions.append(.ranked(place: rank, among: placement.among))
        let merit = Merit(evaluation, in: index)
        if let decided = merit.decided {
            decisions.append(.decided(decided))
        } else if let gap = merit.gap {
            return decisions + [.undecided(below: gap.below, above: gap.above)]
        }
        for grade in index.scheme.grades {
            if let refusal = placement.refusals.first(where: { $0.grade == grade.id })?.refusal {
                decisions.append(refusal.decision(on: grade.id))
                continue
            }
            guard placement.grade == grade.id else { break }
            decisions.append(
                .graded(
                    grade.id,
                    minimum: grade.minimum.flatMap { merit.total < $0 ? nil : $0 },
                    seats: placement.seats?.count,
                    units: placement.seats?.units ?? participating
                )
            )
            break
        }
        return decisions + placement.titles.map { .awarded($0) }
            + placement.withoutTitle.map { .withoutTitle($0.title, seats: $0.seats) }
    }

    private static func about(_ veto: Veto, by policies: Policies) -> Decision? {
        if case .points(let points) = veto.effect { return .deducted(by: veto.id, points: points) }
        if let grade = veto.grade { return .vetoed(by: veto.id, grade: grade) }
        return veto.effect == .zero ? .zeroed(by: veto.id) : nil
    }
}

extension Refusal {
    /// The refusal as a decision on a grade.
    fileprivate func decision(on grade: NodeID) -> Decision {
        switch self {
        case .below(let minimum): .below(grade: grade, minimum: minimum)
        case .withoutSeat(let seats, let units, let isTied):
            .withoutSeat(grade: grade, seats: seats, units: units, isTied: isTied)
        case .atMinimum(let minimum): .refused(grade: grade, .atMinimum(minimum))
        case .boundary: .refused(grade: grade, .boundary)
        case .base(let passMark): .refused(grade: grade, .base(passMark: passMark))
        case .condition: .refused(grade: grade, .condition)
        case .ceiling(let ceiling): .refused(grade: grade, .ceiling(ceiling))
        case .ineligible(let veto): .refused(grade: grade, .ineligible(by: veto))
        case .downgraded(let veto): .refused(grade: grade, .downgraded(by: veto))
        case .undecided: .refused(grade: grade, .boundary)
        }
    }
}
