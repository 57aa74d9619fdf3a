import Canonical
import Hierarchy
public import PostgresDriver
import SQLFiles
public import Schemes
public import Scoring

/// What scoring knows of a cycle beside its units: what the level above supplies, by datum.
public enum CycleFacts {
    /// Replaces what a cycle knows; its results are behind from then on.
    ///
    /// - Parameters:
    ///   - upper: What the level above supplies, of the types that the scheme gives.
    ///   - cycle: The cycle.
    ///   - person: Who records it.
    ///   - session: A session of the engine.
    /// - Throws: `PostgresError`.
    public static func put(
        upper: [NodeID: DataValue],
        in cycle: StoredCycle,
        by person: PersonNumber?,
        _ session: inout Session
    ) async throws {
        try await session.execute(
            Statement(.putCycleContext),
            [
                .int32(cycle.tenantNumber.rawValue), .int64(cycle.number.rawValue),
                .text(text(of: upper)), PostgresValue(person?.rawValue),
                .textArray(upper.keys.sorted().map(\.rawValue)),
            ]
        )
    }

    static func text(of upper: [NodeID: DataValue]) -> String {
        CycleContext(upper: upper).jsonValue.canonicalText
    }

    /// What scoring knows of a cycle.
    ///
    /// - Parameters:
    ///   - facts: What is stored; `nil` when nothing is.
    ///   - year: The year that is assessed.
    /// - Returns: The year, and what the level above supplies.
    /// - Throws: ``StoredValueError`` when the text is no such facts.
    static func context(_ facts: String?, year: Int) throws(StoredValueError) -> CycleContext {
        guard let facts else { return CycleContext(year: year) }
        do {
            var context = try CycleContext(JSONCursor(try JSONValue(parsing: facts)))
            context.year = year
            return context
        } catch {
            throw StoredValueError(kind: "facts of a cycle", text: "\(error)")
        }
    }
}
