public import Store

/// Reads the register and the versions of schemes as they are.
public struct ListTenants: Sendable {
    private let pools: RolePools

    /// Prepares the use case over a database.
    public init(_ pools: RolePools) {
        self.pools = pools
    }

    /// The register with its history.
    public struct Listing: Sendable {
        /// Every tenant, parents before their children.
        public let tenants: [RegisteredTenant]
        /// Every placement, in order of tenant and day.
        public let placements: [RegisteredPlacement]
        /// Every division and merger.
        public let successions: [RegisteredSuccession]
        /// Every version of every scheme, oldest first.
        public let versions: [StoredVersion]
    }

    /// Reads everything in one transaction.
    ///
    /// - Throws: `StoreError`.
    public nonisolated(nonsending) func callAsFunction() async throws -> Listing {
        try await EngineTransaction(pools)() { session in
            Listing(
                tenants: try await Register.tenants(&session),
                placements: try await Register.placements(&session),
                successions: try await Register.successions(&session),
                versions: try await SchemeShelf.versions(&session)
            )
        }
    }
}
