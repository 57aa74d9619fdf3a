public import PostgresDriver
import SQLFiles

/// Something in a database's catalog that opens a hole between tenants, found by a lint.
public struct CatalogFault: Sendable, Hashable {
    /// The lint's name, such as `row_security_off`: the file in `SQL/lints/`.
    public let lint: String
    /// What is wrong, in English.
    public let fault: String
    /// The table, function, role or other thing it is wrong with.
    public let object: String

    /// Creates a fault.
    public init(lint: String, fault: String, object: String) {
        self.lint = lint
        self.fault = fault
        self.object = object
    }

    /// Runs every lint that the program carries.
    ///
    /// - Parameter session: A session of an administrator in a migrated database.
    /// - Returns: The faults, lint by lint; empty for a database as the migrations leave it.
    /// - Throws: `PostgresError` when a lint can't run.
    public static func all(_ session: inout Session) async throws -> [CatalogFault] {
        var faults: [CatalogFault] = []
        for file in EmbeddedSQL.lints {
            let lint = String(file.name.dropFirst("lints/".count).dropLast(".sql".count))
            for row in try await session.query(Statement(name: lint, sql: file.text)) {
                faults.append(
                    CatalogFault(
                        lint: lint,
                        fault: try row.text("fault"),
                        object: try row.optionalText("object") ?? ""
                    )
                )
            }
        }
        return faults
    }
}
