public import Hierarchy
public import PostgresDriver

/// That a tenant was divided or merged, into which one, and when.
public struct RegisteredSuccession: Hashable, Sendable {
    /// The tenant that was divided or merged.
    public let tenant: TenantID
    /// The tenant that took over.
    public let successor: TenantID
    /// The day, as `yyyy-mm-dd`.
    public let happenedOn: String
    /// `split` or `merge`.
    public let kind: String
}

extension RegisteredSuccession: PostgresRowDecodable {
    /// Reads a row of the query `list_successions`.
    ///
    /// - Throws: `PostgresError` when a column is missing; ``StoredValueError`` for a broken id.
    public init(row: borrowing PostgresRow) throws {
        tenant = try TenantID(stored: row.text("register_id"))
        successor = try TenantID(stored: row.text("successor_register_id"))
        happenedOn = try row.text("happened_on")
        kind = try row.text("kind")
    }
}

/// Where a tenant stood from one day to another, and what it was called then.
public struct RegisteredPlacement: Hashable, Sendable {
    /// The tenant.
    public let tenant: TenantID
    /// The first day, as `yyyy-mm-dd`.
    public let validFrom: String
    /// The first day on which it no longer holds; `nil` for today's placement.
    public let validTo: String?
    /// The division code then.
    public let code: String
    /// The name then.
    public let name: String
    /// The level then.
    public let level: String
    /// The tenant that it stood under; `nil` for a root.
    public let parent: TenantID?
}

extension RegisteredPlacement: PostgresRowDecodable {
    /// Reads a row of the query `list_placements`.
    ///
    /// - Throws: `PostgresError` when a column is missing; ``StoredValueError`` for a broken id.
    public init(row: borrowing PostgresRow) throws {
        tenant = try TenantID(stored: row.text("register_id"))
        validFrom = try row.text("valid_from")
        validTo = try row.optionalText("valid_to")
        code = try row.text("code")
        name = try row.text("name")
        level = try row.text("level")
        parent = try row.optionalText("parent_register_id").map { try TenantID(stored: $0) }
    }
}
