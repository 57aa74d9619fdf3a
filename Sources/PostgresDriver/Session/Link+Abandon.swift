import Logging
import NIOPosix

extension Link {
    /// Stops what the server is doing for this session, as far as that can be
    /// done in five seconds, and retires the session.
    ///
    /// The session is never used again: a cancel request that arrives late
    /// would hit the next statement.
    func abandon() async {
        retire()
        defer { connection.close() }
        guard !connection.isBroken, connection.isActive else { return }
        let limits = CallLimits.cleanup
        // A pipeline sent in part gets no sync, which would commit that part:
        // without one the server rolls back when the connection closes.
        guard await cancel(limits), !hasOpenPipeline else { return }
        do throws(Interruption) {
            try await drain(limits)
        } catch {
            logger.warning(
                "a cancelled statement did not end in time; its session is closed",
                metadata: ["postgres.session.id": "\(id)"]
            )
        }
    }

    private func cancel(_ limits: CallLimits) async -> Bool {
        guard let key = connection.makeCancelKey() else { return false }
        let handover = Handover(value: key)
        return await BlockingCall.run(
            on: BlockingCall.cancelThreads,
            until: limits.deadline,
            cancellable: false,
            reactor: reactor,
            work: { Handover(value: handover.value.send()) },
            discard: { _ in }
        ) ?? false
    }

    /// Reads and drops everything up to the end of the answer.
    private func drain(_ limits: CallLimits) async throws(Interruption) {
        let isPipeline = connection.isInPipeline
        var step = TransferStep(goal: .result, isEager: true)
        while true {
            let result = try await nextResult(&step, limits)
            switch result?.kind {
            case nil where !isPipeline: return
            case .pipelineSync: return
            case .copyOut: try await dropCopy(limits)
            case .copyIn: throw .lost
            default: if connection.isBroken { throw .lost }
            }
        }
    }

    private func dropCopy(_ limits: CallLimits) async throws(Interruption) {
        var step = CopyStep()
        var move = CopyStep.Move.takeChunk
        while true {
            switch move {
            case .takeChunk: move = step.took(connection.takeCopyChunk { _ in })
            case .consume: move = step.consumed(connection.consumeInput())
            case .wait(let interest):
                _ = try await wait(for: interest, limits)
                move = step.woke()
            case .finished: return
            case .lost: throw .lost
            }
        }
    }
}
