public import Canonical
public import Hierarchy
public import PostgresDriver

/// A working copy of a tenant's scheme.
public struct StoredDraft: Hashable, Sendable {
    /// The tenant.
    public let tenant: TenantID
    /// The tenant's number inside this database.
    public let tenantNumber: TenantNumber
    /// The tenant's place in the tree today.
    public let path: String
    /// The draft's number inside this database.
    public let number: DraftNumber
    /// The scheme's name.
    public let scheme: String
    /// `template`, `root` or `derivation`.
    public let kind: String
    /// `edit` when the office opened it, `rebase` when a new version above did.
    public let origin: String
    /// `open` or `proposed`.
    public let status: String
    /// Raised by every change, 1 or more.
    public let revision: Int64
    /// The document's canonical text, written against ``base``.
    public let document: String
    /// The digest of the document.
    public let digest: Digest
    /// The parent's version that the changes were written against; `nil` for a root.
    public let base: ParentPin?
    /// The parent's version that it will be published over; `nil` for a root.
    public let target: ParentPin?
    /// Whether the office changed what its published version says.
    public let isEdited: Bool
    /// How many questions of its rebase nobody answered.
    public let openQuestions: Int
    /// The version that was proposed from it; `nil` while it is open.
    public let version: Int64?
    /// Who proposed it; `nil` while it is open.
    public let proposer: PersonNumber?
    /// The handle of who changed it last; `nil` when a new version above did.
    public let editor: String?

    /// A draft that is not stored: what a document would come to as the office's draft.
    public init(
        _ tenant: RegisteredTenant,
        scheme: String,
        kind: String,
        document: String,
        digest: Digest,
        over target: ParentPin?
    ) {
        self.tenant = tenant.id
        tenantNumber = tenant.number
        path = tenant.path
        number = DraftNumber(rawValue: 0)
        self.scheme = scheme
        self.kind = kind
        origin = "edit"
        status = "open"
        revision = 0
        self.document = document
        self.digest = digest
        base = target
        self.target = target
        isEdited = true
        openQuestions = 0
        version = nil
        proposer = nil
        editor = nil
    }

    /// Whether its changes were written against another version than it will be published over.
    public var isBehind: Bool { base != target }
}

/// The number of a draft inside one installation; never shown to people.
public struct DraftNumber: RawRepresentable, Hashable, Sendable {
    /// At least 1.
    public let rawValue: Int64

    /// Creates a number read from the database.
    public init(rawValue: Int64) { self.rawValue = rawValue }
}

extension StoredDraft: PostgresRowDecodable {
    /// Reads a row of the query `find_drafts`.
    ///
    /// - Throws: `PostgresError` when a column is missing; ``StoredValueError`` for a broken value.
    public init(row: borrowing PostgresRow) throws {
        tenant = try TenantID(stored: row.text("register_id"))
        tenantNumber = TenantNumber(rawValue: try row.int32("tenant_id"))
        path = try row.text("path")
        number = DraftNumber(rawValue: try row.int64("draft_id"))
        scheme = try row.text("scheme")
        kind = try row.text("kind")
        origin = try row.text("origin")
        status = try row.text("status")
        revision = try row.int64("revision")
        document = try row.text("document")
        digest = try Digest(stored: row.bytes("digest"))
        base = try ParentPin(row, "base")
        target = try ParentPin(row, "target")
        isEdited = try row.bool("is_edited")
        openQuestions = try row.int("open_questions")
        version = try row.optionalInt64("version_id")
        proposer = try row.optionalInt64("proposed_by").map { PersonNumber(rawValue: $0) }
        editor = try row.optionalText("editor")
    }
}

extension ParentPin {
    fileprivate init?(_ row: borrowing PostgresRow, _ name: String) throws {
        guard let tenant = try row.optionalText("\(name)_register_id") else { return nil }
        self.init(
            tenant: try TenantID(stored: tenant),
            tenantNumber: TenantNumber(rawValue: try row.int32("\(name)_tenant_id")),
            number: try row.int("\(name)_number"),
            digest: try Digest(stored: row.bytes("\(name)_digest"))
        )
    }
}
