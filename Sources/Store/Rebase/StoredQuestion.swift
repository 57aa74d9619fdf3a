public import Canonical
public import Hierarchy
public import PostgresDriver

/// What an open draft is asked.
public struct StoredQuestion: Hashable, Sendable {
    /// The hash of what is asked: equal questions are one.
    public let question: Digest
    /// The tenant that is asked.
    public let tenant: TenantID
    /// The tenant's number inside this database.
    public let tenantNumber: TenantNumber
    /// Its draft.
    public let draft: DraftNumber
    /// The scheme's name.
    public let scheme: String
    /// What is in conflict, such as `value` or `sum`.
    public let kind: String
    /// The address, element or group that is asked about.
    public let subject: String
    /// What the old parent says, as canonical JSON.
    public let base: String?
    /// What the derivation says, as canonical JSON.
    public let ours: String?
    /// What the new parent says, as canonical JSON.
    public let theirs: String?
    /// The whole question with its options, as canonical JSON.
    public let body: String
}

extension StoredQuestion: PostgresRowDecodable {
    /// Reads a row of the query `questions_below`.
    ///
    /// - Throws: `PostgresError` when a column is missing; ``StoredValueError`` for a broken value.
    public init(row: borrowing PostgresRow) throws {
        question = try Digest(stored: row.bytes("question"))
        tenant = try TenantID(stored: row.text("register_id"))
        tenantNumber = TenantNumber(rawValue: try row.int32("tenant_id"))
        draft = DraftNumber(rawValue: try row.int64("draft_id"))
        scheme = try row.text("scheme")
        kind = try row.text("kind")
        subject = try row.text("subject")
        base = try row.optionalText("base")
        ours = try row.optionalText("ours")
        theirs = try row.optionalText("theirs")
        body = try row.text("body")
    }
}

/// A question as a draft is about to be asked it.
public struct QuestionToAsk: Hashable, Sendable {
    /// The hash of what is asked.
    public let question: Digest
    /// What is in conflict.
    public let kind: String
    /// The address, element or group.
    public let subject: String
    /// What the old parent says.
    public let base: JSONValue
    /// What the derivation says.
    public let ours: JSONValue
    /// What the new parent says.
    public let theirs: JSONValue
    /// The whole question.
    public let body: JSONValue

    /// Creates a question.
    public init(
        question: Digest,
        kind: String,
        subject: String,
        base: JSONValue,
        ours: JSONValue,
        theirs: JSONValue,
        body: JSONValue
    ) {
        self.question = question
        self.kind = kind
        self.subject = subject
        self.base = base
        self.ours = ours
        self.theirs = theirs
        self.body = body
    }
}
