/// The answer to one statement of a pipeline.
public struct StatementResult: Sendable {
    let result: RawResult?
    let statement: String

    /// How many rows the statement changed; for a query how many it returned.
    public var affectedRows: Int { result?.affectedRows ?? 0 }

    /// The rows, in the server's order; empty for a statement that returns none.
    public var rows: [PostgresRow] {
        guard let result, result.rowCount > 0 else { return [] }
        let layout = ColumnLayout(result)
        return (0..<result.rowCount)
            .map {
                PostgresRow(
                    result: result,
                    layout: layout,
                    statement: statement,
                    index: $0,
                    number: $0 + 1
                )
            }
    }

    /// Reads all rows as values of a type.
    ///
    /// - Throws: What the type's initializer throws.
    public func rows<Row: PostgresRowDecodable>(as type: Row.Type) throws -> [Row] {
        try rows.map { try Row(row: $0) }
    }
}
