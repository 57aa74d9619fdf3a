public import PostgresDriver
import SQLFiles

/// The stored tasks of offices.
public enum TaskShelf {
    /// Why a task is there.
    public enum Kind: String, Sendable {
        /// A draft stands over a new version of its parent.
        case rebaseWaits = "rebase_waits"
        /// A waiver ends.
        case waiverExpires = "waiver_expires"
    }

    /// Opens a task, unless one of the same kind and cause is open.
    public static func open(
        _ kind: Kind,
        _ subject: String,
        origin: String,
        due day: String?,
        of tenant: TenantNumber,
        _ session: inout Session
    ) async throws {
        try await session.execute(
            Statement(.openTask),
            [
                .int32(tenant.rawValue), .text(kind.rawValue), .text(subject), .text(origin),
                PostgresValue(day),
            ]
        )
    }

    /// Closes the open task of a kind and cause, if there is one.
    public static func close(
        _ kind: Kind,
        origin: String,
        outcome: String,
        of tenant: TenantNumber,
        _ session: inout Session
    ) async throws {
        try await session.execute(
            Statement(.closeTask),
            [.int32(tenant.rawValue), .text(kind.rawValue), .text(origin), .text(outcome)]
        )
    }

    /// The open tasks of a tenant and those below it that the caller may see.
    public static func tasks(
        atOrBelow tenant: TenantNumber,
        _ session: inout Session
    ) async throws -> [StoredTask] {
        try await session.query(
            Statement(.openTasks),
            [.int32(tenant.rawValue)],
            as: StoredTask.self
        )
    }
}
