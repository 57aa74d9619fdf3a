extension Link {
    /// Sends one statement outside a pipeline.
    func send(_ statement: Statement, _ values: [PostgresValue]) throws(PostgresError) {
        try ParameterBuffer.check(values, statement: statement.name)
        try sendChecked(statement, values)
    }

    func sendChecked(_ statement: Statement, _ values: [PostgresValue]) throws(PostgresError) {
        parameters.fill(values)
        guard connection.send(statement, parameters) else { throw sendError(statement.name) }
    }

    /// Reads the answer to one statement whose rows come in one result.
    ///
    /// - Returns: The last result; there is one unless the connection broke.
    func answer(_ name: String, _ limits: CallLimits) async throws -> RawResult? {
        let step = QueryStep(.whole)
        var transfer = TransferStep(goal: .result)
        var kept: RawResult?
        var failure: PostgresError?
        while true {
            let result: RawResult?
            do throws(Interruption) {
                result = try await nextResult(&transfer, limits)
            } catch {
                if case .lost = error, let failure { throw retired(failure) }
                throw error
            }
            switch step.took(result?.kind) {
            case .keep, .deliver, .copy: kept = result
            case .fail: failure = failure ?? serverError(result, name)
            case .refuse(let reason): throw Interruption.refused(reason, index: nil)
            case .finished:
                if let failure { throw failure }
                return kept
            }
        }
    }

    func serverError(_ result: RawResult?, _ name: String, index: Int? = nil) -> PostgresError? {
        result.map {
            PostgresError($0, statement: name, index: index, isBroken: connection.isBroken)
        }
    }

    /// Keeps the server's reason for closing as the error of the call.
    func retired(_ failure: PostgresError) -> PostgresError {
        retire()
        return failure
    }
}
