public import PostgresDriver
import SQLFiles

/// The stored marks of a cycle: the log, the sheets beside it and the requests behind both.
public enum MarkShelf {
    /// Every mark ever given in a cycle, by unit, then in the order in which they were given.
    public static func history(
        of cycle: StoredCycle,
        _ session: inout Session
    ) async throws -> [LoggedMark] {
        try await session.query(Statement(.markHistory), key(of: cycle), as: LoggedMark.self)
    }

    /// The sheets of a cycle; units without one are left out.
    public static func sheets(
        of cycle: StoredCycle,
        _ session: inout Session
    ) async throws -> [StoredSheet] {
        try await session.query(Statement(.cycleSheets), key(of: cycle), as: StoredSheet.self)
    }

    /// The requests that were carried out for a tenant, in no order.
    public static func requests(
        of tenant: TenantNumber,
        _ session: inout Session
    ) async throws -> [CarriedOutRequest] {
        try await session.query(
            Statement(.carriedOutRequests),
            [.int32(tenant.rawValue)],
            as: CarriedOutRequest.self
        )
    }

    private static func key(of cycle: StoredCycle) -> [PostgresValue] {
        [.int32(cycle.tenantNumber.rawValue), .int64(cycle.number.rawValue)]
    }
}
