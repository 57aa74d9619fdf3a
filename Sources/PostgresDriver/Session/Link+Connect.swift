import Glibc
import Logging
import NIOPosix

extension Link {
    /// Connects and sends the start-up settings.
    ///
    /// - Throws: ``PostgresError`` of kind `connectFailed` or `timedOut`;
    ///   `CancellationError` when the task is cancelled.
    static func connect(
        to endpoint: PostgresEndpoint,
        onConnect: [String],
        id: SessionID,
        logger: Logger
    ) async throws -> Link {
        let reactor = try SocketReactor.shared()
        let limits = CallLimits(
            deadline: CallLimits.earliest(.now + endpoint.connectTimeout, CallDeadline.current),
            isCancellable: true
        )
        let connection = try await start(endpoint, reactor, limits)
        let link = Link(connection, id: id, reactor: reactor, logger: logger)
        do {
            try await link.finishConnecting(limits)
        } catch Interruption.timedOut {
            throw PostgresError(.timedOut, statement: "connect", reason: "\(endpoint)")
        } catch Interruption.cancelled {
            throw CancellationError()
        } catch Interruption.lost {
            throw PostgresError(.connectFailed, reason: connection.message.trimmedLines)
        }
        var session = Session(link)
        session.deadline = limits.deadline
        let settings = link.missingSettings + onConnect
        guard !settings.isEmpty else { return link }
        try await session.runScript(settings.joined(separator: ";\n"), name: "connect settings")
        return link
    }

    private static func start(
        _ endpoint: PostgresEndpoint,
        _ reactor: SocketReactor,
        _ limits: CallLimits
    ) async throws -> RawConnection {
        guard !endpoint.host.isEmpty, !endpoint.host.contains(",") else {
            throw PostgresError(.connectFailed, reason: "name one host or socket directory")
        }
        try Task.checkCancellation()
        let parameters = endpoint.parameters
        let connection: RawConnection?
        if endpoint.isLocalSocket {
            connection = try await startLocally(parameters, reactor, limits)
        } else {
            // Looks up the host name, which blocks.
            let found: RawConnection?? = await BlockingCall.run(
                on: .singleton,
                until: limits.deadline,
                cancellable: true,
                reactor: reactor,
                work: { Handover(value: RawConnection(parameters: parameters)) },
                discard: { _ in }
            )
            guard let found else {
                try Task.checkCancellation()
                throw PostgresError(.timedOut, statement: "connect", reason: "\(endpoint)")
            }
            connection = found
        }
        guard let connection else { throw PostgresError(.connectFailed, reason: "out of memory") }
        return connection
    }

    /// Starts on a Unix socket, again and again while the server's queue of
    /// callers is full: the kernel refuses then instead of waiting.
    private static func startLocally(
        _ parameters: [(String, String)],
        _ reactor: SocketReactor,
        _ limits: CallLimits
    ) async throws -> RawConnection? {
        let queueFull = String(cString: strerror(EAGAIN))
        var pause = Duration.milliseconds(1)
        while true {
            let connection = RawConnection(parameters: parameters)
            guard let connection, connection.isBroken, connection.message.contains(queueFull),
                let deadline = limits.deadline, .now + pause < deadline
            else { return connection }
            let ticket = reactor.newTicket()
            _ = await reactor.park(ticket, until: .now + pause, cancellable: true) { false }
            try Task.checkCancellation()
            pause = min(pause * 2, .milliseconds(100))
        }
    }

    private func finishConnecting(_ limits: CallLimits) async throws(Interruption) {
        guard !connection.isBroken else { throw .lost }
        // libpq wants the socket writable before the first poll; the descriptor
        // may change on the way, so it is asked for anew before each wait.
        var step = ConnectStep.wait(.write)
        while true {
            switch step {
            case .wait(let interest):
                _ = try await wait(for: interest, limits)
                step = ConnectStep(after: connection.pollConnect())
            case .done:
                guard connection.setNonblocking() else { throw .lost }
                return
            case .failed: throw .lost
            }
        }
    }

    /// Settings that make text the same everywhere, less those in force already.
    ///
    /// They are not sent as start-up options, which poolers refuse.
    private var missingSettings: [String] {
        let wanted = [
            ("IntervalStyle", "iso_8601"), ("TimeZone", "UTC"),
            ("standard_conforming_strings", "on"),
        ]
        var settings = wanted.filter { connection.parameter($0.0) != $0.1 }
            .map { "set \($0.0) to '\($0.1)'" }
        if connection.parameter("DateStyle")?.hasPrefix("ISO") != true {
            settings.append("set DateStyle to 'ISO, MDY'")
        }
        return settings
    }
}

extension String {
    /// The lines of a message of libpq in one line.
    fileprivate var trimmedLines: String {
        split(whereSeparator: \.isNewline).joined(separator: " ")
    }
}
