import FoundationEssentials
import Logging
import PostgresDriver
import Store
import UseCases

/// A database of one piece of work, made anew and dropped at the end.
struct BenchDatabase: Sendable {
    let location: DatabaseLocation
    let meter: Meter
    let pools: RolePools
    private let logger: Logger

    /// Makes an empty database under a server, runs a body with it and drops it.
    ///
    /// - Parameters:
    ///   - name: What the database is called; one of that name is dropped first.
    ///   - server: The server that has it.
    ///   - body: Uses the database.
    /// - Returns: What the body returns.
    /// - Throws: `StoreError`, `MigrationError`, `PostgresError`; what the body throws.
    static func with<R>(
        _ name: String,
        on server: DatabaseLocation,
        _ body: (BenchDatabase) async throws -> R
    ) async throws -> R {
        let logger = Logger(label: "bench") { _ in SwiftLogNoOpLogHandler() }
        let place = DatabaseLocation(host: server.host, port: server.port, database: name)
        try await administer(server, "postgres", logger) { session in
            try await session.runScript("drop database if exists \(name) with (force)")
        }
        _ = try await InstallDatabase(place, logger: logger)()
        let database = BenchDatabase(
            location: place,
            meter: Meter(server: try await serverProcess(server, logger)),
            pools: place.pools(logger),
            logger: logger
        )
        do {
            let answer = try await body(database)
            await database.pools.shutDown()
            try await administer(server, "postgres", logger) { session in
                try await session.runScript("drop database if exists \(name) with (force)")
            }
            return answer
        } catch {
            await database.pools.shutDown()
            throw error
        }
    }

    /// Runs a body in a session of the cluster's administrator.
    func asAdministrator<R>(_ body: (inout Session) async throws -> R) async throws -> R {
        try await BenchDatabase.administer(location, location.database, logger, body)
    }

    /// Runs the statements of a file of peers.
    func runScript(_ file: PeerFile) async throws {
        let text = try file.text()
        try await asAdministrator { session in
            try await session.runScript(text, name: file.name)
        }
    }

    private static func administer<R>(
        _ location: DatabaseLocation,
        _ database: String,
        _ logger: Logger,
        _ body: (inout Session) async throws -> R
    ) async throws -> R {
        let endpoint = PostgresEndpoint(
            host: location.host,
            port: location.port,
            database: database,
            user: "postgres",
            applicationName: "pingyi bench"
        )
        let pool = PostgresPool(
            configuration: PoolConfiguration(endpoint: endpoint, limit: 1, callTimeout: nil),
            logger: logger
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

    /// The process that every process of the server descends from.
    private static func serverProcess(
        _ server: DatabaseLocation,
        _ logger: Logger
    ) async throws -> Int? {
        let backend = try await administer(server, "postgres", logger) { session in
            let rows = try await session.query(
                Statement(name: "bench.backend", sql: "select pg_backend_pid() as pid")
            )
            guard let row = rows.first else { return 0 }
            let process = try row.int("pid")
            // A server elsewhere has no process here; then only the clock is measured.
            let stat = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
            let fields = stat?.split(separator: ")").last?.split(separator: " ")
            return fields.flatMap { $0.count > 1 ? Int($0[1]) : nil } ?? 0
        }
        return backend > 0 ? backend : nil
    }
}
