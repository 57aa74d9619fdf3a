public import Canonical
public import Hierarchy
public import PostgresDriver

/// A publication as ancestors see it: whose, of what, by which scheme.
public struct StoredPublication: Hashable, Sendable {
    /// The tenant.
    public let tenant: TenantID
    /// The tenant's number inside this database.
    public let tenantNumber: TenantNumber
    /// The cycle that it publishes.
    public let cycle: CycleNumber
    /// The publication's number inside this database.
    public let number: Int64
    /// The scheme's name.
    public let scheme: String
    /// Its number within the cycle, from 1; a correction is the next.
    public let issue: Int
    /// The digest of the snapshot it was scored by.
    public let snapshot: Digest
    /// The digest of its content.
    public let content: Digest
}

extension StoredPublication: PostgresRowDecodable {
    /// Reads a row of the query `publications_below`.
    ///
    /// - Throws: `PostgresError` when a column is missing; ``StoredValueError`` for a broken value.
    public init(row: borrowing PostgresRow) throws {
        tenant = try TenantID(stored: row.text("register_id"))
        tenantNumber = TenantNumber(rawValue: try row.int32("tenant_id"))
        cycle = CycleNumber(rawValue: try row.int64("cycle_id"))
        number = try row.int64("publication_id")
        scheme = try row.text("scheme")
        issue = try row.int("number")
        snapshot = try Digest(stored: row.bytes("snapshot_digest"))
        content = try Digest(stored: row.bytes("content_digest"))
    }
}
