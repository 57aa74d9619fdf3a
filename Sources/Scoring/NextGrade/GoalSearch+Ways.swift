import Exact
import Schemes

extension GoalSearch {
    /// The single changes that give a rounded total.
    func ways(to total: Amount) -> [GradeGoal.Way] {
        let evaluation = evaluations[position]
        let single = evaluation.mix.parts.compactMap { part -> GradeGoal.Way? in
            guard let score = part.score, !part.isFromSheet else { return nil }
            let top = part.component.clamp?.upperBound ?? part.component.raterFull
            return least(from: score, to: top) { reaches(total, part, at: $0) }
                .map { .component(part.component.id, score: score, needed: $0) }
        }
        guard let points = evaluation.sheet.total,
            evaluation.mix.parts.contains(where: \.isFromSheet)
        else { return single }
        let full = evaluation.checklist.fullMarks
        let unearned = max(full - evaluation.sheet.base, .zero)
        let top = [points, unearned, bonusLeft].pinnedTotal
        let needed = least(from: Rational(points), to: top) { reaches(total, sheet: $0) }
        return single
            + [needed].compactMap(\.self)
            .map { .sheet(points: points, needed: $0, unearned: unearned) }
    }

    /// An upper bound of what bonuses can still add, where every bonus has a cap; 100 otherwise.
    private var bonusLeft: Amount {
        let onSheet = evaluations[position].checklist.groups.filter { $0.appliesTo == .sheet }
        let groups = onSheet.map { group -> Amount? in
            let caps = group.adjustments.filter { $0.direction == .bonus }.map(\.cap)
            let sum = caps.contains(nil) ? nil : caps.compactMap(\.self).pinnedTotal
            return [group.cap, sum].compactMap(\.self).min()
        }
        return groups.contains(nil) ? .hundred : groups.compactMap(\.self).pinnedTotal
    }

    private func reaches(_ total: Amount, _ changed: Mix.Part, at score: Amount) -> Bool {
        reaches(total) { part in
            part.component.id == changed.component.id ? Rational(score) : part.score
        }
    }

    private func reaches(_ total: Amount, sheet: Amount) -> Bool {
        reaches(total) { part in
            guard part.isFromSheet else { return part.score }
            return part.component.clamp.map { Rational(sheet).clamped(to: $0) } ?? Rational(sheet)
        }
    }

    private func reaches(_ total: Amount, _ score: (Mix.Part) -> Rational?) -> Bool {
        let evaluation = evaluations[position]
        let policies = index.scheme.policies
        var sum = Rational(evaluation.sheet.onTotal)
        for part in evaluation.mix.parts {
            guard let score = score(part), let factor = evaluation.mix.factor(of: part) else {
                continue
            }
            sum = sum + score * factor
        }
        let lost = evaluation.vetoes.map { veto -> Amount in
            if case .points(let points) = veto.effect { points } else { .zero }
        }
        return sum.rounded(places: policies.places, mode: policies.rounding)
            .map { [$0, -lost.pinnedTotal].pinnedTotal >= total } ?? false
    }

    /// The least amount within bounds that holds, found by halving: what holds for an amount
    /// holds for every greater one.
    private func least(
        from low: Rational,
        to high: Amount,
        where holds: (Amount) -> Bool
    ) -> Amount? {
        guard var below = low.rounded(places: 4, mode: .truncate)?.tenThousandths,
            below < high.tenThousandths, holds(high)
        else { return nil }
        below -= 1
        var enough = high.tenThousandths
        while enough - below > 1 {
            let middle = below + (enough - below) / 2
            if holds(Amount(tenThousandths: middle)) { enough = middle } else { below = middle }
        }
        return Amount(tenThousandths: enough)
    }
}
