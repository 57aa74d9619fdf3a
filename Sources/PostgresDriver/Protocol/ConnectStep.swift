/// What libpq says about a connection that is being made.
package enum ConnectPoll: Sendable, Hashable {
    case reading
    case writing
    case connected
    case failed
}

/// Decides what to do next while connecting.
package enum ConnectStep: Sendable, Hashable {
    case wait(Interest)
    case done
    case failed

    package init(after poll: ConnectPoll) {
        switch poll {
        case .reading: self = .wait(.read)
        case .writing: self = .wait(.write)
        case .connected: self = .done
        case .failed: self = .failed
        }
    }
}
