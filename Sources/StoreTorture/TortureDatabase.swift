import Logging
import PostgresDriver
import Store

/// The database under torture, which holds nothing but an invented world.
struct TortureDatabase: Sendable {
    let socketDirectory: String
    let name: String

    /// Makes the database, all tables and a tree of tenants with units and sheets.
    func prepare(world: String) async throws {
        try await asAdministrator(of: "postgres") { session in
            _ = try await CreateDatabase.run(name, &session)
        }
        try await asAdministrator { session in
            _ = try await MigrateDatabase()(&session)
            try await session.transaction { session in
                try await session.runScript(world, name: "world.sql")
            }
        }
    }

    /// Pools of all roles, the application's as large as the number of writers.
    func pools(writers: Int) -> RolePools {
        RolePools(
            endpoint: endpoint(name, user: ""),
            limits: [.app: writers],
            logger: TortureDatabase.logger
        )
    }

    /// Runs a body in a session that passes every policy.
    @discardableResult
    func asAdministrator<R>(
        of database: String? = nil,
        _ body: (inout Session) async throws -> R
    ) async throws -> R {
        let pool = PostgresPool(
            configuration: PoolConfiguration(
                endpoint: endpoint(database ?? name, user: "postgres"),
                limit: 1
            ),
            logger: TortureDatabase.logger
        )
        do {
            let answer = try await pool.withSession(body)
            await pool.shutDown()
            return answer
        } catch {
            await pool.shutDown()
            throw error
        }
    }

    private func endpoint(_ database: String, user: String) -> PostgresEndpoint {
        PostgresEndpoint(
            host: socketDirectory,
            database: database,
            user: user,
            applicationName: "store-torture"
        )
    }

    private static let logger = Logger(label: "store-torture") { _ in SwiftLogNoOpLogHandler() }
}
