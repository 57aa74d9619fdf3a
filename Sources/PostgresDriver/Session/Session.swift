/// One session with the database, lent to one caller at a time.
///
/// It cannot be copied, stored or shared: the compiler sees to it that no two
/// tasks use one connection at once. Every call is bounded by the earliest of
/// ``deadline``, ``CallDeadline/current`` and ``callTimeout``. A call that is
/// cancelled or reaches its deadline asks the server to stop, waits for that at
/// most five seconds, and leaves the session closed; later calls on it throw
/// ``PostgresError/Kind-swift.enum/connectionLost``.
public struct Session: ~Copyable {
    let link: Link
    /// When calls on this lease must have ended; `nil` is no limit.
    public var deadline: ContinuousClock.Instant?

    init(_ link: Link) { self.link = link }

    /// The number of the session in logs.
    public var id: SessionID { link.id }

    /// The process on the server that serves this session.
    public var backendPID: Int32 { link.connection.backendPID }

    /// How long each call may take; `nil` is no limit.
    ///
    /// Begins as the pool's setting.
    public var callTimeout: Duration? {
        get { link.callTimeout }
        set { link.callTimeout = newValue }
    }

    /// Whether a transaction is open.
    public var isInTransaction: Bool {
        link.connection.isInTransaction || link.connection.isInFailedTransaction
    }

    /// Whether the session can still be used.
    public var isUsable: Bool { link.isUsable }

    /// Has the session closed instead of lent again; for sessions whose settings
    /// or locks must not reach the next caller.
    public mutating func closeAfterUse() { link.closesAfterUse = true }
}
