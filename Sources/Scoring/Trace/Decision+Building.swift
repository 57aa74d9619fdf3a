import Exact
import Schemes

extension Decision {
    /// The decisions that led to a unit's rank and grade: veto, absence, threshold and quota.
    ///
    /// - Parameters:
    ///   - evaluation: The unit's numbers.
    ///   - placement: What other units' totals decided for it.
    ///   - ranked: How many units of the form have a rank.
    ///   - participating: How many units of the form are not absent.
    ///   - index: The scheme.
    /// - Returns: The decisions in the order in which they were taken.
    static func all(
        for evaluation: Evaluation,
        _ placement: Placements.Placement,
        ranked: Int,
        participating: Int,
        in index: SchemeIndex
    ) -> [Decision] {
        var decisions: [Decision] = evaluation.vetoes.compactMap { veto in
            veto.grade.map { .vetoed(by: veto.id, grade: $0) }
        }
        if evaluation.unit.isAbsent {
            let byRule: NodeID? =
                if case .grade(let grade) = index.scheme.policies.absence { grade } else { nil }
            return decisions + [.absent(grade: byRule)]
        }
        guard evaluation.sheet.missing.isEmpty else {
            return decisions + [.incomplete(items: evaluation.sheet.missing)]
        }
        guard let total = evaluation.total else { return decisions + [.withoutScore] }
        guard let rank = placement.rank else { return decisions }
        decisions.append(.ranked(place: rank, among: ranked))
        for grade in index.scheme.grades {
            let seats = grade.seats(of: participating)
            if let minimum = grade.minimum, total < minimum {
                decisions.append(.below(grade: grade.id, minimum: minimum))
            } else if let refusal = placement.withoutSeat.first(where: { $0.grade == grade.id }) {
                decisions.append(
                    .withoutSeat(
                        grade: grade.id,
                        seats: seats ?? 0,
                        units: participating,
                        isTied: refusal.isTied
                    )
                )
            } else {
                let minimum = grade.minimum
                return decisions + [
                    .graded(grade.id, minimum: minimum, seats: seats, units: participating)
                ]
            }
        }
        return decisions
    }
}
