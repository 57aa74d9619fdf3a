/// What went wrong in a transaction: every step that failed, none hidden by another.
///
/// At least one slot is filled.
public struct TransactionError: Error, Sendable, CustomStringConvertible {
    /// Why the transaction could not begin, its opening statements included.
    public internal(set) var begin: (any Error)?
    /// What the body threw.
    public internal(set) var body: (any Error)?
    /// Why the rollback failed; the session is closed, so the server rolls back.
    public internal(set) var rollback: (any Error)?
    /// Why the commit failed.
    public internal(set) var commit: (any Error)?

    /// The first failure: of the beginning, the body or the commit.
    public var cause: any Error {
        begin ?? body ?? commit ?? rollback ?? PostgresError(.misuse, reason: "no cause")
    }

    /// The first failure, if it came from the driver.
    public var postgres: PostgresError? { cause as? PostgresError }

    /// Whether the task was cancelled.
    public var isCancellation: Bool { cause is CancellationError }

    /// Whether it is unknown if the transaction was committed.
    ///
    /// True when the connection broke, the deadline passed or the task was
    /// cancelled between sending the commit and hearing of it.
    public internal(set) var leavesOutcomeUnknown = false

    /// The failures by slot, without values and without statement text.
    public var description: String {
        let slots = [("begin", begin), ("body", body), ("rollback", rollback), ("commit", commit)]
        return slots.compactMap { name, error in error.map { "\(name): \($0)" } }
            .joined(separator: "; ")
    }
}
