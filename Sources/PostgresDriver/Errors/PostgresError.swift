/// Why a call of the driver failed.
///
/// `description` is safe to show and to log: it never holds a value or the text
/// of a statement. `debugDescription` and the `server…` properties may.
public struct PostgresError: Error, Sendable {
    /// What kind of failure it is.
    public enum Kind: Sendable, Hashable {
        /// The server refused the statement; ``PostgresError/sqlState`` says why.
        case server
        /// No connection could be made.
        case connectFailed
        /// The connection broke; what was sent last may or may not have happened.
        case connectionLost
        /// The deadline passed; the statement was cancelled and the session closed.
        case timedOut
        /// No session became free within the pool's waiting time.
        case poolExhausted
        /// The pool is shut down.
        case poolClosed
        /// A column does not hold what the reader expects.
        case decoding(DecodingFault)
        /// A parameter cannot be sent; holds its number, from 1.
        case unencodable(parameter: Int)
        /// The call asks for what it cannot do; a mistake in the program.
        case misuse
    }

    /// What kind of failure it is.
    public let kind: Kind
    /// The server's error code, if the server sent one.
    public internal(set) var sqlState: SQLState?
    /// The constraint that does not hold, by name.
    public internal(set) var constraint: String?
    /// The schema of the table concerned.
    public internal(set) var schema: String?
    /// The table concerned.
    public internal(set) var table: String?
    /// The column concerned.
    public internal(set) var column: String?
    /// The name of the statement; never its text.
    public internal(set) var statement: String?
    /// In a pipeline: the index of the statement, from 0.
    public internal(set) var statementIndex: Int?
    /// Where in the statement the error lies: characters, from 1.
    public internal(set) var position: Int?
    /// The reason in words, without values; empty for errors of the server.
    public internal(set) var reason: String
    /// The server's message, which may hold values.
    public internal(set) var serverMessage: String?
    /// The server's detail, which may hold values.
    public internal(set) var serverDetail: String?
    /// The server's hint, which may hold values.
    public internal(set) var serverHint: String?
    /// The error below this one, if any.
    public internal(set) var underlying: (any Error)?

    init(_ kind: Kind, statement: String? = nil, reason: String = "") {
        self.kind = kind
        self.statement = statement
        self.reason = reason
    }

    /// Whether it is unknown if the statement took effect.
    public var leavesOutcomeUnknown: Bool { kind == .connectionLost || kind == .timedOut }
}

extension PostgresError: CustomStringConvertible, CustomDebugStringConvertible {
    /// The failure without values and without statement text.
    public var description: String {
        var parts = [headline]
        if let sqlState { parts.append("sqlstate \(sqlState)") }
        if let statement { parts.append("statement \(statement)") }
        if let statementIndex { parts.append("index \(statementIndex)") }
        if let constraint { parts.append("constraint \(constraint)") }
        if let table { parts.append("table \(table)") }
        if let column { parts.append("column \(column)") }
        if let position { parts.append("position \(position)") }
        return parts.joined(separator: ", ")
    }

    /// The failure with the server's words, which may hold values.
    public var debugDescription: String {
        var parts = [description]
        if let serverMessage { parts.append("message: \(serverMessage)") }
        if let serverDetail { parts.append("detail: \(serverDetail)") }
        if let serverHint { parts.append("hint: \(serverHint)") }
        if let underlying { parts.append("underlying: \(String(reflecting: underlying))") }
        return parts.joined(separator: "; ")
    }

    private var headline: String {
        let words =
            switch kind {
            case .server: "the server refused the statement"
            case .connectFailed: "no connection to the server"
            case .connectionLost: "the connection to the server broke"
            case .timedOut: "the deadline passed"
            case .poolExhausted: "no session became free in time"
            case .poolClosed: "the pool is shut down"
            case .decoding(let fault): fault.description
            case .unencodable(let parameter): "parameter \(parameter) cannot be sent"
            case .misuse: "misuse of the driver"
            }
        return reason.isEmpty ? words : "\(words): \(reason)"
    }
}
