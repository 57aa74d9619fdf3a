import FoundationEssentials
public import Logging
import PostgresDriver
import Store

/// Checks that a server and a database keep the promises that the product makes; changes nothing.
public struct CheckInstallation: Sendable {
    private let location: DatabaseLocation
    private let logger: Logger

    /// Prepares the use case for a place.
    public init(_ location: DatabaseLocation, logger: Logger) {
        self.location = location
        self.logger = logger
    }

    /// Checks as the cluster's administrator.
    ///
    /// - Returns: Every check with what it found.
    /// - Throws: `StoreError` when the server or the database can't be reached.
    public nonisolated(nonsending) func callAsFunction() async throws -> InstallationReport {
        let pool = PostgresPool(
            configuration: PoolConfiguration(endpoint: location.endpoint(), limit: 1),
            logger: logger
        )
        do {
            let report = try await pool.withSession { session in try await check(&session) }
            await pool.shutDown()
            return report
        } catch {
            await pool.shutDown()
            throw (error as? PostgresError).map { StoreError($0) } ?? error
        }
    }

    private nonisolated(nonsending) func check(
        _ session: inout Session
    ) async throws -> InstallationReport {
        let began = Date()
        let facts = try await InstallationFacts(reading: &session)
        let ended = Date()
        let schema = try await SchemaState.read(&session)
        let faults = schema.isThere ? try await CatalogFault.all(&session) : nil
        let judged = JudgedInstallation(
            facts: facts,
            schema: schema,
            catalog: faults,
            surroundings: Surroundings(
                localMilliseconds: (began.milliseconds + ended.milliseconds) / 2,
                folders: location.host.hasPrefix("/") ? FolderFacts.read(facts.settings) : [:]
            )
        )
        return InstallationReport(database: location.database, results: judged.results)
    }
}

extension Date {
    /// Milliseconds since 1970.
    fileprivate var milliseconds: Int64 { Int64(timeIntervalSince1970 * 1000) }
}

/// How the schema of a database stands to that of this program.
enum SchemaState: Sendable, Hashable {
    /// The same, but for the files that are not applied yet.
    case behind(files: [String], isEmpty: Bool)
    /// Not a state of this program's schema.
    case conflict(InstallationFinding)

    /// Whether there is a schema whose catalog can be linted.
    var isThere: Bool {
        if case .behind(_, isEmpty: true) = self { false } else { true }
    }

    static func read(_ session: inout Session) async throws -> SchemaState {
        do throws(MigrationError) {
            let migrate = MigrateDatabase()
            let files = try await migrate.pending(&session)
            return .behind(files: files, isEmpty: files.count == migrate.fileCount)
        } catch {
            switch error {
            case .changed(let file):
                return .conflict(InstallationFinding(.migrationChanged, ["file": file]))
            case .unknown(let file):
                return .conflict(InstallationFinding(.migrationUnknown, ["file": file]))
            case .skipped(let file, let later):
                let facts = ["file": file, "later": later]
                return .conflict(InstallationFinding(.migrationSkipped, facts))
            case .serverTooOld, .serverUntested:
                // The check of the version says so; what the schema lacks is unknown.
                return .behind(files: [], isEmpty: true)
            case .locked, .failed, .session: throw error
            }
        }
    }
}
