public import Exact
public import PostgresDriver
public import Schemes

/// A row of the log: a mark as it was given, never changed afterwards.
public struct LoggedMark: Hashable, Sendable {
    /// The unit.
    public let unit: UnitNumber
    /// The version of the unit's sheet that this write made; the highest of an item is in force.
    public let sheetVersion: Int64
    /// The item.
    public let item: NodeID
    /// The points; `nil` when a mark was taken back.
    public let points: Amount?
    /// The request that gave the mark.
    public let request: RequestID
}

extension LoggedMark: PostgresRowDecodable {
    /// Reads a row of the query `mark_history`.
    ///
    /// - Throws: `PostgresError` when a column is missing; ``StoredValueError`` for a broken value.
    public init(row: borrowing PostgresRow) throws {
        unit = UnitNumber(rawValue: try row.int64("unit_id"))
        sheetVersion = try row.int64("sheet_version")
        item = try NodeID(stored: row.text("item"))
        points = try row.optionalText("points").map { try Amount(stored: $0) }
        request = RequestID(rawValue: try row.uuid("request_id"))
    }
}
