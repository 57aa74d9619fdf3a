/// A point in time that bounds every call made by a task.
///
/// ```swift
/// try await CallDeadline.$current.withValue(.now + .seconds(5)) { … }
/// ```
public enum CallDeadline {
    /// The deadline of the current task and its children; `nil` is none.
    @TaskLocal public static var current: ContinuousClock.Instant?
}

/// What bounds one call: it is interrupted at the earliest of all deadlines.
struct CallLimits {
    typealias Instant = ContinuousClock.Instant

    let deadline: Instant?
    let isCancellable: Bool

    /// How long a cancel request and the answer to it may take together, and a
    /// rollback; psycopg and asyncpg both wait for ever without such a bound.
    static let graceAfterInterruption = Duration.seconds(5)

    static func earliest(_ deadlines: Instant?...) -> Instant? {
        deadlines.compactMap { $0 }.min()
    }

    /// The limits of cleaning up, which cancellation must not stop.
    static var cleanup: CallLimits {
        CallLimits(deadline: .now + graceAfterInterruption, isCancellable: false)
    }
}
