public import Canonical
public import PostgresDriver
public import Scoring

/// A unit's marks in force, packed, with how often they were written.
public struct StoredSheet: Hashable, Sendable {
    /// The unit.
    public let unit: UnitNumber
    /// How often the sheet was written.
    public let version: Int64
    /// The digest of the snapshot that the cells are placed by.
    public let snapshot: Digest
    /// The cells.
    public let marks: PackedSheet
}

extension StoredSheet: PostgresRowDecodable {
    /// Reads a row of the query `cycle_sheets`.
    ///
    /// - Throws: `PostgresError` when a column is missing; ``StoredValueError`` or
    ///   `PackedSheetError` for a broken value.
    public init(row: borrowing PostgresRow) throws {
        unit = UnitNumber(rawValue: try row.int64("unit_id"))
        version = try row.int64("version")
        snapshot = try Digest(stored: row.bytes("snapshot_digest"))
        marks = try PackedSheet(bytes: row.bytes("marks"))
    }
}
