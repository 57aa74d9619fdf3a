import Hierarchy
import Rollups
import SampleData
import Schemes
import Store
import UseCases

/// How long readings of the live series take while marks come in, and whether they are exact.
struct Readings {
    private var region: [Double] = []
    private var nation: [Double] = []
    private var memo: [Double] = []

    /// Reads a region and the nation, each after a mark below it, and the nation once more.
    mutating func take(
        _ writers: MarkWriters,
        _ live: LiveRollups,
        _ country: SampleCountry
    ) async throws {
        let regions = country.year.divisions.filter { $0.level == .region }.map(\.id)
        for round in 0..<40 {
            try await writers.change(round, live)
            if let place = regions.first(where: { writers.region(of: round) == $0 }) {
                region.append(try await Readings.time { _ = try await live.summary(of: place) })
            }
            try await writers.change(round + 1, live)
            nation.append(
                try await Readings.time { _ = try await live.summary(of: country.year.root) }
            )
            memo.append(
                try await Readings.time { _ = try await live.summary(of: country.year.root) }
            )
        }
    }

    /// Whether what was kept equals a fold made anew from stored sheets.
    func areExact(
        _ live: LiveRollups,
        _ database: BenchDatabase,
        _ schemes: CompiledSchemes,
        _ country: SampleCountry
    ) async throws -> Bool {
        let fresh = LiveRollups(
            database.pools,
            schemes: schemes,
            year: NationalData.assessed,
            scheme: country.year.template.scheme
        )
        try await fresh.load()
        for division in country.year.divisions {
            let kept = try await live.summary(of: division.id)
            let anew = try await fresh.summary(of: division.id)
            if kept != anew { return false }
        }
        let kept = try await live.summary(of: country.year.root)
        let anew = try await fresh.summary(of: country.year.root)
        return kept == anew && !kept.cells.isEmpty
    }

    var facts: [(name: String, value: String)] {
        [
            ("region after a mark, ms", ((region.median ?? 0) * 1000).text(3)),
            ("nation after a mark, ms", ((nation.median ?? 0) * 1000).text(3)),
            ("nation again, ms", ((memo.median ?? 0) * 1000).text(3)),
            (
                "nation after a mark, 99th percentile, ms",
                ((nation.quantile(0.99) ?? 0) * 1000).text(3)
            ),
            ("peak memory, MiB", Meter.peakMemory().text(0)),
        ]
    }

    private static func time(_ body: () async throws -> Void) async rethrows -> Double {
        let start = ContinuousClock.now
        try await body()
        return (ContinuousClock.now - start).seconds
    }
}
