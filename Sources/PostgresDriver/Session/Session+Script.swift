extension Session {
    /// Runs a text of several statements, as a migration file holds them.
    ///
    /// Uses the simple protocol: the statements form one transaction unless the
    /// text itself begins and ends transactions. Rows are dropped; COPY is refused.
    ///
    /// - Parameters:
    ///   - sql: The statements, separated by semicolons; no parameters.
    ///   - name: What the text is called in errors, such as its file name.
    /// - Throws: ``PostgresError``, its ``PostgresError/position`` counted in
    ///   characters from the start of the text; `CancellationError`.
    public mutating func runScript(_ sql: String, name: String = "script") async throws {
        let link = link
        guard !sql.utf8.contains(0) else {
            throw PostgresError(.misuse, statement: name, reason: "the text holds U+0000")
        }
        try await link.call(name, deadline: deadline) {
            guard link.connection.send(script: sql) else { throw link.sendError(name) }
            _ = try await link.answer(name, $0)
        }
    }
}
