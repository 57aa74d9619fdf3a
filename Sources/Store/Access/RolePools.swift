public import Logging
public import PostgresDriver

/// A pool of sessions for each role, so that a hole in one face opens nothing of another.
public struct RolePools: Sendable {
    private let pools: [ServiceRole: PostgresPool]

    /// Makes the pools; nothing is opened before it is used.
    ///
    /// - Parameters:
    ///   - endpoint: Where the database is; its user is replaced by each role.
    ///   - limits: The most sessions of a role, at least 1; 8 for roles not named. Together they
    ///     must stay below the server's `max_connections`.
    ///   - logger: Hears of notices and of sessions that break.
    public init(
        endpoint: PostgresEndpoint,
        limits: [ServiceRole: Int] = [.engine: 4, .tally: 2, .audit: 2, .migrate: 1],
        logger: Logger
    ) {
        pools = Dictionary(
            uniqueKeysWithValues: ServiceRole.allCases.map { role in
                var own = endpoint
                own.user = role.rawValue
                var configuration = PoolConfiguration(endpoint: own, limit: limits[role] ?? 8)
                // The engine's passes and migrations are bounded by the server's time-outs.
                if role == .engine || role == .migrate { configuration.callTimeout = nil }
                return (role, PostgresPool(configuration: configuration, logger: logger))
            }
        )
    }

    /// Lends a session of a role.
    ///
    /// - Parameters:
    ///   - role: Whose rights the session has.
    ///   - body: Uses the session.
    /// - Returns: What the body returns.
    /// - Throws: `PostgresError` when no session can be had; what the body throws.
    public nonisolated(nonsending) func withSession<R>(
        as role: ServiceRole,
        _ body: (inout Session) async throws -> R
    ) async throws -> R {
        guard let pool = pools[role] else { preconditionFailure("every role has a pool") }
        return try await pool.withSession(body)
    }

    /// Closes all sessions after their work.
    public func shutDown() async {
        for pool in pools.values { await pool.shutDown() }
    }
}
