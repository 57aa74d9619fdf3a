import Exact
import Schemes

extension SheetOutcome {
    /// Adds up a unit's checklist.
    ///
    /// A mark counts from 0 to its item's points. Bonuses and deductions are summed per
    /// adjustment and capped there, then a group's bonuses are capped together (annex items 27 to
    /// 29 of the Xinjiang rule; Louxing annex, part V).
    init(of unit: UnitInputs, in index: SchemeIndex) {
        var points: [NodeID: Amount] = [:]
        var missing: [NodeID] = []
        for item in index.items {
            if let mark = unit.marks[item.id] {
                points[item.id] = item.counted(mark)
            } else {
                missing.append(item.id)
            }
        }
        let base = index.items.lazy.compactMap { points[$0.id] }.pinnedTotal
        var adjustments: [NodeID: Amount] = [:]
        for adjustment in index.scheme.adjustments {
            let awards = adjustment.awards(from: unit.occurrences)
            adjustments[adjustment.id] = adjustment.points(of: awards)
        }
        let adjusted = index.scheme.adjustmentGroups
            .map { $0.points(with: adjustments) }.pinnedTotal
        self.init(
            items: points,
            missing: missing,
            base: base,
            adjustments: adjustments,
            adjusted: adjusted,
            total: missing.isEmpty ? [base, adjusted].pinnedTotal : nil
        )
    }

    /// The same checklist as if no bonus had been given; deductions stay.
    func withoutBonus(in index: SchemeIndex) -> SheetOutcome {
        let kept = adjustments.mapValues { min($0, .zero) }
        let adjusted = index.scheme.adjustmentGroups.map { $0.points(with: kept) }.pinnedTotal
        return SheetOutcome(
            items: items,
            missing: missing,
            base: base,
            adjustments: kept,
            adjusted: adjusted,
            total: missing.isEmpty ? [base, adjusted].pinnedTotal : nil
        )
    }
}

extension Item {
    /// The points that a mark counts with: those given, from 0 to the item's.
    func counted(_ mark: Mark) -> Amount {
        max(min(mark.points, points), .zero).pinned
    }
}

extension AdjustmentGroup {
    /// What the group adds to the checklist.
    ///
    /// - Parameter points: The signed points by adjustment, after each one's own cap.
    /// - Returns: The bonuses under the group's cap and the deductions together, with its sign.
    func points(with points: [NodeID: Amount]) -> Amount {
        let signed = adjustments.compactMap { points[$0.id] }
        let bonus = signed.filter { $0 > .zero }.pinnedTotal
        let capped = cap.map { min(bonus, max($0, .zero)) } ?? bonus
        return ([capped] + signed.filter { $0 < .zero }).pinnedTotal
    }
}
