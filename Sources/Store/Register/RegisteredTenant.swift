public import Hierarchy
public import PostgresDriver

/// A tenant as the register has it today.
public struct RegisteredTenant: Hashable, Sendable {
    /// Its number inside this database.
    public let number: TenantNumber
    /// Its stable id in the register.
    public let id: TenantID
    /// Its division code.
    public let code: String
    /// Its name.
    public let name: String
    /// Its level: a label.
    public let level: String
    /// The tenant that it stands under; `nil` for a root.
    public let parent: TenantID?
    /// Its place in the tree, which access ranges compare.
    public let path: String
    /// Its time zone, such as `Asia/Shanghai`.
    public let timeZone: String
    /// The day it was opened, as `yyyy-mm-dd`.
    public let openedOn: String
    /// The day it was closed, as `yyyy-mm-dd`; `nil` while it is open.
    public let closedOn: String?
}

extension RegisteredTenant: PostgresRowDecodable {
    /// Reads a row of the query `list_tenants`.
    ///
    /// - Throws: `PostgresError` when a column is missing; ``StoredValueError`` for an id that
    ///   breaks its own rule.
    public init(row: borrowing PostgresRow) throws {
        number = TenantNumber(rawValue: try row.int32("tenant_id"))
        id = try TenantID(stored: row.text("register_id"))
        code = try row.text("code")
        name = try row.text("name")
        level = try row.text("level")
        parent = try row.optionalText("parent_register_id").map { try TenantID(stored: $0) }
        path = try row.text("path")
        timeZone = try row.text("time_zone")
        openedOn = try row.text("opened_on")
        closedOn = try row.optionalText("closed_on")
    }
}

/// A stored value that breaks the rule of its own type, so the database was changed from outside.
public struct StoredValueError: Error, Hashable, Sendable {
    /// The kind of value, such as `tenant id`.
    public let kind: String
    /// The text that was stored.
    public let text: String

    /// Creates an error.
    public init(kind: String, text: String) {
        self.kind = kind
        self.text = text
    }
}

extension TenantID {
    /// Takes over a stored id.
    init(stored text: String) throws(StoredValueError) {
        guard let id = TenantID(rawValue: text) else {
            throw StoredValueError(kind: "tenant id", text: text)
        }
        self = id
    }
}
