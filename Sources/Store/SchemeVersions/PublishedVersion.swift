public import Canonical
public import Hierarchy
public import PostgresDriver

/// A published version of a scheme with its document.
public struct PublishedVersion: Hashable, Sendable {
    /// The tenant whose version it is.
    public let tenant: TenantID
    /// The tenant's number inside this database.
    public let tenantNumber: TenantNumber
    /// The version's number inside this database.
    public let versionID: Int64
    /// The scheme's name.
    public let scheme: String
    /// Its number, 1 or more.
    public let number: Int
    /// `template`, `root` or `derivation`.
    public let kind: String
    /// The parent's version that it derives from; `nil` for a root.
    public let parent: ParentPin?
    /// The digest of the document.
    public let digest: Digest
    /// The digest of the snapshot it resolves to.
    public let snapshotDigest: Digest
    /// The document's canonical text.
    public let document: String
    /// The day as of which it was resolved, for waivers; `nil` when none counted.
    public let resolvedOn: String?

    /// The version as those who derive from it point to it.
    public var pin: ParentPin {
        ParentPin(tenant: tenant, tenantNumber: tenantNumber, number: number, digest: digest)
    }
}

/// A published version as a derivation or a draft of one points to it.
public struct ParentPin: Hashable, Sendable {
    /// The parent tenant.
    public let tenant: TenantID
    /// The parent tenant's number inside this database.
    public let tenantNumber: TenantNumber
    /// The version's number.
    public let number: Int
    /// The digest of the version's document; `nil` where a query leaves it out.
    public let digest: Digest?

    /// Creates a pin.
    public init(tenant: TenantID, tenantNumber: TenantNumber, number: Int, digest: Digest?) {
        self.tenant = tenant
        self.tenantNumber = tenantNumber
        self.number = number
        self.digest = digest
    }

    /// The pin as three values of a statement: tenant, number, digest.
    static func values(_ pin: ParentPin?) -> [PostgresValue] {
        [
            PostgresValue(pin?.tenantNumber.rawValue), PostgresValue(pin.map { Int32($0.number) }),
            PostgresValue(pin?.digest?.bytes),
        ]
    }
}

extension PublishedVersion: PostgresRowDecodable {
    /// Reads a row of the queries `scheme_chain`, `schemes_at_or_above` and `published_versions`.
    ///
    /// - Throws: `PostgresError` when a column is missing; ``StoredValueError`` for a broken value.
    public init(row: borrowing PostgresRow) throws {
        tenant = try TenantID(stored: row.text("register_id"))
        tenantNumber = TenantNumber(rawValue: try row.int32("tenant_id"))
        versionID = try row.int64("version_id")
        scheme = try row.text("scheme")
        number = try row.int("number")
        kind = try row.text("kind")
        if let above = try row.optionalText("parent_register_id") {
            parent = ParentPin(
                tenant: try TenantID(stored: above),
                tenantNumber: TenantNumber(rawValue: try row.int32("parent_tenant_id")),
                number: try row.int("parent_number"),
                digest: nil
            )
        } else {
            parent = nil
        }
        digest = try Digest(stored: row.bytes("digest"))
        snapshotDigest = try Digest(stored: row.bytes("snapshot_digest"))
        document = try row.text("document")
        resolvedOn = try row.optionalText("resolved_on")
    }
}
