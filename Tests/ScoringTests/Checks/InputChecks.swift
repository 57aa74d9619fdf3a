import BigInt
import Exact
import Schemes
import Scoring
import Testing

@Suite struct InputChecks {
    private let good = UnitInputs.sample(form: "onsite", under: .xinjiang)

    @Test func aSampleUnitIsFlawless() {
        #expect(check([good], against: .xinjiang).isEmpty)
    }

    @Test(
        arguments: [
            ("I1-1", Mark(points: "3.5"), .markOutOfRange("3.5", allowed: 0...3)),
            ("I1-1", Mark(points: "-0.5", reason: "x"), .markOutOfRange("-0.5", allowed: 0...3)),
            ("I1-1", Mark(points: "2.3", reason: "x"), .markOffStep("2.3", step: "0.5")),
            ("I1-1", Mark(points: 2), .markWithoutReason(2, full: 3)),
            (
                "I1-1", Mark(points: 3, rate: Rational(1)),
                .rateOnJudgedItem(Rational(1))
            ),
            ("I6-1", Mark(points: 4), .rateMissing),
            (
                "I6-1", Mark(points: "3.9", rate: Rational(97, 100)),
                .markNotByRate("3.9", expected: "3.88")
            ),
            ("I6-1", Mark(points: 4, rate: Rational(2)), .rateOutOfRange(Rational(2))),
            ("I99-9", Mark(points: 0), .unknownItem),
        ] as [(NodeID, Mark, InputProblem.Fault)]
    )
    func aMarkThatTheSchemeDoesNotAllowIsFound(
        _ item: NodeID,
        _ mark: Mark,
        _ fault: InputProblem.Fault
    ) {
        let unit = good.marked(good.marks.merging([item: mark]) { _, new in new })
        let problems = check([unit], against: .xinjiang)
        #expect(problems.contains(InputProblem(unit: "u1", node: item, fault: fault)))
    }

    @Test func aRateGivesTheMarkRoundedHalfUp() {
        let mark = Mark(points: "1.34", rate: Rational(1335, 4000))
        let unit = good.marked(good.marks.merging(["I6-1": mark]) { _, new in new })
        #expect(check([unit], against: .xinjiang).isEmpty)
    }

    @Test func theSixthOnSiteUnitIsOneTooMany() {
        let units = (1...6)
            .map { UnitInputs.sample(.init(number: $0), form: "onsite", under: .xinjiang) }
        let full = InputProblem.Fault.formIsFull(units: 6, limit: 5)
        #expect(
            check(units, against: .xinjiang)
                == [InputProblem(unit: "u6", node: "onsite", fault: full)]
        )
    }

    @Test(
        arguments: [
            (Occurrence(rate: "B9"), .unknownRate),
            (Occurrence(rate: "B4-event"), .pointsMissing(allowed: "0.5"...1)),
            (
                Occurrence(rate: "B4-event", points: 2),
                .pointsOutOfRange(2, allowed: "0.5"...1)
            ),
            (Occurrence(rate: "B1-city", points: 3), .pointsOnFixedRate(3, fixed: 2)),
            (Occurrence(rate: "B1-city", count: 0), .countOutOfRange(0, allowed: 1...1_000_000)),
        ] as [(Occurrence, InputProblem.Fault)]
    )
    func anOccurrenceThatTheSchemeDoesNotAllowIsFound(
        _ occurrence: Occurrence,
        _ fault: InputProblem.Fault
    ) {
        let unit = UnitInputs.sample(form: "annual", under: .louxing, occurrences: [occurrence])
        let found = check([unit], against: .louxing)
        #expect(found == [InputProblem(unit: "u1", node: occurrence.rate, fault: fault)])
    }

    @Test(
        arguments: [
            ("jury", .tally([:]), "jury", .wrongKindOfRating),
            ("nowhere", .tally([:]), "nowhere", .unknownComponent),
            ("public", .tally(["quite": 1]), "quite", .unknownStep),
            (
                "public", .tally(["very": -1]), "very",
                .ballotsOutOfRange(-1, allowed: 0...1_000_000_000)
            ),
            (
                "jury", .scores([RaterScore(rater: "j", affiliation: nil, points: 101)]), "jury",
                .scoreOutOfRange(101, rater: "j", allowed: 0...100)
            ),
            (
                "peer", .scores([RaterScore(rater: "u7", affiliation: "u7", points: 1)]), "peer",
                .unknownPeer("u7")
            ),
            (
                "carryover", .imported(101, source: "x"), "carryover",
                .importedOutOfRange(101, allowed: 0...100)
            ),
            ("carryover", .imported(100, source: ""), "carryover", .importedWithoutSource),
        ] as [(NodeID, Rating, NodeID, InputProblem.Fault)]
    )
    func aRatingThatTheSchemeDoesNotAllowIsFound(
        _ component: NodeID,
        _ rating: Rating,
        _ node: NodeID,
        _ fault: InputProblem.Fault
    ) {
        let unit = UnitInputs.sample(form: "onsite", under: .xinjiang, ratings: [component: rating])
        let found = check([unit], against: .xinjiang)
        #expect(found == [InputProblem(unit: "u1", node: node, fault: fault)])
    }

    @Test func unknownFormsVetoesAndRepeatedNamesAreFound() {
        let jurors = [
            RaterScore(rater: "j", affiliation: nil, points: 1),
            RaterScore(rater: "j", affiliation: nil, points: 2),
        ]
        let unit = UnitInputs.sample(
            form: "nowhere",
            under: .xinjiang,
            findings: [Finding(veto: "gossip", evidence: "")],
            ratings: ["jury": .scores(jurors)]
        )
        let faults = check([unit, unit], against: .xinjiang).map(\.fault)
        let expected: [InputProblem.Fault] = [
            .unknownForm, .unknownVeto, .findingWithoutEvidence, .repeatedRater("j"),
        ]
        #expect(faults == expected + [.repeatedUnit] + expected)
    }

    @Test(arguments: 0..<200)
    func everyProblemSaysWhatWasGivenOrAllowedWithoutTrapping(seed: Int) {
        let cycle = RandomCycle(seed: seed)
        for problem in check(cycle.units, against: cycle.scheme) {
            #expect(problem.given != "" && problem.allowed != "")
        }
    }
}
