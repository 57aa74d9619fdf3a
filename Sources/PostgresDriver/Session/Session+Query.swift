extension Session {
    /// Runs one statement and returns its rows, all in memory.
    ///
    /// - Parameters:
    ///   - statement: One statement with numbered parameters; not COPY.
    ///   - binds: The parameters, `$1` first.
    /// - Returns: The rows in the server's order; empty for a command without rows.
    /// - Throws: ``PostgresError``; `CancellationError` when the task is cancelled.
    @discardableResult
    public mutating func query(
        _ statement: Statement,
        _ binds: [PostgresValue] = []
    ) async throws -> [PostgresRow] {
        try await run(statement, binds).rows
    }

    /// Runs one statement and reads its rows as values.
    ///
    /// - Parameters:
    ///   - statement: One statement with numbered parameters; not COPY.
    ///   - binds: The parameters, `$1` first.
    ///   - type: What each row becomes.
    /// - Returns: A value for each row, in the server's order.
    /// - Throws: ``PostgresError``; `CancellationError`; what the initializer throws.
    public mutating func query<Row: PostgresRowDecodable>(
        _ statement: Statement,
        _ binds: [PostgresValue] = [],
        as type: Row.Type
    ) async throws -> [Row] {
        try await run(statement, binds).rows(as: type)
    }

    /// Runs one statement for its effect.
    ///
    /// - Parameters:
    ///   - statement: One statement with numbered parameters; not COPY.
    ///   - binds: The parameters, `$1` first.
    /// - Returns: How many rows it changed, or returned if it is a query.
    /// - Throws: ``PostgresError``; `CancellationError` when the task is cancelled.
    @discardableResult
    public mutating func execute(
        _ statement: Statement,
        _ binds: [PostgresValue] = []
    ) async throws -> Int {
        try await run(statement, binds).affectedRows
    }

    func run(
        _ statement: Statement,
        _ binds: [PostgresValue],
        isCleanup: Bool = false
    ) async throws -> StatementResult {
        let link = link
        return try await link.call(statement.name, deadline: deadline, isCleanup: isCleanup) {
            try link.send(statement, binds)
            let result = try await link.answer(statement.name, $0)
            return StatementResult(result: result, statement: statement.name)
        }
    }
}
