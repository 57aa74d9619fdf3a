public import Hierarchy
public import Scoring

/// The cells of one tenant, either of its own units or of its whole subtree.
///
/// A commutative monoid under ``merged(with:)`` with ``empty`` as its neutral element.
public struct Summaries: Hashable, Sendable {
    /// The cells by key.
    public var cells: [CellKey: SummaryCell]

    /// No cells.
    public static let empty = Summaries()

    /// Creates summaries.
    public init(cells: [CellKey: SummaryCell] = [:]) {
        self.cells = cells
    }

    /// Summarises a tenant's own units.
    ///
    /// - Parameters:
    ///   - outcomes: The outcomes of one cycle.
    ///   - year: The year of the cycle.
    ///   - table: The items of the scheme that they were scored by.
    ///   - rectification: The units' found problems by state; none for units it does not name.
    public init(
        outcomes: some Sequence<Outcome>,
        year: Int,
        table: ItemTable,
        rectification: [UnitID: RectificationCounts] = [:]
    ) {
        cells = [:]
        for outcome in outcomes {
            let key = CellKey(
                year: year,
                form: outcome.form,
                sector: outcome.sector,
                fullMarks: table.fullMarks
            )
            cells[key, default: .empty]
                .merge(
                    SummaryCell(
                        outcome: outcome,
                        table: table,
                        rectification: rectification[outcome.unit] ?? RectificationCounts()
                    )
                )
        }
    }

    /// Adds other summaries cell by cell.
    public mutating func merge(_ other: Summaries) {
        if cells.isEmpty {
            cells = other.cells
            return
        }
        for (key, cell) in other.cells { cells[key, default: .empty].merge(cell) }
    }

    /// The sum of both summaries.
    ///
    /// - Parameter other: Summaries of other units.
    /// - Returns: The sum cell by cell; the order of the two does not matter.
    public func merged(with other: Summaries) -> Summaries {
        var sum = self
        sum.merge(other)
        return sum
    }

    /// The cells that meet a condition as one, in percent where full marks differ.
    ///
    /// - Parameter isWanted: Which keys to take, such as those of one year and form.
    /// - Returns: The merged cell; empty when no key meets the condition.
    public func total(where isWanted: (CellKey) -> Bool) -> PercentCell {
        var total = PercentCell()
        for (key, cell) in cells where isWanted(key) {
            total.merge(cell, fullMarks: key.fullMarks)
        }
        return total
    }
}
