public import PostgresDriver

/// A line of the access file: who may connect from where, and how they prove who they are.
public struct AccessRule: Sendable, Hashable {
    /// The line's number, 1 or more.
    public let line: Int
    /// `local` for the Unix socket, `host` and its kin for the network; empty for a broken line.
    public let type: String
    /// The roles it is about, separated by commas.
    public let users: String
    /// How they prove who they are, such as `peer`; empty for a broken line.
    public let method: String
    /// Why the server can't read the line; `nil` when it can.
    public let error: String?

    /// Creates a rule.
    public init(line: Int, type: String, users: String, method: String, error: String? = nil) {
        self.line = line
        self.type = type
        self.users = users
        self.method = method
        self.error = error
    }
}

extension AccessRule: PostgresRowDecodable {
    /// Reads a row of the query `access_rules`.
    ///
    /// - Throws: `PostgresError` when a column is missing.
    public init(row: borrowing PostgresRow) throws {
        line = try row.int("line_number")
        type = try row.text("type")
        users = try row.text("users")
        method = try row.text("method")
        error = try row.optionalText("error")
    }
}
