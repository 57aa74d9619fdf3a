import Exact
import Hierarchy
import PostgresDriver
import Schemes
import Scoring

/// Puts the rows of a cycle together into the inputs of its units.
struct InputsReader {
    private struct Draft {
        let number: Int64
        let unit: UnitID
        let name: String
        let sector: SectorID
        let form: NodeID
        let isAbsent: Bool
        var marks: [NodeID: Mark]
        var findings: [Finding] = []
        var occurrences: [Occurrence] = []
        var scores: [NodeID: [RaterScore]] = [:]
        var tallies: [NodeID: [NodeID: Int]] = [:]
        var imported: [NodeID: Rating] = [:]
        var facts: String?
    }

    private let scheme: Scheme
    private let layout: SheetLayout
    private var drafts: [Draft] = []
    private var places: [Int64: Int] = [:]

    init(scheme: Scheme) {
        self.scheme = scheme
        layout = SheetLayout(scheme)
    }

    /// The units with all that was read.
    ///
    /// - Throws: ``StoredValueError`` when stored facts can't be read.
    func units() throws(StoredValueError) -> [StoredUnit] {
        try drafts.map { draft throws(StoredValueError) in
            var ratings = draft.imported
            for (component, scores) in draft.scores { ratings[component] = .scores(scores) }
            for (component, tally) in draft.tallies { ratings[component] = .tally(tally) }
            let inputs = UnitInputs(
                unit: draft.unit,
                name: draft.name,
                sector: draft.sector,
                form: draft.form,
                isAbsent: draft.isAbsent,
                findings: draft.findings,
                marks: draft.marks,
                occurrences: draft.occurrences,
                ratings: ratings
            )
            guard let facts = draft.facts else {
                return StoredUnit(number: draft.number, inputs: inputs)
            }
            return StoredUnit(
                number: draft.number,
                inputs: try UnitFacts.add(facts, to: inputs)
            )
        }
    }

    mutating func readSheets(_ rows: [PostgresRow]) throws {
        for row in rows {
            let number = try row.int64("unit_id")
            places[number] = drafts.count
            drafts.append(
                Draft(
                    number: number,
                    unit: try UnitID(stored: row.text("code")),
                    name: try row.text("name"),
                    sector: try SectorID(stored: row.text("sector")),
                    form: try NodeID(stored: row.text("form")),
                    isAbsent: try row.bool("absent"),
                    marks: try PackedSheet(bytes: row.bytes("marks")).points(in: layout)
                        .mapValues { Mark(points: $0) }
                )
            )
        }
    }

    /// Adds rates and reasons to marks that sheets have.
    mutating func readNotes(_ rows: [PostgresRow]) throws {
        for row in rows {
            let item = try NodeID(stored: row.text("item"))
            guard let place = places[try row.int64("unit_id")],
                let points = drafts[place].marks[item]?.points
            else { continue }
            drafts[place].marks[item] = Mark(
                points: points,
                rate: try row.optionalText("rate").map { try Rational(stored: $0) },
                reason: try row.optionalText("reason")
            )
        }
    }

    mutating func readFacts(_ rows: [PostgresRow]) throws {
        for row in rows {
            guard let place = places[try row.int64("unit_id")] else { continue }
            drafts[place].facts = try row.text("facts")
        }
    }

    mutating func readOccurrences(_ rows: [PostgresRow]) throws {
        for row in rows {
            guard let place = places[try row.int64("unit_id")] else { continue }
            drafts[place].occurrences
                .append(
                    Occurrence(
                        rate: try NodeID(stored: row.text("rate")),
                        count: try row.int("times"),
                        matter: try row.optionalText("matter"),
                        points: try row.optionalText("points").map { try Amount(stored: $0) }
                    )
                )
        }
    }

    mutating func readFindings(_ rows: [PostgresRow]) throws {
        for row in rows {
            guard let place = places[try row.int64("unit_id")] else { continue }
            drafts[place].findings
                .append(
                    Finding(
                        veto: try NodeID(stored: row.text("veto")),
                        evidence: try row.text("evidence")
                    )
                )
        }
    }

    mutating func readScores(
        _ rows: [PostgresRow],
        rater column: String,
        source: Component.Source
    ) throws {
        guard let component = scheme.components.first(where: { $0.source == source }) else {
            return
        }
        for row in rows {
            guard let place = places[try row.int64("unit_id")] else { continue }
            let rater = try row.text(column)
            let affiliation =
                source == .peer
                ? UnitID(rawValue: rater)
                : try row.optionalText("affiliation").map { try UnitID(stored: $0) }
            drafts[place].scores[component.id, default: []]
                .append(
                    RaterScore(
                        rater: rater,
                        affiliation: affiliation,
                        points: try Amount(stored: row.text("score"))
                    )
                )
        }
    }

    mutating func readImported(_ rows: [PostgresRow]) throws {
        for row in rows {
            guard let place = places[try row.int64("unit_id")] else { continue }
            let parts = try row.text("source").split(separator: ":", maxSplits: 1)
            guard let component = parts.first.flatMap({ NodeID(String($0)) }) else { continue }
            let source = parts.count > 1 ? parts[1].drop { $0 == " " } : ""
            drafts[place].imported[component] = .imported(
                try Amount(stored: row.text("score")),
                source: String(source)
            )
        }
    }

    mutating func readTallies(_ rows: [PostgresRow]) throws {
        guard let component = scheme.components.first(where: { $0.source == .publicVote }) else {
            return
        }
        for row in rows {
            guard let place = places[try row.int64("unit_id")] else { continue }
            let step = try NodeID(stored: row.text("step"))
            drafts[place].tallies[component.id, default: [:]][step] = try row.int("ballots")
        }
    }
}

extension NodeID {
    /// Takes over a stored id.
    init(stored text: String) throws(StoredValueError) {
        guard let id = NodeID(text) else {
            throw StoredValueError(kind: "element id", text: text)
        }
        self = id
    }
}

extension Rational {
    /// Takes over a stored rate.
    init(stored text: String) throws(StoredValueError) {
        guard let rational = Rational(parsing: text) else {
            throw StoredValueError(kind: "rate", text: text)
        }
        self = rational
    }
}
