import PostgresDriver
public import Schemes
public import Scoring
public import Store

/// A cycle with its inputs and what they came to.
public struct ScoredCycle: Sendable {
    /// The cycle.
    public let cycle: StoredCycle
    /// The scheme it was scored by.
    public let scheme: Scheme
    /// The units in order of their codes, with the outcome of each.
    public let units: [(unit: StoredUnit, outcome: Outcome)]
    /// What scoring knew beside the units.
    public let context: CycleContext

    /// Reads a cycle's inputs and scores them.
    ///
    /// - Throws: `PostgresError`; `StoredValueError` for a stored value that breaks its rule.
    static func read(
        _ cycle: StoredCycle,
        scheme: Scheme,
        _ session: inout Session
    ) async throws -> ScoredCycle {
        let recorded = try await CycleShelf.recorded(of: cycle, scheme: scheme, &session)
        return ScoredCycle(
            cycle: cycle,
            scheme: scheme,
            units: zip(recorded.units, recorded.outcomes(by: scheme)).map { ($0, $1) },
            context: recorded.context
        )
    }
}
