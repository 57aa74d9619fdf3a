import Exact
import Expressions
import Hierarchy
import Schemes
import Scoring

extension NaiveCycle {
    /// What applies to a unit: what people found, and unless asked before that what follows by
    /// itself.
    func vetoes(_ unit: UnitInputs, isBeforeFindings: Bool = false) -> [Veto] {
        notes.once("vetoes \(unit.unit) \(isBeforeFindings)") {
            scheme.vetoes.filter { veto in
                if unit.findings.contains(where: { $0.veto == veto.id }) { return true }
                // An absent unit is found nothing but what people find.
                if isBeforeFindings || veto.condition == nil || unit.isAbsent { return false }
                return holds(veto.condition, unit, View(isBeforeFindings: true))
            }
        }
    }

    func isVetoed(_ unit: UnitInputs, isBeforeFindings: Bool = false) -> Bool {
        vetoes(unit, isBeforeFindings: isBeforeFindings).contains { $0.grade != nil }
    }

    /// The ceilings that hold for a unit.
    func ceilings(_ unit: UnitInputs) -> [Ceiling] {
        scheme.ceilings.filter {
            $0.classes.counts(for: unit.unitClass) && holds($0.condition, unit)
        }
    }

    /// The first ceiling that keeps a unit from the grade at a place.
    func ceiling(_ unit: UnitInputs, over place: Int) -> Ceiling? {
        ceilings(unit)
            .first { ceiling in
                scheme.grades.firstIndex { $0.id == ceiling.grade }.map { place < $0 } ?? false
            }
    }

    /// What has a condition that nothing decides for a unit, of what was looked at: sets and
    /// adjustments of its class, findings that people did not make, and of a unit with a rank
    /// grades, ceilings and titles that it may win.
    func undecided(_ unit: UnitInputs) -> Set<NodeID> {
        func counts(_ classes: [NodeID]) -> Bool { classes.counts(for: unit.unitClass) }
        var asked: [(node: NodeID, condition: Formula?, view: View)] = []
        for group in scheme.adjustmentGroups where counts(group.classes) {
            asked.append((group.id, group.condition, View()))
            asked += group.adjustments.map { ($0.id, $0.condition, View()) }
        }
        if !unit.isAbsent {
            let known = unit.findings.map(\.veto)
            asked += scheme.vetoes.filter { !known.contains($0.id) }
                .map { ($0.id, $0.condition, View(isBeforeFindings: true)) }
        }
        if rank(unit) != nil {
            asked += scheme.grades.map { ($0.id, $0.condition, View()) }
            asked += scheme.ceilings.filter { counts($0.classes) }
                .map { ($0.id, $0.condition, View()) }
            if !vetoes(unit).contains(where: { $0.effect == .ineligible }) {
                asked += scheme.titles.filter { counts($0.classes) }
                    .map { ($0.id, $0.condition, View()) }
            }
        }
        return Set(
            asked.filter { _, condition, view in
                condition.map { value($0, unit, view).value == nil } ?? false
            }
            .map(\.node)
        )
    }

    /// The two grades between whose words a total lies, the worse one first.
    func gap(_ total: Amount) -> (below: NodeID, above: NodeID)? {
        let bands = scheme.wordedBands
        for (above, below) in zip(bands, bands.dropFirst())
        where below.isBelow(total) && above.isAbove(total) {
            return (below.grade, above.grade)
        }
        return nil
    }

    /// Whether a worse grade's words name the total too, and the worse one counts.
    func isLeft(_ grade: Grade, toAWorseOneAt total: Amount) -> Bool {
        guard policies.bandBoundary == .lowerGrade else { return false }
        func names(_ band: WordedBand) -> Bool { !band.isBelow(total) && !band.isAbove(total) }
        let bands = scheme.wordedBands.drop { $0.grade != grade.id }
        guard let own = bands.first, names(own) else { return false }
        return bands.dropFirst().contains(where: names)
    }
}
