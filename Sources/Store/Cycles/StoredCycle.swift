public import Canonical
public import Hierarchy
public import PostgresDriver

/// One tenant's evaluation of one year, as it is stored.
public struct StoredCycle: Hashable, Sendable {
    /// The tenant.
    public let tenant: TenantID
    /// The tenant's number inside this database.
    public let tenantNumber: TenantNumber
    /// The tenant's place in the tree today.
    public let path: String
    /// The cycle's number inside this database.
    public let number: CycleNumber
    /// The year that is assessed.
    public let year: Int
    /// The scheme's name.
    public let scheme: String
    /// The number of the tenant whose version of the scheme is in force here.
    public let schemeTenant: TenantNumber
    /// The number of that version.
    public let schemeNumber: Int
    /// The digest of the snapshot that the cycle is pinned to.
    public let snapshot: Digest
    /// `open` or `published`.
    public let status: String
    /// How often its inputs changed.
    public let version: Int64
    /// Whether its live results are older than its inputs.
    public let isStale: Bool
    /// The number of its last publication; `nil` when there is none.
    public let publishedNumber: Int?
}

extension StoredCycle: PostgresRowDecodable {
    /// Reads a row of the query `list_cycles`.
    ///
    /// - Throws: `PostgresError` when a column is missing; ``StoredValueError`` for a broken value.
    public init(row: borrowing PostgresRow) throws {
        tenant = try TenantID(stored: row.text("register_id"))
        tenantNumber = TenantNumber(rawValue: try row.int32("tenant_id"))
        path = try row.text("path")
        number = CycleNumber(rawValue: try row.int64("cycle_id"))
        year = try row.int("year")
        scheme = try row.text("scheme")
        schemeTenant = TenantNumber(rawValue: try row.int32("scheme_tenant_id"))
        schemeNumber = try row.int("scheme_number")
        snapshot = try Digest(stored: row.bytes("snapshot_digest"))
        status = try row.text("status")
        version = try row.int64("version")
        isStale = try row.bool("is_stale")
        publishedNumber = try row.optionalInt("published_number")
    }
}
