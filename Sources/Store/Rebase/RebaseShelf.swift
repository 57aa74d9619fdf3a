public import Canonical
public import PostgresDriver
import SQLFiles

/// What drafts are asked, and what was decided.
public enum RebaseShelf {
    /// Opens a draft of a published version over another version of its parent, without reading
    /// its document.
    ///
    /// - Returns: The draft; `nil` when the tenant has one open.
    public static func openDraft(
        of version: Int64,
        _ tenant: TenantNumber,
        over target: ParentPin,
        _ session: inout Session
    ) async throws -> DraftNumber? {
        try await session.query(
            Statement(.draftBehind),
            [.int32(tenant.rawValue), .int64(version)] + ParentPin.values(target)
        )
        .first.map { DraftNumber(rawValue: try $0.int64("draft_id")) }
    }

    /// Moves an open draft to another version of its parent; its document stays.
    ///
    /// - Returns: Whether it was open.
    public static func retarget(
        _ draft: StoredDraft,
        to target: ParentPin,
        _ session: inout Session
    ) async throws -> Bool {
        try await
            !session.query(
                Statement(.retargetDraft),
                DraftShelf.key(draft) + ParentPin.values(target)
            )
            .isEmpty
    }

    /// Replaces what a draft is asked.
    ///
    /// - Parameters:
    ///   - questions: The open questions.
    ///   - draft: The draft.
    ///   - tenant: Its tenant.
    ///   - isOpenAbove: Whether the questions follow from published versions alone.
    ///   - session: A session that may write the tenant's rows.
    /// - Throws: `PostgresError`.
    public static func ask(
        _ questions: [QuestionToAsk],
        _ draft: DraftNumber,
        of tenant: TenantNumber,
        isOpenAbove: Bool,
        _ session: inout Session
    ) async throws {
        var columns = QuestionColumns()
        columns.add(questions, draft, of: tenant, isOpenAbove: isOpenAbove)
        try await session.pipeline(columns.statements)
    }

    /// The questions of open drafts at or below a tenant, equal ones together.
    public static func questions(
        atOrBelow tenant: TenantNumber,
        _ session: inout Session
    ) async throws -> [StoredQuestion] {
        try await session.query(
            Statement(.questionsBelow),
            [.int32(tenant.rawValue)],
            as: StoredQuestion.self
        )
    }

    /// What was decided for a tenant, by itself or above: of two for one question the nearer and
    /// the later one first.
    public static func decisions(
        for tenant: TenantNumber,
        scheme: String,
        _ session: inout Session
    ) async throws -> [StoredDecision] {
        try await session.query(
            Statement(.decisionsFor),
            [.int32(tenant.rawValue), .text(scheme)],
            as: StoredDecision.self
        )
    }

    /// What was decided about a scheme by a tenant, those above it and those below it.
    ///
    /// - Returns: The later first.
    public static func decisions(
        around tenant: TenantNumber,
        scheme: String,
        _ session: inout Session
    ) async throws -> [StoredDecision] {
        try await session.query(
            Statement(.decisionsAround),
            [.int32(tenant.rawValue), .text(scheme)],
            as: StoredDecision.self
        )
    }

    /// The answer to a question that a tenant was proposed and nobody decided.
    public static func proposal(
        _ question: Digest,
        of tenant: TenantNumber,
        _ session: inout Session
    ) async throws -> ProposedDecision? {
        try await session.query(
            Statement(.proposedDecision),
            [.int32(tenant.rawValue), .bytes(question.bytes)],
            as: ProposedDecision.self
        )
        .first
    }

    /// Stores an answer until a second person approves it.
    ///
    /// - Returns: Its number inside this database.
    public static func propose(
        _ answer: JSONValue,
        to question: Digest,
        reason: String?,
        scheme: String,
        of tenant: TenantNumber,
        by person: PersonNumber,
        isAsserted: Bool,
        _ session: inout Session
    ) async throws -> Int64? {
        let meant: JSONValue = ["question": .string(question.description), "answer": answer]
        return try await session
            .query(
                Statement(.proposeDecision),
                [
                    .int32(tenant.rawValue), .text(scheme), .bytes(question.bytes),
                    .text(answer.canonicalText), PostgresValue(reason), .bytes(meant.digest.bytes),
                    .int64(person.rawValue), .bool(isAsserted), .text(question.description),
                ]
            )
            .first?
            .int64("decision_id")
    }

    /// Lets a proposed answer count.
    ///
    /// - Returns: Whether it was proposed.
    /// - Throws: `PostgresError`, by `two_person_actions_approver_is_another` when the approver
    ///   proposed it.
    public static func approve(
        _ decision: Int64,
        of tenant: TenantNumber,
        by person: PersonNumber,
        _ session: inout Session
    ) async throws -> Bool {
        try await
            !session.query(
                Statement(.approveDecision),
                [.int32(tenant.rawValue), .int64(decision), .int64(person.rawValue)]
            )
            .isEmpty
    }

    /// Whether a tenant approved an answer to a question.
    public static func isDecided(
        _ question: Digest,
        by tenant: TenantNumber,
        _ session: inout Session
    ) async throws -> Bool {
        try await session
            .query(
                Statement(.approvedDecision),
                [.int32(tenant.rawValue), .bytes(question.bytes)]
            )
            .first?
            .bool("is_approved") ?? false
    }

    /// The drafts at or below a tenant that are asked a question.
    ///
    /// - Returns: Those of the upper levels first, each level in tree order.
    public static func asked(
        _ question: Digest,
        atOrBelow tenant: TenantNumber,
        _ session: inout Session
    ) async throws -> [AskedDraft] {
        try await session.query(
            Statement(.draftsAsking),
            [.int32(tenant.rawValue), .bytes(question.bytes)],
            as: AskedDraft.self
        )
    }
}

/// A draft that is asked a question.
public struct AskedDraft: Hashable, Sendable {
    /// Its tenant.
    public let tenant: TenantNumber
    /// The draft.
    public let draft: DraftNumber
    /// The scheme's name.
    public let scheme: String
    /// How many tenants its path has, 1 or more.
    public let depth: Int
}

extension AskedDraft: PostgresRowDecodable {
    /// Reads a row of the query `drafts_asking`.
    ///
    /// - Throws: `PostgresError` when a column is missing.
    public init(row: borrowing PostgresRow) throws {
        tenant = TenantNumber(rawValue: try row.int32("tenant_id"))
        draft = DraftNumber(rawValue: try row.int64("draft_id"))
        scheme = try row.text("scheme")
        depth = try row.int("depth")
    }
}
