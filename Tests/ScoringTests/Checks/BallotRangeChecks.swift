import Exact
import Schemes
import Scoring
import Testing

/// Ballots with numbers must lie in the ranges of their answers (R36).
@Suite struct BallotRangeChecks {
    private func faults(_ rating: Rating) -> [InputProblem.Fault] {
        let vote = Component(
            id: "c",
            title: "",
            source: .publicVote,
            minimumRaters: 1,
            aggregate: .mean,
            clamp: nil,
            ballotSteps: [
                BallotStep(id: "high", title: "", points: nil, range: 90...100),
                BallotStep(id: "low", title: "", points: nil, range: 0...59),
                BallotStep(id: "plain", title: "", points: 70),
            ]
        )
        let scheme = Scheme.small(
            components: [vote],
            forms: [form("annual", limit: nil, [("c", 100)])]
        )
        let unit = UnitInputs.small("u1", 60, 20).with { $0.ratings = ["c": rating] }
        return check([unit], against: scheme).filter { $0.node != "I1-1" }.map(\.fault)
    }

    @Test(
        arguments: [
            (95, nil), (90, nil), (59, nil), (80, 90...100), (61, 0...59), (101, 90...100),
        ] as [(Amount, ClosedRange<Amount>?)]
    )
    func aNumberOutsideEveryRangeIsFound(_ points: Amount, _ allowed: ClosedRange<Amount>?) {
        let score = RaterScore(rater: "v1", affiliation: nil, points: points)
        let found = faults(.scores([score]))
            .filter { if case .scoreOutOfRange = $0 { true } else { false } }
        #expect(
            found
                == (allowed.map { [.scoreOutOfRange(points, rater: "v1", allowed: $0)] } ?? [])
        )
    }

    @Test func anAnswerWithARangeCannotBeTallied() {
        #expect(faults(.tally(["plain": 5])).contains(.wrongKindOfRating) == false)
        #expect(faults(.tally(["plain": 5, "low": 2])).contains(.wrongKindOfRating))
    }
}
