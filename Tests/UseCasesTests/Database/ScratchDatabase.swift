import ServerSupport
import Foundation
import Logging
import PostgresDriver
import Store
import UseCases

/// A migrated database of one test, dropped at its end.
struct ScratchDatabase: Sendable {
    let name: String
    let pools: RolePools

    /// Makes a database like a template, runs a body with it and drops it.
    @discardableResult
    static func with<R>(
        _ template: Template = .schema,
        _ body: (ScratchDatabase) async throws -> R
    ) async throws -> R {
        await Gate.databases.enter()
        do {
            let source = try await Templates.shared.name(of: template)
            let answer = try await run(from: source, body)
            await Gate.databases.leave()
            return answer
        } catch {
            await Gate.databases.leave()
            throw error
        }
    }

    private static func run<R>(
        from template: String,
        _ body: (ScratchDatabase) async throws -> R
    ) async throws -> R {
        let database = try ScratchDatabase(name: "cases_\(Int.random(in: 0..<1_000_000_000))")
        try await Administration.run(
            "create database \(database.name) template \(template) strategy file_copy"
        )
        do {
            let answer = try await body(database)
            try await database.drop()
            return answer
        } catch {
            try await database.drop()
            throw error
        }
    }

    init(name: String) throws {
        self.name = name
        let location = DatabaseLocation(
            host: try ScratchServer.shared.get().socket,
            database: name
        )
        pools = location.pools(Administration.logger)
    }

    /// Runs a body in a session that passes every policy.
    @discardableResult
    func asAdministrator<R>(_ body: (inout Session) async throws -> R) async throws -> R {
        try await Administration.with(name, body)
    }

    /// The first column of a question asked as administrator.
    func texts(_ sql: String) async throws -> [String] {
        try await asAdministrator { session in try await session.texts(sql) }
    }

    func drop() async throws {
        await pools.shutDown()
        try await Administration.run("drop database if exists \(name) with (force)")
    }
}

/// Sessions of the cluster's administrator.
enum Administration {
    static let logger = Logger(label: "tests") { _ in SwiftLogNoOpLogHandler() }

    static func run(_ script: String) async throws {
        try await with("postgres") { session in try await session.runScript(script) }
    }

    static func with<R>(
        _ database: String,
        _ body: (inout Session) async throws -> R
    ) async throws -> R {
        let endpoint = PostgresEndpoint(
            host: try ScratchServer.shared.get().socket,
            database: database,
            user: "postgres",
            applicationName: "use case tests"
        )
        let pool = PostgresPool(
            configuration: PoolConfiguration(endpoint: endpoint, limit: 1),
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
}
