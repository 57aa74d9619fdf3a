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
}

extension Component {
    /// The field that makes the checklist this component's source.
    fileprivate var sheetField: String {
        if case .carryover = source { "carryover" } else { "source" }
    }
}
