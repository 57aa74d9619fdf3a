import Exact
import Schemes
import Scoring
import Testing

@Suite struct CompiledScoring {
    @Test(arguments: 0..<400)
    func packedCyclesScoreAsTheExactWayDoes(seed: Int) throws {
        let cycle = RandomCycle(seed: seed)
        let compiled = try #require(CompiledScheme(cycle.scheme))
        try expectAgreement(cycle, compiled, seed)
    }

    @Test(arguments: 0..<600)
    func whatIsNotCompiledIsLeftToTheExactWay(seed: Int) throws {
        let cycle = RandomCycle(seed: seed, isVaried: true)
        guard let compiled = CompiledScheme(cycle.scheme) else { return }
        try expectAgreement(cycle, compiled, seed)
    }

    private func expectAgreement(
        _ cycle: RandomCycle,
        _ compiled: CompiledScheme,
        _ seed: Int
    ) throws {
        guard let packed = PackedCycle(cycle.units, cycle.scheme, compiled) else { return }
        var outcomes = PackedOutcomes()
        guard compiled.score(packed, into: &outcomes) else { return }
        for (place, exact) in score(cycle.units, by: cycle.scheme).enumerated() {
            let total = exact.total.map(\.tenThousandths) ?? Int64(PackedOutcomes.none)
            #expect(Int64(outcomes.totals[place]) == total, "seed \(seed), unit \(place)")
            let sheet = exact.sheet.total.map(\.tenThousandths) ?? Int64(PackedOutcomes.none)
            #expect(Int64(outcomes.sheets[place]) == sheet)
            #expect(Int(outcomes.ranks[place]) == exact.rank ?? 0)
            let grade = exact.grade.flatMap { id in
                cycle.scheme.grades.firstIndex { $0.id == id }
            }
            #expect(outcomes.grades[place] == grade.map { UInt8($0) } ?? PackedOutcomes.noGrade)
        }
    }

    @Test func mostTameCyclesTakeTheFastWay() {
        let fast = (0..<300)
            .filter { seed in
                let cycle = RandomCycle(seed: seed)
                guard let compiled = CompiledScheme(cycle.scheme),
                    let packed = PackedCycle(cycle.units, cycle.scheme, compiled)
                else { return false }
                var outcomes = PackedOutcomes()
                return compiled.score(packed, into: &outcomes)
            }
        // One seed in four is wild; of the others nearly all fit.
        #expect(fast.count > 210)
    }

    @Test func columnsOfAnotherLengthAreRefused() throws {
        let compiled = try #require(CompiledScheme(.louxing))
        var outcomes = PackedOutcomes()
        let unit = PackedCycle.Unit(form: 0, isAbsent: false, vetoGrade: PackedOutcomes.noGrade)
        #expect(!compiled.score(PackedCycle(units: [unit]), into: &outcomes))
        #expect(compiled.score(PackedCycle(), into: &outcomes))
    }

    @Test func aSheetTooLargeForWholeNumbersIsNotCompiled() {
        let vast = Scheme.louxing.with(sections: [section("P1", 1, [[100_000, 100_000, 100_000]])])
        #expect(CompiledScheme(vast) == nil)
    }
}
