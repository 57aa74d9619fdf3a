import Scoring
import Store

/// What the reckoning of cycles brought to light.
struct Findings: Sendable {
    /// Acknowledged marks that are not in the log.
    var lost = 0
    /// Acknowledged marks that are in the log more than once.
    var duplicated = 0
    /// Acknowledged marks that are in the log with other points.
    var altered = 0
    /// Marks in the log that nobody was told are kept.
    var unasked = 0
    /// Requests that an earlier try had committed without the client learning of it.
    var resolved = 0
    /// Cells of sheets that were held against the log.
    var cells = 0
    /// Cells that are not the latest row of the log.
    var differingCells = 0
    /// What else must never happen, in words.
    var violations: [String] = []

    /// Looks for an acknowledged mark among the rows of its request.
    mutating func note(_ given: GivenMark, in rows: [LoggedMark]) {
        let rows = rows.filter { $0.unit == given.unit && $0.item == given.item }
        if rows.isEmpty { lost += 1 }
        if rows.count > 1 { duplicated += 1 }
        if rows.contains(where: { $0.points != given.mark?.points }) { altered += 1 }
    }

    mutating func add(_ other: Findings) {
        lost += other.lost
        duplicated += other.duplicated
        altered += other.altered
        unasked += other.unasked
        resolved += other.resolved
        cells += other.cells
        differingCells += other.differingCells
        violations += other.violations
    }
}
