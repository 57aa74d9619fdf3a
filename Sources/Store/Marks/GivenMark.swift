public import Schemes
public import Scoring

/// A mark that someone gives a unit for an item, or takes back.
public struct GivenMark: Hashable, Sendable {
    /// The unit.
    public let unit: UnitNumber
    /// The item.
    public let item: NodeID
    /// The place of the item's cell in the unit's sheet, from 0.
    public let cell: Int
    /// The mark; `nil` takes back the one there is.
    public let mark: Mark?

    /// Gives or takes back a mark.
    ///
    /// - Parameters:
    ///   - unit: The unit.
    ///   - item: The item.
    ///   - cell: The place that the item has in the sheets of the cycle's snapshot, from 0.
    ///   - mark: The mark; `nil` takes back the one there is.
    public init(unit: UnitNumber, item: NodeID, cell: Int, mark: Mark?) {
        self.unit = unit
        self.item = item
        self.cell = cell
        self.mark = mark
    }

    /// Gives or takes back a mark for an item of a scheme.
    ///
    /// - Parameters:
    ///   - unit: The unit.
    ///   - item: The item.
    ///   - layout: The sheets of the snapshot that the cycle is pinned to.
    ///   - mark: The mark; `nil` takes back the one there is.
    /// - Throws: `PackedSheetError.unknownItem` when the scheme has no such item.
    public init(
        unit: UnitNumber,
        item: NodeID,
        in layout: SheetLayout,
        mark: Mark?
    ) throws(PackedSheetError) {
        guard let cell = layout.place(of: item) else { throw .unknownItem(item) }
        self.init(unit: unit, item: item, cell: cell, mark: mark)
    }
}
