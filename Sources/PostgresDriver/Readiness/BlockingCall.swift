import NIOConcurrencyHelpers
import NIOPosix

/// Runs what libpq can only do by blocking on threads that may block.
enum BlockingCall {
    /// Threads for cancel requests alone.
    ///
    /// A deaf server holds such a thread until it speaks again, so they are not
    /// those that other libraries share.
    static let cancelThreads: NIOThreadPool = {
        let threads = NIOThreadPool(numberOfThreads: 4)
        threads.start()
        return threads
    }()

    private enum Slot<Value: Sendable>: Sendable {
        case pending
        case done(Value)
        case abandoned
    }

    /// Runs blocking work and waits for it no longer than allowed.
    ///
    /// Work whose time is up before its turn is skipped; `discard` gets a value
    /// that comes too late.
    ///
    /// - Returns: The value, or `nil` when the time was up or the task cancelled.
    static func run<Value>(
        on threads: NIOThreadPool,
        until deadline: ContinuousClock.Instant?,
        cancellable: Bool,
        reactor: SocketReactor,
        work: @escaping @Sendable () -> Handover<Value>,
        discard: @escaping @Sendable (Handover<Value>) -> Void
    ) async -> Value? {
        let slot = NIOLockedValueBox(Slot<Handover<Value>>.pending)
        let ticket = reactor.newTicket()
        threads.submit { _ in
            guard case .pending = slot.withLockedValue({ $0 }) else { return }
            let value = work()
            let isLate = slot.withLockedValue { slot in
                guard case .pending = slot else { return true }
                slot = .done(value)
                return false
            }
            if isLate { discard(value) } else { reactor.call(ticket) }
        }
        _ = await reactor.park(ticket, until: deadline, cancellable: cancellable) {
            if case .done = slot.withLockedValue({ $0 }) { true } else { false }
        }
        return slot.withLockedValue { slot in
            if case .done(let value) = slot { return value.value }
            slot = .abandoned
            return nil
        }
    }
}
