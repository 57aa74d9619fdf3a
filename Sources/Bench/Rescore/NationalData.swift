import Canonical
import Foundation
import Hierarchy
import PostgresDriver
import SampleData
import Schemes
import Store
import TenantFiles
import UseCases

/// A country's cycles in a database, packed as the product keeps them.
struct NationalData {
    let country: SampleCountry
    let database: BenchDatabase
    static let assessed = 2024

    /// Loads tenants, schemes, units, sheets and packed inputs.
    ///
    /// - Returns: How many units there are.
    func load(_ schemes: CompiledSchemes) async throws -> Int {
        _ = try await ApplyTenants(database.pools)(
            try TenantFolder.read(at: country.whole),
            as: "bench",
            approvedBy: "second",
            today: "2024-01-01"
        )
        let (tenants, versions, bodies) = try await EngineTransaction(database.pools) { session in
            try await SectorShelf.addSectors(
                SampleSector.all.map { ($0.id.rawValue, $0.title) },
                &session
            )
            let versions = try await SchemeShelf.versions(&session)
            return (
                try await Register.tenants(&session), versions,
                try await SchemeShelf.snapshots(
                    Set(versions.compactMap(\.snapshotDigest)),
                    &session
                )
            )
        }
        let numbers = Dictionary(tenants.map { ($0.id, $0.number) }) { first, _ in first }
        let byTenant = Dictionary(versions.map { ($0.tenant, $0) }) { _, last in last }
        var units = 0
        for division in country.year.divisions {
            guard let number = numbers[division.id], let version = byTenant[division.id],
                let digest = version.snapshotDigest, let body = bodies[digest]
            else { throw BenchError.disagreement("no scheme of \(division.id)") }
            if schemes[digest] == nil {
                schemes.insert(
                    try Scheme(snapshot: Snapshot(json: JSONValue(parsing: body))),
                    at: digest
                )
            }
            guard let entry = schemes[digest] else { continue }
            let sample = country.year.tenant(division)
            let cycle = CycleToOpen(
                tenant: number,
                year: NationalData.assessed,
                scheme: version.scheme,
                schemeTenant: version.tenantNumber,
                schemeNumber: version.number ?? 1,
                rules: entry.scheme,
                treeDate: "2024-12-31",
                units: sample.inputs(of: country.year)
            )
            try await EngineTransaction(database.pools) { session in
                _ = try await cycle.storePacked(by: nil, &session)
            }
            units += sample.units.count
        }
        return units
    }
}
