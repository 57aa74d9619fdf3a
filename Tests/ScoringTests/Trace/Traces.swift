import BigInt
import Exact
import Hierarchy
import Schemes
import Scoring
import Testing

@Suite struct Traces {
    @Test(arguments: 0..<300)
    func aTraceAloneGivesTheOutcomesNumbers(seed: Int) throws {
        try expectExplained(RandomCycle(seed: seed), seed)
    }

    @Test(arguments: 0..<300)
    func aTraceGivesTheNumbersWhateverThePolicies(seed: Int) throws {
        try expectExplained(RandomCycle(seed: seed, isVaried: true), seed)
    }

    private func expectExplained(_ cycle: RandomCycle, _ seed: Int) throws {
        for outcome in score(cycle.units, by: cycle.scheme) {
            let found = try #require(trace(of: outcome.unit, in: cycle.units, by: cycle.scheme))
            let numbers = found.recomputed()
            #expect(numbers.base == Rational(outcome.sheet.base), "seed \(seed)")
            #expect(numbers.adjusted == Rational(outcome.sheet.adjusted), "seed \(seed)")
            #expect(numbers.sheet == outcome.sheet.total.map { Rational($0) }, "seed \(seed)")
            #expect(numbers.components == outcome.components.compactMap(\.score))
            #expect(numbers.total == outcome.total.map { Rational($0) }, "seed \(seed)")
            #expect(found.decisions.last?.grade ?? outcome.grade == outcome.grade)
        }
    }

    @Test func everyRuleOfATotalHasItsAddress() throws {
        let unit = UnitInputs.sample(
            form: "written",
            under: .xinjiang,
            occurrences: [Occurrence(rate: "A27-ministry", count: 2)],
            ratings: .imported(["public": 80, "peer": 75])
        )
        let found = try #require(trace(of: "u1", in: [unit], by: .xinjiang))
        let addresses = Set(found.total?.everyRule.map(\.description) ?? [])
        let expected: Set<String> = [
            "rounding.value", "rounding.places", "written.weights.public", "written.weights.peer",
            "written.weights.carryover", "carryover.carryover", "carryover.clamp_high", "A27.cap",
            "A27-ministry.points", "same_matter.value", "adjustments_apply_to.value",
        ]
        #expect(addresses.isSuperset(of: expected))
        #expect(
            found.decisions == [
                .ranked(place: 1, among: 1), .below(grade: "excellent", minimum: 90),
                .graded("good", minimum: 80, seats: nil, units: 1),
            ]
        )
    }

    @Test func scoresThatDoNotCountAreNamedWithTheReason() throws {
        let peers: [RaterScore] = ["u1", "u2", "u3", "u4"]
            .map { RaterScore(rater: $0.rawValue, affiliation: $0, points: 70) }
        let unit = UnitInputs.sample(
            "u1",
            form: "written",
            under: .xinjiang,
            ratings: ["peer": .scores(peers)]
        )
        let others = (2...4)
            .map {
                UnitInputs.sample(
                    .init(number: $0),
                    form: "onsite",
                    under: .xinjiang,
                    isAbsent: $0 == 2
                )
            }
        let found = try #require(trace(of: "u1", in: [unit] + others, by: .xinjiang))
        #expect(found.omissions.map(\.rater) == ["u1", "u2"])
        #expect(found.omissions.map(\.reason) == [.recused, .absentRater])
    }
}

extension Decision {
    fileprivate var grade: NodeID?? {
        switch self {
        case .graded(let grade, _, _, _): grade
        default: nil
        }
    }
}

extension TraceStep {
    fileprivate var everyRule: [Address] { rules + inputs.flatMap(\.everyRule) }
}
