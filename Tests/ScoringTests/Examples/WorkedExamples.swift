import BigInt
import Exact
import Hierarchy
import Schemes
import Scoring
import Testing

/// The worked examples of the two rules, under the recommended policies.
@Suite struct WorkedExamples {
    struct Example: CustomTestStringConvertible {
        let name: String
        let form: NodeID
        let scores: [NodeID: Amount]
        var lost: Amount = 0
        var findings: [Finding] = []
        let total: Amount
        let grade: NodeID

        var testDescription: String { name }
    }

    static let onsite: [Example] = [
        Example(
            name: "XJ-on-1",
            form: "onsite",
            scores: ["jury": 92, "public": 88, "peer": 90],
            lost: 15,
            total: "89.45",
            grade: "good"
        ),
        Example(
            name: "XJ-on-2",
            form: "onsite",
            scores: ["jury": 91, "public": 89, "peer": 90],
            lost: 14,
            total: "89.5",
            grade: "good"
        ),
        Example(
            name: "XJ-on-4",
            form: "onsite",
            scores: ["jury": 95, "public": 95, "peer": 95],
            lost: 5,
            findings: [Finding(veto: "fraud", evidence: "弄虚作假")],
            total: 95,
            grade: "fail"
        ),
        Example(
            name: "XJ-wr-1",
            form: "written",
            scores: ["public": 80, "peer": 75],
            lost: 10,
            total: "81.5",
            grade: "good"
        ),
        Example(
            name: "XJ-wr-2",
            form: "written",
            scores: ["public": 60, "peer": 60],
            lost: 40,
            total: 60,
            grade: "basic"
        ),
    ]

    @Test(arguments: onsite)
    func aFormMixesItsComponents(_ example: Example) throws {
        let unit = UnitInputs.sample(
            form: example.form,
            under: .xinjiang,
            losing: example.lost,
            findings: example.findings,
            ratings: .imported(example.scores)
        )
        let outcome = try #require(score([unit], by: .xinjiang).first)
        #expect(outcome.total == example.total)
        #expect(outcome.grade == example.grade)
        #expect(outcome.rank == (example.findings.isEmpty ? 1 : nil))
        #expect(
            outcome.components.compactMap(\.contribution).reduce(.zero, +)
                == Rational(example.total)
        )
    }

    @Test func aNewUnitsOtherComponentsAreReweighted() throws {
        // XJ-wr-3: weights 40 and 30 become 4/7 and 3/7.
        let scheme = Scheme.xinjiang.carriedOver(.previousFinal)
        let ratings: [NodeID: Rating] = .imported(["public": 80, "peer": 75])
        let unit = UnitInputs.sample(form: "written", under: scheme, ratings: ratings)
        let outcome = try #require(score([unit], by: scheme).first)
        #expect(outcome.total == "77.86")
        #expect(outcome.grade == "pass")
        #expect(outcome.flags.contains(.reweighted(missing: ["carryover"])))
        #expect(outcome.components.last?.gap == .nothingRecorded)
        #expect(outcome.components.first?.contribution == Rational(320, 7))
    }

    @Test func casesInTwoLibrariesStopAtTheItemsCap() throws {
        // XJ-adj-1: 4 × 0.5 + 1 × 2 = 4, capped at 3.
        let outcome = try adjusted(
            .xinjiang,
            "written",
            [
                Occurrence(rate: "A27-region", count: 4),
                Occurrence(rate: "A27-ministry", count: 1),
            ]
        )
        #expect(outcome.sheet.adjustments["A27"] == 3)
    }

    @Test func convictionsDeductDownToTheFloor() throws {
        // XJ-adj-2: 5 × −1 = −5, floor −3.
        let outcome = try adjusted(.xinjiang, "written", [Occurrence(rate: "A29-case", count: 5)])
        #expect(outcome.sheet.adjustments["A29"] == -3)
        #expect(outcome.sheet.total == 97)
    }

    @Test func bonusesStopAtTheItemsAndThenTheGroupsCap() throws {
        // LX-adj-1: 10 + 4.5 + 2 + 1.8 + 4 = 22.3, capped at 20.
        let outcome = try adjusted(
            .louxing,
            "annual",
            [
                Occurrence(rate: "B1-province", count: 2),
                Occurrence(rate: "B1-city", count: 1),
                Occurrence(rate: "B2-nation", count: 6),
                Occurrence(rate: "B2-province", count: 15),
                Occurrence(rate: "B3-nation", count: 1),
                Occurrence(rate: "B4-event", points: 1),
                Occurrence(rate: "B4-event", points: "0.8"),
                Occurrence(rate: "B5-event", points: 4),
            ]
        )
        #expect(
            outcome.sheet.adjustments
                == ["B1": 10, "B2": "4.5", "B3": 2, "B4": "1.8", "B5": 4]
        )
        #expect(outcome.sheet.adjusted == 20)
        #expect(outcome.total == 120)
    }

    @Test(
        arguments: zip(
            [4, 5, 9, 10, 23, 24, 25, 43, 103],
            [0, 1, 1, 2, 4, 4, 5, 8, 20]
        )
    )
    func theQuotaIsRoundedDown(_ count: Int, _ excellent: Int) {
        // LX-quota: floor(0.20 × n), all totals different.
        let units = (0..<count)
            .map { place in
                UnitInputs.sample(
                    UnitID(number: place),
                    form: "annual",
                    under: .louxing,
                    losing: Amount(tenThousandths: Int64(place) * 1_000)
                )
            }
        let outcomes = score(units, by: .louxing)
        #expect(outcomes.filter { $0.grade == "excellent" }.count == excellent)
        #expect(outcomes.prefix(excellent).allSatisfy { $0.grade == "excellent" })
        #expect(outcomes.filter { $0.grade == nil }.isEmpty)
    }

    private func adjusted(
        _ scheme: Scheme,
        _ form: NodeID,
        _ occurrences: [Occurrence]
    ) throws -> Outcome {
        let unit = UnitInputs.sample(form: form, under: scheme, occurrences: occurrences)
        return try #require(score([unit], by: scheme).first)
    }
}
