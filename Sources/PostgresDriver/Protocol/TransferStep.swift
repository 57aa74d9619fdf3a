/// What became of the bytes that wait to be sent.
package enum FlushOutcome: Sendable, Hashable {
    case sent
    case queued
    case failed
}

/// Decides which call on the connection comes next until a result can be taken
/// or all output is sent.
///
/// While output is queued it waits for both directions and reads what comes:
/// otherwise a server that answers before it has read everything, and a client
/// that sends everything before it reads, would wait for each other for ever.
package struct TransferStep: Sendable, Hashable {
    package enum Goal: Sendable, Hashable {
        /// A result of a request already sent, even while more is queued.
        case result
        /// All output sent, or before that a result that can be taken.
        case output
        /// All output sent; no result can come yet.
        case outputOnly
    }

    package enum Move: Sendable, Hashable {
        case flush
        /// Ask whether a result is still incomplete.
        case probe
        case wait(Interest)
        case consume
        /// A result can be taken without waiting.
        case take
        /// All output is sent.
        case settled
        /// The connection is dead.
        case lost
    }

    private let goal: Goal
    /// Whether to try a read before waiting: worth it while data streams in.
    private let isEager: Bool
    private var hasTried = false
    private var outputQueued = true

    package init(goal: Goal, isEager: Bool = false) {
        self.goal = goal
        self.isEager = isEager
    }

    /// The first move; also the one after a result was taken.
    package mutating func resume() -> Move {
        outputQueued ? .flush : afterOutput()
    }

    package mutating func flushed(_ outcome: FlushOutcome) -> Move {
        switch outcome {
        case .failed: return .lost
        case .queued: outputQueued = true
        case .sent: outputQueued = false
        }
        return afterOutput()
    }

    package mutating func probed(isBusy: Bool) -> Move {
        guard isBusy else {
            hasTried = false
            return .take
        }
        if isEager, !hasTried {
            hasTried = true
            return .consume
        }
        hasTried = false
        return waitMove
    }

    package func woke(_ ready: Interest) -> Move {
        ready.contains(.read) ? .consume : .flush
    }

    package mutating func consumed(_ isAlive: Bool) -> Move {
        guard isAlive else { return .lost }
        return outputQueued ? .flush : afterOutput()
    }

    private var waitMove: Move { .wait(outputQueued ? [.read, .write] : .read) }

    private func afterOutput() -> Move {
        switch goal {
        case .result: .probe
        case .output: outputQueued ? .probe : .settled
        case .outputOnly: outputQueued ? waitMove : .settled
        }
    }
}
