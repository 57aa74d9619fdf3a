public import PostgresDriver

/// The rights over the whole cluster of one of the product's roles.
public struct RoleRights: Sendable, Hashable {
    /// The role's name, such as `pingyi_app`.
    public let name: String
    /// What it may do that passes every policy, as `create role` spells it, such as `bypassrls`;
    /// in the order of the catalog, empty for a role that serves.
    public let powers: [String]

    /// Creates a role's rights.
    public init(name: String, powers: [String] = []) {
        self.name = name
        self.powers = powers
    }
}

extension RoleRights: PostgresRowDecodable {
    /// Reads a row of the query `service_roles`.
    ///
    /// - Throws: `PostgresError` when a column is missing.
    public init(row: borrowing PostgresRow) throws {
        name = try row.text("rolname")
        var powers: [String] = []
        if try row.bool("rolsuper") { powers.append("superuser") }
        if try row.bool("rolbypassrls") { powers.append("bypassrls") }
        if try row.bool("rolcreaterole") { powers.append("createrole") }
        if try row.bool("rolcreatedb") { powers.append("createdb") }
        if try row.bool("rolreplication") { powers.append("replication") }
        self.powers = powers
    }
}

/// A setting of a role or database that lets an acknowledged commit be lost.
public struct WeakenedCommit: Sendable, Hashable {
    /// The role; empty for all.
    public let role: String
    /// The database; empty for all.
    public let database: String
    /// The setting, such as `synchronous_commit=off`.
    public let setting: String

    /// Creates a setting.
    public init(role: String, database: String, setting: String) {
        self.role = role
        self.database = database
        self.setting = setting
    }
}

extension WeakenedCommit: PostgresRowDecodable {
    /// Reads a row of the query `weakened_commits`.
    ///
    /// - Throws: `PostgresError` when a column is missing.
    public init(row: borrowing PostgresRow) throws {
        role = try row.text("rolname")
        database = try row.text("datname")
        setting = try row.text("value")
    }
}
