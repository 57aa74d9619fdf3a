import Exact
public import Hierarchy
public import Schemes

/// Says what would have to change for a unit's next better grade, all else being equal.
///
/// - Parameters:
///   - unit: The unit.
///   - units: All units of the cycle, as given to ``score(_:by:)``.
///   - scheme: The scheme that the cycle is pinned to.
///   - context: What formulas may ask for beside the units.
/// - Returns: The change; `nil` when the unit is not in the cycle.
public func nextGrade(
    of unit: UnitID,
    in units: [UnitInputs],
    by scheme: Scheme,
    context: CycleContext = CycleContext()
) -> NextGrade? {
    guard let position = units.firstIndex(where: { $0.unit == unit }) else { return nil }
    let cycle = CycleEvaluation(units, by: scheme, context)
    return GoalSearch(
        evaluations: cycle.units,
        placement: cycle.placements[position],
        position: position,
        index: cycle.index
    )
    .result
}

/// Looks for the least total with a better grade.
struct GoalSearch {
    let evaluations: [UnitEvaluation]
    let placement: Placements.Placement
    let position: Int
    let index: SchemeIndex

    private var evaluation: UnitEvaluation { evaluations[position] }

    var result: NextGrade {
        let setting = evaluation.vetoes.filter { $0.grade != nil }
        if !setting.isEmpty { return .vetoed(setting.map(\.id)) }
        if evaluation.unit.isAbsent { return .absent }
        if evaluation.isIncomplete { return .incomplete(items: evaluation.sheet.missing) }
        guard let total = evaluation.total else { return .withoutScore }
        let grades = index.scheme.grades
        let current = grades.firstIndex { $0.id == placement.grade } ?? grades.count
        guard current > 0 else { return .best }
        if let reason = untold { return .untold(reason) }
        let wanted = grades[current - 1]
        let better = Set(grades[..<current].map(\.id))
        guard let needed = candidates(above: total).first(where: { better.contains(grade(at: $0)) })
        else { return .closed(wanted.id) }
        return .goal(
            GradeGoal(
                grade: wanted.id,
                total: needed,
                missing: needed - total,
                seats: seats(of: wanted, rank: placement.rank),
                ways: ways(to: needed)
            )
        )
    }

    /// What keeps the search from telling, as it only tries other totals of the unit.
    private var untold: NextGrade.Untold? {
        let policies = index.scheme.policies
        if evaluation.isUnranked(by: policies) { return .unranked }
        if evaluation.vetoes.contains(where: \.outweighsTotal) { return .finding }
        if policies.bands == .manualDecision { return .decision }
        let refusals = placement.refusals.map(\.refusal)
        if refusals.contains(where: { if case .base = $0 { true } else { false } }) {
            return .base
        }
        if refusals.contains(.boundary) { return .boundary }
        let depends =
            policies.ties == .tieBreak || !evaluation.ceilings.isEmpty
            || index.scheme.grades.contains { $0.condition != nil }
            || !index.scheme.ceilings.isEmpty
            || index.scheme.vetoes.contains { $0.condition != nil }
        return depends ? .formulas : nil
    }

    /// The totals at which a grade may begin: the minimums, and where another unit is caught up
    /// with or passed; rising.
    private func candidates(above total: Amount) -> [Amount] {
        let places = min(max(index.scheme.policies.places, 0), 4)
        let step = Amount(tenThousandths: [10_000, 1_000, 100, 10, 1][places])
        let least = index.scheme.grades.compactMap(\.minimum)
        // Where grades look at whole numbers, half a point below a minimum may reach it.
        let half = Amount(tenThousandths: Amount.scale / 2)
        let isWhole = index.scheme.policies.bands == .roundToIntegerFirst
        let starts = (isWhole ? least.map { $0 - half } : []) + least
        let minimums = starts.map { $0.pinned.raised(to: step) }
        let list = index.rankingList(of: evaluation.unit.form)
        let others = evaluations.filter { index.rankingList(of: $0.unit.form) == list }
            .compactMap(\.total)
        let found = Set(minimums + (minimums + others).map { $0 + step } + others)
        return found.filter { $0 > total }.sorted()
    }

    /// The grade that the unit would have with another total.
    private func grade(at total: Amount) -> NodeID? {
        var changed = evaluations
        changed[position].total = total
        var placements = Placements()
        placements.rank(changed, in: index)
        placements.grade(changed, in: index)
        return placements[position].grade
    }

    private func seats(of grade: Grade, rank: Int?) -> GradeGoal.Seats? {
        let group = index.quotaGroup(of: evaluation.unit, grade.quotaOver)
        let units = evaluations.count {
            !$0.unit.isAbsent && index.quotaGroup(of: $0.unit, grade.quotaOver) == group
        }
        guard let count = grade.seats(of: units, by: index.scheme.policies), let rank else {
            return nil
        }
        return GradeGoal.Seats(count: count, units: units, rank: rank)
    }
}

extension Veto {
    /// Whether no total of the unit's makes up for the finding.
    fileprivate var outweighsTotal: Bool {
        switch effect {
        case .zero, .downgrade, .ineligible: true
        case .grade, .points: false
        }
    }
}

extension Set<NodeID> {
    fileprivate func contains(_ grade: NodeID?) -> Bool { grade.map { contains($0) } ?? false }
}

extension Amount {
    /// The least multiple of a step, above zero, that is not below the amount.
    fileprivate func raised(to step: Amount) -> Amount {
        let rest = tenThousandths % step.tenThousandths
        if rest == 0 { return self }
        let below = tenThousandths - rest
        return Amount(tenThousandths: rest > 0 ? below + step.tenThousandths : below)
    }
}
