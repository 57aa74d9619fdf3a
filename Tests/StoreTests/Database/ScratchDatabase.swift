import ServerSupport
import Foundation
import Logging
import PostgresDriver
import Store

/// A database of one test, dropped at its end.
struct ScratchDatabase: Sendable {
    let name: String

    /// What a fresh database holds.
    enum Content: String, Sendable {
        case nothing
        /// All migrations and functions.
        case schema
        /// The schema and a tree of 40 tenants with a row of every kind.
        case world
    }

    /// Makes a database, runs a body with it and drops it.
    @discardableResult
    static func with<R>(
        _ content: Content,
        _ body: (ScratchDatabase) async throws -> R
    ) async throws -> R {
        await Gate.databases.enter()
        do {
            let answer = try await withDatabase(content, body)
            await Gate.databases.leave()
            return answer
        } catch {
            await Gate.databases.leave()
            throw error
        }
    }

    private static func withDatabase<R>(
        _ content: Content,
        _ body: (ScratchDatabase) async throws -> R
    ) async throws -> R {
        let template = try await Templates.shared.template(content)
        let database = ScratchDatabase(name: "scratch_\(Int.random(in: 0..<1_000_000_000))")
        try await database.create(from: template)
        do {
            let answer = try await body(database)
            try await database.drop()
            return answer
        } catch {
            try await database.drop()
            throw error
        }
    }

    func create(from template: String) async throws {
        try await ScratchDatabase(name: "postgres")
            .asAdministrator { session in
                try await session.runScript(
                    "create database \(name) template \(template) strategy file_copy"
                )
                // Rights on a database are not copied with it.
                try await session.runScript(
                    """
                    revoke all on database \(name) from public;
                    grant connect on database \(name) to public;
                    """
                )
            }
    }

    func drop() async throws {
        try await ScratchDatabase(name: "postgres")
            .asAdministrator { session in
                try await session.runScript("drop database if exists \(name) with (force)")
            }
    }

    func endpoint(user: String) throws -> PostgresEndpoint {
        PostgresEndpoint(
            host: try ScratchServer.shared.get().socket,
            database: name,
            user: user,
            applicationName: "store tests"
        )
    }

    /// Runs a body in a session that passes every policy.
    @discardableResult
    func asAdministrator<R>(_ body: (inout Session) async throws -> R) async throws -> R {
        let pool = PostgresPool(
            configuration: PoolConfiguration(endpoint: try endpoint(user: "postgres"), limit: 1),
            logger: ScratchDatabase.logger
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

    /// Runs a body with pools of all roles.
    @discardableResult
    func withPools<R>(
        limits: [ServiceRole: Int] = [:],
        _ body: (RolePools) async throws -> R
    ) async throws -> R {
        let pools = RolePools(
            endpoint: try endpoint(user: ""),
            limits: limits,
            logger: ScratchDatabase.logger
        )
        do {
            let answer = try await body(pools)
            await pools.shutDown()
            return answer
        } catch {
            await pools.shutDown()
            throw error
        }
    }

    static let logger = Logger(label: "tests") { _ in SwiftLogNoOpLogHandler() }
}

/// Databases to copy from, each made once a run.
private actor Templates {
    static let shared = Templates()
    private var made: [ScratchDatabase.Content: Task<String, any Error>] = [:]

    func template(_ content: ScratchDatabase.Content) async throws -> String {
        if content == .nothing { return "template0" }
        if let task = made[content] { return try await task.value }
        let task = Task { try await Templates.make(content) }
        made[content] = task
        return try await task.value
    }

    private static func make(_ content: ScratchDatabase.Content) async throws -> String {
        let database = ScratchDatabase(name: "pingyi_store_\(content)_\(getpid())")
        try await database.drop()
        try await database.create(from: "template0")
        try await database.asAdministrator { session in
            _ = try await MigrateDatabase()(&session)
            guard content == .world else { return }
            try await session.transaction { session in
                try await session.runScript(try Project.text("SQL/tests/setup/world.sql"))
            }
        }
        return database.name
    }
}

/// Files of the checkout, found from this file.
enum Project {
    static let root = URL(filePath: #filePath).appending(path: "../../../..").standardizedFileURL

    static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }
}
