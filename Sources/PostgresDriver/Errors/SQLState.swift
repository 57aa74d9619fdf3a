/// A five-character error code of PostgreSQL.
public struct SQLState: RawRepresentable, Sendable, Hashable, CustomStringConvertible {
    /// The five characters, upper-case letters and digits.
    public let rawValue: String

    /// Makes a code from its five characters; they are not checked.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Makes a code from its five characters; they are not checked.
    public init(_ code: String) { self.init(rawValue: code) }

    /// The five characters.
    public var description: String { rawValue }

    /// The first two characters: the family of the error.
    public var errorClass: Substring { rawValue.prefix(2) }

    /// A null where none is allowed.
    public static let notNullViolation = SQLState("23502")
    /// A row refers to one that does not exist, or is still referred to.
    public static let foreignKeyViolation = SQLState("23503")
    /// A key exists already.
    public static let uniqueViolation = SQLState("23505")
    /// A check constraint does not hold.
    public static let checkViolation = SQLState("23514")
    /// An exclusion constraint does not hold.
    public static let exclusionViolation = SQLState("23P01")
    /// The text is no value of the type.
    public static let invalidTextRepresentation = SQLState("22P02")
    /// Another transaction came first; run this one again.
    public static let serializationFailure = SQLState("40001")
    /// Two transactions wait for each other; run this one again.
    public static let deadlockDetected = SQLState("40P01")
    /// The statement was cancelled, or took longer than `statement_timeout`.
    public static let queryCanceled = SQLState("57014")
    /// The backend was told to go away.
    public static let adminShutdown = SQLState("57P01")
    /// The server lost a backend and restarts all of them.
    public static let crashShutdown = SQLState("57P02")
    /// The server starts up or shuts down.
    public static let cannotConnectNow = SQLState("57P03")
    /// The transaction has failed already; only rollback is possible.
    public static let inFailedTransaction = SQLState("25P02")
    /// The transaction may only read.
    public static let readOnlyTransaction = SQLState("25006")
    /// The role lacks a right, or a row-level policy refuses the row.
    public static let insufficientPrivilege = SQLState("42501")
    /// The text is no statement.
    public static let syntaxError = SQLState("42601")
    /// There is no such table.
    public static let undefinedTable = SQLState("42P01")
    /// There is no such column.
    public static let undefinedColumn = SQLState("42703")
    /// There is no such function.
    public static let undefinedFunction = SQLState("42883")
    /// A lock could not be had at once, or within `lock_timeout`.
    public static let lockNotAvailable = SQLState("55P03")
    /// The server has no connection left.
    public static let tooManyConnections = SQLState("53300")
    /// An exception that a function raised without a code of its own.
    public static let raisedException = SQLState("P0001")
}
