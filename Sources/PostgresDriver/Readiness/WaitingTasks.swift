/// The suspended tasks of the reactor, with the earliest of their deadlines.
struct WaitingTasks {
    typealias Instant = ContinuousClock.Instant
    typealias Continuation = UnsafeContinuation<Wake, Never>

    private struct Entry {
        let continuation: Continuation
        let deadline: Instant?
    }

    private var entries: [SocketReactor.Ticket: Entry] = [:]
    /// At or before every deadline in `entries`; may belong to a task already
    /// gone, which costs one look at all entries.
    private var earliest: Instant?

    /// Adds a task.
    ///
    /// - Returns: Whether its deadline comes before all others, so that the
    ///   thread must shorten its sleep.
    mutating func insert(
        _ continuation: Continuation,
        for ticket: SocketReactor.Ticket,
        deadline: Instant?
    ) -> Bool {
        entries[ticket] = Entry(continuation: continuation, deadline: deadline)
        guard let deadline else { return false }
        if let earliest, earliest <= deadline { return false }
        earliest = deadline
        return true
    }

    /// Removes a task; whoever removes it resumes it.
    mutating func remove(_ ticket: SocketReactor.Ticket) -> Continuation? {
        entries.removeValue(forKey: ticket)?.continuation
    }

    /// Removes all tasks whose deadline has passed.
    mutating func removeExpired(_ now: Instant) -> [Continuation] {
        guard let bound = earliest, bound <= now else { return [] }
        var expired: [Continuation] = []
        earliest = nil
        for (ticket, entry) in entries {
            guard let deadline = entry.deadline else { continue }
            if deadline <= now {
                expired.append(entry.continuation)
                entries[ticket] = nil
            } else {
                earliest = min(earliest ?? deadline, deadline)
            }
        }
        return expired
    }

    /// How long the thread may sleep, in milliseconds rounded up; −1 is for ever.
    func millisecondsUntilDeadline(_ now: Instant) -> Int32 {
        guard let earliest else { return -1 }
        guard earliest > now else { return 0 }
        let (seconds, attoseconds) = now.duration(to: earliest).components
        guard seconds < 86_400 else { return 86_400_000 }
        return Int32(seconds * 1_000 + attoseconds / 1_000_000_000_000_000) + 1
    }
}
