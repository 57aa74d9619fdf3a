import ServerSupport
import Foundation
import PostgresDriver
import Store
import UseCases

/// What a fresh database holds.
enum Template: String, Sendable {
    /// All migrations and functions.
    case schema
    /// The small tree with its schemes published.
    case tenants
    /// That, with a sample year of 8 units a tenant, scored.
    case scored
    /// That, published.
    case published

    static let year = 2025
}

/// Databases to copy from, each made once a run.
actor Templates {
    static let shared = Templates()
    private var made: [Template: Task<String, any Error>] = [:]

    func name(of template: Template) async throws -> String {
        if let task = made[template] { return try await task.value }
        let task = Task { try await Templates.make(template) }
        made[template] = task
        return try await task.value
    }

    private static func make(_ template: Template) async throws -> String {
        let database = try ScratchDatabase(name: "pingyi_cases_\(template)_\(getpid())")
        try await database.drop()
        let fresh = try ScratchDatabase(name: database.name)
        switch template {
        case .schema:
            _ = try await InstallDatabase(
                DatabaseLocation(
                    host: try ScratchServer.shared.get().socket,
                    database: database.name
                ),
                logger: Administration.logger
            )()
        case .tenants:
            try await fresh.copy(.schema)
            _ = try await fresh.apply(SmallTree.files)
        case .scored:
            try await fresh.copy(.tenants)
            _ = try await LoadSampleYear(fresh.pools)(
                Template.year,
                seed: 7,
                unitCount: 8,
                as: "ops"
            )
            _ = try await RescoreCycles(fresh.pools)(Template.year)
        case .published:
            try await fresh.copy(.scored)
            _ = try await PublishCycles(fresh.pools)(
                Template.year,
                as: "ops",
                approvedBy: "chief"
            )
        }
        await fresh.pools.shutDown()
        return database.name
    }
}

extension ScratchDatabase {
    fileprivate func copy(_ template: Template) async throws {
        let source = try await Templates.shared.name(of: template)
        try await Administration.run(
            "create database \(name) template \(source) strategy file_copy"
        )
    }
}
