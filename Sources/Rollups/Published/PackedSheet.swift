public import Exact
public import Schemes

/// A unit's item points by position, without the ids: one short row a unit.
///
/// The position of an item is the rank of its id among the items of its scheme, so a sheet means
/// something only beside its ``ItemTable``.
public struct PackedSheet: Hashable, Sendable {
    /// The points by position; `nil` where the item has no mark.
    public let points: [Amount?]

    /// Creates a sheet.
    ///
    /// - Parameters:
    ///   - items: The points of each marked item; items outside the table are left out.
    ///   - table: The items of the scheme.
    public init(items: [NodeID: Amount], table: ItemTable) {
        points = table.items.map { items[$0] }
    }

    /// Creates a sheet from points by position.
    public init(points: [Amount?]) {
        self.points = points
    }

    /// The sheet as few bytes: two letters, a version, the number of items, then a number each:
    /// 0 for no mark, otherwise the points in steps, from 1 up.
    public var packed: [UInt8] {
        var writer = ByteWriter()
        writer.raw(PackedKind.sheet.magic)
        writer.byte(PackedKind.version)
        let step = DecimalStep(
            dividing: points.lazy.compactMap { $0.map { Int128($0.tenThousandths) } }
        )
        writer.byte(step.places)
        writer.count(points.count)
        for mark in points {
            guard let mark else {
                writer.byte(0)
                continue
            }
            writer.number(
                UInt128(max(0, Int128(mark.tenThousandths)) / step.divisor) + 1
            )
        }
        return writer.bytes
    }

    /// Reads a packed sheet.
    ///
    /// - Parameters:
    ///   - packed: What ``packed`` gave.
    ///   - table: The items of the scheme that the sheet was marked by.
    /// - Throws: ``PackedError``; ``PackedError/wrongItemCount(stored:expected:)`` when the table
    ///   is another scheme's.
    public init(packed: [UInt8], table: ItemTable) throws(PackedError) {
        var reader = ByteReader(packed)
        try reader.header(.sheet)
        let step = try DecimalStep(reading: &reader)
        let stored = try reader.length()
        guard stored == table.items.count else {
            throw .wrongItemCount(stored: stored, expected: table.items.count)
        }
        var points: [Amount?] = []
        points.reserveCapacity(stored)
        let limit = Int128(Amount.limit) * Int128(Amount.scale) / step.divisor
        for _ in 0..<stored {
            let value = Int128(try reader.number())
            guard value <= limit + 1 else { throw .outOfRange(at: reader.position) }
            points.append(
                value == 0
                    ? nil : Amount(tenThousandths: Int64((value - 1) * step.divisor))
            )
        }
        try reader.end()
        self.points = points
    }

    /// The points by item.
    ///
    /// - Parameter table: The items of the scheme that the sheet was marked by.
    /// - Returns: The points of each marked item.
    public func items(table: ItemTable) -> [NodeID: Amount] {
        var items: [NodeID: Amount] = [:]
        for (item, mark) in zip(table.items, points) { items[item] = mark }
        return items
    }
}
