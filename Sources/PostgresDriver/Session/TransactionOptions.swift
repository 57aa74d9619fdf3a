/// How a transaction sees and changes the database.
public struct TransactionOptions: Sendable, Hashable {
    /// What a transaction sees of others that run beside it.
    public enum Isolation: String, Sendable, Hashable {
        /// Each statement sees what was committed before it.
        case readCommitted = "read committed"
        /// All statements see what was committed before the first.
        case repeatableRead = "repeatable read"
        /// As if transactions ran one after the other; may fail with 40001.
        case serializable
    }

    /// `nil` is the server's setting.
    public var isolation: Isolation?
    /// Whether changes are refused.
    public var isReadOnly: Bool
    /// Whether a read-only serializable transaction waits at its beginning for
    /// a moment from which it can never fail.
    public var isDeferrable: Bool

    /// Describes a transaction; the default is the server's.
    public init(
        isolation: Isolation? = nil,
        isReadOnly: Bool = false,
        isDeferrable: Bool = false
    ) {
        self.isolation = isolation
        self.isReadOnly = isReadOnly
        self.isDeferrable = isDeferrable
    }

    var begin: Statement {
        var sql = "begin"
        if let isolation { sql += " isolation level \(isolation.rawValue)" }
        if isReadOnly { sql += " read only" }
        if isDeferrable { sql += " deferrable" }
        return Statement(name: "begin", sql: sql)
    }
}
