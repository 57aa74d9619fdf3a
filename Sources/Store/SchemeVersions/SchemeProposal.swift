public import Canonical
public import Hierarchy
public import PostgresDriver
import SQLFiles

/// A version of a scheme that operations bring from a file.
public struct SchemeProposal: Hashable, Sendable {
    /// The tenant whose version it is.
    public let tenant: TenantID
    /// The scheme's name.
    public let scheme: String
    /// The number that the file gives.
    public let number: Int
    /// `template`, `root` or `derivation`.
    public let kind: String
    /// The parent's version; `nil` for a root.
    public let parent: ParentVersion?
    /// The document's canonical text.
    public let document: String
    /// The digest of the document.
    public let digest: Digest
    /// What the document resolves to.
    public let snapshot: StoredSnapshot
    /// The operations, for the index by address.
    public let operations: [IndexedOperation]
    /// What in the parent each operation depends on, and the operation's name.
    public let touches: [Touch]

    /// Creates a proposal.
    public init(
        tenant: TenantID,
        scheme: String,
        number: Int,
        kind: String,
        parent: ParentVersion?,
        document: String,
        digest: Digest,
        snapshot: StoredSnapshot,
        operations: [IndexedOperation],
        touches: [Touch] = []
    ) {
        self.tenant = tenant
        self.scheme = scheme
        self.number = number
        self.kind = kind
        self.parent = parent
        self.document = document
        self.digest = digest
        self.snapshot = snapshot
        self.operations = operations
        self.touches = touches
    }

    /// Something in the parent that an operation depends on.
    public struct Touch: Hashable, Sendable {
        /// The element, list or group, as text.
        public let key: String
        /// The operation's name.
        public let operation: String

        /// Creates a row of the index.
        public init(key: String, operation: String) {
            self.key = key
            self.operation = operation
        }
    }

    /// A published version of the parent.
    public struct ParentVersion: Hashable, Sendable {
        /// The parent tenant.
        public let tenant: TenantID
        /// The version's number.
        public let number: Int
        /// The digest of the version's document.
        public let digest: Digest

        /// Creates a reference.
        public init(tenant: TenantID, number: Int, digest: Digest) {
            self.tenant = tenant
            self.number = number
            self.digest = digest
        }
    }

    /// A snapshot's canonical text with its digest.
    public struct StoredSnapshot: Hashable, Sendable {
        /// The canonical text.
        public let body: String
        /// The digest of the text.
        public let digest: Digest
        /// How many items it has, which is the number of cells of its sheets.
        public let itemCount: Int

        /// Creates a snapshot's text.
        public init(body: String, digest: Digest, itemCount: Int) {
            self.body = body
            self.digest = digest
            self.itemCount = itemCount
        }
    }

    /// A row of the index that finds which derivations a change concerns.
    public struct IndexedOperation: Hashable, Sendable {
        /// The operation's name.
        public let name: String
        /// The kind of operation.
        public let kind: String
        /// The address or element it acts on.
        public let address: String
        /// The group whose sum it takes part in.
        public let group: String?
        /// The value it sets.
        public let value: String?
        /// The value its author saw.
        public let was: String?

        /// Creates a row.
        public init(
            name: String,
            kind: String,
            address: String,
            group: String?,
            value: String?,
            was: String?
        ) {
            self.name = name
            self.kind = kind
            self.address = address
            self.group = group
            self.value = value
            self.was = was
        }
    }
}

extension SchemeProposal {
    /// The statement that publishes the version, approved by a second person.
    public func publishing(
        by proposer: PersonNumber,
        approvedBy approver: PersonNumber
    ) -> (Statement, [PostgresValue]) {
        (
            Statement(.publishSchemeFromFile),
            [
                .text(tenant.rawValue), .text(scheme), .int32(Int32(number)), .text(kind),
                PostgresValue(parent?.tenant.rawValue),
                PostgresValue(parent.map { Int32($0.number) }),
                PostgresValue(parent?.digest.bytes), .text(document), .bytes(digest.bytes),
                .bytes(snapshot.digest.bytes), .text(snapshot.body),
                .int32(Int32(snapshot.itemCount)), .int64(proposer.rawValue),
                .int64(approver.rawValue),
            ] + columns
        )
    }

    /// The statement that publishes the version, proposed before, now that a second person
    /// approved it.
    public func approving(by approver: PersonNumber) -> (Statement, [PostgresValue]) {
        (
            Statement(.approveSchemeFromFile),
            [
                .text(tenant.rawValue), .text(scheme), .int32(Int32(number)),
                .bytes(digest.bytes), .bytes(snapshot.digest.bytes), .text(snapshot.body),
                .int32(Int32(snapshot.itemCount)), .int64(approver.rawValue),
            ] + columns
        )
    }

    private var columns: [PostgresValue] {
        [
            .textArray(operations.map(\.name)), .textArray(operations.map(\.kind)),
            .textArray(operations.map(\.address)), .textArray(operations.map(\.group)),
            .textArray(operations.map(\.value)), .textArray(operations.map(\.was)),
            .textArray(touches.map(\.key)), .textArray(touches.map(\.operation)),
        ]
    }

    /// The statement that stores the version until a second person approves it.
    public func proposing(by proposer: PersonNumber) -> (Statement, [PostgresValue]) {
        (
            Statement(.proposeSchemeFromFile),
            [
                .text(tenant.rawValue), .text(scheme), .text(kind),
                PostgresValue(parent?.tenant.rawValue),
                PostgresValue(parent.map { Int32($0.number) }),
                PostgresValue(parent?.digest.bytes), .text(document), .bytes(digest.bytes),
                .int64(proposer.rawValue), .int32(Int32(number)),
            ]
        )
    }
}
