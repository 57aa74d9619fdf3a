/// How many sessions a pool opens, how long things may take, and how sessions begin.
public struct PoolConfiguration: Sendable {
    /// Where sessions connect to.
    public var endpoint: PostgresEndpoint
    /// The most sessions open at once; at least 1.
    public var limit: Int
    /// How long a caller waits for a session before it gets an error.
    public var waitTimeout: Duration
    /// How long each call may take unless a session says otherwise; `nil` is no limit.
    public var callTimeout: Duration?
    /// Idle sessions older than this are closed instead of lent; `nil` is never.
    public var idleTimeout: Duration?
    /// Sessions open for longer than this are closed when returned; `nil` is never.
    public var maximumAge: Duration?
    /// Statements run once on every new session, such as
    /// `set statement_timeout to '30s'`.
    public var onConnect: [String]

    /// Describes a pool.
    public init(
        endpoint: PostgresEndpoint,
        limit: Int = 8,
        waitTimeout: Duration = .seconds(5),
        callTimeout: Duration? = .seconds(30),
        idleTimeout: Duration? = .seconds(600),
        maximumAge: Duration? = .seconds(3_600),
        onConnect: [String] = []
    ) {
        self.endpoint = endpoint
        self.limit = max(limit, 1)
        self.waitTimeout = waitTimeout
        self.callTimeout = callTimeout
        self.idleTimeout = idleTimeout
        self.maximumAge = maximumAge
        self.onConnect = onConnect
    }
}
