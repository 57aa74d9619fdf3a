import Exact
import Schemes

extension TraceStep {
    /// A component's score under its clamp; `nil` when it has none.
    ///
    /// - Parameters:
    ///   - part: The component with what counts for it.
    ///   - sheet: The checklist's total, for components that it is the source of.
    ///   - scheme: The scheme.
    /// - Returns: The step of the score.
    static func component(_ part: Mix.Part, sheet: TraceStep?, by scheme: Scheme) -> TraceStep? {
        let component = part.component
        let id = component.id
        let raw: TraceStep
        switch part.basis {
        case .missing: return nil
        case .sheet:
            guard let sheet else { return nil }
            raw = TraceStep(.node(id), .sum, [sheet], rules: .at(id, component.sheetField))
        case .raters(let pool):
            raw = raters(
                pool,
                .node(id),
                component,
                rules: .at(id, "aggregate") + .at(id, "minimum_raters")
            )
        case .groups(let pools):
            raw = TraceStep(
                .node(id),
                .weightedMean,
                pools.flatMap { part in
                    [
                        TraceStep.set(
                            .weight(part.group.id),
                            part.group.percent,
                            at: .at(part.group.id, "weight")
                        ),
                        raters(
                            part.pool,
                            .node(part.group.id),
                            component,
                            rules: .at(part.group.id, "minimum_raters")
                        ),
                    ]
                },
                rules: .at(id, "aggregate") + .at(id, "missing_group")
            )
        case .ballots(let count): raw = ballots(count, component)
        case .imported(let points, let source):
            raw = TraceStep.recorded(.imported(source: source), points)
        case .past(let points, let year):
            raw = TraceStep.recorded(.imported(source: "\(year)"), points)
        case .pastGrade(let points, let grade):
            raw = TraceStep.set(.node(grade), points, at: .at(grade, "carryover_points"))
        case .formula(_, let computed):
            raw = TraceStep(.node(id), .formula(computed), rules: .at(id, "formula"))
        case .substituted(let score, let substitute):
            guard let step = substituted(score, substitute, part, sheet, by: scheme) else {
                return nil
            }
            raw = step
        }
        return
            raw
            .atLeast(component.clamp?.lowerBound, at: .at(id, "clamp_low"))
            .atMost(component.clamp?.upperBound, at: .at(id, "clamp_high"))
    }

    /// Raters' scores made one.
    private static func raters(
        _ pool: RaterPool,
        _ subject: Subject,
        _ component: Component,
        rules: [Address]
    ) -> TraceStep {
        let scores = pool.counted.map { counted -> TraceStep in
            guard counted.marks.isEmpty else {
                let marks = counted.marks.sorted { $0.key < $1.key }
                    .map { TraceStep.recorded(.node($0.key), $0.value) }
                return TraceStep(
                    .rater(counted.score.rater),
                    .sum,
                    marks,
                    rules: .policy("checklist_role")
                )
                .pinned
            }
            return TraceStep.recorded(.rater(counted.score.rater), counted.score.points)
                .within(.zero...component.raterFull)
        }
        let isMedian = pool.aggregate == .median
        let step = TraceStep(subject, isMedian ? .median : .mean, scores, rules: rules)
        guard let scale = pool.counted.first?.scale else { return step }
        let inputs = [
            step, TraceStep(.fullMarks, .set(scale.full)),
            TraceStep(.fullMarks, .set(scale.points)),
        ]
        return TraceStep(subject, .scaled, inputs, rules: .policy("checklist_role"))
    }

    /// Ballots made a score, by the scheme's way of counting votes.
    private static func ballots(_ count: BallotCount, _ component: Component) -> TraceStep {
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

    /// What stands in for a missing score.
    private static func substituted(
        _ score: Rational,
        _ substitute: ScoreBasis.Substitute,
        _ part: Mix.Part,
        _ sheet: TraceStep?,
        by scheme: Scheme
    ) -> TraceStep? {
        let id = part.component.id
        let rules = [Address].policy("missing_component")
        switch substitute {
        case .median(let scores):
            let others = scores.map { TraceStep(.other, .recorded($0)) }
            return TraceStep(.node(id), .median, others, rules: rules)
        case .ownSheet(let marks):
            guard let sheet else { return nil }
            guard marks != part.full else {
                return TraceStep(.node(id), .sum, [sheet], rules: rules)
            }
            let inputs = [
                sheet, TraceStep(.fullMarks, .set(part.full)), TraceStep(.fullMarks, .set(marks)),
            ]
            return TraceStep(.node(id), .scaled, inputs, rules: rules)
        }
    }

    /// The total: the available components' mix and what acts on it, rounded once, then what
    /// findings take from it.
    ///
    /// - Parameters:
    ///   - evaluation: The unit.
    ///   - scored: The parts that have a score, with it; at least one.
    ///   - onTotal: The adjustments that act on the total.
    ///   - scheme: The scheme.
    /// - Returns: The step of the total.
    static func total(
        _ evaluation: UnitEvaluation,
        _ scored: [(part: Mix.Part, score: TraceStep)],
        onTotal: TraceStep,
        by scheme: Scheme
    ) -> TraceStep {
        let policies = scheme.policies
        let mix = evaluation.mix
        let isReweighted = scored.count < mix.parts.count
        let mean = mixed(scored, mix, form: evaluation.unit.form, isReweighted)
        let exact =
            evaluation.sheet.onTotal == .zero
            ? mean : TraceStep(.total, .sum, [mean, onTotal], rules: onTotal.rules)
        var total = TraceStep(
            .total,
            .rounded(policies.rounding, places: min(max(policies.places, 0), 4)),
            [exact],
            rules: .policy("rounding", "places")
        )
        for veto in evaluation.vetoes {
            guard case .points(let points) = veto.effect else { continue }
            let rules = [Address].at(veto.id, "points")
            let cost = TraceStep.set(.finding(veto.id), points, at: rules)
            let taken = TraceStep(.finding(veto.id), .negated, [cost], rules: rules)
            total = TraceStep(.total, .sum, [total, taken], rules: rules).pinned
        }
        if let veto = evaluation.vetoes.first(where: { $0.clearsTotal(by: policies) }) {
            let rules =
                veto.effect == .zero ? [Address].at(veto.id, "effect") : .policy("veto_record")
            let nothing = TraceStep.set(.finding(veto.id), .zero, at: rules)
            total = TraceStep(.total, .product, [total, nothing], rules: rules)
        }
        return total
    }

    /// The components' weighted mean on the scheme's scale, or their weighted sum.
    private static func mixed(
        _ scored: [(part: Mix.Part, score: TraceStep)],
        _ mix: Mix,
        form: NodeID,
        _ isReweighted: Bool
    ) -> TraceStep {
        func weight(_ part: Mix.Part) -> TraceStep {
            let rules = [Address].at(form, "weights.\(part.component.id)")
            return TraceStep.set(.weight(part.component.id), part.percent, at: rules)
        }
        let rules = isReweighted ? [Address].policy("missing_component") : []
        switch mix.kind {
        case .weighted:
            let inputs = scored.flatMap { part, score -> [TraceStep] in
                guard part.full != mix.whole, part.full > .zero else {
                    return [weight(part), score]
                }
                let marks = [Address].at(part.component.id, "full_marks")
                let scaled = TraceStep(
                    .node(part.component.id),
                    .scaled,
                    [
                        score, TraceStep(.fullMarks, .set(mix.whole)),
                        TraceStep.set(.fullMarks, part.full, at: marks),
                    ],
                    rules: marks
                )
                return [weight(part), scaled]
            }
            return TraceStep(.total, .weightedMean, inputs, rules: rules)
        case .sum:
            let hundred = TraceStep(.bound, .set(.hundred))
            let steps = scored.map { part, score in
                TraceStep(
                    .node(part.component.id),
                    .scaled,
                    [score, weight(part), hundred],
                    rules: .at(form, "mix")
                )
            }
            let sum = TraceStep(.total, .sum, steps, rules: .at(form, "mix"))
            guard isReweighted else { return sum }
            func points(_ parts: [Mix.Part]) -> TraceStep {
                let each = parts.map { part in
                    TraceStep(
                        .fullMarks,
                        .product,
                        [TraceStep(.fullMarks, .set(part.full)), weight(part)]
                    )
                }
                return TraceStep(.fullMarks, .sum, each)
            }
            let inputs = [sum, points(mix.parts), points(scored.map(\.part))]
            return TraceStep(.total, .scaled, inputs, rules: rules)
        }
    }
}

extension Component {
    /// The field that makes the checklist this component's source.
    fileprivate var sheetField: String {
        if case .carryover = source { "carryover" } else { "source" }
    }
}
