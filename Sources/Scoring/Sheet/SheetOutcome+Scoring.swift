import Exact
import Schemes

extension SheetOutcome {
    /// Adds up a unit's checklist.
    ///
    /// A mark counts from 0 to its item's points. Bonuses and deductions are summed per
    /// adjustment and capped there, then a group's are capped together (annex items 27 to 29 of
    /// the Xinjiang rule; Louxing annex, part V), then those of all groups.
    ///
    /// - Parameters:
    ///   - unit: The unit's inputs.
    ///   - checklist: What its kind of unit is measured by.
    ///   - computed: What formulas give.
    ///   - scheme: The scheme.
    init(
        of unit: UnitInputs,
        _ checklist: Checklist,
        computed: ComputedPoints = ComputedPoints(),
        by scheme: Scheme
    ) {
        let policies = scheme.policies
        var points: [NodeID: Amount] = [:]
        var missing: [NodeID] = []
        var exempt: [NodeID] = []
        for item in checklist.items {
            if unit.isExempt(from: item.id, by: policies) {
                exempt.append(item.id)
                if policies.notApplicable == .fullMarks {
                    points[item.id] = max(item.points, .zero).pinned
                }
            } else if let earned = item.earned(by: unit, computed, by: policies) {
                points[item.id] = earned
            } else {
                missing.append(item.id)
            }
        }
        let rescaling = Rescaling(checklist, exempt: Set(exempt), by: policies.notApplicable)
        if rescaling.leavesNothing {
            missing += exempt
            exempt = []
        }
        let penalties = checklist.penalties(of: unit)
        let awarded = AdjustmentSums(of: unit, checklist.groups, computed, by: scheme)
        self.init(
            items: points,
            missing: missing,
            base: rescaling.base(of: points),
            adjustments: awarded.byAdjustment,
            adjusted: awarded.onSheet,
            onTotal: awarded.onTotal,
            exempt: exempt,
            penalties: penalties,
            missingData: computed.missing.filter { missing.contains($0.key) }
        )
    }

    private init(
        items: [NodeID: Amount],
        missing: [NodeID],
        base: Amount,
        adjustments: [NodeID: Amount],
        adjusted: Amount,
        onTotal: Amount,
        exempt: [NodeID],
        penalties: [NodeID: Amount],
        missingData: [NodeID: [String]]
    ) {
        let lost = penalties.values.map { -$0 }.pinnedTotal
        self.init(
            items: items,
            missing: missing,
            base: base,
            adjustments: adjustments,
            adjusted: adjusted,
            total: missing.isEmpty ? [base, adjusted, lost].pinnedTotal : nil,
            onTotal: onTotal,
            exempt: exempt,
            penalties: penalties,
            missingData: missingData
        )
    }

    /// The same checklist as if no bonus had been given; deductions stay.
    func withoutBonus(_ checklist: Checklist, by scheme: Scheme) -> SheetOutcome {
        keeping(adjustments.mapValues { min($0, .zero) }, checklist, by: scheme)
    }

    /// The same checklist as if there were no adjustments.
    func withoutAdjustments(_ checklist: Checklist, by scheme: Scheme) -> SheetOutcome {
        keeping(adjustments.mapValues { _ in .zero }, checklist, by: scheme)
    }

    private func keeping(
        _ kept: [NodeID: Amount],
        _ checklist: Checklist,
        by scheme: Scheme
    ) -> SheetOutcome {
        let awarded = AdjustmentSums(kept, checklist.groups, by: scheme)
        return SheetOutcome(
            items: items,
            missing: missing,
            base: base,
            adjustments: kept,
            adjusted: awarded.onSheet,
            onTotal: awarded.onTotal,
            exempt: exempt,
            penalties: penalties,
            missingData: missingData
        )
    }
}

extension UnitInputs {
    /// Whether an item does not apply to the unit, and the scheme lets that count.
    func isExempt(from item: NodeID, by policies: Policies) -> Bool {
        policies.notApplicable != .notUsed && !(exemptions[item] ?? "").isEmpty
    }
}

extension Checklist {
    /// What false claims cost beyond their items (R66), by item; only those that cost something.
    func penalties(of unit: UnitInputs) -> [NodeID: Amount] {
        var penalties: [NodeID: Amount] = [:]
        for item in items {
            guard let points = item.falseClaimPoints, points > .zero,
                unit.marks[item.id]?.isFalseClaim ?? false
            else { continue }
            penalties[item.id] = points.pinned
        }
        return penalties
    }
}

extension Item {
    /// The points that count, from 0 to the item's; `nil` without a mark.
    func earned(
        by unit: UnitInputs,
        _ computed: ComputedPoints,
        by policies: Policies
    ) -> Amount? {
        if case .computed = measure { return computed.items[id].map(counted) }
        let mark = unit.marks[id]
        let isClaimed = policies.checklistRole == .selfAssessmentOnly
        return (isClaimed ? mark?.selfPoints : mark?.points).map(counted)
    }

    /// The points that count of those given: from 0 to the item's.
    func counted(_ given: Amount) -> Amount { max(min(given, points), .zero).pinned }
}
