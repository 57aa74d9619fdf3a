public import Hierarchy
public import PostgresDriver

/// How far a tenant's latest cycle is: counts, and nothing about any unit.
public struct StoredProgress: Hashable, Sendable {
    /// The tenant.
    public let tenant: TenantID
    /// Its name.
    public let name: String
    /// Units in the cycle.
    public let units: Int
    /// Units with every item marked.
    public let complete: Int
    /// Units with an item that has no mark.
    public let incomplete: Int
    /// Units recorded as absent.
    public let absent: Int
}

extension StoredProgress: PostgresRowDecodable {
    /// Reads a row of the query `progress_below`.
    ///
    /// - Throws: `PostgresError` when a column is missing; ``StoredValueError`` for a broken id.
    public init(row: borrowing PostgresRow) throws {
        tenant = try TenantID(stored: row.text("register_id"))
        name = try row.text("name")
        units = try row.int("units")
        complete = try row.int("complete")
        incomplete = try row.int("incomplete")
        absent = try row.int("absent")
    }
}
