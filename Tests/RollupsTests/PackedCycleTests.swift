import Exact
import Hierarchy
import Rollups
import Schemes
import Scoring
import Testing

@Suite struct PackedCycleTests {
    private let scheme = Scheme.sample(
        "own",
        items: [node("I1"): Amount(30), node("I2"): Amount(20), node("I10"): Amount(50)],
        components: [.sample("jury", .jury), .sample("sheet", .carryover(.assessedYearSheet))],
        weights: ["jury": 40, "sheet": 60]
    )

    @Test(arguments: 0..<100)
    func columnsSummariseAsOutcomesDo(seed: Int) throws {
        var generator = Generator(seed: seed)
        let units = (0..<generator.number(0...40)).map { inputs($0, &generator) }
        let table = ItemTable(scheme)
        let expected = Summaries(
            outcomes: score(units, by: scheme),
            year: 2_024,
            table: table,
            rectification: [unit("u0"): RectificationCounts(done: 2)]
        )

        let compiled = try #require(CompiledScheme(scheme))
        let cycle = try #require(PackedCycle(units, scheme, compiled))
        var outcomes = PackedOutcomes()
        #expect(compiled.score(cycle, into: &outcomes))
        let packed = Summaries(
            cycle: cycle,
            outcomes: outcomes,
            sectors: units.map(\.sector),
            scheme: scheme,
            table: table,
            year: 2_024,
            rectification: units.indices.map { RectificationCounts(done: $0 == 0 ? 2 : 0) }
        )
        #expect(packed == expected)
    }

    @Test func columnsOfAnotherSchemeAreRefused() throws {
        var generator = Generator(seed: 1)
        let units = (0..<3).map { inputs($0, &generator) }
        let compiled = try #require(CompiledScheme(scheme))
        let cycle = try #require(PackedCycle(units, scheme, compiled))
        var outcomes = PackedOutcomes()
        #expect(compiled.score(cycle, into: &outcomes))
        let other = Scheme.sample("other", items: [node("I1"): Amount(100)])
        #expect(
            Summaries(
                cycle: cycle,
                outcomes: outcomes,
                sectors: units.map(\.sector),
                scheme: other,
                table: ItemTable(other),
                year: 2_024
            ) == nil
        )
    }

    private func inputs(_ number: Int, _ generator: inout Generator) -> UnitInputs {
        var marks: [NodeID: Mark] = [:]
        for item in scheme.items where generator.number(0...19) > 0 {
            let halves = Int(item.points.tenThousandths / 5_000)
            // Marks outside an item's points count as the nearest that it allows.
            marks[item.id] = Mark(
                points: Amount(tenThousandths: Int64(generator.number(-1...halves + 1)) * 5_000)
            )
        }
        let occurrences = ["A27-1", "A28-1", "A29-1"].filter { _ in generator.number(0...3) == 0 }
            .map { Occurrence(rate: node($0), count: generator.number(1...5)) }
        let jury = (0..<generator.number(0...3))
            .map { rater in
                RaterScore(
                    rater: "juror-\(rater)",
                    affiliation: nil,
                    points: Amount(generator.number(0...100))
                )
            }
        return UnitInputs(
            unit: unit("u\(number)"),
            name: "示例",
            sector: sectors[generator.number(0...2)],
            form: node("written"),
            isAbsent: generator.number(0...9) == 0,
            findings: generator.number(0...9) == 0
                ? [Finding(veto: node("fraud"), evidence: "示例")] : [],
            marks: marks,
            occurrences: occurrences,
            ratings: jury.isEmpty ? [:] : [node("jury"): .scores(jury)]
        )
    }
}
