import Canonical
import Foundation
import Hierarchy
import PostgresDriver
import Rollups
import SampleData
import Store
public import UseCases

/// Re-scoring of a whole country, beside expert SQL over wide rows and numpy over packed sheets.
public struct RescoreBench: Sendable {
    let server: DatabaseLocation
    let peers: Peers
    let runs: Int

    /// Prepares the measurement.
    ///
    /// - Parameters:
    ///   - server: The database server.
    ///   - peers: The peers.
    ///   - runs: How often each way is measured, 1 or more.
    public init(_ server: DatabaseLocation, peers: Peers, runs: Int) {
        self.server = server
        self.peers = peers
        self.runs = runs
    }

    /// Measures.
    ///
    /// - Parameter counties: How many counties; 2,844 is mainland China.
    /// - Returns: What was found.
    /// - Throws: `StoreError`, `UseCaseError`, `PostgresError`; ``BenchError``.
    public func callAsFunction(counties: Int) async throws -> Finding {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "pingyi-bench-\(ProcessInfo.processInfo.processIdentifier)").path()
        defer { try? FileManager.default.removeItem(atPath: folder) }  // Only in the way.
        let country = try SampleCountry(counties: counties, haveOwn: true, in: folder)
        return try await BenchDatabase.with("bench_rescore", on: server) { database in
            let schemes = CompiledSchemes()
            let data = NationalData(country: country, database: database)
            let units = try await data.load(schemes)
            var finding = Finding(
                "rescore",
                scale: "\(country.year.divisions.count) tenants, \(units) units × 45 items"
            )
            try await PeerTables(data: data).fill(peers)
            let rescore = RescoreNation(database.pools, schemes: schemes)
            for run in 0...runs {
                let (report, cost) = try await database.meter.measure {
                    try await rescore(NationalData.assessed)
                }
                let sql = try await database.meter.measure {
                    try await database.runScript(peers.file("rescore.sql"))
                }
                let numpy = try peers.run("rescore.py", database)
                if run == 0 {
                    let difference = try await Agreement(database)
                        .difference(report, withNumpy: numpy != nil)
                    finding.agrees =
                        difference == nil && report.left.isEmpty && report.units == units
                    if let difference { finding.facts.append(("differs", difference)) }
                    continue
                }
                finding.add(cost, to: "pingyi, packed")
                finding.add(sql.1, to: "SQL, one row a unit, expert")
                if let numpy { finding.add(numpy.cost, to: "numpy, packed sheets") }
            }
            finding.facts += [
                ("peak memory, MiB", Meter.peakMemory().text(0)), ("units", "\(units)"),
            ]
            return finding
        }
    }
}
