/// What a reader expected of a column, and what the column is.
public struct DecodingFault: Sendable, Hashable, CustomStringConvertible {
    /// The name of the statement.
    public let statement: String
    /// The name of the column.
    public let column: String
    /// What the reader expected, such as `int8`.
    public let expected: String
    /// What there is, such as `text`, `null` or `no such column`; never the value.
    public let found: String
    /// The number of the row in the answer, from 1.
    public let row: Int

    /// All of it in one sentence, without the value.
    public var description: String {
        "column \(column) of \(statement), row \(row): expected \(expected), found \(found)"
    }
}
