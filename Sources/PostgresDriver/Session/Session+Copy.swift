extension Session {
    /// Runs a COPY to the client and hands over its data as it comes.
    ///
    /// Memory stays bounded: reading stops while the consumer works.
    ///
    /// - Parameters:
    ///   - statement: `COPY … TO STDOUT`, in any format; COPY takes no parameters.
    ///   - consume: Gets one row at a time as the server writes it: a line with
    ///     its line end in text format; in binary format the header comes with
    ///     the first row. The bytes are valid only during the call. If it throws,
    ///     the COPY is cancelled and the session closed.
    /// - Returns: How many rows came.
    /// - Throws: ``PostgresError``; `CancellationError`; what `consume` throws.
    @discardableResult
    public mutating func copyOut(
        _ statement: Statement,
        _ consume: (Span<UInt8>) throws -> Void
    ) async throws -> Int {
        let link = link
        return try await link.call(statement.name, deadline: deadline) {
            try link.send(statement, [])
            return try await link.copyAnswer(statement.name, $0, consume)
        }
    }
}

extension Link {
    fileprivate func copyAnswer(
        _ name: String,
        _ limits: CallLimits,
        _ consume: (Span<UInt8>) throws -> Void
    ) async throws -> Int {
        let step = QueryStep(.copyOut)
        var transfer = TransferStep(goal: .result)
        var failure: PostgresError?
        var rows = 0
        while true {
            let result: RawResult?
            do throws(Interruption) {
                result = try await nextResult(&transfer, limits)
            } catch {
                if case .lost = error, let failure { throw retired(failure) }
                throw error
            }
            switch step.took(result?.kind) {
            case .keep, .deliver: rows = result?.affectedRows ?? rows
            case .copy: try await copyData(limits, consume)
            case .fail: failure = failure ?? serverError(result, name)
            case .refuse(let reason): throw Interruption.refused(reason, index: nil)
            case .finished:
                if let failure { throw failure }
                return rows
            }
        }
    }

    private func copyData(
        _ limits: CallLimits,
        _ consume: (Span<UInt8>) throws -> Void
    ) async throws(Interruption) {
        var step = CopyStep()
        var move = CopyStep.Move.takeChunk
        while true {
            switch move {
            case .takeChunk: move = step.took(try takeChunk(consume))
            case .consume: move = step.consumed(connection.consumeInput())
            case .wait(let interest):
                _ = try await wait(for: interest, limits)
                move = step.woke()
            case .finished: return
            case .lost: throw .lost
            }
        }
    }

    private func takeChunk(
        _ consume: (Span<UInt8>) throws -> Void
    ) throws(Interruption) -> CopyOutcome {
        do {
            return try connection.takeCopyChunk {
                try consume($0.assumingMemoryBound(to: UInt8.self).span)
            }
        } catch {
            throw .consumer(error)
        }
    }
}
