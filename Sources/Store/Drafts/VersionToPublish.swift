import Canonical
public import PostgresDriver
import SQLFiles

/// What publishing a proposed draft stores.
public struct VersionToPublish: Sendable {
    /// Its number, 1 or more.
    public let number: Int
    /// What the document resolves to.
    public let snapshot: SchemeProposal.StoredSnapshot
    /// The day as of which it was resolved, as `yyyy-mm-dd`; `nil` when no waiver counts.
    public let resolvedOn: String?
    /// The operations, for the index by address; empty for a root.
    public let operations: [SchemeProposal.IndexedOperation]
    /// What in the parent each operation depends on, and the operation's name.
    public let touches: [SchemeProposal.Touch]

    /// Creates a version.
    public init(
        number: Int,
        snapshot: SchemeProposal.StoredSnapshot,
        resolvedOn: String?,
        operations: [SchemeProposal.IndexedOperation],
        touches: [SchemeProposal.Touch]
    ) {
        self.number = number
        self.snapshot = snapshot
        self.resolvedOn = resolvedOn
        self.operations = operations
        self.touches = touches
    }

    /// Publishes a proposed draft, approved by a second person.
    ///
    /// - Returns: Whether it was proposed.
    /// - Throws: `PostgresError`, by `two_person_actions_approver_is_another` when the approver
    ///   proposed it, by `scheme_versions_number_key` when another publication came first.
    public func publish(
        _ draft: StoredDraft,
        approvedBy approver: PersonNumber,
        _ session: inout Session
    ) async throws -> Bool {
        try await !session.query(Statement(.publishDraft), publishing(draft, approvedBy: approver))
            .isEmpty
    }

    func publishing(
        _ draft: StoredDraft,
        approvedBy approver: PersonNumber
    ) -> [PostgresValue] {
        DraftShelf.key(draft) + [
            .int32(Int32(clamping: number)), .bytes(snapshot.digest.bytes),
            .text(snapshot.body), .int32(Int32(clamping: snapshot.itemCount)),
            .int64(approver.rawValue), PostgresValue(resolvedOn),
            .textArray(operations.map(\.name)), .textArray(operations.map(\.kind)),
            .textArray(operations.map(\.address)), .textArray(operations.map(\.group)),
            .textArray(operations.map(\.value)), .textArray(operations.map(\.was)),
            .textArray(touches.map(\.key)), .textArray(touches.map(\.operation)),
        ]
    }
}
