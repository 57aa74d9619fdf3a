public import PostgresDriver
import SQLFiles

/// The one way in: a transaction for one tenant, in which row-level security lets nothing else
/// through.
///
/// Beginning and entering are one round trip. The transaction runs again, from its beginning,
/// when the server says that another came first (40001, 40P01): at most ``attempts`` times, so the
/// body must have no effect outside of it.
public struct TenantTransaction: Sendable {
    private let pools: RolePools

    /// How often a body runs at most.
    public static let attempts = 5

    /// Uses sessions of pools.
    public init(_ pools: RolePools) { self.pools = pools }

    /// Runs a body for a tenant.
    ///
    /// - Parameters:
    ///   - tenant: For whom; its path is read from the register by the database itself.
    ///   - person: Who acts; `nil` for a visitor and for work without a person.
    ///   - role: As which role; neither the engine nor `migrate` can enter.
    ///   - options: How the transaction sees and changes the database.
    ///   - body: Reads and writes; it must not end the transaction.
    /// - Returns: What the body returned in the attempt that was committed.
    /// - Throws: ``StoreError``; `CancellationError`; what the body throws.
    public nonisolated(nonsending) func callAsFunction<R>(
        for tenant: TenantNumber,
        by person: PersonNumber?,
        as role: ServiceRole = .app,
        _ options: TransactionOptions = TransactionOptions(),
        _ body: (inout Session) async throws -> R
    ) async throws -> R {
        let enter = Statement(.enter)
        let values: [PostgresValue] = [.int32(tenant.rawValue), PostgresValue(person?.rawValue)]
        return try await Attempts.run { () throws in
            try await pools.withSession(as: role) { session in
                try await session.transaction(options, opening: [(enter, values)], body)
            }
        }
    }
}
