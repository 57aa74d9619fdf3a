import Canonical
import Exact
public import Hierarchy
import PostgresDriver
public import Rollups
public import Schemes
import Scoring
public import Store

/// What a tenant and those below it published for a year, as the tenant may read it.
public struct PublishedYear: Sendable {
    /// The tenant that reads.
    public let tenant: TenantID
    /// The year that was assessed.
    public let year: Int
    /// The tenants that the reader sees: its own part of the tree and those above it.
    public let tenants: [RegisteredTenant]
    /// The placements of its own part of the tree, for the tree of earlier days.
    public let placements: [RegisteredPlacement]
    /// The last publication of each cycle.
    public let publications: [StoredPublication]
    /// The schemes that the publications were scored by.
    public let schemes: [TenantID: Scheme]
    /// The units of those publications.
    public let units: [PublishedUnit]
    /// The names of the sectors.
    public let sectors: [SectorID: String]

    /// The parents as they are today.
    public var parents: [TenantID: TenantID] {
        Dictionary(tenants.compactMap { tenant in tenant.parent.map { (tenant.id, $0) } }) {
            first,
            _ in first
        }
    }

    /// The parents as they were on a day.
    ///
    /// - Parameter day: The day, as `yyyy-mm-dd`.
    /// - Returns: The parent of each tenant that stood under one.
    public func parents(on day: String) -> [TenantID: TenantID] {
        var parents: [TenantID: TenantID] = [:]
        for placement in placements
        where placement.validFrom <= day && day < placement.validTo ?? "9999-12-31" {
            parents[placement.tenant] = placement.parent
        }
        return parents
    }

    /// Reads what a tenant may see, as the service role that has entered it.
    ///
    /// - Parameters:
    ///   - word: The tenant's register id or code.
    ///   - year: The year that was assessed.
    ///   - pools: The database.
    /// - Returns: Everything published at and below the tenant.
    /// - Throws: ``UseCaseError`` `H101`, `H104`, `H501`; `StoreError`.
    static func read(_ word: String, _ year: Int, _ pools: RolePools) async throws -> PublishedYear
    {
        let found = try await EngineTransaction(pools)() { session in
            try await Register.number(of: word, &session)
        }
        guard let number = found else { throw UseCaseError(.unknownTenant, ["tenant": word]) }
        return try await TenantTransaction(pools)(for: number, by: nil) { session in
            let tenants = try await Register.tenants(&session)
            guard let tenant = tenants.first(where: { $0.number == number }) else {
                throw UseCaseError(.unknownTenant, ["tenant": word])
            }
            let publications = try await ResultShelf.publications(of: year, &session)
            guard !publications.isEmpty else {
                throw UseCaseError(.nothingPublished, ["tenant": word, "year": String(year)])
            }
            let rows = try await ResultShelf.rows(of: publications, &session)
            let bodies = try await SchemeShelf.snapshots(
                Set(publications.map(\.snapshot)),
                &session
            )
            let byDigest = try bodies.mapValues(SchemeLibrary.scheme)
            var schemes: [TenantID: Scheme] = [:]
            for publication in publications {
                schemes[publication.tenant] = byDigest[publication.snapshot]
            }
            return PublishedYear(
                tenant: tenant.id,
                year: year,
                tenants: tenants,
                placements: try await Register.placements(&session),
                publications: publications,
                schemes: schemes,
                units: try PublishedRows(publications, schemes, year: year).units(rows),
                sectors: try await SectorShelf.names(&session)
            )
        }
    }
}
