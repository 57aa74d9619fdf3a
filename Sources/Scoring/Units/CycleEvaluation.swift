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
    private(set) var units: [UnitEvaluation]
    private(set) var placements: Placements

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

    private var scheme: Scheme { index.scheme }

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

    /// Stage 2: conditions and formulas of adjustments.
    private mutating func adjust() {
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

    /// Stage 3: the components in the scheme's order, each over all units.
    private mutating func mixComponents() {
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

    /// Stage 4: findings, by people first, then by conditions, and what they do to the total.
    ///
    /// A condition sees the totals and ranks that the people's findings leave.
    private mutating func find() {
        for position in units.indices {
            let found = Set(units[position].unit.findings.map(\.veto))
            apply(scheme.vetoes.filter { found.contains($0.id) }, to: position)
        }
        guard scheme.vetoes.contains(where: { $0.condition != nil }) else { return }
        breakTies()
        placements.rank(units, in: index)
        enterOutcome()
        for position in units.indices where !units[position].unit.isAbsent {
            var applying = Set(units[position].vetoes.map(\.id))
            for veto in scheme.vetoes where !applying.contains(veto.id) {
                guard let condition = veto.condition else { continue }
                let result = facts.condition(condition, of: veto.id, for: position)
                units[position].conditions.append(result)
                if result.holds == true { applying.insert(veto.id) }
            }
            apply(scheme.vetoes.filter { applying.contains($0.id) }, to: position)
        }
    }

    private mutating func apply(_ vetoes: [Veto], to position: Int) {
        units[position].vetoes = vetoes
        if !vetoes.isEmpty { units[position].applyFindings(by: scheme) }
    }

    /// Lets formulas see totals, ranks and findings as they are now.
    private func enterOutcome() {
        facts.enter(
            totals: units.map(\.total),
            ranks: units.indices.map { (placements[$0].rank, placements.ranked(with: $0)) },
            findings: units.map { Set($0.vetoes.map(\.id)) }
        )
    }

    /// Computes what tells equal totals apart, where the scheme says how.
    private mutating func breakTies() {
        guard scheme.policies.ties == .tieBreak else { return }
        facts.enter(
            totals: units.map(\.total),
            findings: units.map { Set($0.vetoes.map(\.id)) }
        )
        for position in units.indices {
            units[position].tieKeys = scheme.tieKeys.map { key in
                let (result, value) = facts.evaluate(key.formula, for: position)
                units[position].formulas[key.id] = value
                return result.value?.number.map { key.direction == .highest ? $0 : .zero - $0 }
            }
        }
    }

    /// Stage 5: tie keys, ranks, conditions of grades, ceilings, grades, titles.
    private mutating func place() {
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
