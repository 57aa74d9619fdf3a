import Exact
import Expressions
import Hierarchy
import Schemes

/// All units of a cycle, evaluated stage by stage; each stage sees what those before it came to.
///
/// Items; adjustments; components, one after the other over all units; totals; findings; ranks and
/// grades. Schemes without formulas pass the stages without looking at any.
struct CycleEvaluation {
    let index: SchemeIndex
    let facts: Facts
    let round: RatingRound
    var units: [UnitEvaluation]
    var placements: Placements

    init(_ inputs: [UnitInputs], by scheme: Scheme, _ context: CycleContext) {
        index = SchemeIndex(scheme)
        facts = Facts(inputs, in: index, context)
        round = RatingRound(inputs, by: scheme)
        placements = Placements()
        units = []
        units = inputs.indices.map { sheet(of: inputs[$0], at: $0) }
        if index.hasFormulas { adjust() }
        mixComponents()
        for position in units.indices { units[position].addUp(by: scheme) }
        find()
        place()
    }

    /// How many units took part that are on a unit's list.
    func participating(with position: Int) -> Int {
        let list = index.rankingList(of: units[position].unit.form)
        return units.count { !$0.unit.isAbsent && index.rankingList(of: $0.unit.form) == list }
    }

    var scheme: Scheme { index.scheme }

    /// Stage 1: the items, and the adjustments where no formula has a say in them.
    private func sheet(of unit: UnitInputs, at position: Int) -> UnitEvaluation {
        let checklist = index.checklist(of: unit)
        var computed = ComputedPoints()
        var formulas: [NodeID: ComputedValue] = [:]
        if index.hasFormulas {
            for item in checklist.items {
                guard case .computed(let formula) = item.measure,
                    !unit.isExempt(from: item.id, by: scheme.policies)
                else { continue }
                let (result, value) = facts.evaluate(
                    formula,
                    for: position,
                    points: item.points
                )
                formulas[item.id] = value
                if let points = result.value?.number?.rounded(places: 2, mode: .halfUp) {
                    computed.items[item.id] = points
                } else {
                    computed.missing[item.id] = value.missing
                }
            }
        }
        let kind = index.form(unit.form)?.mix ?? .weighted
        return UnitEvaluation(
            unit: unit,
            checklist: checklist,
            sheet: SheetOutcome(of: unit, checklist, computed: computed, by: scheme),
            mix: Mix([], kind, whole: scheme.fullMarks),
            needsSheet: index.needsSheet(unit.form),
            formulas: formulas
        )
    }
}
