public import Canonical
public import Hierarchy
public import PostgresDriver

/// An approved answer to a question, for the tenant that gave it and all below.
public struct StoredDecision: Hashable, Sendable {
    /// The tenant that decided.
    public let tenant: TenantID
    /// The tenant's place in the tree today.
    public let path: String
    /// The hash of what was asked.
    public let question: Digest
    /// The answer, as canonical JSON.
    public let answer: String
    /// Why it was decided so.
    public let reason: String?
}

extension StoredDecision: PostgresRowDecodable {
    /// Reads a row of the query `decisions_for`.
    ///
    /// - Throws: `PostgresError` when a column is missing; ``StoredValueError`` for a broken value.
    public init(row: borrowing PostgresRow) throws {
        tenant = try TenantID(stored: row.text("register_id"))
        path = try row.text("path")
        question = try Digest(stored: row.bytes("question"))
        answer = try row.text("answer")
        reason = try row.optionalText("reason")
    }
}

/// An answer that waits for a second person.
public struct ProposedDecision: Hashable, Sendable {
    /// The decision's number inside this database.
    public let number: Int64
    /// The answer, as canonical JSON.
    public let answer: String
    /// Who proposed it.
    public let proposer: PersonNumber
}

extension ProposedDecision: PostgresRowDecodable {
    /// Reads a row of the query `proposed_decision`.
    ///
    /// - Throws: `PostgresError` when a column is missing.
    public init(row: borrowing PostgresRow) throws {
        number = try row.int64("decision_id")
        answer = try row.text("answer")
        proposer = PersonNumber(rawValue: try row.int64("proposed_by"))
    }
}
