import Canonical
import Foundation
import Hierarchy
import PostgresDriver
import Rollups
import SampleData
import Schemes
import Store
public import UseCases

/// One mark changes and every ancestor is exactly fresh at the next reading.
public struct MarkBench: Sendable {
    let server: DatabaseLocation
    let peers: Peers
    /// How long each way writes.
    let duration: Duration

    /// Prepares the measurement.
    ///
    /// - Parameters:
    ///   - server: The database server.
    ///   - peers: The peers.
    ///   - duration: How long each way writes in each round.
    public init(_ server: DatabaseLocation, peers: Peers, duration: Duration) {
        self.server = server
        self.peers = peers
        self.duration = duration
    }

    /// Measures.
    ///
    /// - Parameters:
    ///   - counties: How many counties.
    ///   - rounds: How often each way writes, 1 or more.
    /// - Returns: What was found; the times are of one change, over 8 writers together.
    /// - Throws: `StoreError`, `UseCaseError`, `PostgresError`; ``BenchError``.
    public func callAsFunction(counties: Int, rounds: Int) async throws -> Finding {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "pingyi-bench-\(ProcessInfo.processInfo.processIdentifier)").path()
        defer { try? FileManager.default.removeItem(atPath: folder) }  // Only in the way.
        let country = try SampleCountry(counties: counties, haveOwn: true, in: folder)
        return try await BenchDatabase.with("bench_mark", on: server) { database in
            let schemes = CompiledSchemes()
            let data = NationalData(country: country, database: database)
            let units = try await data.load(schemes)
            try await database.runScript(peers.file("mark_before.sql"))
            var finding = Finding(
                "mark",
                scale: "\(country.year.divisions.count) tenants, \(units) units, 8 writers"
            )
            let writers = try await MarkWriters(database)
            let live = LiveRollups(
                database.pools,
                schemes: schemes,
                year: NationalData.assessed,
                scheme: country.year.template.scheme
            )
            try await live.load()
            var readings = Readings()
            finding.agrees = true
            for _ in 0..<rounds {
                // The peers write sheets and tell nobody.
                for division in country.year.divisions { await live.marked(division.id) }
                for way in MarkWriters.Way.allCases {
                    let cost = try await database.meter.measure {
                        try await writers.write(way, for: duration, live)
                    }
                    finding.add(cost.1.each(of: cost.0), to: way.rawValue)
                    guard way == .product else { continue }
                    try await readings.take(writers, live, country)
                    let isExact = try await readings.areExact(live, database, schemes, country)
                    finding.agrees = finding.agrees && isExact
                }
                if let python = try peers.run("mark.py", database, ["\(duration.seconds)"]),
                    case .integer(let count)? = python.members["changes"]
                {
                    finding.add(python.cost.each(of: Int(count)), to: "psycopg, recomputed")
                }
            }
            finding.facts = readings.facts
            return finding
        }
    }
}

extension Cost {
    /// The cost of one of many changes.
    fileprivate func each(of count: Int) -> Cost {
        let count = Double(max(count, 1))
        return Cost(wall: wall / count, client: client / count, server: server / count)
    }
}
