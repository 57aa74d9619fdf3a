import Canonical
import Hierarchy
public import PostgresDriver
import SQLFiles
import Schemes
import Scoring

/// Packs what scores a cycle's units beside marks, so that national passes need not read rows.
public enum StoreInputs {
    /// Packs a cycle as its rows say.
    ///
    /// - Parameters:
    ///   - cycle: The cycle.
    ///   - entry: The scheme that it is pinned to.
    ///   - units: What is recorded about its units, with their numbers.
    ///   - session: A session of the engine, in the transaction that read the units.
    /// - Returns: Whether the inputs fit columns; otherwise the exact way scores the cycle.
    /// - Throws: `PostgresError`.
    @discardableResult
    public static func pack(
        _ cycle: StoredCycle,
        _ entry: CompiledEntry,
        units: [StoredUnit],
        _ session: inout Session
    ) async throws -> Bool {
        let ordered = units.sorted { $0.number < $1.number }
        guard let compiled = entry.compiled,
            var columns = PackedCycle(ordered.map(\.inputs), entry.scheme, compiled)
        else { return false }
        columns.cells = []
        let inputs = CycleInputs(
            units: ordered.map(\.number),
            sectors: ordered.map(\.inputs.sector),
            cycle: columns
        )
        try await session.execute(
            Statement(.putCycleInputs),
            [
                .int32(cycle.tenantNumber.rawValue), .int64(cycle.number.rawValue),
                .bytes(cycle.snapshot.bytes), .bytes(inputs.packed),
            ]
        )
        return true
    }
}
