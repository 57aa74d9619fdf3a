import Foundation
import Hierarchy
import PostgresDriver
import Store
import TenantFiles
public import UseCases

/// Provisioning: counties applied from files, beside set-based SQL and a schema for each tenant.
public struct ProvisionBench: Sendable {
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

    /// Measures the provisioning of some counties under an office that is there already.
    ///
    /// - Parameters:
    ///   - counties: How many counties, 1 or more.
    ///   - haveOwn: Whether each county brings a derivation of its own.
    ///   - peerTenants: How many tenants the peer with a schema for each makes, at most.
    /// - Returns: What was found.
    /// - Throws: `StoreError`, `UseCaseError`; ``BenchError`` when the ways disagree.
    public func callAsFunction(
        counties: Int,
        haveOwn: Bool,
        peerTenants: Int = 8
    ) async throws -> Finding {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "pingyi-bench-\(ProcessInfo.processInfo.processIdentifier)").path()
        defer { try? FileManager.default.removeItem(atPath: folder) }  // Only in the way.
        let country = try SampleCountry(counties: counties, haveOwn: haveOwn, in: folder)
        let kind = haveOwn ? "with derivations of their own" : "that follow their prefectures"
        var finding = Finding("provision", scale: "\(counties) counties \(kind)")
        var reading: [Double] = []
        var planning: [Double] = []
        for _ in 0..<runs {
            try await BenchDatabase.with("bench_provision", on: server) { database in
                try await apply(try TenantFolder.read(at: country.base), database)
                let (steps, cost) = try await database.meter.measure {
                    let start = ContinuousClock.now
                    let files = try TenantFolder.read(at: country.whole)
                    let read = ContinuousClock.now - start
                    try await apply(files, database)
                    return read
                }
                reading.append(steps.seconds)
                finding.add(cost, to: "pingyi tenants apply")
                let (nothing, second) = try await database.meter.measure {
                    try await PlanTenants(database.pools)(
                        TenantFolder.read(at: country.whole),
                        isApproved: true
                    )
                    .isEmpty
                }
                planning.append(second.wall)
                finding.agrees = finding.agrees && nothing
                try await database.runScript(peers.file("provision_before.sql"))
                let copied = try await database.meter.measure {
                    try await database.runScript(peers.file("provision.sql"))
                }
                finding.add(copied.1, to: "SQL, set-based, rows copied")
                let made = min(counties, peerTenants)
                let name = "django-tenants, \(made) schemas"
                if made == counties || finding.ways.allSatisfy({ $0.name != name }),
                    let answer = try peers.run("provision.py", database, [String(made)])
                {
                    finding.add(answer.cost, to: name)
                }
            }
        }
        finding.facts = [
            ("of it reading the files, ms", ((reading.median ?? 0) * 1000).text(2)),
            ("a plan with nothing to do, ms", ((planning.median ?? 0) * 1000).text(2)),
            ("peak memory, MiB", Meter.peakMemory().text(0)),
        ]
        return finding
    }

    private func apply(_ files: TenantFolder, _ database: BenchDatabase) async throws {
        _ = try await ApplyTenants(database.pools)(
            files,
            as: "bench",
            approvedBy: "second",
            today: "2024-01-01"
        )
    }
}
