import Canonical
public import PostgresDriver
import SQLFiles
import Schemes
public import Scoring

/// What is known of a unit beside marks: class, data, history, exemptions, turnouts, a grade that
/// people decided on; and whatever of marks, occurrences and ratings their rows have no column for.
public enum UnitFacts {
    /// The members of a unit's inputs, as they are spelled there, that are kept as facts.
    static let keys: Set<String> = [
        "class", "data", "history", "exemptions", "turnouts", "decided",
    ]

    /// What a mark may hold that its row has no column for.
    private static let claims: Set<String> = ["self", "false_claim"]

    /// Marks of items that the scheme does not have, which no sheet has a place for.
    private static let strayMarks = "stray_marks"

    /// The facts of a unit as they are stored; `nil` when there are none.
    ///
    /// - Parameters:
    ///   - inputs: The unit's inputs.
    ///   - rows: What rows hold; `nil` when they are known to hold what has columns.
    /// - Returns: Canonical JSON.
    public static func text(of inputs: UnitInputs, beside rows: InputRows? = nil) -> String? {
        let whole = inputs.jsonValue.object ?? [:]
        var members = whole.filter { keys.contains($0.key) }
        let claimed = inputs.marks.filter { $0.value.selfPoints != nil || $0.value.isFalseClaim }
        let grouped = inputs.ratings.filter { component, rating in
            rating.isMoreThanRows || !(rows?.hold(rating, for: component, of: inputs) ?? true)
        }
        func keep<V>(_ member: String, _ kept: [NodeID: V]) {
            guard !kept.isEmpty else { return }
            let names = Set(kept.keys.map(\.rawValue))
            let values = (whole[member]?.object ?? [:]).filter { names.contains($0.key) }
            members[member] = .object(values)
        }
        keep("marks", claimed)
        // Points, rate and reason have columns, which later marks change.
        if let marks = members["marks"]?.object {
            members["marks"] = .object(
                marks.mapValues { mark in
                    .object((mark.object ?? [:]).filter { claims.contains($0.key) })
                }
            )
        }
        keep("ratings", grouped)
        if let rows {
            let stray = (whole["marks"]?.object ?? [:])
                .filter { item, _ in
                    !(NodeID(item).map(rows.have) ?? false)
                }
            if !stray.isEmpty { members[strayMarks] = .object(stray) }
        }
        if inputs.occurrences.contains(where: { $0.share != nil || $0.document != nil })
            || !(rows?.hold(inputs.occurrences) ?? true)
        {
            members["occurrences"] = whole["occurrences"]
        }
        return members.isEmpty ? nil : JSONValue.object(members).canonicalText
    }

    /// Replaces the facts of units of a cycle; its results are behind from then on.
    ///
    /// - Parameters:
    ///   - units: Units with their numbers; those without facts are left alone.
    ///   - rows: What the cycle's rows hold.
    ///   - cycle: The cycle.
    ///   - person: Who records them.
    ///   - session: A session of the engine.
    /// - Throws: `PostgresError`.
    public static func put(
        _ units: [StoredUnit],
        beside rows: InputRows,
        in cycle: StoredCycle,
        by person: PersonNumber?,
        _ session: inout Session
    ) async throws {
        let known = units.compactMap { unit in
            text(of: unit.inputs, beside: rows).map { (unit.number, $0) }
        }
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
    public static func add(
        _ facts: String,
        to inputs: UnitInputs
    ) throws(StoredValueError) -> UnitInputs {
        do {
            let stored = try JSONValue(parsing: facts).object ?? [:]
            let own = inputs.jsonValue.object ?? [:]
            var whole = own.merging(stored.filter { keys.contains($0.key) }) { $1 }
            whole["occurrences"] = stored["occurrences"] ?? own["occurrences"]
            let ratings = own["ratings"]?.object ?? [:]
            whole["ratings"] = .object(
                ratings.merging(stored["ratings"]?.object ?? [:]) { $1 }
            )
            // Points are what the sheet says; a mark that was taken back has no claim.
            var claimed: [String: JSONValue] = [:]
            let marks = own["marks"]?.object ?? [:]
            for (item, mark) in stored["marks"]?.object ?? [:] {
                guard let given = marks[item]?.object, let claim = mark.object else { continue }
                claimed[item] = .object(claim.merging(given) { $1 })
            }
            claimed.merge(stored[strayMarks]?.object ?? [:]) { $1 }
            whole["marks"] = .object(claimed)
            var read = try UnitInputs(JSONCursor(.object(whole)))
            read.marks = inputs.marks.merging(read.marks) { $1 }
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

extension Rating {
    /// Whether a rater belongs to a group or filled the checklist, for which rows have no column.
    fileprivate var isMoreThanRows: Bool {
        guard case .scores(let scores) = self else { return false }
        return scores.contains { $0.group != nil || !$0.marks.isEmpty }
    }
}
