import BigInt
import Exact
import Hierarchy
import Schemes
import Scoring
import Testing

@Suite struct RatersAndVotes {
    private func scheme(_ component: Component, list: String? = nil) -> Scheme {
        .small(
            components: [component],
            forms: [form("annual", limit: nil, [(component.id, 100)])]
        )
    }

    private func rated(_ unit: UnitID, _ rating: Rating, _ turnout: Turnout? = nil) -> UnitInputs {
        UnitInputs.small(unit, 60, 20)
            .with {
                $0.ratings = ["c": rating]
                $0.turnouts["c"] = turnout
            }
    }

    private func scores(_ points: [(Amount, NodeID?)]) -> Rating {
        .scores(
            points.enumerated()
                .map {
                    RaterScore(rater: "r\($0)", affiliation: nil, points: $1.0, group: $1.1)
                }
        )
    }

    // 60, 90, 70, 95: sorted 60, 70, 90, 95, the lower of the middle two is 70.
    @Test func theMedianIsTheLowerOne() {
        let scheme = scheme(component("c", .jury, aggregate: .median))
        let units = [rated("u1", scores([(60, nil), (90, nil), (70, nil), (95, nil)]))]
        #expect(scheme.outcomes(units)[0].total == 70)
        expectExplained(scheme, units)
    }

    // R34: leaders 90 and 80 (60 %), public 70 (40 %): 0.6 × 85 + 0.4 × 70 = 79. Without the
    // public: blocked, or 85.
    @Test func groupsOfRatersHaveWeights() {
        func jury(_ missing: Component.MissingGroup) -> Component {
            Component(
                id: "c",
                title: "",
                source: .jury,
                minimumRaters: 0,
                aggregate: .mean,
                clamp: nil,
                ballotSteps: [],
                groups: [
                    RaterGroup(id: "leaders", title: "", percent: 60, minimumRaters: 2),
                    RaterGroup(id: "public", title: "", percent: 40, minimumRaters: 1),
                ],
                missingGroup: missing
            )
        }
        let all = rated(
            "u1",
            scores([(90, "leaders"), (80, "leaders"), (70, "public"), (10, "strangers")])
        )
        let some = rated("u2", scores([(90, "leaders"), (80, "leaders")]))
        let strict = scheme(jury(.block))
        #expect(strict.outcomes([all, some]).map(\.total) == [79, nil])
        #expect(
            strict.outcomes([some])[0].components[0].gap
                == .groupTooSmall("public", have: 0, need: 1)
        )
        let lenient = scheme(jury(.reweight))
        #expect(lenient.outcomes([all, some]).map(\.total) == [79, 85])
        expectExplained(lenient, [all, some])
        let omitted = trace(of: "u1", in: [all, some], by: lenient)?.omissions
        #expect(omitted?.map(\.reason) == [.withoutGroup])
    }

    // R37: 40 ballots and 10 invalid ones of 100 asked: turnout 50 %, valid 80 %.
    @Test(arguments: [
        (Amount(50) as Amount?, Amount(80) as Amount?, true), ("50.0001", nil, false),
        (nil, "80.01", false), (nil, nil, true),
    ])
    func turnoutAndValidBallotsDecide(turnout: Amount?, valid: Amount?, counts: Bool) {
        let vote = Component(
            id: "c",
            title: "",
            source: .publicVote,
            minimumRaters: 0,
            aggregate: .mean,
            clamp: nil,
            ballotSteps: [BallotStep(id: "yes", title: "", points: 90)],
            minimumTurnout: turnout,
            minimumValid: valid
        )
        let unit = rated("u1", .tally(["yes": 40]), Turnout(invited: 100, invalid: 10))
        #expect(scheme(vote).outcomes([unit])[0].total == (counts ? 90 : nil))
        let unknown = rated("u1", .tally(["yes": 40]))
        #expect((scheme(vote).outcomes([unknown])[0].total != nil) == (turnout == nil))
    }

    // R36: voters give points within the ranges of the answers; 75 stands in none.
    @Test func ballotsHaveRanges() {
        let vote = Component(
            id: "c",
            title: "",
            source: .publicVote,
            minimumRaters: 2,
            aggregate: .mean,
            clamp: nil,
            ballotSteps: [
                BallotStep(id: "high", title: "", points: nil, range: 90...100),
                BallotStep(id: "mid", title: "", points: nil, range: 80...89),
            ]
        )
        let unit = rated("u1", scores([(95, nil), (81, nil), (75, nil)]))
        #expect(scheme(vote).outcomes([unit])[0].total == 88)
        expectExplained(scheme(vote), [unit])
        let omitted = trace(of: "u1", in: [unit], by: scheme(vote))?.omissions
        #expect(omitted?.map(\.reason) == [.outsideRanges])
    }

    // XJ-12: yes 40 and 20 of 50 ballots each. Mean of 100 and 50: 90 and 70. Approval 80 and 40.
    // Of the top: 100 and 50. By place: 100 and 50; by steps of 3: 100 and 97.
    @Test(arguments: [
        (Component.VoteScoring.mean, nil as Amount?, [90, 70]),
        (.approvalRate, nil, [80, 40]), (.relativeToTop, nil, [100, 50]),
        (.rankPoints, nil, [100, 50]), (.rankPoints, 3, [100, 97]),
    ])
    func votesBecomeScores(scoring: Component.VoteScoring, step: Amount?, expected: [Int]) {
        let vote = Component(
            id: "c",
            title: "",
            source: .publicVote,
            minimumRaters: 0,
            aggregate: .mean,
            clamp: nil,
            ballotSteps: [
                BallotStep(id: "yes", title: "", points: 100, isApproval: true),
                BallotStep(id: "no", title: "", points: 50),
            ],
            voteScoring: scoring,
            rankStep: step
        )
        let units = [
            rated("u1", .tally(["yes": 40, "no": 10])), rated("u2", .tally(["yes": 20, "no": 30])),
        ]
        let scheme = scheme(vote)
        #expect(scheme.outcomes(units).map(\.total) == expected.map { Amount($0) })
        expectExplained(scheme, units)
    }

    // R04: a checklist out of 50 with weight 60, a jury out of 100 with 40; host total 100:
    // 0.6 × 40 × 2 + 0.4 × 70 = 76. Added up with weights 100: 40 + 70 = 110.
    @Test func scoresAreScaledToTheHostOrAddedUp() {
        func scheme(_ mix: Form.Mix, _ weights: [(NodeID, Amount)]) -> Scheme {
            .small(
                items: [.plain("I1-1", 30), .plain("I1-2", 20)],
                components: [
                    Component(
                        id: "checklist",
                        title: "",
                        source: .checklist,
                        minimumRaters: 0,
                        aggregate: .mean,
                        clamp: nil,
                        ballotSteps: [],
                        fullMarks: 50
                    ),
                    component("jury", .jury),
                ],
                forms: [
                    Form(
                        id: "annual",
                        title: "",
                        unitLimit: nil,
                        steps: [],
                        weights: weights.map { Form.Weight(component: $0.0, percent: $0.1) },
                        mix: mix
                    )
                ]
            )
        }
        let unit = UnitInputs.small("u1", 25, 15).with { $0.ratings = .imported(["jury": 70]) }
        let scaled = scheme(.weighted, [("checklist", 60), ("jury", 40)])
        #expect(scaled.outcomes([unit])[0].total == 76)
        let added = scheme(.sum, [("checklist", 100), ("jury", 100)])
        #expect(added.outcomes([unit])[0].total == 110)
        let alone = unit.with { $0.ratings = [:] }
        // Without the jury: 40 × 150 ÷ 50 = 120 on the scale of both.
        #expect(added.outcomes([alone])[0].total == 120)
        for scheme in [scaled, added] { expectExplained(scheme, [unit]) }
        expectExplained(added, [alone])
        #expect(CompiledScheme(scaled) == nil && CompiledScheme(added) == nil)
    }
}
