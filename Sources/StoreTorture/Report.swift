import Store

/// What the writers were told and what is there.
struct Report: Sendable, CustomStringConvertible {
    let experience: Experience
    let writers: Int
    let duration: Duration
    var findings = Findings()

    /// Whether something was acknowledged, and all of it is there exactly once.
    var holds: Bool {
        !experience.acknowledgements.isEmpty && experience.violations.isEmpty
            && findings.violations.isEmpty
            && [
                findings.lost, findings.duplicated, findings.altered, findings.unasked,
                findings.differingCells,
            ]
            .allSatisfy { $0 == 0 }
    }

    var description: String {
        let told = experience.acknowledgements
        let marks = told.reduce(0) { $0 + $1.batch.marks.count }
        let lines = [
            "acknowledged \(marks) marks in \(told.count) requests, \(writers) writers, "
                + "\(duration.components.seconds) s",
            "tries without an answer: \(experience.unknown) broke while committing, "
                + "\(experience.unavailable) before or found no server",
            "ambiguous commits resolved by retry \(findings.resolved); "
                + "batches repeated on purpose \(experience.repeated)",
            "lost \(findings.lost), duplicated \(findings.duplicated), altered \(findings.altered), "
                + "unasked \(findings.unasked)",
            "cells that differ from the log \(findings.differingCells) of \(findings.cells)",
        ]
        let violations = experience.violations + findings.violations
        let rest = violations.count > 5 ? ["and \(violations.count - 5) more of the kind"] : []
        return (lines + violations.prefix(5) + rest).joined(separator: "\n")
    }
}
