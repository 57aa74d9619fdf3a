import Exact
import Schemes
import Scoring

/// A cycle's columns beside what is looked up for each unit.
///
/// A class, so that adding a unit passes one reference and not a copy of every column.
final class CycleColumns {
    let cycle: PackedCycle
    let outcomes: PackedOutcomes
    let table: ItemTable
    let grades: [NodeID]
    let adjustments: [Adjustment]
    let componentCount: Int
    /// For each form the places of the components whose scores people or documents give.
    let givenComponents: [[Int]]

    init(cycle: PackedCycle, outcomes: PackedOutcomes, scheme: Scheme, table: ItemTable) {
        self.cycle = cycle
        self.outcomes = outcomes
        self.table = table
        grades = scheme.grades.map(\.id)
        adjustments = scheme.adjustments
        componentCount = scheme.components.count
        givenComponents = scheme.forms.map { form in
            let weighted = Set(form.weights.filter { $0.percent > .zero }.map(\.component))
            return scheme.components.indices.filter { place in
                let component = scheme.components[place]
                return switch component.source {
                case .checklist, .carryover(.assessedYearSheet), .formula: false
                case .jury, .publicVote, .peer, .carryover(.previousFinal), .carryover(.imported),
                    .survey:
                    weighted.contains(component.id)
                }
            }
        }
    }

    /// Whether every column has its numbers for every unit.
    var fit: Bool {
        let count = cycle.units.count
        return cycle.cells.count == count * table.items.count
            && (cycle.awards.isEmpty || cycle.awards.count == count * adjustments.count)
            && cycle.scores.count == count * componentCount
            && outcomes.sheets.count == count && outcomes.totals.count == count
            && outcomes.grades.count == count
            && cycle.units.allSatisfy { Int($0.form) < givenComponents.count }
    }

    /// Whether a scored unit lacks a component of its form.
    func isReweighted(_ unit: Int) -> Bool {
        givenComponents[Int(cycle.units[unit].form)]
            .contains { cycle.scores[unit * componentCount + $0].denominator == 0 }
    }
}
