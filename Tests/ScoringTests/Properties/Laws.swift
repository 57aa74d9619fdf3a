import Exact
import Schemes
import Scoring
import Testing

@Suite struct Laws {
    @Test(arguments: 0..<200)
    func theOrderOfUnitsAndRecordsDecidesNothing(seed: Int) {
        expectNoOrder(RandomCycle(seed: seed), seed)
    }

    @Test(arguments: 0..<200)
    func theOrderDecidesNothingWhateverThePolicies(seed: Int) {
        expectNoOrder(RandomCycle(seed: seed, isVaried: true), seed)
    }

    private func expectNoOrder(_ cycle: RandomCycle, _ seed: Int) {
        var dice = Dice(seed: seed + 1_000_000)
        let shuffled = cycle.units.map { $0.shuffled(&dice) }.shuffled(using: &dice)
        let straight = Dictionary(
            uniqueKeysWithValues: score(cycle.units, by: cycle.scheme).map { ($0.unit, $0) }
        )
        for outcome in score(shuffled, by: cycle.scheme) {
            #expect(outcome == straight[outcome.unit])
        }
    }

    @Test(arguments: 0..<200)
    func raisingAMarkLowersNobodysTotal(seed: Int) throws {
        let cycle = RandomCycle(seed: seed)
        var dice = Dice(seed: seed + 2_000_000)
        guard let (place, item) = cycle.anyMark(&dice) else { return }
        var marks = cycle.units[place].marks
        let raised = try #require(marks[item]).points
        marks[item] = Mark(points: min(max(raised, 0), 100) + dice.amount(0...3))
        var units = cycle.units
        units[place] = units[place].marked(marks)
        let before = score(cycle.units, by: cycle.scheme)
        let after = score(units, by: cycle.scheme)
        for (old, new) in zip(before, after) where old.unit != units[place].unit {
            #expect(old.total == new.total)
        }
        #expect((before[place].total == nil) == (after[place].total == nil))
        if let old = before[place].total, let new = after[place].total { #expect(new >= old) }
        if let old = before[place].rank, let new = after[place].rank { #expect(new <= old) }
    }

    @Test(arguments: 0..<200)
    func deletingAMarkRaisesNothing(seed: Int) throws {
        let cycle = RandomCycle(seed: seed)
        var dice = Dice(seed: seed + 3_000_000)
        guard let (place, item) = cycle.anyMark(&dice) else { return }
        var marks = cycle.units[place].marks
        marks[item] = nil
        var units = cycle.units
        units[place] = units[place].marked(marks)
        let before = score(cycle.units, by: cycle.scheme)[place]
        let after = score(units, by: cycle.scheme)[place]
        #expect(after.total == nil)
        #expect(after.rank == nil)
        #expect(after.sheet.base <= before.sheet.base)
        if !after.grade.isSet(by: units[place], under: cycle.scheme) { #expect(after.grade == nil) }
    }

    @Test(arguments: 0..<200)
    func theOnlyRoundingIsTheTotals(seed: Int) {
        let cycle = RandomCycle(seed: seed)
        let policies = cycle.scheme.policies
        for outcome in score(cycle.units, by: cycle.scheme) {
            guard let total = outcome.total else { continue }
            let exact = outcome.components.compactMap(\.contribution).reduce(.zero, +)
            #expect(exact.rounded(places: policies.places, mode: policies.rounding) == total)
            for part in outcome.components where part.contribution != nil {
                let weights = outcome.components.filter { $0.score != nil }.map(\.percent).total
                let share = Rational(part.percent).divided(by: Rational(weights))
                #expect(
                    part.contribution == part.score.flatMap { score in share.map { $0 * score } }
                )
            }
        }
    }
}

extension RandomCycle {
    /// A unit and one of its marks that the scheme knows; `nil` when there is none.
    fileprivate func anyMark(_ dice: inout Dice) -> (Int, NodeID)? {
        let marked = units.indices.flatMap { place in
            scheme.items.filter { units[place].marks[$0.id] != nil }.map { (place, $0.id) }
        }
        return marked.isEmpty ? nil : dice.pick(marked)
    }
}

extension UnitInputs {
    /// The same inputs, recorded in another order.
    fileprivate func shuffled(_ dice: inout Dice) -> UnitInputs {
        var unit = self
        unit.findings = findings.shuffled(using: &dice)
        unit.occurrences = occurrences.shuffled(using: &dice)
        unit.ratings = ratings.mapValues { rating in
            guard case .scores(let scores) = rating else { return rating }
            return .scores(scores.shuffled(using: &dice))
        }
        return unit
    }
}

extension NodeID? {
    /// Whether a veto or absence gives the grade, whatever the marks.
    fileprivate func isSet(by unit: UnitInputs, under scheme: Scheme) -> Bool {
        scheme.vetoes.contains { veto in
            veto.grade == self && unit.findings.contains { $0.veto == veto.id }
        } || (unit.isAbsent && self.map { scheme.policies.absence == .grade($0) } ?? false)
    }
}
