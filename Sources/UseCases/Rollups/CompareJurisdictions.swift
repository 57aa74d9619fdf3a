import Canonical
import Exact
import Hierarchy
public import Rollups
public import Schemes
public import Store

/// Compares the jurisdictions, or the sectors, below a tenant in the three readings.
public struct CompareJurisdictions: Sendable {
    private let pools: RolePools

    /// Prepares the use case over a database.
    public init(_ pools: RolePools) {
        self.pools = pools
    }

    /// What is compared with what.
    public enum Grouping: String, Sendable, CaseIterable {
        /// The tenants directly below, each with everything below it (块).
        case jurisdiction
        /// The lines of work, over all tenants below (条).
        case sector
    }

    /// A comparison in the three readings, with what a reader needs beside it.
    public struct Answer: Sendable {
        /// What was published.
        public let published: PublishedYear
        /// The form whose units are compared.
        public let form: NodeID
        /// The scheme that values are restated by: that of the tenant that reads.
        public let ancestor: Scheme
        /// As scored, on the common core, restated.
        public let comparisons: [Comparison]
    }

    /// Compares.
    ///
    /// - Parameters:
    ///   - tenant: The register id or code of the tenant that reads.
    ///   - year: The year that was assessed.
    ///   - grouping: By jurisdiction or by sector.
    ///   - form: The form whose units are compared; `nil` takes the one with most units.
    ///   - day: Groups by the tree of that day, as `yyyy-mm-dd`; `nil` by today's.
    /// - Returns: The readings in the order as scored, common core, restated.
    /// - Throws: ``UseCaseError`` `H101`, `H104`, `H302`, `H501`; `StoreError`.
    public nonisolated(nonsending) func callAsFunction(
        _ tenant: String,
        year: Int,
        by grouping: Grouping = .jurisdiction,
        form: NodeID? = nil,
        asOf day: String? = nil
    ) async throws -> Answer {
        let published = try await PublishedYear.read(tenant, year, pools)
        guard let ancestor = try await scheme(of: published) else {
            throw UseCaseError(.noScheme, ["tenant": tenant])
        }
        let chosen = form ?? CompareJurisdictions.commonestForm(published)
        let units = published.units.filter { $0.form == chosen }
        let parents = day.map(published.parents(on:)) ?? published.parents
        let sides =
            switch grouping {
            case .jurisdiction:
                ComparisonSide.jurisdictions(units, under: published.tenant, parents: parents)
            case .sector: ComparisonSide.sectors(units)
            }
        let tables = Dictionary(published.schemes.values.map { ($0.digest, ItemTable($0)) }) {
            first,
            _ in first
        }
        return Answer(
            published: published,
            form: chosen,
            ancestor: ancestor,
            comparisons: [.asScored, .commonCore, .restated]
                .map { reading in
                    compare(sides, reading: reading, schemes: tables, ancestor: ancestor)
                }
        )
    }

    private nonisolated(nonsending) func scheme(
        of published: PublishedYear
    ) async throws -> Scheme? {
        if let own = published.schemes[published.tenant] { return own }
        return try await EngineTransaction(pools)() { session in
            try await SchemeLibrary.read(&session)[published.tenant]?.scheme
        }
    }

    private static func commonestForm(_ published: PublishedYear) -> NodeID {
        var counts: [NodeID: Int] = [:]
        for unit in published.units { counts[unit.form, default: 0] += 1 }
        let most = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
        return most?.key ?? NodeID.scheme
    }
}
