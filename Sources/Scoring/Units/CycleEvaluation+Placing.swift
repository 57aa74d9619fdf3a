import Exact
import Expressions
import Schemes

extension CycleEvaluation {
    /// Stage 5: tie keys, ranks, conditions of grades, ceilings, grades, titles.
    mutating func place() {
        breakTies()
        placements.rank(units, in: index)
        if index.hasFormulas {
            enterOutcome()
            for position in units.indices { limit(position) }
        }
        placements.grade(units, in: index)
        if !scheme.titles.isEmpty { award() }
    }

    /// Looks at the conditions of grades and at ceilings for a unit.
    private mutating func limit(_ position: Int) {
        guard units[position].isRanked(by: scheme.policies) else { return }
        for grade in scheme.grades {
            guard let condition = grade.condition else { continue }
            let found = facts.condition(condition, of: grade.id, for: position)
            units[position].conditions.append(found)
            if found.holds != true { units[position].closedGrades.insert(grade.id) }
        }
        let unitClass = units[position].unit.unitClass
        for ceiling in scheme.ceilings where ceiling.classes.counts(for: unitClass) {
            let found = facts.condition(ceiling.condition, of: ceiling.id, for: position)
            units[position].conditions.append(found)
            if found.holds == true { units[position].ceilings.append(ceiling) }
        }
    }

    /// Gives the titles of each ranking list.
    private mutating func award() {
        for title in scheme.titles {
            var candidates: [TitleCandidate] = []
            for position in units.indices {
                let unit = units[position]
                guard unit.isRanked(by: scheme.policies), let total = unit.total,
                    title.classes.counts(for: unit.unit.unitClass),
                    !unit.vetoes.contains(where: { $0.effect == .ineligible })
                else { continue }
                if let condition = title.condition {
                    let found = facts.condition(condition, of: title.id, for: position)
                    units[position].conditions.append(found)
                    guard found.holds == true else { continue }
                }
                var order = Rational(total)
                if let formula = title.order {
                    let (result, value) = facts.evaluate(formula, for: position)
                    units[position].formulas[title.id] = value
                    guard let number = result.value?.number else { continue }
                    order = number
                }
                candidates.append(TitleCandidate(position: position, order: order))
            }
            placements.award(title, to: candidates, units, in: index)
        }
    }
}
