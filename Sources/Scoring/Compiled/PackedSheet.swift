public import Exact
public import Schemes

/// The marks of one unit as the database keeps them: one cell for each item, in one row.
///
/// A cell is four bytes, a signed big-endian number of ten-thousandths of a point; `0x80000000`
/// says that the item has no mark. Cells stand in the byte order of the items' ids within the
/// snapshot that the sheet is kept under, so a row means nothing without that snapshot. Rates and
/// reasons are in the log of marks.
public struct PackedSheet: Hashable, Sendable {
    /// The cell of an item without a mark.
    public static let noMark = Int32.min

    /// The cells, in the byte order of the items' ids.
    public var cells: [Int32]

    /// Takes over cells.
    public init(cells: [Int32]) {
        self.cells = cells
    }

    /// Packs marks.
    ///
    /// - Parameters:
    ///   - points: The points by item; items that are not in `layout` are refused.
    ///   - layout: The places of the items.
    /// - Throws: ``PackedSheetError/unknownItem(_:)`` for an item that has no cell;
    ///   ``PackedSheetError/pointsOutOfRange(_:_:)`` for points that no cell can hold.
    public init(_ points: [NodeID: Amount], in layout: SheetLayout) throws(PackedSheetError) {
        cells = Array(repeating: PackedSheet.noMark, count: layout.items.count)
        for (item, amount) in points {
            guard let place = layout.place(of: item) else { throw .unknownItem(item) }
            guard let cell = Int32(exactly: amount.tenThousandths), cell != PackedSheet.noMark
            else { throw .pointsOutOfRange(item, amount) }
            cells[place] = cell
        }
    }

    /// Reads a row's bytes.
    ///
    /// - Parameter bytes: Whole cells.
    /// - Throws: ``PackedSheetError/brokenCell(bytes:)`` when the length is no multiple of four.
    public init(bytes: [UInt8]) throws(PackedSheetError) {
        cells = []
        try PackedSheet.append(bytes.span, to: &cells)
    }

    /// Reads a row's bytes onto the end of a column of cells, which many rows share.
    ///
    /// - Parameters:
    ///   - bytes: Whole cells.
    ///   - column: The cells read so far.
    /// - Throws: ``PackedSheetError/brokenCell(bytes:)`` when the length is no multiple of four;
    ///   the column is unchanged then.
    public static func append(
        _ bytes: Span<UInt8>,
        to column: inout [Int32]
    ) throws(PackedSheetError) {
        let count = bytes.count
        guard count.isMultiple(of: 4) else { throw .brokenCell(bytes: count) }
        for start in stride(from: 0, to: count, by: 4) {
            var bits: UInt32 = 0
            for byte in start..<start + 4 {
                // In range: start + 4 ≤ count, as count is a multiple of four.
                bits = unsafe bits << 8 | UInt32(bytes[unchecked: byte])
            }
            column.append(Int32(bitPattern: bits))
        }
    }

    /// The row's bytes, four a cell.
    public var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(4 * cells.count)
        for cell in cells {
            let bits = UInt32(bitPattern: cell)
            bytes.append(UInt8(truncatingIfNeeded: bits >> 24))
            bytes.append(UInt8(truncatingIfNeeded: bits >> 16))
            bytes.append(UInt8(truncatingIfNeeded: bits >> 8))
            bytes.append(UInt8(truncatingIfNeeded: bits))
        }
        return bytes
    }

    /// The points by item; items without a mark are left out.
    ///
    /// - Parameter layout: The places of the items.
    /// - Returns: The points of each item with a mark.
    /// - Throws: ``PackedSheetError/wrongCellCount(_:expected:)`` when the row was kept under
    ///   another snapshot.
    public func points(in layout: SheetLayout) throws(PackedSheetError) -> [NodeID: Amount] {
        guard cells.count == layout.items.count else {
            throw .wrongCellCount(cells.count, expected: layout.items.count)
        }
        var points: [NodeID: Amount] = [:]
        for (item, cell) in zip(layout.items, cells) where cell != PackedSheet.noMark {
            points[item] = Amount(tenThousandths: Int64(cell))
        }
        return points
    }
}

/// Why marks and a packed row do not fit.
public enum PackedSheetError: Error, Hashable, Sendable {
    /// The snapshot has no such item.
    case unknownItem(NodeID)
    /// A cell holds at most 214,748.3647 points, more or less.
    case pointsOutOfRange(NodeID, Amount)
    /// The row's length is no multiple of four bytes.
    case brokenCell(bytes: Int)
    /// The row has another number of cells than the snapshot has items.
    case wrongCellCount(Int, expected: Int)
}
