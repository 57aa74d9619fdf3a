import PostgresDriver
import Schemes
public import Store

/// Scores again what changed since it was last scored, and stores live outcomes and summaries.
public struct RescoreCycles: Sendable {
    private let pools: RolePools

    /// Prepares the use case over a database.
    public init(_ pools: RolePools) {
        self.pools = pools
    }

    /// What was scored.
    public struct Rescored: Hashable, Sendable {
        /// Cycles that were behind.
        public var cycles = 0
        /// Units in them.
        public var units = 0
    }

    /// Scores the cycles of a year.
    ///
    /// - Parameters:
    ///   - year: The year that is assessed.
    ///   - all: Whether cycles that are not behind are scored as well.
    ///   - progress: Told how many of all cycles are done.
    /// - Returns: What was scored.
    /// - Throws: `StoreError`; ``UseCaseError`` `H501`.
    public nonisolated(nonsending) func callAsFunction(
        _ year: Int,
        all: Bool = false,
        progress: (Int, Int) -> Void = { _, _ in }
    ) async throws -> Rescored {
        var rescored = Rescored()
        let (cycles, schemes) = try await CyclesWithSchemes.read(year, pools)
        let due = cycles.filter { all || $0.isStale }
        for (index, cycle) in due.enumerated() {
            guard let scheme = schemes[cycle.snapshot] else { continue }
            let units = try await EngineTransaction(pools)() { session in
                let scored = try await ScoredCycle.read(cycle, scheme: scheme, &session)
                let results = LiveResults(cycle: cycle, scheme: scheme, units: scored.units)
                try await session.pipeline(results.statements)
                // So that a preview of another scheme need not read every rating.
                try await StoreInputs.pack(
                    cycle,
                    CompiledEntry(scheme),
                    units: scored.units.map(\.unit),
                    &session
                )
                return scored.units.count
            }
            rescored.cycles += 1
            rescored.units += units
            progress(index + 1, due.count)
        }
        return rescored
    }
}
