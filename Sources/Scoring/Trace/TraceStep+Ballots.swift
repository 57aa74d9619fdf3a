import Exact
import Schemes

extension TraceStep {
    /// Ballots made a score, by the scheme's way of counting votes.
    static func ballots(_ count: BallotCount, _ component: Component) -> TraceStep {
        let id = component.id
        let rules = [Address].at(id, "minimum_raters")
        let cast = count.answers.map { TraceStep.recorded(.ballots($0.step), $0.count) }
        let votes = TraceStep(
            .node(id),
            .sum,
            zip(count.answers, cast).filter { count.counts($0.0) }.map(\.1)
        )
        let full = TraceStep(.fullMarks, .set(count.full))
        switch (count.scoring, count.standing) {
        case (.mean, _):
            let inputs = zip(cast, count.answers)
                .flatMap { cast, answer in
                    let points = TraceStep.set(
                        .node(answer.step),
                        answer.points,
                        at: .at(answer.step, "points")
                    )
                    return [cast, points]
                }
            return TraceStep(.node(id), .weightedMean, inputs, rules: rules)
        case (.approvalRate, _):
            let all = TraceStep(.node(id), .sum, cast)
            return TraceStep(.node(id), .scaled, [full, votes, all], rules: rules + way(id))
        case (.relativeToTop, let standing):
            let top = TraceStep.recorded(.other, standing?.top ?? 0)
            return TraceStep(.node(id), .scaled, [full, votes, top], rules: rules + way(id))
        case (.rankPoints, let standing):
            let place = standing?.place ?? 1
            guard let step = count.placeStep else {
                let among = standing?.among ?? 1
                let kept = TraceStep.recorded(.place, among - place + 1)
                let all = TraceStep.recorded(.place, among)
                return TraceStep(.node(id), .scaled, [full, kept, all], rules: rules + way(id))
            }
            let lost = TraceStep(
                .place,
                .product,
                [
                    TraceStep.set(.place, step, at: .at(id, "rank_step")),
                    TraceStep.recorded(.place, place - 1),
                ]
            )
            let rest = TraceStep(.node(id), .sum, [full, TraceStep(.place, .negated, [lost])])
            return TraceStep(.node(id), .sum, [rest], rules: rules + way(id)).atLeast(.zero, at: [])
        }
    }

    private static func way(_ component: NodeID) -> [Address] {
        .at(component, "vote_scoring") + .policy("public_score")
    }
}
