public import Logging
import PostgresDriver
public import Store

/// Creates a database when it is missing and brings it to this program's schema.
public struct InstallDatabase: Sendable {
    private let location: DatabaseLocation
    private let logger: Logger

    /// Prepares the use case for a place.
    public init(_ location: DatabaseLocation, logger: Logger) {
        self.location = location
        self.logger = logger
    }

    /// Runs as the cluster's administrator.
    ///
    /// - Returns: Which files were applied; none when the schema is up to date.
    /// - Throws: `StoreError` when the server can't be reached; `MigrationError`.
    public nonisolated(nonsending) func callAsFunction() async throws -> MigrationReport {
        let server = PostgresPool(
            configuration: PoolConfiguration(
                endpoint: location.endpoint(database: "postgres"),
                limit: 1
            ),
            logger: logger
        )
        let pool = PostgresPool(
            configuration: PoolConfiguration(
                endpoint: location.endpoint(),
                limit: 1,
                callTimeout: nil
            ),
            logger: logger
        )
        do {
            _ = try await server.withSession { session in
                try await CreateDatabase.run(location.database, &session)
            }
            let report = try await pool.withSession { session in
                try await MigrateDatabase()(&session)
            }
            await server.shutDown()
            await pool.shutDown()
            return report
        } catch {
            await server.shutDown()
            await pool.shutDown()
            throw (error as? PostgresError).map { StoreError($0) } ?? error
        }
    }
}
