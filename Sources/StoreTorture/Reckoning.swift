import Exact
import PostgresDriver
import Scoring
import Store

/// What the database holds of one cycle after all writers have stopped.
struct Reckoning {
    private let target: Target
    private let log: [LoggedMark]
    private let sheets: [StoredSheet]
    private let requests: [RequestID: CarriedOutRequest]
    private let version: Int64

    /// Reads log, sheets, requests and version.
    ///
    /// - Throws: What the store throws.
    init(of target: Target, _ session: inout Session) async throws {
        self.target = target
        log = try await MarkShelf.history(of: target.cycle, &session)
        sheets = try await MarkShelf.sheets(of: target.cycle, &session)
        let carriedOut = try await MarkShelf.requests(of: target.cycle.tenantNumber, &session)
        requests = Dictionary(uniqueKeysWithValues: carriedOut.map { ($0.request, $0) })
        let cycles = try await CycleShelf.cycles(of: target.cycle.year, &session)
        version = cycles.first { $0.number == target.cycle.number }?.version ?? 0
    }

    /// Holds what writers were told against what is there.
    ///
    /// - Parameter told: The acknowledgements of this cycle.
    /// - Returns: How many marks are not there exactly once, and what else does not fit.
    func findings(told: [Acknowledgement]) -> Findings {
        var findings = Findings()
        let logged = Dictionary(grouping: log, by: \.request)
        for acknowledgement in told {
            let rows = logged[acknowledgement.batch.request] ?? []
            for given in acknowledgement.batch.marks {
                findings.note(given, in: rows)
            }
            note(acknowledgement, &findings)
        }
        let asked = Set(told.map(\.batch.request))
        // The first version of each sheet is the world's.
        findings.unasked += log.count { $0.sheetVersion > 1 && !asked.contains($0.request) }
        noteSheets(&findings)
        noteVersions(told, &findings)
        return findings
    }

    /// Whether the request was kept with the answer its client got, and by which try.
    private func note(_ acknowledgement: Acknowledgement, _ findings: inout Findings) {
        guard let request = requests[acknowledgement.batch.request] else {
            findings.violations.append(
                "request \(acknowledgement.batch.request.rawValue) is not kept"
            )
            return
        }
        if request.answer != String(acknowledgement.version) {
            findings.violations.append(
                "request \(request.request.rawValue) was told \(acknowledgement.version), "
                    + "kept \(request.answer)"
            )
        }
        if acknowledgement.tries > 1,
            request.madeAtMicroseconds < acknowledgement.begunAtMicroseconds
        {
            findings.resolved += 1
        }
    }

    /// Whether each cell is the latest row of the log, and the log's versions have no gap.
    private func noteSheets(_ findings: inout Findings) {
        let logged = Dictionary(grouping: log, by: \.unit)
        for sheet in sheets {
            let rows = logged[sheet.unit] ?? []
            let versions = Set(rows.map(\.sheetVersion))
            if versions.count != Int(sheet.version) || versions.max() != sheet.version {
                findings.violations.append(
                    "unit \(sheet.unit.rawValue): sheet \(sheet.version), log \(versions.count)"
                )
            }
            for (cell, item) in target.items.enumerated() {
                let latest = rows.filter { $0.item == item }
                    .max { $0.sheetVersion < $1.sheetVersion }
                let expected = latest?.points.map { Int32($0.tenThousandths) }
                findings.cells += 1
                if sheet.marks.cells[cell] != expected ?? PackedSheet.noMark {
                    findings.differingCells += 1
                }
            }
        }
    }

    /// Whether each request made a version of its own, and none was made without a request.
    private func noteVersions(_ told: [Acknowledgement], _ findings: inout Findings) {
        let versions = Set(told.map(\.version))
        if versions.count != told.count {
            findings.violations.append("cycle \(target.cycle.number.rawValue): a version twice")
        }
        if version != target.cycle.version + Int64(told.count) {
            findings.violations.append(
                "cycle \(target.cycle.number.rawValue): version \(version) after \(told.count)"
            )
        }
    }
}
