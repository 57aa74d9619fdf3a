import Exact
public import Hierarchy
public import Schemes

/// Says what would have to change for a unit's next better grade, all else being equal.
///
/// - Parameters:
///   - unit: The unit.
///   - units: All units of the cycle, as given to ``score(_:by:)``.
///   - scheme: The scheme that the cycle is pinned to.
/// - Returns: The change; `nil` when the unit is not in the cycle.
public func nextGrade(
    of unit: UnitID,
    in units: [UnitInputs],
    by scheme: Scheme
) -> NextGrade? {
    let index = SchemeIndex(scheme)
    let absent = Set(units.lazy.filter(\.isAbsent).map(\.unit))
    let evaluations = units.map { Evaluation(of: $0, absent: absent, in: index) }
    guard let position = evaluations.firstIndex(where: { $0.unit.unit == unit }) else {
        return nil
    }
    return GoalSearch(evaluations: evaluations, position: position, index: index).result
}

/// Looks for the least total with a better grade.
struct GoalSearch {
    let evaluations: [Evaluation]
    let position: Int
    let index: SchemeIndex

    private var evaluation: Evaluation { evaluations[position] }

    var result: NextGrade {
        if !evaluation.vetoes.isEmpty { return .vetoed(evaluation.vetoes.map(\.id)) }
        if evaluation.unit.isAbsent { return .absent }
        if !evaluation.sheet.missing.isEmpty {
            return .incomplete(items: evaluation.sheet.missing)
        }
        guard let total = evaluation.total else { return .withoutScore }
        let grades = index.scheme.grades
        let placement = Placements(of: evaluations, in: index)[position]
        let current = grades.firstIndex { $0.id == placement.grade } ?? grades.count
        guard current > 0 else { return .best }
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

    /// The totals at which a grade may begin: the minimums, and where another unit is caught up
    /// with or passed; rising.
    private func candidates(above total: Amount) -> [Amount] {
        let places = min(max(index.scheme.policies.places, 0), 4)
        let step = Amount(tenThousandths: [10_000, 1_000, 100, 10, 1][places])
        let minimums = index.scheme.grades.compactMap(\.minimum)
            .map { $0.pinned.raised(to: step) }
        let others = evaluations.filter { $0.unit.form == evaluation.unit.form }
            .compactMap(\.total)
        let found = Set(minimums + others + others.map { $0 + step })
        return found.filter { $0 > total }.sorted()
    }

    /// The grade that the unit would have with another total.
    private func grade(at total: Amount) -> NodeID? {
        var changed = evaluations
        changed[position].total = total
        return Placements(of: changed, in: index)[position].grade
    }

    private func seats(of grade: Grade, rank: Int?) -> GradeGoal.Seats? {
        let units = evaluations.count {
            $0.unit.form == evaluation.unit.form && !$0.unit.isAbsent
        }
        guard let count = grade.seats(of: units), let rank else { return nil }
        return GradeGoal.Seats(count: count, units: units, rank: rank)
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
