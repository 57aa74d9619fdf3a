public import PostgresDriver
public import SQLFiles

extension Statement {
    /// Makes a statement of a named query.
    ///
    /// - Parameters:
    ///   - query: The query, such as `.listTenants`.
    ///   - format: How the server writes the columns of the answer.
    public init(_ query: SQLQuery, format: Format = .text) {
        self.init(name: query.name, sql: query.text, format: format)
    }
}
