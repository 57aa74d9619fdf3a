public import Exact
public import Schemes

/// How a sheet's marks are packed into one column: a cell of four bytes for each item.
///
/// Cells stand in the byte order of the items' ids. A cell is a signed big-endian number of
/// ten-thousandths of a point; `0x80000000` stands for no mark. The function `record_marks` writes
/// single cells of the same form.
public struct SheetCells: Hashable, Sendable {
    /// The items in cell order.
    public let items: [NodeID]

    /// Lays out the cells of a scheme's items.
    public init(items: some Sequence<NodeID>) {
        self.items = items.sorted()
    }

    /// A sheet without marks.
    public var blank: [UInt8] {
        pack { _ in nil }
    }

    /// Packs points by item; items that the scheme does not have are left out.
    public func pack(_ points: [NodeID: Amount]) -> [UInt8] {
        pack { points[$0] }
    }

    private func pack(_ points: (NodeID) -> Amount?) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(items.count * 4)
        for item in items {
            let cell = points(item).flatMap { Int32(exactly: $0.tenThousandths) } ?? .min
            for shift in [24, 16, 8, 0] {
                bytes.append(UInt8(truncatingIfNeeded: cell >> Int32(shift)))
            }
        }
        return bytes
    }

    /// Reads a packed sheet.
    ///
    /// - Returns: The points of the items that have a mark.
    /// - Throws: ``StoredValueError`` when the sheet has another number of cells.
    public func unpack(_ bytes: [UInt8]) throws(StoredValueError) -> [NodeID: Amount] {
        guard bytes.count == items.count * 4 else {
            throw StoredValueError(
                kind: "sheet of \(items.count) items",
                text: "\(bytes.count) bytes"
            )
        }
        var points: [NodeID: Amount] = [:]
        points.reserveCapacity(items.count)
        for (index, item) in items.enumerated() {
            let cell = (0..<4).reduce(UInt32(0)) { $0 << 8 | UInt32(bytes[4 * index + $1]) }
            let value = Int32(bitPattern: cell)
            if value != .min { points[item] = Amount(tenThousandths: Int64(value)) }
        }
        return points
    }
}
