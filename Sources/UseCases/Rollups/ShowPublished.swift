import Hierarchy
import PostgresDriver
public import Rollups
public import Store

/// Shows what a tenant published, with the summary of its whole part of the tree.
public struct ShowPublished: Sendable {
    private let pools: RolePools

    /// Prepares the use case over a database.
    public init(_ pools: RolePools) {
        self.pools = pools
    }

    /// The published year, and the summary of the tenant and all below it.
    public struct Answer: Sendable {
        /// What was published.
        public let year: PublishedYear
        /// The sum of all summaries at and below the tenant.
        public let subtree: Summaries
    }

    /// Reads as the tenant's service role.
    ///
    /// - Parameters:
    ///   - tenant: The tenant's register id or code.
    ///   - year: The year that was assessed.
    /// - Returns: Units and summary.
    /// - Throws: ``UseCaseError`` `H101`, `H104`, `H501`; `StoreError`.
    public nonisolated(nonsending) func callAsFunction(
        _ tenant: String,
        year: Int
    ) async throws -> Answer {
        let published = try await PublishedYear.read(tenant, year, pools)
        guard let own = published.tenants.first(where: { $0.id == published.tenant }) else {
            throw UseCaseError(.unknownTenant, ["tenant": tenant])
        }
        let stored = try await TenantTransaction(pools)(for: own.number, by: nil) { session in
            try await ResultShelf.summaries("published", of: year, &session)
        }
        let subtree = stored.reduce(into: Summaries.empty) { sum, cell in
            sum.merge(Summaries(cells: [cell.key: cell.cell]))
        }
        return Answer(year: published, subtree: subtree)
    }
}
