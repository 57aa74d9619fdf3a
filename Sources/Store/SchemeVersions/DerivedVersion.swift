public import Canonical
public import Hierarchy
public import PostgresDriver

/// The latest published derivation of a tenant, without its document.
public struct DerivedVersion: Hashable, Sendable {
    /// The tenant whose version it is.
    public let tenant: TenantID
    /// The tenant's number inside this database.
    public let tenantNumber: TenantNumber
    /// The tenant's place in the tree today.
    public let path: String
    /// The version's number inside this database.
    public let versionID: Int64
    /// Its number, 1 or more.
    public let number: Int
    /// The tenant that it derives from.
    public let parent: TenantNumber
    /// The number of the parent's version that it derives from.
    public let parentNumber: Int
    /// The digest of the document.
    public let digest: Digest
    /// The digest of the snapshot it resolves to.
    public let snapshotDigest: Digest
}

extension DerivedVersion: PostgresRowDecodable {
    /// Reads a row of the query `derived_versions`.
    ///
    /// - Throws: `PostgresError` when a column is missing; ``StoredValueError`` for a broken value.
    public init(row: borrowing PostgresRow) throws {
        tenant = try TenantID(stored: row.text("register_id"))
        tenantNumber = TenantNumber(rawValue: try row.int32("tenant_id"))
        path = try row.text("path")
        versionID = try row.int64("version_id")
        number = try row.int("number")
        parent = TenantNumber(rawValue: try row.int32("parent_tenant_id"))
        parentNumber = try row.int("parent_number")
        digest = try Digest(stored: row.bytes("digest"))
        snapshotDigest = try Digest(stored: row.bytes("snapshot_digest"))
    }
}
