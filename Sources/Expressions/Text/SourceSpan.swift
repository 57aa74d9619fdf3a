/// A stretch of a formula's text: where something stands, for messages and for editors.
public struct SourceSpan: Hashable, Sendable {
    /// How many UTF-8 bytes stand before it; 0 to the length of the text.
    public let offset: Int
    /// How many UTF-8 bytes it has; 0 at the end of the text.
    public let length: Int
    /// The line, from 1.
    public let line: Int
    /// The column in its line, in characters, from 1.
    public let column: Int
    /// How many characters it has, line breaks included.
    public let width: Int

    /// Creates a span, as when one is read back from a record.
    ///
    /// - Parameters:
    ///   - offset: The UTF-8 bytes before it.
    ///   - length: Its UTF-8 bytes.
    ///   - line: Its line, from 1.
    ///   - column: Its column in characters, from 1.
    ///   - width: Its characters.
    public init(offset: Int, length: Int, line: Int, column: Int, width: Int) {
        self.offset = offset
        self.length = length
        self.line = line
        self.column = column
        self.width = width
    }

    /// The stretch from the start of one to the end of another that does not start earlier.
    func through(_ last: SourceSpan, characters: Int) -> SourceSpan {
        SourceSpan(
            offset: offset,
            length: last.offset + last.length - offset,
            line: line,
            column: column,
            width: characters
        )
    }
}
