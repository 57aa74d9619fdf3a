import Exact
import Schemes

/// A unit's adjustments under all caps.
struct AdjustmentSums {
    /// One set of adjustments: magnitudes before and after the caps.
    struct Group {
        let group: AdjustmentGroup
        let bonus: Amount
        let deduction: Amount
        /// What the caps over all sets leave to this one; `nil` for no such cap.
        let bonusLeft: Amount?
        let deductionLeft: Amount?

        /// What the set adds, with its sign.
        var points: Amount {
            let added = [bonus, bonusLeft].compactMap(\.self).min() ?? bonus
            let taken = [deduction, deductionLeft].compactMap(\.self).min() ?? deduction
            return [added, -taken].pinnedTotal
        }
    }

    /// Each adjustment's points with its sign, after its own cap.
    let byAdjustment: [NodeID: Amount]
    /// The sets in reading order.
    let groups: [Group]
    /// What is added to the checklist.
    let onSheet: Amount
    /// What is added to the total.
    let onTotal: Amount

    init(
        of unit: UnitInputs,
        _ groups: [AdjustmentGroup],
        _ computed: ComputedPoints,
        by scheme: Scheme
    ) {
        var points: [NodeID: Amount] = [:]
        for group in groups {
            for adjustment in group.adjustments {
                let isClosed = !computed.closed.isDisjoint(with: [group.id, adjustment.id])
                points[adjustment.id] =
                    isClosed
                    ? .zero
                    : adjustment.points(of: unit, computed.adjustments, by: scheme.policies)
            }
        }
        self.init(points, groups, by: scheme)
    }

    /// Caps signed points: those of a set together, then those of all sets, in reading order.
    init(_ points: [NodeID: Amount], _ groups: [AdjustmentGroup], by scheme: Scheme) {
        byAdjustment = points
        var found: [Group] = []
        var bonusLeft = scheme.bonusCap.map { max($0, .zero) }
        var deductionLeft = scheme.deductionCap.map { max($0, .zero) }
        for group in groups {
            let signed = group.adjustments.compactMap { points[$0.id] }
            let added = signed.filter { $0 > .zero }.pinnedTotal
            let taken = signed.filter { $0 < .zero }.map { -$0 }.pinnedTotal
            let bonus = group.cap.map { min(added, max($0, .zero)) } ?? added
            let deduction = group.deductionCap.map { min(taken, max($0, .zero)) } ?? taken
            found.append(
                Group(
                    group: group,
                    bonus: bonus,
                    deduction: deduction,
                    bonusLeft: bonusLeft,
                    deductionLeft: deductionLeft
                )
            )
            bonusLeft = bonusLeft.map { max($0 - min(bonus, $0), .zero) }
            deductionLeft = deductionLeft.map { max($0 - min(deduction, $0), .zero) }
        }
        self.groups = found
        onSheet =
            found.filter { $0.group.appliesTo == .sheet }
            .map(\.points).pinnedTotal
        onTotal =
            found.filter { $0.group.appliesTo == .finalScore }
            .map(\.points).pinnedTotal
    }
}

extension Adjustment {
    /// What an adjustment comes to for a unit, with its sign.
    fileprivate func points(
        of unit: UnitInputs,
        _ computed: [NodeID: [Amount: Amount]],
        by policies: Policies
    ) -> Amount {
        let each = computed[id]
        if let each, rates.isEmpty { return signed(max((each[.zero] ?? .zero).pinned, .zero)) }
        return points(of: awards(from: unit.occurrences, by: policies, computed: each))
    }
}
