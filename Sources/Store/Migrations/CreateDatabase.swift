public import PostgresDriver
import SQLFiles

/// Makes a database in a cluster when it is not there yet.
public enum CreateDatabase {
    /// Creates a database.
    ///
    /// The statement takes no parameter, so the name is held to letters, digits and underscores
    /// before it becomes part of it: the one place where SQL is put together.
    ///
    /// - Parameters:
    ///   - name: 1 to 63 of `a`–`z`, `0`–`9` and `_`, a letter first.
    ///   - session: An administrator's session in another database of the cluster.
    /// - Returns: Whether the database was made now; `false` when it was there.
    /// - Throws: ``StoredValueError`` for a malformed name; `PostgresError`.
    public static func run(
        _ name: String,
        _ session: inout Session
    ) async throws -> Bool {
        guard name.wholeMatch(of: /[a-z][a-z0-9_]{0,62}/) != nil else {
            throw StoredValueError(kind: "database name", text: name)
        }
        let rows = try await session.query(Statement(.databaseExists), [.text(name)])
        if try rows.first?.bool("is_there") ?? false { return false }
        let sql = "create database \"\(name)\" template template0 encoding 'UTF8' locale 'C.UTF-8'"
        try await session.execute(Statement(name: "create_database", sql: sql))
        return true
    }
}
