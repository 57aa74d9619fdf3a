import Exact
import Hierarchy
import PostgresDriver
public import Rollups
import Schemes
import Scoring
public import Store

/// Proves that stored summaries equal a fresh fold and a computation from the sheets, and that
/// every sheet equals the latest log row of each of its items.
public struct VerifyRollups: Sendable {
    private let pools: RolePools

    /// Prepares the use case over a database.
    public init(_ pools: RolePools) {
        self.pools = pools
    }

    /// What was checked and what was found.
    public struct Report: Sendable {
        /// Cycles that were checked.
        public var cycles = 0
        /// Units whose sheets were compared with the log.
        public var units = 0
        /// Cycles whose live results are behind their inputs: nothing is said about those results.
        public var stale = 0
        /// Where summaries disagree, live ones first, then published ones.
        public var mismatches: [Mismatch] = []
        /// Where sheets disagree with the log.
        public var sheets: [SheetMismatch] = []

        /// Whether everything agrees.
        public var isSound: Bool { mismatches.isEmpty && sheets.isEmpty }
    }

    /// Checks a year.
    ///
    /// - Parameters:
    ///   - year: The year that is assessed.
    ///   - progress: Told how many of all cycles are done.
    /// - Returns: What was found; sound when nothing disagrees.
    /// - Throws: `StoreError`; ``UseCaseError`` `H501`.
    public nonisolated(nonsending) func callAsFunction(
        _ year: Int,
        progress: (Int, Int) -> Void = { _, _ in }
    ) async throws -> Report {
        var report = Report()
        let (cycles, schemes) = try await CyclesWithSchemes.read(year, pools)
        let (live, published, tenants) = try await EngineTransaction(pools)() { session in
            (
                try await ResultShelf.summaries("live", of: year, &session),
                try await ResultShelf.summaries("published", of: year, &session),
                try await Register.tenants(&session)
            )
        }
        var accounts = [
            SeriesAccounts(live, of: cycles.filter { !$0.isStale }),
            SeriesAccounts(published, of: cycles.filter { $0.publishedNumber != nil }),
        ]
        for (index, cycle) in cycles.enumerated() {
            guard let scheme = schemes[cycle.snapshot] else { continue }
            let found = try await EngineTransaction(pools)() { session in
                let scored = try await ScoredCycle.read(cycle, scheme: scheme, &session)
                let log = try await CycleShelf.log(of: cycle, &session)
                return (scored, log)
            }
            report.cycles += 1
            report.units += found.0.units.count
            report.sheets += VerifyRollups.compare(found.0, found.1)
            if cycle.isStale { report.stale += 1 }
            let results = LiveResults(cycle: cycle, scheme: scheme, units: found.0.units)
            for series in accounts.indices { accounts[series].add(results) }
            progress(index + 1, cycles.count)
        }
        let parents = Dictionary(
            tenants.compactMap { tenant in tenant.parent.map { (tenant.id, $0) } }
        ) { first, _ in first }
        report.mismatches = try accounts.flatMap { try $0.mismatches(parents) }
        return report
    }

    private static func compare(
        _ scored: ScoredCycle,
        _ log: [Int64: [NodeID: Amount]]
    ) -> [SheetMismatch] {
        scored.units.flatMap { unit, _ in
            sheetMismatches(
                sheet: unit.inputs.marks.mapValues(\.points),
                log: log[unit.number] ?? [:],
                tenant: scored.cycle.tenant,
                unit: unit.inputs.unit
            )
        }
    }
}
