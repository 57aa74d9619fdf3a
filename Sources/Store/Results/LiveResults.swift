import Canonical
import Exact
import Hierarchy
public import PostgresDriver
public import Rollups
import SQLFiles
public import Schemes
public import Scoring

/// What a cycle came to as its inputs stand now, ready to be stored.
public struct LiveResults: Sendable {
    /// The cycle.
    public let cycle: StoredCycle
    /// A packed body for each form that has units, in order of the forms' ids.
    public let bodies: [(form: NodeID, units: Int, body: [UInt8])]
    /// The cells of the summary, by key.
    public let cells: [CellKey: SummaryCell]
    /// How many units there are, scored, incomplete and absent.
    public let progress: Progress

    /// Counts of units.
    public struct Progress: Hashable, Sendable {
        /// All units.
        public var units = 0
        /// Units with every item marked.
        public var complete = 0
        /// Units with an item that has no mark.
        public var incomplete = 0
        /// Units recorded as absent.
        public var absent = 0
    }

    /// Gathers the outcomes of a cycle.
    ///
    /// - Parameters:
    ///   - cycle: The cycle.
    ///   - scheme: The scheme it is scored by.
    ///   - units: The cycle's units with the outcome of each.
    public init(
        cycle: StoredCycle,
        scheme: Scheme,
        units: [(unit: StoredUnit, outcome: Outcome)]
    ) {
        self.cycle = cycle
        let table = ItemTable(scheme)
        var byForm: [NodeID: [(unit: Int64, outcome: Outcome)]] = [:]
        var cells: [CellKey: SummaryCell] = [:]
        var progress = Progress()
        for (unit, outcome) in units {
            byForm[outcome.form, default: []].append((unit.number, outcome))
            let key = CellKey(
                year: cycle.year,
                form: outcome.form,
                sector: outcome.sector,
                fullMarks: scheme.fullMarks
            )
            cells[key, default: .empty].merge(SummaryCell(outcome: outcome, table: table))
            progress.units += 1
            if unit.inputs.isAbsent {
                progress.absent += 1
            } else if outcome.sheet.missing.isEmpty {
                progress.complete += 1
            } else {
                progress.incomplete += 1
            }
        }
        self.cells = cells
        self.progress = progress
        bodies = byForm.sorted { $0.key < $1.key }
            .map { form, outcomes in
                let ordered = outcomes.sorted { $0.unit < $1.unit }
                return (
                    form, ordered.count, OutcomeBody.pack(ordered, grades: scheme.grades)
                )
            }
    }

    /// The statements that replace the stored live results of the cycle.
    public var statements: [(Statement, [PostgresValue])] {
        let key: [PostgresValue] = [
            .int32(cycle.tenantNumber.rawValue), .int64(cycle.number.rawValue),
        ]
        let version = PostgresValue.int64(cycle.version)
        return [
            (
                Statement(.putOutcomes),
                key + [
                    version, .bytes(cycle.snapshot.bytes),
                    .textArray(bodies.map(\.form.rawValue)),
                    .int32Array(bodies.map { Int32(clamping: $0.units) }),
                    .bytesArray(bodies.map(\.body)),
                ]
            ),
            (Statement(.dropOutcomes), key + [.textArray(bodies.map(\.form.rawValue))]),
            LiveResults.put(cells, series: "live", cycle: cycle, version: cycle.version),
            LiveResults.drop(allBut: cells, series: "live", cycle: cycle),
            (
                Statement(.putProgress),
                key + [
                    version, .int32(Int32(clamping: progress.units)),
                    .int32(Int32(clamping: progress.complete)),
                    .int32(Int32(clamping: progress.incomplete)),
                    .int32(Int32(clamping: progress.absent)),
                ]
            ),
        ]
    }

    /// The statement that removes cells that no unit is in any more.
    static func drop(
        allBut cells: [CellKey: SummaryCell],
        series: String,
        cycle: StoredCycle
    ) -> (Statement, [PostgresValue]) {
        let keys = cells.keys.sorted()
        return (
            Statement(.dropSummaries),
            [
                .int32(cycle.tenantNumber.rawValue), .int64(cycle.number.rawValue), .text(series),
                .textArray(keys.map(\.form.rawValue)), .textArray(keys.map(\.sector.rawValue)),
                .textArray(keys.map(\.fullMarks.description)),
            ]
        )
    }

    static func put(
        _ cells: [CellKey: SummaryCell],
        series: String,
        cycle: StoredCycle,
        version: Int64
    ) -> (Statement, [PostgresValue]) {
        let ordered = cells.sorted { $0.key < $1.key }
        return (
            Statement(.putSummaries),
            [
                .int32(cycle.tenantNumber.rawValue), .int64(cycle.number.rawValue),
                .text(series), .text(cycle.scheme), .int32(Int32(cycle.year)), .int64(version),
                .textArray(ordered.map(\.key.form.rawValue)),
                .textArray(ordered.map(\.key.sector.rawValue)),
                .textArray(ordered.map(\.key.fullMarks.description)),
                .int32Array(ordered.map { Int32(clamping: $0.value.units) }),
                .bytesArray(ordered.map(\.value.packed)),
            ]
        )
    }
}
