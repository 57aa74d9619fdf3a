import CLibPQ
import Glibc
import NIOConcurrencyHelpers
import Synchronization

/// One thread that waits for every socket, deadline and call of the driver.
///
/// A descriptor is watched for one event at a time (`EPOLLONESHOT`), so the
/// thread does nothing for a session that nobody waits for. libpq reads and
/// writes the bytes itself; the reactor only says when it can.
package final class SocketReactor: Sendable {
    package typealias Instant = ContinuousClock.Instant

    /// Names one suspension; never used twice.
    package struct Ticket: Hashable, Sendable {
        let number: UInt64
    }

    /// Names the event of the poke descriptor.
    private static let pokeNumber: UInt64 = 0

    private let epoll: Int32
    private let poke: Int32
    private let tickets = Atomic<UInt64>(1)
    private let waiting = NIOLockedValueBox(WaitingTasks())
    /// Held while a task is resumed, and taken once by the task itself: so the
    /// resuming thread is done with the task's memory before the task goes on,
    /// which the runtime promises but ThreadSanitizer cannot see.
    private let resuming = NIOLock()

    /// The reactor of the process, or the reason why there is none.
    private static let started: Result<SocketReactor, PostgresError> = {
        do throws(PostgresError) {
            let reactor = try SocketReactor()
            try reactor.startThread()
            return .success(reactor)
        } catch {
            return .failure(error)
        }
    }()

    /// Returns the reactor of the process, started at first use.
    ///
    /// - Throws: ``PostgresError`` when the kernel gives no descriptor or thread.
    package static func shared() throws(PostgresError) -> SocketReactor {
        try started.get()
    }

    private init() throws(PostgresError) {
        epoll = epoll_create1(Int32(EPOLL_CLOEXEC))
        poke = eventfd(0, Int32(EFD_CLOEXEC | EFD_NONBLOCK))
        guard epoll >= 0, poke >= 0 else { throw Self.unavailable(errno) }
        var event = epoll_event()
        event.events = EPOLLIN.rawValue
        event.data.u64 = Self.pokeNumber
        guard epoll_ctl(epoll, EPOLL_CTL_ADD, poke, &event) == 0 else {
            throw Self.unavailable(errno)
        }
    }

    private static func unavailable(_ code: Int32) -> PostgresError {
        PostgresError(.connectFailed, reason: "no descriptor to wait with (errno \(code))")
    }

    private func startThread() throws(PostgresError) {
        var thread = pthread_t()
        let context = Unmanaged.passRetained(self)
        let code = pthread_create(&thread, nil, reactorMain, context.toOpaque())
        guard code == 0 else {
            context.release()
            throw Self.unavailable(code)
        }
        pthread_detach(thread)
    }

    /// Returns a name for a suspension that is still to come.
    package func newTicket() -> Ticket {
        Ticket(number: tickets.wrappingAdd(1, ordering: .relaxed).newValue)
    }

    /// Suspends until a descriptor allows what is wanted.
    ///
    /// The descriptor must stay open until this returns.
    package func wait(
        for interest: Interest,
        on descriptor: Int32,
        until deadline: Instant?,
        cancellable: Bool
    ) async -> Wake {
        let ticket = newTicket()
        return await suspend(ticket, until: deadline, cancellable: cancellable) {
            arm(descriptor, interest, ticket)
        }
    }

    /// Suspends until ``call(_:)`` names the ticket.
    ///
    /// `isCalled` is asked once the task can be called: a call may have come before.
    package func park(
        _ ticket: Ticket,
        until deadline: Instant?,
        cancellable: Bool,
        unless isCalled: () -> Bool
    ) async -> Wake {
        await suspend(ticket, until: deadline, cancellable: cancellable) {
            isCalled() ? .called : nil
        }
    }

    /// Resumes the task parked with a ticket; without effect when there is none.
    package func call(_ ticket: Ticket) {
        wake(ticket, .called)
    }

    private func suspend(
        _ ticket: Ticket,
        until deadline: Instant?,
        cancellable: Bool,
        start: () -> Wake?
    ) async -> Wake {
        guard cancellable else {
            return await enlist(ticket, deadline, start)
        }
        return await withTaskCancellationHandler {
            await enlist(ticket, deadline) { start() ?? (Task.isCancelled ? .cancelled : nil) }
        } onCancel: {
            wake(ticket, .cancelled)
        }
    }

    /// The task is listed before it is started, so no event can miss it; a
    /// cancellation that came earlier is seen by `start`.
    private func enlist(_ ticket: Ticket, _ deadline: Instant?, _ start: () -> Wake?) async -> Wake
    {
        let reason = await withUnsafeContinuation { continuation in
            let isEarliest = waiting.withLockedValue {
                $0.insert(continuation, for: ticket, deadline: deadline)
            }
            if let reason = start() { wake(ticket, reason) }
            if isEarliest { pokeThread() }
        }
        resuming.withLock {}
        return reason
    }

    private func wake(_ ticket: Ticket, _ reason: Wake) {
        guard let continuation = waiting.withLockedValue({ $0.remove(ticket) }) else { return }
        resume(continuation, reason)
    }

    private func resume(_ continuation: WaitingTasks.Continuation, _ reason: Wake) {
        resuming.withLock { continuation.resume(returning: reason) }
    }

    private func arm(_ descriptor: Int32, _ interest: Interest, _ ticket: Ticket) -> Wake? {
        var event = epoll_event()
        event.events = EPOLLONESHOT.rawValue
        if interest.contains(.read) { event.events |= EPOLLIN.rawValue | EPOLLRDHUP.rawValue }
        if interest.contains(.write) { event.events |= EPOLLOUT.rawValue }
        event.data.u64 = ticket.number
        if epoll_ctl(epoll, EPOLL_CTL_MOD, descriptor, &event) == 0 { return nil }
        // The kernel forgets a closed descriptor by itself, so a new one is
        // recognized by being unknown.
        guard errno == ENOENT else { return .refused(errno) }
        return epoll_ctl(epoll, EPOLL_CTL_ADD, descriptor, &event) == 0 ? nil : .refused(errno)
    }

    private func pokeThread() {
        var one: UInt64 = 1
        // A full counter means that a poke is already pending.
        _ = Glibc.write(poke, &one, 8)
    }

    fileprivate func run() -> Never {
        let events = UnsafeMutableBufferPointer<epoll_event>.allocate(capacity: 64)
        var due: [(WaitingTasks.Continuation, Wake)] = []
        while true {
            let pause = waiting.withLockedValue { $0.millisecondsUntilDeadline(.now) }
            let count = epoll_wait(epoll, events.baseAddress, Int32(events.count), pause)
            waiting.withLockedValue { tasks in
                for event in events.prefix(Int(max(count, 0))) {
                    let ticket = Ticket(number: event.data.u64)
                    if ticket.number == Self.pokeNumber {
                        var value: UInt64 = 0
                        _ = Glibc.read(poke, &value, 8)
                    } else if let continuation = tasks.remove(ticket) {
                        due.append((continuation, .ready(Interest(epoll: event.events))))
                    }
                }
                for continuation in tasks.removeExpired(.now) {
                    due.append((continuation, .timedOut))
                }
            }
            for (continuation, reason) in due { resume(continuation, reason) }
            due.removeAll(keepingCapacity: true)
        }
    }
}

private func reactorMain(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    guard let context else { return nil }
    Unmanaged<SocketReactor>.fromOpaque(context).takeUnretainedValue().run()
}

extension Interest {
    /// An error or a hang-up allows both: the next call on the socket reports it.
    fileprivate init(epoll events: UInt32) {
        self = []
        let broken = EPOLLERR.rawValue | EPOLLHUP.rawValue
        if events & (EPOLLIN.rawValue | EPOLLRDHUP.rawValue | broken) != 0 { insert(.read) }
        if events & (EPOLLOUT.rawValue | broken) != 0 { insert(.write) }
    }
}
