import Canonical
public import PostgresDriver
import SQLFiles
public import Scoring

/// What is known of a unit beside marks: class, data, history, exemptions, turnouts, a grade that
/// people decided on.
public enum UnitFacts {
    /// The members of a unit's inputs, as they are spelled there, that are kept as facts.
    static let keys: Set<String> = [
        "class", "data", "history", "exemptions", "turnouts", "decided",
    ]

    /// The facts of a unit as they are stored; `nil` when there are none.
    public static func text(of inputs: UnitInputs) -> String? {
        let members = (inputs.jsonValue.object ?? [:]).filter { keys.contains($0.key) }
        return members.isEmpty ? nil : JSONValue.object(members).canonicalText
    }

    /// Replaces the facts of units of a cycle; its results are behind from then on.
    ///
    /// - Parameters:
    ///   - units: Units with their numbers; those without facts are left alone.
    ///   - cycle: The cycle.
    ///   - person: Who records them.
    ///   - session: A session of the engine.
    /// - Throws: `PostgresError`.
    public static func put(
        _ units: [StoredUnit],
        in cycle: StoredCycle,
        by person: PersonNumber?,
        _ session: inout Session
    ) async throws {
        let known = units.compactMap { unit in text(of: unit.inputs).map { (unit.number, $0) } }
        guard !known.isEmpty else { return }
        try await session.execute(
            Statement(.putUnitFacts),
            [
                .int32(cycle.tenantNumber.rawValue), .int64(cycle.number.rawValue),
                .int64Array(known.map(\.0)), .textArray(known.map(\.1)),
                PostgresValue(person?.rawValue),
            ]
        )
    }

    /// A unit's inputs with stored facts.
    ///
    /// - Throws: ``StoredValueError`` when the text is no such facts.
    static func add(
        _ facts: String,
        to inputs: UnitInputs
    ) throws(StoredValueError) -> UnitInputs {
        do {
            let stored = try JSONValue(parsing: facts).object ?? [:]
            let own = inputs.jsonValue.object ?? [:]
            let whole = own.merging(stored.filter { keys.contains($0.key) }) { $1 }
            var read = try UnitInputs(JSONCursor(.object(whole)))
            // Marks keep what JSON would not: they are what the sheet says.
            read.marks = inputs.marks
            return read
        } catch {
            throw StoredValueError(kind: "facts of a unit", text: "\(error)")
        }
    }
}

extension StoredUnit {
    /// Creates a unit from its number and what is recorded about it.
    public init(_ number: Int64, _ inputs: UnitInputs) {
        self.init(number: number, inputs: inputs)
    }
}
