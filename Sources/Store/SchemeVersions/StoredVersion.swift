public import Canonical
public import Hierarchy
public import PostgresDriver

/// A version of a scheme as it is stored, with the document it was made from.
public struct StoredVersion: Hashable, Sendable {
    /// The tenant whose version it is.
    public let tenant: TenantID
    /// The tenant's number inside this database.
    public let tenantNumber: TenantNumber
    /// The version's number inside this database.
    public let versionID: Int64
    /// The scheme's name.
    public let scheme: String
    /// Its number; `nil` until it is published.
    public let number: Int?
    /// `template`, `root` or `derivation`.
    public let kind: String
    /// `draft`, `proposed`, `published` or `withdrawn`.
    public let status: String
    /// The parent's version that it derives from; `nil` for a root.
    public let parent: TenantID?
    /// The parent's version number; `nil` for a root.
    public let parentNumber: Int?
    /// The digest of the document.
    public let digest: Digest
    /// The digest of the snapshot it resolves to; `nil` until it is published.
    public let snapshotDigest: Digest?
    /// The document's canonical text.
    public let document: String
    /// Where it came from: `file` or a later source.
    public let source: String
    /// The handle of the person who proposed it; `nil` when that is not recorded.
    public let proposer: String?
}

extension StoredVersion: PostgresRowDecodable {
    /// Reads a row of the query `list_scheme_versions`.
    ///
    /// - Throws: `PostgresError` when a column is missing; ``StoredValueError`` for a broken value.
    public init(row: borrowing PostgresRow) throws {
        tenant = try TenantID(stored: row.text("register_id"))
        tenantNumber = TenantNumber(rawValue: try row.int32("tenant_id"))
        versionID = try row.int64("version_id")
        scheme = try row.text("scheme")
        number = try row.optionalInt("number")
        kind = try row.text("kind")
        status = try row.text("status")
        parent = try row.optionalText("parent_register_id").map { try TenantID(stored: $0) }
        parentNumber = try row.optionalInt("parent_number")
        digest = try Digest(stored: row.bytes("digest"))
        snapshotDigest = try row.optionalBytes("snapshot_digest").map { try Digest(stored: $0) }
        document = try row.text("document")
        source = try row.text("source")
        proposer = try row.optionalText("proposer")
    }
}

extension Digest {
    /// Takes over a stored digest.
    init(stored bytes: [UInt8]) throws(StoredValueError) {
        guard let digest = Digest(bytes: bytes) else {
            throw StoredValueError(kind: "digest", text: "\(bytes.count) bytes")
        }
        self = digest
    }
}
