import Glibc
import Logging
import NIOPosix

/// A connection with what it needs to wait: everything a session does goes
/// through here, one exchange at a time.
///
/// Not sendable: owned by a session while lent, by the pool while idle.
final class Link {
    typealias Instant = ContinuousClock.Instant

    let id: SessionID
    let connection: RawConnection
    let reactor: SocketReactor
    let logger: Logger
    /// The connection holds it unretained.
    private let notices: NoticeSink
    var parameters = ParameterBuffer()
    /// How long each call may take; `nil` is as long as it likes.
    var callTimeout: Duration?
    /// False once an exchange was broken off: the backend may still be busy
    /// with it, or a cancel request still be on its way.
    private(set) var isUsable = true
    let openedAt = Instant.now
    var savepoints = 0
    var closesAfterUse = false
    /// Whether statements were sent that no sync has followed yet.
    var hasOpenPipeline = false

    init(_ connection: RawConnection, id: SessionID, reactor: SocketReactor, logger: Logger) {
        self.id = id
        self.connection = connection
        self.reactor = reactor
        self.logger = logger
        notices = NoticeSink(logger: logger, session: id)
        connection.sendNotices(to: notices)
    }

    /// Makes the session unfit for another exchange; the pool closes it.
    func retire() { isUsable = false }

    /// Whether the server has not gone away while nobody looked.
    func isAlive() -> Bool {
        guard isUsable, !connection.isBroken else { return false }
        guard connection.hasInput else { return true }
        // The first read takes a notice or the server's farewell, the second
        // finds out whether that was the end.
        return connection.consumeInput() && !connection.isBusy && connection.consumeInput()
            && !connection.isBroken
    }

    func wait(for interest: Interest, _ limits: CallLimits) async throws(Interruption) -> Interest {
        let wake = await reactor.wait(
            for: interest,
            on: connection.descriptor,
            until: limits.deadline,
            cancellable: limits.isCancellable
        )
        switch wake {
        case .ready(let ready): return ready
        case .called: return []
        case .timedOut: throw .timedOut
        case .cancelled: throw .cancelled
        case .refused: throw .lost
        }
    }

    enum Progress {
        case result(RawResult?)
        case settled
    }

    /// Moves bytes until a result can be taken or all output is sent.
    func transfer(
        _ step: inout TransferStep,
        _ limits: CallLimits
    ) async throws(Interruption) -> Progress {
        var move = step.resume()
        while true {
            switch move {
            case .flush: move = step.flushed(connection.flush())
            case .probe: move = step.probed(isBusy: connection.isBusy)
            case .wait(let interest): move = step.woke(try await wait(for: interest, limits))
            case .consume: move = step.consumed(connection.consumeInput())
            case .take: return .result(connection.nextResult())
            case .settled: return .settled
            case .lost: throw .lost
            }
        }
    }

    /// The next result of what was sent; `nil` ends an answer.
    func nextResult(
        _ step: inout TransferStep,
        _ limits: CallLimits
    ) async throws(Interruption) -> RawResult? {
        guard case .result(let result) = try await transfer(&step, limits) else { throw .lost }
        return result
    }
}
