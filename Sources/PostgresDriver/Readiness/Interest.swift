/// What a waiting session wants its socket to allow, or what the socket now allows.
package struct Interest: OptionSet, Sendable, Hashable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Bytes can be received, or the peer has closed.
    package static let read = Interest(rawValue: 1)
    /// Bytes can be sent.
    package static let write = Interest(rawValue: 2)
}

/// Why a suspended task was resumed.
package enum Wake: Sendable, Hashable {
    /// The socket allows what the set holds.
    case ready(Interest)
    /// Another part of the driver has something for the task.
    case called
    /// The deadline has passed.
    case timedOut
    /// The task was cancelled.
    case cancelled
    /// The kernel refused to watch the descriptor; holds `errno`.
    case refused(Int32)
}
