import Canonical
import Hierarchy
import PostgresDriver
import Rollups
import SQLFiles
import Schemes
import Scoring

/// The results of a part of a national pass as columns, ready to be written in batches.
struct PassResults {
    private var outcomes = Outcomes()
    private var progress = Progress()
    private var summaries = SummaryColumns()

    private struct Outcomes {
        var tenants: [Int32?] = []
        var cycles: [Int64?] = []
        var forms: [String?] = []
        var versions: [Int64?] = []
        var digests: [[UInt8]?] = []
        var units: [Int32?] = []
        var bodies: [[UInt8]?] = []
    }

    private struct Progress {
        var tenants: [Int32?] = []
        var cycles: [Int64?] = []
        var paths: [String?] = []
        var versions: [Int64?] = []
        var all: [Int32?] = []
        var complete: [Int32?] = []
        var incomplete: [Int32?] = []
        var absent: [Int32?] = []
    }

    mutating func add(
        _ cycle: PassCycle,
        _ inputs: CycleInputs,
        _ scored: PackedOutcomes,
        _ own: Summaries,
        _ entry: CompiledEntry
    ) {
        let isCriticised = entry.scheme.policies.absence == .noGrade
        for (place, form) in entry.scheme.forms.enumerated() {
            let (units, body) = OutcomeBody.pack(
                form: UInt8(clamping: place),
                of: inputs,
                scored,
                isCriticised: isCriticised
            )
            guard units > 0 else { continue }
            outcomes.tenants.append(cycle.tenant.rawValue)
            outcomes.cycles.append(cycle.number)
            outcomes.forms.append(form.id.rawValue)
            outcomes.versions.append(cycle.version)
            outcomes.digests.append(cycle.snapshot.bytes)
            outcomes.units.append(Int32(clamping: units))
            outcomes.bodies.append(body)
        }
        let absent = inputs.cycle.units.count(where: \.isAbsent)
        let complete = zip(inputs.cycle.units, scored.sheets)
            .count { !$0.isAbsent && $1 != PackedOutcomes.none }
        progress.tenants.append(cycle.tenant.rawValue)
        progress.cycles.append(cycle.number)
        progress.paths.append(cycle.path)
        progress.versions.append(cycle.version)
        progress.all.append(Int32(clamping: inputs.units.count))
        progress.complete.append(Int32(clamping: complete))
        progress.incomplete.append(Int32(clamping: inputs.units.count - absent - complete))
        progress.absent.append(Int32(clamping: absent))
        summaries.add(
            cycle.tenant,
            scheme: cycle.scheme,
            reach: .own,
            path: cycle.path,
            version: cycle.version,
            units: inputs.units.count,
            body: own.packed
        )
    }

    func statements(year: Int) -> [(Statement, [PostgresValue])] {
        [
            (
                Statement(.putPassOutcomes),
                [
                    .int32Array(outcomes.tenants), .int64Array(outcomes.cycles),
                    .textArray(outcomes.forms), .int64Array(outcomes.versions),
                    .bytesArray(outcomes.digests), .int32Array(outcomes.units),
                    .bytesArray(outcomes.bodies),
                ]
            ),
            summaries.statement(year: year),
            (
                Statement(.putPassProgress),
                [
                    .int32Array(progress.tenants), .int64Array(progress.cycles),
                    .textArray(progress.paths), .int64Array(progress.versions),
                    .int32Array(progress.all), .int32Array(progress.complete),
                    .int32Array(progress.incomplete), .int32Array(progress.absent),
                ]
            ),
        ]
    }
}

/// Packed live summaries as columns.
struct SummaryColumns {
    /// Whose units a summary holds.
    enum Reach: String {
        case own, subtree
    }

    private var tenants: [Int32?] = []
    private var schemes: [String?] = []
    private var reaches: [String?] = []
    private var paths: [String?] = []
    private var versions: [Int64?] = []
    private var units: [Int32?] = []
    private var bodies: [[UInt8]?] = []

    mutating func add(
        _ tenant: TenantNumber,
        scheme: String,
        reach: Reach,
        path: String,
        version: Int64,
        units count: Int,
        body: [UInt8]
    ) {
        tenants.append(tenant.rawValue)
        schemes.append(scheme)
        reaches.append(reach.rawValue)
        paths.append(path)
        versions.append(version)
        units.append(Int32(clamping: count))
        bodies.append(body)
    }

    func statement(year: Int) -> (Statement, [PostgresValue]) {
        (
            Statement(.putLiveSummaries),
            [
                .int32(Int32(clamping: year)), .int32Array(tenants), .textArray(schemes),
                .textArray(reaches), .textArray(paths), .int64Array(versions),
                .int32Array(units), .bytesArray(bodies),
            ]
        )
    }
}
