import PostgresDriver
public import Store

/// Shows how far a tenant and those below it are: counts only, before anything is published.
public struct ShowProgress: Sendable {
    private let pools: RolePools

    /// Prepares the use case over a database.
    public init(_ pools: RolePools) {
        self.pools = pools
    }

    /// Reads as the tenant's service role.
    ///
    /// - Parameter tenant: The tenant's register id or code.
    /// - Returns: A row a tenant that has a cycle, in tree order.
    /// - Throws: ``UseCaseError`` `H101`; `StoreError`.
    public nonisolated(nonsending) func callAsFunction(
        _ tenant: String
    ) async throws -> [StoredProgress] {
        let found = try await EngineTransaction(pools)() { session in
            try await Register.number(of: tenant, &session)
        }
        guard let number = found else { throw UseCaseError(.unknownTenant, ["tenant": tenant]) }
        return try await TenantTransaction(pools)(for: number, by: nil) { session in
            try await ResultShelf.progress(&session)
        }
    }
}
