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
