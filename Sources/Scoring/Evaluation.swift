import Exact
import Hierarchy
import Schemes

/// One unit's numbers, before anything that depends on other units' totals.
struct Evaluation {
    let unit: UnitInputs
    let sheet: SheetOutcome
    let mix: Mix
    /// The total, rounded once; `nil` for absent and incomplete units, and without components.
    var total: Amount?
    /// The total as if no bonus had been given.
    let totalWithoutBonus: Amount?
    /// The scheme's vetoes that a finding names, in the scheme's order.
    let vetoes: [Veto]

    init(of unit: UnitInputs, absent: Set<UnitID>, in index: SchemeIndex) {
        self.unit = unit
        sheet = SheetOutcome(of: unit, in: index)
        mix = Mix(of: unit, sheet: sheet, absent: absent, in: index)
        let found = Set(unit.findings.map(\.veto))
        vetoes = index.scheme.vetoes.filter { found.contains($0.id) }
        guard !unit.isAbsent, sheet.missing.isEmpty, let sum = mix.sum else {
            total = nil
            totalWithoutBonus = nil
            return
        }
        let policies = index.scheme.policies
        total = sum.rounded(places: policies.places, mode: policies.rounding)
        guard sheet.adjustments.values.contains(where: { $0 > .zero }) else {
            totalWithoutBonus = total
            return
        }
        let plain = sheet.withoutBonus(in: index)
        totalWithoutBonus = Mix(of: unit, sheet: plain, absent: absent, in: index)
            .sum?
            .rounded(places: policies.places, mode: policies.rounding)
    }

    /// Whether the unit takes a place in the ranking of its form.
    var isRanked: Bool { total != nil && vetoes.isEmpty }
}
