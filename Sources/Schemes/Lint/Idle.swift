import Exact
import Expressions

extension Scheme {
    /// All formulas, in the order of their addresses.
    var formulas: [Formula] {
        var all = allData.map(\.formula) + ceilings.map(\.condition) + tieKeys.map(\.formula)
        for item in items {
            if case .computed(let formula) = item.measure { all.append(formula) }
        }
        for component in components {
            if case .formula(let formula) = component.source { all.append(formula) }
        }
        all +=
            adjustmentGroups.map(\.condition) + adjustments.flatMap { [$0.condition, $0.formula] }
        all += grades.map(\.condition) + vetoes.map(\.condition)
        all += titles.flatMap { [$0.condition, $0.order] }
        return all.compactMap(\.self).sorted { $0.address < $1.address }
    }

    /// Parts of the model that nothing uses, or that can never make a difference.
    func idleFindings() -> [Diagnostic] {
        idleData() + constantConditions() + shortLadders() + openStages()
            + idleTieKeys() + idleCeilings() + formlessClasses() + idleCaps() + outgrownCaps()
            + answersAboveFull() + reachFindings()
    }

    private func idleData() -> [Diagnostic] {
        var used: Set<NodeID> = []
        for meaning in formulas.flatMap(\.meanings.values) {
            switch meaning {
            case .datum(let id), .upper(let id), .lastDatum(let id): used.insert(id)
            default: continue
            }
        }
        return allData.filter { !used.contains($0.id) }
            .map { .found(.unused, $0.id, facts: ["problem": "idle_datum"]) }
    }

    // A condition of numbers alone always holds or never does.
    private func constantConditions() -> [Diagnostic] {
        formulas.compactMap { formula in
            let expression = formula.expression
            guard formula.address.field == .condition, expression.references.isEmpty,
                expression.aggregates.isEmpty
            else { return nil }
            let value = expression.evaluate { .missing([.notGiven($0)]) }.value?.flag
            let problem = value == true ? "always_true" : "never_true"
            return .found(
                .unused,
                formula.address.node,
                formula.address.field.rawValue,
                given: .text(formula.source),
                facts: ["problem": problem]
            )
        }
    }

    private func shortLadders() -> [Diagnostic] {
        items.compactMap { item in
            guard case .ladder(let steps) = item.measure, let top = steps.first,
                top.points < item.points
            else { return nil }
            return .found(
                .unused,
                item.id,
                "points",
                given: .number(item.points),
                facts: ["problem": "short_ladder", "limit": top.points.description]
            )
        }
    }

    private func openStages() -> [Diagnostic] {
        guard forms.count > 1 else { return [] }
        return stages.filter { $0.form == nil }
            .map { .found(.unused, $0.id, facts: ["problem": "stage_without_form"]) }
    }

    private func idleTieKeys() -> [Diagnostic] {
        guard policies.ties != .tieBreak else { return [] }
        return tieKeys.map { .found(.unused, $0.id, facts: ["problem": "ties_not_broken"]) }
    }

    // The best grade bounds nothing.
    private func idleCeilings() -> [Diagnostic] {
        ceilings.filter { $0.grade == grades.first?.id }
            .map { .found(.unused, $0.id, "grade", facts: ["problem": "idle_ceiling"]) }
    }

    private func formlessClasses() -> [Diagnostic] {
        unitClasses.filter { unitClass in !forms.contains { $0.classes.counts(for: unitClass.id) } }
            .map { .found(.unused, $0.id, facts: ["problem": "class_without_form"]) }
    }
}
