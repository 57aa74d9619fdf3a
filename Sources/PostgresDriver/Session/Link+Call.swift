extension Link {
    /// Runs one exchange within its limits and translates how it was broken off.
    ///
    /// - Throws: `CancellationError` when the task was cancelled; ``PostgresError``
    ///   otherwise, or what the consumer of rows threw.
    func call<Answer>(
        _ name: String,
        deadline: Instant?,
        isCleanup: Bool = false,
        _ exchange: (CallLimits) async throws -> Answer
    ) async throws -> Answer {
        guard isUsable else {
            throw PostgresError(
                .connectionLost,
                statement: name,
                reason: "the session was broken off before"
            )
        }
        let limits = isCleanup ? CallLimits.cleanup : callLimits(deadline)
        if !isCleanup {
            try Task.checkCancellation()
            if let deadline = limits.deadline, deadline <= .now {
                throw PostgresError(.timedOut, statement: name, reason: "before it was sent")
            }
        }
        do {
            return try await exchange(limits)
        } catch let interruption as Interruption {
            throw await translate(interruption, name)
        } catch let error as PostgresError {
            if connection.isBroken || error.kind == .connectionLost { retire() }
            throw error
        }
    }

    private func callLimits(_ deadline: Instant?) -> CallLimits {
        let ownDeadline = callTimeout.map { Instant.now + $0 }
        return CallLimits(
            deadline: CallLimits.earliest(deadline, CallDeadline.current, ownDeadline),
            isCancellable: true
        )
    }

    private func translate(_ interruption: Interruption, _ name: String) async -> any Error {
        let error: any Error
        switch interruption {
        case .cancelled: error = CancellationError()
        case .timedOut: error = PostgresError(.timedOut, statement: name)
        case .consumer(let thrown): error = thrown
        case .refused(let reason, let index):
            var misuse = PostgresError(.misuse, statement: name, reason: reason)
            misuse.statementIndex = index
            error = misuse
        case .lost: error = lostError(name)
        }
        await abandon()
        return error
    }

    /// The server's last words, if it had any: they came before the connection broke.
    private func lostError(_ name: String) -> PostgresError {
        let message = connection.message
        if connection.isBroken, !connection.isBusy, let result = connection.nextResult(),
            result.kind == .failure
        {
            return PostgresError(result, statement: name, isBroken: true)
        }
        var error = PostgresError(.connectionLost, statement: name)
        error.serverMessage = message
        return error
    }

    /// The error of a send that libpq refused.
    func sendError(_ name: String) -> PostgresError {
        let isBroken = connection.isBroken
        if isBroken { retire() }
        var error = PostgresError(isBroken ? .connectionLost : .misuse, statement: name)
        error.serverMessage = connection.message
        return error
    }
}
