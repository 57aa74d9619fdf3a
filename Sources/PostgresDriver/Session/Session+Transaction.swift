extension Session {
    /// Runs a body in a transaction: committed when it returns, rolled back when it throws.
    ///
    /// Inside an open transaction it makes a savepoint instead, which takes no options.
    ///
    /// - Parameters:
    ///   - options: How the transaction sees and changes the database.
    ///   - opening: Statements sent together with the beginning, in one round trip.
    ///   - body: What happens in the transaction; it must not end it.
    /// - Returns: What the body returns.
    /// - Throws: ``TransactionError`` with each step that failed. After a failed
    ///   commit or rollback the session may be closed.
    @discardableResult
    public mutating func transaction<R>(
        _ options: TransactionOptions = TransactionOptions(),
        opening: [(Statement, [PostgresValue])] = [],
        _ body: (inout Session) async throws -> R
    ) async throws(TransactionError) -> R {
        let scope = TransactionScope(options, isNested: isInTransaction, depth: link.savepoints)
        try await begin(scope, opening)
        if scope.isNested { link.savepoints += 1 }
        defer { if scope.isNested { link.savepoints -= 1 } }
        let answer: R
        do {
            answer = try await body(&self)
        } catch {
            throw await rollBack(scope, TransactionError(body: error))
        }
        try await commit(scope)
        return answer
    }

    private mutating func begin(
        _ scope: TransactionScope,
        _ opening: [(Statement, [PostgresValue])]
    ) async throws(TransactionError) {
        do {
            if let misuse = scope.misuse { throw misuse }
            if opening.isEmpty {
                try await execute(scope.begin)
            } else {
                try await pipeline([(scope.begin, [])] + opening)
            }
        } catch {
            throw await rollBack(scope, TransactionError(begin: error))
        }
    }

    private mutating func commit(_ scope: TransactionScope) async throws(TransactionError) {
        do {
            guard isInTransaction || !isUsable else {
                throw PostgresError(.misuse, reason: "the body ended the transaction itself")
            }
            let tag = try await run(scope.commit, []).result?.commandTag
            guard tag != "ROLLBACK" else {
                var error = PostgresError(.server, statement: "commit")
                error.sqlState = .inFailedTransaction
                error.reason = "a statement had failed, so the transaction was rolled back"
                throw error
            }
        } catch {
            var failure = TransactionError(commit: error)
            let isPostgresOutcome = (error as? PostgresError)?.leavesOutcomeUnknown ?? true
            failure.leavesOutcomeUnknown = !scope.isNested && !isUsable && isPostgresOutcome
            throw await rollBack(scope, failure)
        }
    }

    /// Rolls back what is still open, even when the task is cancelled, and adds
    /// a failure of that to the error.
    private mutating func rollBack(
        _ scope: TransactionScope,
        _ failure: TransactionError
    ) async -> TransactionError {
        guard isUsable, isInTransaction, scope.misuse == nil else { return failure }
        var failure = failure
        do {
            for statement in scope.rollback { _ = try await run(statement, [], isCleanup: true) }
        } catch {
            link.retire()
            failure.rollback = error
        }
        return failure
    }
}

/// The statements that begin and end a transaction, or a savepoint inside one.
private struct TransactionScope {
    let isNested: Bool
    let begin: Statement
    let commit: Statement
    let rollback: [Statement]
    let misuse: PostgresError?

    init(_ options: TransactionOptions, isNested: Bool, depth: Int) {
        self.isNested = isNested
        guard isNested else {
            begin = options.begin
            commit = Statement(name: "commit", sql: "commit")
            rollback = [Statement(name: "rollback", sql: "rollback")]
            misuse = nil
            return
        }
        let name = "level_\(depth + 1)"
        let release = Statement(name: "release", sql: "release savepoint \(name)")
        begin = Statement(name: "savepoint", sql: "savepoint \(name)")
        commit = release
        rollback = [
            Statement(name: "rollback to savepoint", sql: "rollback to savepoint \(name)"), release,
        ]
        misuse =
            options == TransactionOptions()
            ? nil : PostgresError(.misuse, reason: "a savepoint takes no options")
    }
}
