import Exact
import Schemes

extension TraceStep {
    /// A component's score under its clamp; `nil` when it has none.
    ///
    /// - Parameters:
    ///   - part: The component with what counts for it.
    ///   - sheet: The checklist's total, for components that it is the source of.
    /// - Returns: The step of the score.
    static func component(_ part: Mix.Part, sheet: TraceStep?) -> TraceStep? {
        let component = part.component
        let raw: TraceStep
        switch part.basis {
        case .missing: return nil
        case .sheet:
            guard let sheet else { return nil }
            raw = TraceStep(
                .node(component.id),
                .sum,
                [sheet],
                rules: .at(component.id, component.sheetField)
            )
        case .raters(let counted, _):
            raw = TraceStep(
                .node(component.id),
                .mean,
                counted.map { score in
                    TraceStep.recorded(.rater(score.rater), score.points)
                        .within(.zero ... .hundred)
                },
                rules: .at(component.id, "aggregate") + .at(component.id, "minimum_raters")
            )
        case .ballots(let ballots):
            raw = TraceStep(
                .node(component.id),
                .weightedMean,
                ballots.flatMap { answer in
                    [
                        TraceStep.recorded(.ballots(answer.step), answer.count),
                        TraceStep.set(
                            .node(answer.step),
                            answer.points,
                            at: .at(answer.step, "points")
                        ),
                    ]
                },
                rules: .at(component.id, "minimum_raters")
            )
        case .imported(let points, let source):
            raw = TraceStep.recorded(.imported(source: source), points)
        }
        return
            raw
            .atLeast(component.clamp?.lowerBound, at: .at(component.id, "clamp_low"))
            .atMost(component.clamp?.upperBound, at: .at(component.id, "clamp_high"))
    }

    /// The total: the available components' weighted mean, rounded once.
    ///
    /// - Parameters:
    ///   - scored: The parts that have a score, with it; at least one.
    ///   - isReweighted: Whether a part of the form is not among them.
    ///   - form: The form, whose weights apply.
    ///   - policies: The scheme's rounding.
    /// - Returns: The step of the total.
    static func total(
        _ scored: [(part: Mix.Part, score: TraceStep)],
        isReweighted: Bool,
        form: NodeID,
        by policies: Policies
    ) -> TraceStep {
        let inputs = scored.flatMap { part, score in
            let component = part.component.id
            let weight = TraceStep.set(
                .weight(component),
                part.percent,
                at: .at(form, "weights.\(component)")
            )
            return [weight, score]
        }
        let mean = TraceStep(
            .total,
            .weightedMean,
            inputs,
            rules: isReweighted ? .policy("missing_component") : []
        )
        return TraceStep(
            .total,
            .rounded(policies.rounding, places: min(max(policies.places, 0), 4)),
            [mean],
            rules: .policy("rounding", "places")
        )
    }
}

extension Component {
    /// The field that makes the checklist this component's source.
    fileprivate var sheetField: String {
        if case .carryover = source { "carryover" } else { "source" }
    }
}
