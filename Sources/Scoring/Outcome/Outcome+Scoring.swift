import Exact
import Schemes

extension Outcome {
    /// Puts a unit's numbers and its placement together.
    ///
    /// An absent unit has no components: it shows no score of any kind.
    init(
        _ evaluation: UnitEvaluation,
        _ placement: Placements.Placement,
        in index: SchemeIndex
    ) {
        let mix = evaluation.mix
        let hasTotal = evaluation.total != nil
        let parts = evaluation.unit.isAbsent ? [] : mix.parts
        self.init(
            unit: evaluation.unit.unit,
            sector: evaluation.unit.sector,
            form: evaluation.unit.form,
            sheet: evaluation.sheet,
            components: parts.map { part in
                ComponentOutcome(
                    component: part.component.id,
                    percent: part.percent,
                    score: part.score,
                    gap: part.basis.gap,
                    contribution: hasTotal ? mix.contribution(of: part) : nil
                )
            },
            total: evaluation.total,
            rank: placement.rank,
            grade: placement.grade,
            titles: placement.titles,
            flags: Flag.all(of: evaluation, placement, in: index)
        )
    }
}

extension ScoreBasis {
    /// Why there is no score; `nil` when there is one.
    var gap: ComponentOutcome.Gap? {
        if case .missing(let gap) = self { gap } else { nil }
    }
}
