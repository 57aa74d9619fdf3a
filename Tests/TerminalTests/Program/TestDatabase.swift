import Foundation
import Logging
import PostgresDriver
import Testing

extension Trait where Self == ConditionTrait {
    /// The test needs the server whose socket's folder is in `PINGYI_TEST_SOCKET`.
    static var database: Self {
        .enabled(if: TestDatabase.socket != nil, "PINGYI_TEST_SOCKET names no server")
    }
}

/// A database of one test, dropped at its end.
struct TestDatabase: Sendable {
    static let socket = ProcessInfo.processInfo.environment["PINGYI_TEST_SOCKET"]

    let name: String

    /// Where the program finds the database.
    var environment: [String: String] {
        ["PINGYI_SOCKET": TestDatabase.socket ?? "", "PINGYI_DATABASE": name]
    }

    /// Makes a migrated database, runs a body with it and drops it.
    static func with<R>(_ body: (TestDatabase) async throws -> R) async throws -> R {
        let database = TestDatabase(name: "terminal_\(UInt64.random(in: 0..<1_000_000_000))")
        let migrated = try await database.run("migrate")
        try #require(migrated.status == 0, "\(migrated.everything)")
        do {
            let answer = try await body(database)
            try await database.drop()
            return answer
        } catch {
            try await database.drop()
            throw error
        }
    }

    /// Runs the program over the database.
    func run(_ line: String) async throws -> Program.Answer {
        try await Program.run(line, environment)
    }

    /// Runs statements as the administrator, one transaction.
    func script(_ text: String) async throws { try await script(text, in: name) }

    private func drop() async throws {
        try await script("drop database if exists \(name) with (force)", in: "postgres")
    }

    private func script(_ text: String, in database: String) async throws {
        let pool = PostgresPool(
            configuration: PoolConfiguration(
                endpoint: PostgresEndpoint(
                    host: TestDatabase.socket ?? "",
                    database: database,
                    user: "postgres"
                ),
                limit: 1
            ),
            logger: Logger(label: "tests") { _ in SwiftLogNoOpLogHandler() }
        )
        do {
            try await pool.withSession { session in try await session.runScript(text) }
            await pool.shutDown()
        } catch {
            await pool.shutDown()
            throw error
        }
    }
}
