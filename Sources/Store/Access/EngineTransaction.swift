public import PostgresDriver

/// A transaction of the engine, which enters no tenant and serves no request.
///
/// Policies of its own open the tables it needs.
public struct EngineTransaction: Sendable {
    private let pools: RolePools

    /// Uses sessions of pools.
    public init(_ pools: RolePools) { self.pools = pools }

    /// Runs a body, again when another transaction came first.
    ///
    /// - Parameters:
    ///   - options: How the transaction sees and changes the database.
    ///   - body: Reads and writes; it must not end the transaction, and must have no effect
    ///     outside of it.
    /// - Returns: What the body returned in the attempt that was committed.
    /// - Throws: ``StoreError``; `CancellationError`; what the body throws.
    public nonisolated(nonsending) func callAsFunction<R>(
        _ options: TransactionOptions = TransactionOptions(),
        _ body: (inout Session) async throws -> R
    ) async throws -> R {
        try await Attempts.run { () throws in
            try await pools.withSession(as: .engine) { session in
                try await session.transaction(options, body)
            }
        }
    }
}
