import Exact
import Schemes

extension TraceStep {
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
