/// What came of asking for one row of COPY data.
package enum CopyOutcome: Sendable, Hashable {
    case chunk
    case blocked
    case ended
    case failed
}

/// Decides what to do next while COPY data comes in.
package struct CopyStep: Sendable, Hashable {
    package enum Move: Sendable, Hashable {
        case takeChunk
        case consume
        case wait(Interest)
        /// The data is over; its result can be taken.
        case finished
        case lost
    }

    private var hasTried = false

    package init() {}

    /// One read is tried before waiting: a server that streams has usually
    /// filled the socket again meanwhile.
    package mutating func took(_ outcome: CopyOutcome) -> Move {
        switch outcome {
        case .chunk:
            hasTried = false
            return .takeChunk
        case .ended, .failed: return .finished
        case .blocked:
            defer { hasTried.toggle() }
            return hasTried ? .wait(.read) : .consume
        }
    }

    package func woke() -> Move { .consume }

    package func consumed(_ isAlive: Bool) -> Move { isAlive ? .takeChunk : .lost }
}
