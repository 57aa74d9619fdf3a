public import Exact
import Hierarchy
public import PostgresDriver
import SQLFiles
public import Schemes
public import Scoring

/// The stored cycles and their inputs.
public enum CycleShelf {
    /// Every cycle of a year, in tree order.
    public static func cycles(
        of year: Int,
        _ session: inout Session
    ) async throws -> [StoredCycle] {
        try await session.query(
            Statement(.listCycles),
            [.int32(Int32(clamping: year))],
            as: StoredCycle.self
        )
    }

    /// Everything recorded about a cycle, ready to be scored.
    ///
    /// - Parameters:
    ///   - cycle: The cycle.
    ///   - scheme: The scheme of the snapshot that the cycle is pinned to.
    ///   - session: A session that may read the cycle.
    /// - Returns: The units in order of their codes, with the number of each inside the database,
    ///   and what is known beside them.
    /// - Throws: `PostgresError`; ``StoredValueError`` for a value that breaks its own rule.
    public static func recorded(
        of cycle: StoredCycle,
        scheme: Scheme,
        _ session: inout Session
    ) async throws -> RecordedCycle {
        let key: [PostgresValue] = [
            .int32(cycle.tenantNumber.rawValue), .int64(cycle.number.rawValue),
        ]
        let answers = try await session.pipeline([
            (Statement(.cycleSheets), key), (Statement(.cycleMarkNotes), key),
            (Statement(.cycleOccurrences), key), (Statement(.cycleFindings), key),
            (Statement(.cycleJurorScores), key), (Statement(.cyclePeerScores), key),
            (Statement(.cycleCarryovers), key), (Statement(.cycleTallies), key),
            (Statement(.cycleFacts), key), (Statement(.cycleContext), key),
        ])
        var reader = InputsReader(scheme: scheme)
        try reader.readSheets(answers[0].rows)
        try reader.readNotes(answers[1].rows)
        try reader.readOccurrences(answers[2].rows)
        try reader.readFindings(answers[3].rows)
        try reader.readScores(answers[4].rows, rater: "juror", source: .jury)
        try reader.readScores(answers[5].rows, rater: "rater", source: .peer)
        try reader.readImported(answers[6].rows)
        try reader.readTallies(answers[7].rows)
        try reader.readFacts(answers[8].rows)
        return RecordedCycle(
            units: try reader.units(),
            context: try CycleFacts.context(
                answers[9].rows.first?.text("facts"),
                year: cycle.year
            )
        )
    }

    /// Lets a cycle take no more marks from the end of the transaction on, after those on their way.
    ///
    /// - Throws: `PostgresError`.
    public static func closeToMarks(
        _ cycle: StoredCycle,
        _ session: inout Session
    ) async throws {
        try await session.execute(
            Statement(.closeCycleToMarks),
            [.int32(cycle.tenantNumber.rawValue), .int64(cycle.number.rawValue)]
        )
    }

    /// The marks of a cycle as the log has them: the latest row of each unit and item.
    ///
    /// - Parameters:
    ///   - cycle: The cycle.
    ///   - session: A session that may read the log.
    /// - Returns: Points by item by the unit's number; marks taken back are left out.
    /// - Throws: `PostgresError`; ``StoredValueError`` for a value that breaks its own rule.
    public static func log(
        of cycle: StoredCycle,
        _ session: inout Session
    ) async throws -> [Int64: [NodeID: Amount]] {
        let rows = try await session.query(
            Statement(.cycleLog),
            [.int32(cycle.tenantNumber.rawValue), .int64(cycle.number.rawValue)]
        )
        var log: [Int64: [NodeID: Amount]] = [:]
        for row in rows {
            let points = try row.optionalText("points").map { try Amount(stored: $0) }
            log[try row.int64("unit_id"), default: [:]][try NodeID(stored: row.text("item"))] =
                points
        }
        return log
    }
}

/// What is recorded about a cycle.
public struct RecordedCycle: Sendable {
    /// The units in order of their codes.
    public let units: [StoredUnit]
    /// What is known beside them: the year, and what the level above supplies.
    public let context: CycleContext

    /// What the units come to, in their order.
    ///
    /// - Parameter scheme: The scheme to score by.
    /// - Returns: An outcome a unit.
    public func outcomes(by scheme: Scheme) -> [Outcome] {
        score(units.map(\.inputs), by: scheme, context: context)
    }
}

/// A unit's inputs with its number inside the database.
public struct StoredUnit: Sendable {
    /// The unit's number.
    public let number: Int64
    /// What is recorded about it.
    public let inputs: UnitInputs
}
