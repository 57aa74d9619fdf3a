public import Logging
import NIOConcurrencyHelpers

/// Sessions with one database, lent exclusively.
///
/// Sessions are opened when needed, up to the limit. One that was cancelled,
/// broken, left in a transaction or asked to be closed is not lent again.
public final class PostgresPool: Sendable {
    fileprivate struct Idle: Sendable {
        let link: Handover<Link>
        let since: ContinuousClock.Instant
    }

    fileprivate struct State: Sendable {
        var sessions: PoolState<Idle>
        var tickets: [PoolState<Idle>.Waiter: SocketReactor.Ticket] = [:]
        var lastID: UInt64 = 0
        /// Shutdowns that wait for the last session to come back.
        var closing: [SocketReactor.Ticket] = []
    }

    /// What the pool was made with.
    public let configuration: PoolConfiguration
    private let logger: Logger
    private let state: NIOLockedValueBox<State>

    /// Makes a pool; nothing is opened before the first session is asked for.
    public init(configuration: PoolConfiguration, logger: Logger) {
        self.configuration = configuration
        self.logger = logger
        state = NIOLockedValueBox(State(sessions: PoolState(limit: configuration.limit)))
    }

    /// Lends a session to a body and takes it back when the body ends.
    ///
    /// - Parameter body: Uses the session; it may hold it for as long as it likes.
    /// - Returns: What the body returns.
    /// - Throws: ``PostgresError`` of kind `poolExhausted` when none became free in
    ///   time, `poolClosed`, `connectFailed` or `timedOut`; `CancellationError`;
    ///   what the body throws.
    @discardableResult
    public nonisolated(nonsending) func withSession<R>(
        _ body: (inout Session) async throws -> R
    ) async throws -> R {
        var session = Session(try await borrow())
        session.link.callTimeout = configuration.callTimeout
        defer { giveBack(session.link) }
        return try await body(&session)
    }

    /// Closes idle sessions, refuses new callers and waits for lent sessions.
    ///
    /// - Parameter grace: How long to wait for lent sessions; those still lent are
    ///   closed when they are returned.
    public func shutDown(grace: Duration = .seconds(30)) async {
        guard let reactor = try? SocketReactor.shared() else {
            // Without a reactor no session was ever opened.
            return
        }
        let ticket = reactor.newTicket()
        let (idle, waiting) = state.withLockedValue { state in
            let (idle, waiters) = state.sessions.close()
            state.closing.append(ticket)
            return (idle, waiters.compactMap { state.tickets[$0] })
        }
        for waiter in waiting { reactor.call(waiter) }
        for session in idle { session.link.value.connection.close() }
        _ = await reactor.park(ticket, until: .now + grace, cancellable: false) {
            state.withLockedValue { $0.sessions.held == 0 }
        }
    }

    /// How many sessions are idle and lent, and how many callers wait.
    public var status: PoolStatus {
        state.withLockedValue {
            PoolStatus(
                idle: $0.sessions.idle.count,
                lent: $0.sessions.held,
                waiting: $0.sessions.waiting
            )
        }
    }
}

extension PostgresPool {
    private func borrow() async throws -> Link {
        try Task.checkCancellation()
        let reactor = try SocketReactor.shared()
        while true {
            switch try await grant(reactor) {
            case .opening: return try await open()
            case .session(let idle):
                let link = idle.link.value
                let isStale = configuration.idleTimeout.map { idle.since + $0 < .now } ?? false
                if !isStale, link.isAlive() { return link }
                logger.debug(
                    "an idle session was closed",
                    metadata: ["postgres.session.id": "\(link.id)"]
                )
                // Its place goes to whoever is first in line, or is asked for again.
                discard(link)
            }
        }
    }

    private func grant(_ reactor: SocketReactor) async throws -> PoolState<Idle>.Grant {
        let ticket = reactor.newTicket()
        let request = state.withLockedValue { state in
            let request = state.sessions.request()
            if case .queued(let waiter) = request { state.tickets[waiter] = ticket }
            return request
        }
        switch request {
        case .granted(let grant): return grant
        case .closed: throw PostgresError(.poolClosed)
        case .queued(let waiter): return try await wait(as: waiter, ticket, reactor)
        }
    }

    private func wait(
        as waiter: PoolState<Idle>.Waiter,
        _ ticket: SocketReactor.Ticket,
        _ reactor: SocketReactor
    ) async throws -> PoolState<Idle>.Grant {
        let deadline = CallLimits.earliest(.now + configuration.waitTimeout, CallDeadline.current)
        let wake = await reactor.park(ticket, until: deadline, cancellable: true) {
            state.withLockedValue { $0.sessions.isSettled(waiter) }
        }
        let (grant, isClosed) = state.withLockedValue { state in
            state.tickets[waiter] = nil
            return (state.sessions.stopWaiting(waiter), state.sessions.isClosed)
        }
        if let grant { return grant }
        if wake == .cancelled { throw CancellationError() }
        guard !isClosed else { throw PostgresError(.poolClosed) }
        throw PostgresError(
            .poolExhausted,
            reason: "all \(configuration.limit) are lent; waited \(configuration.waitTimeout)"
        )
    }

    private func open() async throws -> Link {
        let id = state.withLockedValue { state in
            state.lastID += 1
            return SessionID(number: state.lastID)
        }
        do {
            return try await Link.connect(
                to: configuration.endpoint,
                onConnect: configuration.onConnect,
                id: id,
                logger: logger
            )
        } catch {
            forfeit()
            throw error
        }
    }

    private func giveBack(_ link: Link) {
        let isOld = configuration.maximumAge.map { link.openedAt + $0 < .now } ?? false
        let isFit = link.isUsable && link.connection.isIdle && !link.closesAfterUse
        guard isFit, !isOld else {
            if link.isUsable, !link.connection.isIdle {
                logger.warning(
                    "a session came back inside a transaction and was closed",
                    metadata: ["postgres.session.id": "\(link.id)"]
                )
            }
            return discard(link)
        }
        let idle = Idle(link: Handover(value: link), since: .now)
        let tickets = state.withLockedValue { state -> [SocketReactor.Ticket]? in
            guard !state.sessions.isClosed else { return nil }
            let waiter = state.sessions.giveBack(idle)
            return state.tickets(for: waiter)
        }
        if let tickets { wake(tickets) } else { discard(link) }
    }

    /// Closes a session before its place can be used for another.
    private func discard(_ link: Link) {
        link.connection.close()
        forfeit()
    }

    private func forfeit() {
        let tickets = state.withLockedValue { state in
            let waiter = state.sessions.forfeit()
            return state.tickets(for: waiter)
        }
        wake(tickets)
    }

    private func wake(_ tickets: [SocketReactor.Ticket]) {
        guard !tickets.isEmpty else { return }
        // Whoever waits was parked by the reactor, so there is one.
        guard let reactor = try? SocketReactor.shared() else { return }
        for ticket in tickets { reactor.call(ticket) }
    }
}

extension PostgresPool.State {
    /// The tickets to call after a session came back: that of the caller it was
    /// given to, or of the shutdowns that have waited for the last one.
    fileprivate func tickets(
        for waiter: PoolState<PostgresPool.Idle>.Waiter?
    ) -> [SocketReactor.Ticket] {
        if let waiter { return tickets[waiter].map { [$0] } ?? [] }
        return sessions.held == 0 ? closing : []
    }
}
