import Exact
import Rollups
import Schemes
import Scoring
import Testing

@Suite struct SummaryLawTests {
    @Test(arguments: 0..<200)
    func summariesFormACommutativeMonoid(seed: Int) {
        var generator = Generator(seed: seed)
        let first = generator.summaries(owner: tenant("a"))
        let second = generator.summaries(owner: tenant("b"))
        let third = generator.summaries(owner: tenant("c"))

        #expect(first.merged(with: .empty) == first)
        #expect(Summaries.empty.merged(with: first) == first)
        #expect(first.merged(with: second) == second.merged(with: first))
        #expect(
            first.merged(with: second).merged(with: third)
                == first.merged(with: second.merged(with: third))
        )
    }

    @Test(arguments: 0..<200)
    func everyUnitIsScoredOrAccountedFor(seed: Int) {
        var generator = Generator(seed: seed)
        for cell in generator.summaries(owner: tenant("a")).cells.values {
            #expect(cell.units == cell.scored + cell.participation.unscored)
            #expect(cell.grades.values.reduce(0, +) <= cell.units)
        }
    }

    @Test func vetoedAndAbsentUnitsCountNowhereButInParticipation() {
        var generator = Generator(seed: 1)
        let table = generator.table(owner: tenant("a"))
        var cell = SummaryCell.empty
        for index in 0..<400 {
            let outcome = generator.outcome(unit: index, table: table)
            guard outcome.flags.contains(where: { $0 == .absent || $0 == .vetoed(node("fraud")) })
            else { continue }
            cell.merge(SummaryCell(outcome: outcome, table: table))
        }
        #expect(cell.participation.absent > 0 && cell.participation.vetoed > 0)
        #expect(cell.units == cell.participation.unscored)
        #expect(cell.scores == Histogram())
        #expect(cell.attainment == Attainment())
        #expect(cell.grades.values.reduce(0, +) == cell.units)
    }

    @Test func indicatorsAttainWhatTheirItemsDo() {
        let attainment = Attainment(
            points: [node("I4-1"): Amount(1), node("I4-2"): Amount(2), node("I5-1"): Amount(3)],
            possible: [node("I4-1"): Amount(2), node("I4-2"): Amount(2), node("I5-1"): Amount(4)]
        )
        let indicators = attainment.grouped { item in
            node(String(item.rawValue.prefix { $0 != "-" }))
        }
        #expect(indicators.elements == [node("I4"), node("I5")])
        #expect(indicators[node("I4")]?.earned == Rational(3))
        #expect(indicators[node("I4")]?.possible == Rational(4))
        #expect(indicators[node("I4")]?.units == 1)
    }
}
