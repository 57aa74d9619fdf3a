import BigInt
import Exact
import Hierarchy
import Schemes
import Scoring

/// The rules read sentence by sentence, with no thought of speed: what scoring is compared with.
///
/// Ranks and grades are found by counting units, totals by fractions that are never reduced.
struct NaiveCycle {
    let scheme: Scheme
    let units: [UnitInputs]
    var context = CycleContext()
    let notes = Notebook()

    /// Which adjustments are left in a total.
    enum Kept { case all, deductions, none }

    var policies: Policies { scheme.policies }

    func form(_ unit: UnitInputs) -> Form? { scheme.forms.first { $0.id == unit.form } }

    /// The units that are ranked with a unit, it included.
    func list(of unit: UnitInputs) -> [UnitInputs] {
        units.filter { listName($0) == listName(unit) }
    }

    func listName(_ unit: UnitInputs) -> String {
        form(unit)?.rankingList ?? unit.form.rawValue
    }

    /// A component's score, before the clamp and before anything stands in for it.
    func given(_ unit: UnitInputs, _ component: Component, _ kept: Kept) -> Fraction? {
        if case .imported(let points, _)? = unit.ratings[component.id] {
            let limit = Amount(Int(Amount.limit))
            return Fraction(max(-limit, min(limit, points)))
        }
        switch component.source {
        case .checklist, .carryover(.assessedYearSheet):
            if hasOpenItems(unit) { return nil }
            return Fraction(Amount(tenThousandths: sheet(unit, kept)))
        case .carryover(.previousFinal):
            return unit.history.first?.total.map { Fraction($0) }
        case .formula(let formula):
            let marks = fullMarks(component, unit)
            // What a formula gives stays as it is when adjustments are left out.
            return number(formula, unit, View(points: marks))
        case .carryover, .survey: return nil
        case .jury, .peer:
            if component.source == .peer, isDropped(unit, component) { return nil }
            guard case .scores(let scores)? = unit.ratings[component.id] else { return nil }
            let points = scores.filter { counts($0, for: unit, component) }
                .compactMap { self.points(of: $0, component, unit) }.sorted()
            if points.isEmpty || points.count < component.minimumRaters { return nil }
            if component.aggregate == .median {
                return points.first { point in
                    2 * points.filter { !(point < $0) }.count >= points.count
                }
            }
            let isTrimmed = component.aggregate == .trimmedMean && points.count >= 5
            let kept = isTrimmed ? Array(points[1..<points.count - 1]) : points
            return kept.reduce(Fraction(0), +) * Fraction(1, .init(kept.count))
        case .publicVote: return ballots(unit, component)
        }
    }

    private func ballots(_ unit: UnitInputs, _ component: Component) -> Fraction? {
        guard case .tally(let tally)? = unit.ratings[component.id] else { return nil }
        var sum = Fraction(0)
        var count = 0
        for step in component.ballotSteps {
            guard let points = step.points, let ballots = tally[step.id] else { continue }
            sum = sum + Fraction(points) * Fraction(.init(ballots))
            count += ballots
        }
        if count == 0 || count < component.minimumRaters { return nil }
        return sum * Fraction(1, .init(count))
    }

    /// What a rater gives: one score, or the sum of a whole checklist.
    private func points(
        of score: RaterScore,
        _ component: Component,
        _ unit: UnitInputs
    ) -> Fraction? {
        let marks = fullMarks(component, unit)
        guard component.source == .jury, policies.checklistRole == .rubricForEachJuror else {
            return Fraction(max(0, min(marks, score.points)))
        }
        var sum = Fraction(0)
        var full = Fraction(0)
        for item in items(unit) {
            guard let mark = score.marks[item.id] else { return nil }
            sum = sum + Fraction(max(0, min(item.points, mark)))
            full = full + Fraction(item.points)
        }
        if full.over == 0 { return sum }
        return sum * Fraction(marks) * full.inverse
    }

    /// The full marks of a component's score.
    func fullMarks(_ component: Component, _ unit: UnitInputs) -> Amount {
        scheme.fullMarks(of: component, unitClass: unit.unitClass)
    }

    private var onsite: [Form] { scheme.forms.filter { $0.unitLimit != nil } }

    /// Whether the unit is evaluated in writing while others meet.
    private func isWritten(_ unit: UnitInputs) -> Bool {
        !onsite.isEmpty && onsite.count < scheme.forms.count
            && !onsite.contains { $0.id == unit.form }
    }

    /// Whether the scheme drops the component for the unit.
    func isDropped(_ unit: UnitInputs, _ component: Component) -> Bool {
        if case .imported? = unit.ratings[component.id] { return false }
        return component.source == .peer && policies.writtenPeerRaters == .dropAndReweight
            && isWritten(unit)
    }

    private func counts(_ score: RaterScore, for unit: UnitInputs, _ component: Component) -> Bool {
        if score.affiliation == unit.unit { return false }
        guard component.source == .peer else { return true }
        if score.rater == unit.unit.rawValue { return false }
        let raters = units.filter {
            $0.unit == score.affiliation || $0.unit.rawValue == score.rater
        }
        if raters.contains(where: \.isAbsent) { return false }
        guard isWritten(unit) else { return true }
        switch policies.writtenPeerRaters {
        case .onsiteUnits: return raters.allSatisfy { !isWritten($0) }
        case .writtenUnitsEachOther: return raters.allSatisfy { $0.form == unit.form }
        case .allUnits, .dropAndReweight, nil: return true
        }
    }

    private func clamped(_ score: Fraction, _ component: Component) -> Fraction {
        guard let clamp = component.clamp else { return score }
        if score < Fraction(clamp.lowerBound) { return Fraction(clamp.lowerBound) }
        if Fraction(clamp.upperBound) < score { return Fraction(clamp.upperBound) }
        return score
    }

    /// A component's score before the clamp, with what stands in for a missing one.
    func raw(_ unit: UnitInputs, _ component: Component, _ kept: Kept = .all) -> Fraction? {
        notes.once("raw \(unit.unit) \(component.id) \(kept)") {
            standing(unit, component, kept)
        }
    }

    private func standing(
        _ unit: UnitInputs,
        _ component: Component,
        _ kept: Kept
    ) -> Fraction? {
        if let given = given(unit, component, kept) { return given }
        if isDropped(unit, component) || isSheet(component) { return nil }
        switch policies.missingComponent {
        case .reweight, .block, .unranked: return nil
        // What stands in does not change with the adjustments left out.
        case .ownIndicatorTotal:
            if hasOpenItems(unit) { return nil }
            let full = Fraction(scheme.checklistMarks(for: unit.unitClass))
            return Fraction(Amount(tenThousandths: sheet(unit, .all)))
                * Fraction(fullMarks(component, unit)) * full.inverse
        case .groupMedian:
            let scores = list(of: unit).filter { !$0.isAbsent && mixes($0, component) }
                .compactMap { given($0, component, .all) }.map { clamped($0, component) }
            return
                scores.filter { score in
                    2 * scores.filter { !(score < $0) }.count >= scores.count
                }
                .min()
        }
    }

    func isSheet(_ component: Component) -> Bool {
        component.source == .checklist || component.source == .carryover(.assessedYearSheet)
    }

    func mixes(_ unit: UnitInputs, _ component: Component) -> Bool {
        mixed(unit).contains { $0.0.id == component.id }
    }

    func score(_ unit: UnitInputs, _ component: Component, _ kept: Kept = .all) -> Fraction? {
        raw(unit, component, kept).map { clamped($0, component) }
    }

    /// The components of the unit's form, with their weights.
    func mixed(_ unit: UnitInputs) -> [(Component, Amount)] {
        (form(unit)?.weights ?? [])
            .flatMap { weight in
                scheme.components.filter { $0.id == weight.component }.map { ($0, weight.percent) }
            }
    }

    /// The components that should have a score and have none.
    func wanting(_ unit: UnitInputs) -> [NodeID] {
        mixed(unit).map(\.0)
            .filter { score(unit, $0) == nil && !isDropped(unit, $0) }.map(\.id)
    }

    /// The total before findings act on it.
    func mean(_ unit: UnitInputs, _ kept: Kept = .all) -> Amount? {
        notes.once("mean \(unit.unit) \(kept)") { mixture(unit, kept) }
    }

    private func mixture(_ unit: UnitInputs, _ kept: Kept) -> Amount? {
        if unit.isAbsent || isIncomplete(unit) { return nil }
        let isStrict =
            policies.missingComponent != .reweight && policies.missingComponent != .unranked
        if isStrict, !wanting(unit).isEmpty { return nil }
        var sum = Fraction(0)
        var weights = Fraction(0)
        var all = Fraction(0)
        let isSum = form(unit)?.mix == .sum
        for (component, percent) in mixed(unit) {
            let full = Fraction(fullMarks(component, unit))
            // Added up, a component counts by the points that it can give.
            let weight = isSum ? Fraction(percent) * full : Fraction(percent)
            all = all + weight
            guard let score = score(unit, component, kept) else { continue }
            let share = isSum ? Fraction(1, 100) : Fraction(scheme.fullMarks) * full.inverse
            sum = sum + score * share * Fraction(percent)
            weights = weights + weight
        }
        if weights.over == 0 { return nil }
        let quotient = sum * weights.inverse * (isSum ? all : Fraction(1))
        let added = Fraction(Amount(tenThousandths: adjustments(unit, kept, .finalScore)))
        return (quotient + added).rounded(policies.places, policies.rounding)
    }

    /// The total with what findings do to it.
    func total(_ unit: UnitInputs, isBeforeFindings: Bool = false) -> Amount? {
        notes.once("total \(unit.unit) \(isBeforeFindings)") {
            guard var total = mean(unit) else { return nil }
            let found = vetoes(unit, isBeforeFindings: isBeforeFindings)
            for veto in found {
                if case .points(let points) = veto.effect { total = total - points }
            }
            let isCleared = found.contains { veto in
                veto.effect == .zero || (veto.grade != nil && policies.vetoRecord == .scoreZero)
            }
            return isCleared ? 0 : total
        }
    }
}
