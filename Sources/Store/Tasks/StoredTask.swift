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

    /// How a task stands on a day.
    public enum State: String, Hashable, Sendable {
        /// It has no day.
        case open
        /// Its day is to come, or today.
        case due
        /// Its day is past.
        case overdue
    }

    /// How the task stands on a day; nothing stored changes when the day comes.
    public func state(on today: CalendarDate) -> State {
        guard let dueOn, let day = CalendarDate(dueOn) else { return .open }
        return day < today ? .overdue : .due
    }

    /// The task of the tenant that a waiver was granted to: to do without it from its end on.
    ///
    /// - Returns: `nil` for a waiver that is not granted.
    public init?(_ waiver: StoredWaiver) {
        guard waiver.status == "granted" else { return nil }
        tenant = waiver.grantee
        id = "\(waiver.owner):\(waiver.id)"
        kind = TaskShelf.Kind.waiverExpires.rawValue
        subject = "\(waiver.id) \(waiver.grantee) \(waiver.address)"
        origin = "waiver:\(waiver.id)"
        dueOn = waiver.expiresOn
    }
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
