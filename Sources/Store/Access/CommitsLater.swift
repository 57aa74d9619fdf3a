public import PostgresDriver
import SQLFiles

/// Commits that do not wait for the disk one by one, for runs that can be repeated.
///
/// A crash in between loses the last of them, whole and in order, and the next run makes them
/// good.
public enum CommitsLater {
    /// Lets commits of a session go on without the disk; the session is closed after its use.
    public static func begin(_ session: inout Session) async throws {
        session.closeAfterUse()
        try await session.execute(Statement(.commitLater))
    }

    /// Waits until everything committed before is on disk.
    public static func flush(_ pools: RolePools) async throws {
        try await pools.withSession(as: .engine) { session in
            _ = try await session.query(Statement(.flushCommits))
        }
    }
}
