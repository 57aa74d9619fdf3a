public import Canonical
import Hierarchy
public import PostgresDriver
import SQLFiles

/// The stored working copies of schemes.
public enum DraftShelf {
    /// The drafts of a tenant that are open or proposed; at most one for a scheme.
    public static func drafts(
        of tenant: TenantNumber,
        _ session: inout Session
    ) async throws -> [StoredDraft] {
        try await drafts(of: [tenant], &session)
    }

    /// The drafts of tenants that are open or proposed; at most one for a tenant and a scheme.
    public static func drafts(
        of tenants: [TenantNumber],
        _ session: inout Session
    ) async throws -> [StoredDraft] {
        try await session.query(
            Statement(.findDrafts),
            [.int32Array(tenants.map(\.rawValue))],
            as: StoredDraft.self
        )
    }

    /// Opens a draft.
    ///
    /// - Throws: `PostgresError`, by `scheme_drafts_one_open_idx` when one is open.
    public static func open(
        _ tenant: TenantNumber,
        scheme: String,
        kind: String,
        origin: String,
        _ content: DraftToSave,
        by person: PersonNumber?,
        _ session: inout Session
    ) async throws -> DraftNumber? {
        let rows = try await session.query(
            Statement(.openDraft),
            [
                .int32(tenant.rawValue), .text(scheme), .text(kind), .text(origin),
                .text(content.document), .bytes(content.digest.bytes),
            ] + ParentPin.values(content.base) + ParentPin.values(content.target) + [
                PostgresValue(person?.rawValue)
            ]
        )
        return try rows.first.map { DraftNumber(rawValue: try $0.int64("draft_id")) }
    }

    /// Keeps others from changing a draft until the end of the transaction.
    ///
    /// - Returns: Its revision; `nil` when it is neither open nor proposed.
    public static func lock(
        _ draft: StoredDraft,
        _ session: inout Session
    ) async throws -> Int64? {
        try await session.query(Statement(.lockDraft), key(draft)).first?.int64("revision")
    }

    /// The drafts of tenants that are open or proposed, kept from others until the end of the
    /// transaction.
    ///
    /// - Returns: As they stand once nobody else changes them.
    public static func lockedDrafts(
        of tenants: [TenantNumber],
        _ session: inout Session
    ) async throws -> [StoredDraft] {
        _ = try await session.query(
            Statement(.lockDrafts),
            [.int32Array(tenants.map(\.rawValue))]
        )
        return try await drafts(of: tenants, &session)
    }

    /// Changes an open draft.
    ///
    /// - Returns: The new revision; `nil` when it is not open any more, or not at the revision that
    ///   was read.
    public static func save(
        _ draft: StoredDraft,
        _ content: DraftToSave,
        by person: PersonNumber?,
        _ session: inout Session
    ) async throws -> Int64? {
        try await session
            .query(Statement(.saveDraft), saving(draft, content, by: person))
            .first?
            .int64("revision")
    }

    static func saving(
        _ draft: StoredDraft,
        _ content: DraftToSave,
        by person: PersonNumber?
    ) -> [PostgresValue] {
        key(draft) + [.text(content.document), .bytes(content.digest.bytes)]
            + ParentPin.values(content.base) + ParentPin.values(content.target) + [
                .int32(Int32(clamping: content.openQuestions)), .bool(content.isEdited),
                PostgresValue(person?.rawValue), .int64(draft.revision),
            ]
    }

    /// The number that the next published version of a scheme gets, 1 or more.
    public static func nextNumber(
        of tenant: TenantNumber,
        scheme: String,
        _ session: inout Session
    ) async throws -> Int {
        let rows = try await session.query(
            Statement(.nextNumber),
            [.int32(tenant.rawValue), .text(scheme)]
        )
        return try rows.first?.int("number") ?? 1
    }

    /// The numbers that the next published versions of drafts get, in order.
    public static func nextNumbers(
        _ drafts: [StoredDraft],
        _ session: inout Session
    ) async throws -> [Int] {
        let results = try await session.pipeline(
            drafts.map {
                (Statement(.nextNumber), [.int32($0.tenantNumber.rawValue), .text($0.scheme)])
            }
        )
        return try results.map { try $0.rows.first?.int("number") ?? 1 }
    }

    /// Makes a version of an open draft that waits for a second person.
    ///
    /// - Returns: The version's number inside this database; `nil` when the draft is not open.
    public static func propose(
        _ draft: StoredDraft,
        document: String,
        digest: Digest,
        subject: String,
        by person: PersonNumber,
        isAsserted: Bool,
        _ session: inout Session
    ) async throws -> Int64? {
        try await session
            .query(
                Statement(.proposeDraft),
                key(draft) + [
                    .text(document), .bytes(digest.bytes), .int64(person.rawValue),
                    .bool(isAsserted), .text(subject),
                ]
            )
            .first?
            .int64("version_id")
    }

    /// Takes back what was proposed, so that the draft is open again.
    ///
    /// - Returns: Whether it was proposed.
    public static func reopen(
        _ draft: StoredDraft,
        by person: PersonNumber,
        _ session: inout Session
    ) async throws -> Bool {
        try await
            !session.query(
                Statement(.reopenDraft),
                key(draft) + [.int64(person.rawValue)]
            )
            .isEmpty
    }

    /// Throws an open draft away.
    ///
    /// - Returns: Whether it was open.
    public static func discard(
        _ draft: StoredDraft,
        by person: PersonNumber,
        _ session: inout Session
    ) async throws -> Bool {
        try await
            !session.query(
                Statement(.discardDraft),
                key(draft) + [.int64(person.rawValue)]
            )
            .isEmpty
    }

    /// The tenants at or below a tenant whose draft a new version above opened, and that have
    /// nothing to decide, in tree order.
    public static func clean(
        atOrBelow tenant: TenantNumber,
        _ session: inout Session
    ) async throws -> [TenantNumber] {
        try await session.query(Statement(.draftsBelow), [.int32(tenant.rawValue)])
            .map { TenantNumber(rawValue: try $0.int32("tenant_id")) }
    }

    static func key(_ draft: StoredDraft) -> [PostgresValue] {
        [.int32(draft.tenantNumber.rawValue), .int64(draft.number.rawValue)]
    }
}
