import Exact
import Schemes
import Scoring
import Testing

@Suite struct AgreementWithNaive {
    @Test(arguments: 0..<400)
    func totalsRanksGradesAndFlagsAreTheNaiveOnes(seed: Int) {
        expectAgreement(RandomCycle(seed: seed), seed)
    }

    @Test(arguments: 0..<600)
    func everyPolicyAndFindingIsTheNaiveOne(seed: Int) {
        expectAgreement(RandomCycle(seed: seed, isVaried: true), seed)
    }

    @Test(arguments: 0..<500)
    func formulasClassesCeilingsTiesAndTitlesAreTheNaiveOnes(seed: Int) {
        expectAgreement(RandomCycle(seed: seed, isFree: true), seed)
    }

    private func expectAgreement(_ cycle: RandomCycle, _ seed: Int) {
        let naive = NaiveCycle(scheme: cycle.scheme, units: cycle.units, context: cycle.context)
        let outcomes = score(cycle.units, by: cycle.scheme, context: cycle.context)
        #expect(outcomes.map(\.unit) == cycle.units.map(\.unit))
        for (unit, outcome) in zip(cycle.units, outcomes) {
            #expect(outcome.total == naive.total(unit), "seed \(seed), \(unit.unit)")
            #expect(outcome.rank == naive.rank(unit), "seed \(seed), \(unit.unit)")
            #expect(outcome.grade == naive.grade(unit), "seed \(seed), \(unit.unit)")
            #expect(outcome.titles == naive.titles(unit), "seed \(seed), \(unit.unit)")
            let flags = outcome.flags.filter { !$0.isAboutWords }
            #expect(Set(flags) == naive.flags(unit), "seed \(seed), \(unit.unit)")
            #expect(Set(outcome.flags).count == outcome.flags.count)
            let undecided = outcome.flags.compactMap(\.undecided)
            #expect(Set(undecided) == naive.undecided(unit), "seed \(seed), \(unit.unit)")
            expectSameComponents(unit, outcome, naive)
        }
    }

    private func expectSameComponents(
        _ unit: UnitInputs,
        _ outcome: Outcome,
        _ naive: NaiveCycle
    ) {
        guard !unit.isAbsent else {
            #expect(outcome.components.isEmpty)
            return
        }
        let mixed = naive.mixed(unit)
        #expect(outcome.components.map(\.component) == mixed.map(\.0.id))
        for (part, (component, _)) in zip(outcome.components, mixed) {
            let expected = naive.score(unit, component)
            #expect((part.score == nil) == (expected == nil))
            #expect((part.gap == nil) == (part.score != nil))
            if let score = part.score, let expected { #expect(expected.isEqual(to: score)) }
        }
        // Beyond the limit of amounts sums are pinned; the twin has no such limit.
        if !naive.hasOpenItems(unit), naive.sheet(unit).magnitude < 9_000_000_000_000 {
            #expect(outcome.sheet.total?.tenThousandths == naive.sheet(unit))
        }
    }
}

extension Flag {
    /// What has a condition that nothing decides.
    fileprivate var undecided: NodeID? {
        if case .undecided(let node, _) = self { node } else { nil }
    }

    /// Whether the flag is compared in another way, or about the bands' words, which have tests of
    /// their own.
    fileprivate var isAboutWords: Bool {
        switch self {
        case .inGap, .inOverlap, .undecided: true
        default: false
        }
    }
}
