public import Schemes

/// Scores one form of a tenant's cycle, or all forms together.
///
/// The function is pure and defined for every input: what ``check(_:against:)`` would report does
/// not count (an unknown item or rate), or counts as the nearest value that the scheme allows (a
/// mark above its item's points). Grades follow the stated order veto, absence, threshold, quota,
/// bands; all thresholds, ties and ranks look at the rounded total.
///
/// - Parameters:
///   - units: All units of the cycle, absent ones included, because ranks, quotas, peers' scores
///     and formulas depend on all of them; in any order, possibly none.
///   - scheme: The scheme that the cycle is pinned to.
///   - context: What formulas may ask for beside the units.
/// - Returns: One outcome a unit, in the order of `units`.
/// - Complexity: O(*n* log *n*) in the number of units, linear in marks and ratings.
public func score(
    _ units: [UnitInputs],
    by scheme: Scheme,
    context: CycleContext = CycleContext()
) -> [Outcome] {
    let cycle = CycleEvaluation(units, by: scheme, context)
    return cycle.units.indices.map { position in
        Outcome(cycle.units[position], cycle.placements[position], in: cycle.index)
    }
}
