public import Hierarchy
public import Schemes

/// Explains one unit's outcome.
///
/// - Parameters:
///   - unit: The unit.
///   - units: All units of the cycle, as given to ``score(_:by:)``.
///   - scheme: The scheme that the cycle is pinned to.
/// - Returns: The trace of the unit's first outcome; `nil` when it is not in the cycle.
public func trace(of unit: UnitID, in units: [UnitInputs], by scheme: Scheme) -> Trace? {
    let index = SchemeIndex(scheme)
    let absent = Set(units.lazy.filter(\.isAbsent).map(\.unit))
    let evaluations = units.map { Evaluation(of: $0, absent: absent, in: index) }
    guard let position = evaluations.firstIndex(where: { $0.unit.unit == unit }) else {
        return nil
    }
    let placement = Placements(of: evaluations, in: index)[position]
    let form = evaluations[position].unit.form
    let sharing = evaluations.filter { $0.unit.form == form }
    return Trace(
        evaluations[position],
        absent: absent,
        decisions: Decision.all(
            for: evaluations[position],
            placement,
            ranked: sharing.count(where: \.isRanked),
            participating: sharing.count { !$0.unit.isAbsent },
            in: index
        ),
        in: index
    )
}

extension Trace {
    init(
        _ evaluation: Evaluation,
        absent: Set<UnitID>,
        decisions: [Decision],
        in index: SchemeIndex
    ) {
        let unit = evaluation.unit
        let base = TraceStep.base(of: unit, in: index)
        let adjusted = TraceStep.adjusted(of: unit, in: index)
        let sheet =
            evaluation.sheet.missing.isEmpty
            ? TraceStep(.sheet, .sum, [base, adjusted]).pinned : nil
        let parts = unit.isAbsent ? [] : evaluation.mix.parts
        let scored = parts.compactMap { part in
            TraceStep.component(part, sheet: sheet).map { (part: part, score: $0) }
        }
        self.init(
            unit: unit.unit,
            form: unit.form,
            base: base,
            adjusted: adjusted,
            sheet: sheet,
            components: scored.map(\.score),
            total: evaluation.total == nil
                ? nil
                : .total(
                    scored,
                    isReweighted: scored.count < parts.count,
                    form: unit.form,
                    by: index.scheme.policies
                ),
            omissions: parts.flatMap { Omission.all(in: $0, of: unit, absent: absent) },
            decisions: decisions
        )
    }
}

extension Trace.Omission {
    /// The raters' scores of one component that did not count.
    static func all(
        in part: Mix.Part,
        of unit: UnitInputs,
        absent: Set<UnitID>
    ) -> [Trace.Omission] {
        guard case .scores(let scores) = unit.ratings[part.component.id] else { return [] }
        func omit(_ score: RaterScore, _ reason: Reason) -> Trace.Omission {
            Trace.Omission(
                component: part.component.id,
                rater: score.rater,
                points: score.points,
                reason: reason
            )
        }
        var omissions: [Trace.Omission] = []
        for score in scores where part.component.source.hasRaters {
            let isPeer = part.component.source == .peer
            if score.affiliation == unit.unit || (isPeer && score.raters.contains(unit.unit)) {
                omissions.append(omit(score, .recused))
            } else if isPeer, !score.raters.isDisjoint(with: absent) {
                omissions.append(omit(score, .absentRater))
            }
        }
        guard case .raters(_, let trimmed) = part.basis else { return omissions }
        return omissions + trimmed.map { omit($0, .trimmed) }
    }
}

extension Component.Source {
    fileprivate var hasRaters: Bool { self == .jury || self == .peer }
}
