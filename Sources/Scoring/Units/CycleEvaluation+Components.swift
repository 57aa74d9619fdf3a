import Exact
import Expressions
import Schemes

extension CycleEvaluation {
    /// Stage 3: the components in the scheme's order, each over all units.
    mutating func mixComponents() {
        var parts: [[Mix.Part]] = units.map { _ in [] }
        let percents = units.map { unit in
            Dictionary(
                index.parts(of: unit.unit.form).map { ($0.component.id, $0.percent) },
                uniquingKeysWith: { first, _ in first }
            )
        }
        for component in scheme.components {
            let members = units.indices.filter { percents[$0][component.id] != nil }
            var bases: [Int: ScoreBasis] = [:]
            for position in members { bases[position] = basis(of: component, for: position) }
            bases.stand(component, units, in: index)
            bases.substitute(component, units, in: index)
            var scores: [Int: Rational] = [:]
            for position in members {
                guard let basis = bases[position], let percent = percents[position][component.id]
                else { continue }
                let unitClass = units[position].unit.unitClass
                let full = scheme.fullMarks(of: component, unitClass: unitClass)
                let part = Mix.Part(component, percent, basis, full: full)
                parts[position].append(part)
                scores[position] = part.score
            }
            if index.hasFormulas { facts.enter(component.id, scores: scores) }
        }
        for position in units.indices {
            let mix = units[position].mix
            units[position].mix = Mix(parts[position], mix.kind, whole: mix.whole)
        }
    }

    private mutating func basis(of component: Component, for position: Int) -> ScoreBasis {
        let unit = units[position]
        guard case .formula(let formula) = component.source else {
            return ScoreBasis(
                component,
                of: unit.unit,
                sheet: unit.sheet,
                in: round,
                unit.checklist,
                by: scheme
            )
        }
        if case .imported(let points, let source) = unit.unit.ratings[component.id] {
            return .imported(points.pinned, source: source)
        }
        let full = scheme.fullMarks(of: component, unitClass: unit.unit.unitClass)
        let (result, value) = facts.evaluate(formula, for: position, points: full)
        units[position].formulas[component.id] = value
        guard let number = result.value?.number else {
            return .missing(.missingData(value.missing))
        }
        return .formula(number, value)
    }
}
