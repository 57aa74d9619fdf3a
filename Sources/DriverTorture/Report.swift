/// What the workers saw.
struct Report: Sendable {
    var answers = 0
    var cancelled = 0
    var timedOut = 0
    var refused = 0
    /// What must never happen, in words.
    var violations: [String] = []

    /// Whether every invariant held and every kind of work was seen.
    var holds: Bool { violations.isEmpty && answers > 0 }

    var description: String {
        let counts =
            "\(answers) answers, \(cancelled) cancelled, \(timedOut) timed out, \(refused) refused"
        return ([counts] + violations.prefix(20)).joined(separator: "\n")
    }

    mutating func add(_ other: Report) {
        answers += other.answers
        cancelled += other.cancelled
        timedOut += other.timedOut
        refused += other.refused
        violations += other.violations
    }
}
