import Exact
public import Hierarchy
public import Schemes

/// Explains one unit's outcome.
///
/// - Parameters:
///   - unit: The unit.
///   - units: All units of the cycle, as given to ``score(_:by:)``.
///   - scheme: The scheme that the cycle is pinned to.
///   - context: What formulas may ask for beside the units.
/// - Returns: The trace of the unit's first outcome; `nil` when it is not in the cycle.
public func trace(
    of unit: UnitID,
    in units: [UnitInputs],
    by scheme: Scheme,
    context: CycleContext = CycleContext()
) -> Trace? {
    guard let position = units.firstIndex(where: { $0.unit == unit }) else { return nil }
    let cycle = CycleEvaluation(units, by: scheme, context)
    return Trace(
        cycle.units[position],
        round: cycle.round,
        decisions: Decision.all(
            for: cycle.units[position],
            cycle.placements[position],
            participating: cycle.participating(with: position),
            in: cycle.index
        ),
        by: scheme
    )
}

extension Trace {
    init(
        _ evaluation: UnitEvaluation,
        round: RatingRound,
        decisions: [Decision],
        by scheme: Scheme
    ) {
        let unit = evaluation.unit
        let base = TraceStep.base(of: evaluation, by: scheme)
        let adjusted = TraceStep.adjusted(.adjusted, of: evaluation, by: scheme)
        let sheet =
            evaluation.sheet.missing.isEmpty
            ? TraceStep.sheet(evaluation, base: base, adjusted: adjusted) : nil
        let parts = unit.isAbsent ? [] : evaluation.mix.parts
        let scored = parts.compactMap { part in
            TraceStep.component(part, sheet: sheet, by: scheme).map { (part: part, score: $0) }
        }
        let total = evaluation.total.map { _ in
            TraceStep.total(
                evaluation,
                scored,
                onTotal: .adjusted(.onTotal, of: evaluation, by: scheme),
                by: scheme
            )
        }
        self.init(
            unit: unit.unit,
            form: unit.form,
            base: base,
            adjusted: adjusted,
            sheet: sheet,
            components: scored.map(\.score),
            total: total,
            claims: Claim.all(of: evaluation, by: scheme.policies),
            omissions: parts.flatMap { Omission.all(in: $0, of: evaluation, round) }
                + Omission.occurrences(of: evaluation),
            conditions: evaluation.conditions,
            decisions: decisions
        )
    }
}

extension Trace.Claim {
    /// The items that the unit claimed points for, in the scheme's order.
    static func all(of evaluation: UnitEvaluation, by policies: Policies) -> [Trace.Claim] {
        evaluation.checklist.items.compactMap { item in
            guard let mark = evaluation.unit.marks[item.id], let claimed = mark.selfPoints else {
                return nil
            }
            return Trace.Claim(
                item: item.id,
                claimed: claimed,
                verified: policies.checklistRole == .selfAssessmentOnly ? nil : mark.points,
                reason: mark.reason
            )
        }
    }
}

extension Trace.Omission {
    /// The raters' scores of one component that did not count.
    static func all(
        in part: Mix.Part,
        of evaluation: UnitEvaluation,
        _ round: RatingRound
    ) -> [Trace.Omission] {
        let component = part.component
        guard case .scores(let scores) = evaluation.unit.ratings[component.id] else { return [] }
        func omit(_ score: RaterScore, _ reason: Reason) -> Trace.Omission {
            Trace.Omission(
                component: component.id,
                rater: score.rater,
                points: score.points,
                reason: reason
            )
        }
        var omissions: [Trace.Omission] = []
        for score in scores where component.source == .jury || component.source == .peer {
            if let reason = round.omission(of: score, for: evaluation.unit, component) {
                omissions.append(omit(score, reason))
            } else if component.usesRubric(by: round.policies),
                !score.fills(evaluation.checklist)
            {
                omissions.append(omit(score, .incompleteChecklist))
            }
        }
        for score in scores
        where component.source == .publicVote && !component.admits(ballot: score.points) {
            omissions.append(omit(score, .outsideRanges))
        }
        guard case .raters(let pool) = part.basis else { return omissions }
        return omissions + pool.trimmed.map { omit($0.score, .trimmed) }
    }

    /// The occurrences carried over from an earlier year that did not count.
    static func occurrences(of evaluation: UnitEvaluation) -> [Trace.Omission] {
        evaluation.checklist.groups.flatMap(\.adjustments)
            .flatMap { adjustment in
                evaluation.unit.occurrences
                    .filter { occurrence in
                        adjustment.rates.contains { $0.id == occurrence.rate }
                            && !adjustment.admits(occurrence)
                    }
                    .map { occurrence in
                        Trace.Omission(
                            component: adjustment.id,
                            rater: occurrence.rate.rawValue,
                            points: occurrence.points ?? .zero,
                            reason: .notCarriedOver
                        )
                    }
            }
    }
}
