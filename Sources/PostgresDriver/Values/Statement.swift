/// A statement and the name it goes by in errors and logs.
///
/// Parameters are numbered (`$1`); nothing is ever inserted into the text, and
/// the server keeps nothing of it beyond the call.
public struct Statement: Sendable, Hashable {
    /// How the server writes the columns of the answer.
    public enum Format: Sendable, Hashable {
        /// Every type, as text.
        case text
        /// As the server keeps it: smaller and faster for numbers and bytes, but
        /// only `bool`, `int2`, `int4`, `int8`, `float8`, `bytea`, `text` and
        /// `uuid` can be read.
        case binary
    }

    /// The name in errors and logs, such as that of its file.
    public let name: String
    /// The text with numbered parameters.
    public let sql: String
    /// How the server writes the columns of the answer.
    public let format: Format

    /// Names a statement.
    public init(name: String, sql: String, format: Format = .text) {
        self.name = name
        self.sql = sql
        self.format = format
    }
}
