import Exact
import Schemes
import Scoring
import Testing

@Suite struct Bands {
    @Test(
        arguments: [
            ("89", nil), ("89.01", .inGap(below: "good", above: "excellent")),
            ("89.99", .inGap(below: "good", above: "excellent")), ("90", nil),
            ("79.5", .inGap(below: "pass", above: "good")),
            ("69.01", .inGap(below: "basic", above: "pass")),
            ("60", .inOverlap("basic", "fail")), ("60.01", nil), ("59.99", nil), ("0", nil),
        ] as [(Amount, Flag?)]
    )
    func xinjiangsWordsLeaveGapsAndNameSixtyTwice(_ total: Amount, _ flag: Flag?) throws {
        let scheme = Scheme.xinjiang.carriedOver(.imported)
        let unit = UnitInputs.sample(
            form: "written",
            under: scheme,
            ratings: .imported(["public": total, "peer": total, "carryover": total])
        )
        let outcome = try #require(score([unit], by: scheme).first)
        #expect(outcome.total == total)
        #expect(outcome.flags == [flag].compactMap(\.self))
    }

    @Test(arguments: ["59.9", "60", "60.1"] as [Amount])
    func louxingsWordsLeaveNoGap(_ total: Amount) throws {
        let unit = UnitInputs.sample(form: "annual", under: .louxing, losing: 100 - total)
        let outcome = try #require(score([unit], by: .louxing).first)
        #expect(outcome.total == total)
        #expect(outcome.flags == (total >= 60 ? [.beyondQuota("excellent")] : []))
    }

    @Test func reachingThePassMarkOnlyByBonusIsFlagged() throws {
        let unit = UnitInputs.sample(
            form: "annual",
            under: .louxing,
            losing: 45,
            occurrences: [Occurrence(rate: "B5-event", points: 8)]
        )
        let outcome = try #require(score([unit], by: .louxing).first)
        #expect(outcome.total == 63)
        #expect(outcome.grade == "pass")
        #expect(outcome.flags == [.baseBelowPass, .beyondQuota("excellent")])
    }

    @Test func unitsTiedAcrossTheLastSeatGetNone() {
        let lost: [Amount] = [0, 1, 1, 2, 3, 4, 5, 6, 7, 8]
        let units = lost.enumerated()
            .map { place, lost in
                UnitInputs.sample(
                    .init(number: place),
                    form: "annual",
                    under: .louxing,
                    losing: lost
                )
            }
        let outcomes = score(units, by: .louxing)
        #expect(outcomes.map(\.rank) == [1, 2, 2, 4, 5, 6, 7, 8, 9, 10])
        #expect(outcomes.filter { $0.grade == "excellent" }.map(\.unit) == ["u0"])
        #expect(outcomes[1].flags == [.tiedAcrossQuota("excellent")])
        #expect(outcomes[2].flags == [.tiedAcrossQuota("excellent")])
        #expect(outcomes[3].flags == [.beyondQuota("excellent")])
    }

    @Test func aSheetAboveFullMarksIsClampedBeforeWeighting() throws {
        let unit = UnitInputs.sample(
            form: "written",
            under: .xinjiang,
            occurrences: [Occurrence(rate: "A28-award", count: 9)],
            ratings: .imported(["public": 95, "peer": 95])
        )
        let outcome = try #require(score([unit], by: .xinjiang).first)
        #expect(outcome.sheet.total == 103)
        #expect(outcome.components[2].score == Rational(100))
        #expect(outcome.flags == [.clamped("carryover")])
        #expect(outcome.total == "96.5")
    }
}
