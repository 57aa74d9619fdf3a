public import Hierarchy
public import PostgresDriver

/// What an office has to look at.
public struct StoredTask: Hashable, Sendable {
    /// The office.
    public let tenant: TenantID
    /// The task's public id.
    public let id: String
    /// `rebase_waits` or `waiver_expires`.
    public let kind: String
    /// What it is about, such as `school-safety r@2`.
    public let subject: String
    /// What caused it, such as `draft:17`.
    public let origin: String
    /// Day by which it should be done, as `yyyy-mm-dd`; `nil` for none.
    public let dueOn: String?
}

extension StoredTask: PostgresRowDecodable {
    /// Reads a row of the query `open_tasks`.
    ///
    /// - Throws: `PostgresError` when a column is missing; ``StoredValueError`` for a broken value.
    public init(row: borrowing PostgresRow) throws {
        tenant = try TenantID(stored: row.text("register_id"))
        id = try row.text("public_id")
        kind = try row.text("kind")
        subject = try row.text("subject")
        origin = try row.text("origin")
        dueOn = try row.optionalText("due_on")
    }
}
