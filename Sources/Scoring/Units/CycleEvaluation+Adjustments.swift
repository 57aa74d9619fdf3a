import Exact
import Expressions
import Schemes

extension CycleEvaluation {
    /// Stage 2: conditions and formulas of adjustments.
    mutating func adjust() {
        facts.enter(sheets: units.map(\.sheet))
        for position in units.indices {
            var computed = ComputedPoints(units[position].sheet)
            for group in units[position].checklist.groups {
                if let condition = group.condition {
                    let found = facts.condition(condition, of: group.id, for: position)
                    units[position].conditions.append(found)
                    if found.holds != true { computed.closed.insert(group.id) }
                }
                for adjustment in group.adjustments {
                    adjust(adjustment, for: position, &computed)
                }
            }
            let unit = units[position].unit
            units[position].sheet = SheetOutcome(
                of: unit,
                units[position].checklist,
                computed: computed,
                by: scheme
            )
        }
        facts.enter(sheets: units.map(\.sheet))
    }

    private mutating func adjust(
        _ adjustment: Adjustment,
        for position: Int,
        _ computed: inout ComputedPoints
    ) {
        if let condition = adjustment.condition {
            let found = facts.condition(condition, of: adjustment.id, for: position)
            units[position].conditions.append(found)
            if found.holds != true { computed.closed.insert(adjustment.id) }
        }
        guard let formula = adjustment.formula else { return }
        let occurrences = units[position].unit.occurrences
        let plain = adjustment.rates.flatMap { rate in
            occurrences.filter { $0.rate == rate.id }.map { rate.award.points(of: $0) }
        }
        var given: [Amount: Amount] = [:]
        for points in Set(adjustment.rates.isEmpty ? [.zero] : plain) {
            let (result, value) = facts.evaluate(formula, for: position, points: points)
            units[position].perOccurrence[adjustment.id, default: [:]][points] = value
            // Without data nothing is added or taken.
            given[points] =
                result.value?.number?.rounded(places: 4, mode: .halfUp) ?? .zero
        }
        computed.adjustments[adjustment.id] = given
    }
}
