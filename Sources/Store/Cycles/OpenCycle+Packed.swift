import Canonical
import Hierarchy
public import PostgresDriver
import SQLFiles
import Schemes
import Scoring

extension CycleToOpen {
    /// Opens the cycle with packed sheets and packed inputs only, without logs and rating rows.
    ///
    /// For invented data of measurements: nothing of the cycle can be explained or verified.
    ///
    /// - Parameters:
    ///   - person: Who loads it; `nil` for nobody.
    ///   - session: The engine's session, inside a transaction.
    /// - Returns: The number of the cycle and of each unit, in the order of the units.
    /// - Throws: `PostgresError`; `PackedSheetError` for points that no cell can hold.
    @discardableResult
    public func storePacked(
        by person: PersonNumber?,
        _ session: inout Session
    ) async throws -> (cycle: CycleNumber, units: [Int64]) {
        let rows = try await session.query(Statement(.openCycle), try opening(by: person))
        guard let row = rows.first else {
            throw StoredValueError(kind: "cycle", text: "\(scheme)/\(year)")
        }
        let cycle = CycleNumber(rawValue: try row.int64("cycle_id"))
        let stored = try await session.query(
            Statement(.cycleSheets),
            [.int32(tenant.rawValue), .int64(cycle.rawValue)]
        )
        var numbers: [String: Int64] = [:]
        for row in stored { numbers[try row.text("code")] = try row.int64("unit_id") }
        let ordered = units.sorted {
            numbers[$0.unit.rawValue] ?? 0 < numbers[$1.unit.rawValue] ?? 0
        }
        let entry = CompiledEntry(rules)
        if let compiled = entry.compiled,
            var columns = PackedCycle(ordered, rules, compiled)
        {
            columns.cells = []
            let inputs = CycleInputs(
                units: ordered.map { numbers[$0.unit.rawValue] ?? 0 },
                sectors: ordered.map(\.sector),
                cycle: columns
            )
            try await session.execute(
                Statement(.putCycleInputs),
                [
                    .int32(tenant.rawValue), .int64(cycle.rawValue), .bytes(rules.digest.bytes),
                    .bytes(inputs.packed),
                ]
            )
        }
        return (cycle, units.map { numbers[$0.unit.rawValue] ?? 0 })
    }
}
