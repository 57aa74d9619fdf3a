extension CompiledScheme {
    /// Scores a cycle.
    ///
    /// Writes into columns that the caller keeps, so that scoring tenant after tenant allocates
    /// nothing once they have grown.
    ///
    /// - Parameters:
    ///   - cycle: The cycle's columns, laid out by this scheme.
    ///   - outcomes: Takes the results; whatever it held is replaced.
    /// - Returns: `false` when some number leaves the bounds of whole-number arithmetic, or a
    ///   column has another length than the scheme asks for; score the cycle with
    ///   ``score(_:by:)`` then, `outcomes` means nothing.
    /// - Complexity: O(*n* × items + *n* log *n*), *n* the number of units.
    public func score(_ cycle: PackedCycle, into outcomes: inout PackedOutcomes) -> Bool {
        let count = cycle.units.count
        guard count < CompiledScheme.mostUnits, cycle.cells.count == count * points.count,
            cycle.awards.isEmpty || cycle.awards.count == count * adjustments.count,
            cycle.scores.count == count * components.count
        else { return false }
        outcomes.sheets.removeAll(keepingCapacity: true)
        outcomes.totals.removeAll(keepingCapacity: true)
        addUpItems(of: cycle, into: &outcomes.sheets)
        guard addAdjustments(of: cycle, to: &outcomes.sheets) else { return false }
        for unit in 0..<count {
            guard let total = total(of: unit, in: cycle, sheet: outcomes.sheets[unit]) else {
                return false
            }
            outcomes.totals.append(total)
        }
        place(cycle.units, &outcomes)
        return true
    }

    /// Adds up each unit's marks, each from 0 to its item's points.
    ///
    /// The sum of all items' points is within `Int32`, so no partial sum overflows.
    private func addUpItems(of cycle: PackedCycle, into sheets: inout [Int32]) {
        let cells = cycle.cells.span
        let points = points.span
        let items = points.count
        for unit in 0..<cycle.units.count {
            let start = unit * items
            var sum: Int32 = 0
            var lowest: Int32 = 0
            for item in 0..<items {
                // In range: `score(_:into:)` has checked that cells.count = units.count × items.
                let cell = unsafe cells[unchecked: start &+ item]
                let full = unsafe points[unchecked: item]
                // The sign's copy in all bits clears a negative cell; a branch here would keep the
                // loop from being vectorised.
                sum &+= min(cell & ~(cell &>> 31), full)
                lowest = min(lowest, cell)
            }
            sheets.append(lowest == PackedSheet.noMark ? PackedOutcomes.none : sum)
        }
    }

    /// Adds bonuses and deductions, each under its own cap and bonuses under their group's.
    ///
    /// Every term is an `Int32` or smaller and a sheet has fewer than 2^31 adjustments, so `Int64`
    /// sums are exact.
    private func addAdjustments(of cycle: PackedCycle, to sheets: inout [Int32]) -> Bool {
        guard !cycle.awards.isEmpty else { return true }
        for unit in sheets.indices where sheets[unit] != PackedOutcomes.none {
            var sum = Int64(sheets[unit])
            var bonus: Int64 = 0
            var group = 0
            for (place, adjustment) in adjustments.enumerated() {
                if adjustment.group != group {
                    sum += min(bonus, groupCaps[group])
                    bonus = 0
                    group = adjustment.group
                }
                let award = cycle.awards[unit * adjustments.count + place]
                let points = min(max(Int64(award), 0), adjustment.cap)
                if adjustment.isBonus { bonus += points } else { sum -= points }
            }
            if !groupCaps.isEmpty { sum += min(bonus, groupCaps[group]) }
            guard let total = Int32(exactly: sum), total != PackedOutcomes.none else {
                return false
            }
            sheets[unit] = total
        }
        return true
    }
}
