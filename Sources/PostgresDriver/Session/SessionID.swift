/// Tells the sessions of a process apart in logs and errors.
public struct SessionID: Sendable, Hashable, CustomStringConvertible {
    let number: UInt64

    /// The number of the session, counted from 1 in each pool.
    public var description: String { String(number) }
}
