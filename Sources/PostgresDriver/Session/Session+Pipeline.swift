extension Session {
    /// Sends statements together and reads their answers together: one round trip.
    ///
    /// Outside a transaction they form one of their own: if one fails, none has
    /// effect. COPY is refused.
    ///
    /// - Parameter statements: Statements with their parameters, in order.
    /// - Returns: An answer for each statement, in order.
    /// - Throws: ``PostgresError`` of the first statement that fails, with its
    ///   ``PostgresError/statementIndex``; `CancellationError`.
    @discardableResult
    public mutating func pipeline(
        _ statements: [(Statement, [PostgresValue])]
    ) async throws -> [StatementResult] {
        guard let first = statements.first else { return [] }
        let link = link
        return try await link.call(first.0.name, deadline: deadline) {
            try await link.pipeline(statements, $0)
        }
    }
}

extension Link {
    /// How much is put into libpq's buffer before the socket gets its turn.
    private static var sliceBytes: Int { 64 * 1_024 }

    func pipeline(
        _ statements: [(Statement, [PostgresValue])],
        _ limits: CallLimits
    ) async throws -> [StatementResult] {
        for (index, (statement, values)) in statements.enumerated() {
            do throws(PostgresError) {
                try ParameterBuffer.check(values, statement: statement.name)
            } catch {
                var error = error
                error.statementIndex = index
                throw error
            }
        }
        guard connection.enterPipeline() else { throw sendError("pipeline") }
        hasOpenPipeline = true
        var step = PipelineStep(count: statements.count)
        var answers = PipelineAnswers(statements)
        do {
            try await sendPipeline(statements, &step, &answers, limits)
            var transfer = TransferStep(goal: .result)
            while try accept(try await nextResult(&transfer, limits), &step, &answers) {}
        } catch Interruption.lost {
            if let failure = answers.failure { throw retired(failure) }
            throw Interruption.lost
        }
        guard connection.exitPipeline() else { throw sendError("pipeline") }
        if let failure = answers.failure { throw failure }
        return answers.results
    }

    private func sendPipeline(
        _ statements: [(Statement, [PostgresValue])],
        _ step: inout PipelineStep,
        _ answers: inout PipelineAnswers,
        _ limits: CallLimits
    ) async throws {
        while !step.unsent.isEmpty {
            var queued = 0
            for index in step.unsent where queued < Self.sliceBytes {
                let (statement, values) = statements[index]
                try sendChecked(statement, values)
                step.sentStatement()
                queued += parameters.byteCount + statement.sql.utf8.count + 64
            }
            guard !step.unsent.isEmpty else { break }
            try await settle(&step, &answers, limits)
        }
        guard connection.syncPipeline() else { throw sendError("pipeline") }
        hasOpenPipeline = false
    }

    /// Sends what is queued, taking answers that come meanwhile.
    private func settle(
        _ step: inout PipelineStep,
        _ answers: inout PipelineAnswers,
        _ limits: CallLimits
    ) async throws {
        while true {
            var transfer = TransferStep(goal: step.isOwed ? .output : .outputOnly)
            guard case .result(let result) = try await self.transfer(&transfer, limits) else {
                return
            }
            _ = try accept(result, &step, &answers)
        }
    }

    /// - Returns: Whether more is to come.
    private func accept(
        _ result: RawResult?,
        _ step: inout PipelineStep,
        _ answers: inout PipelineAnswers
    ) throws(Interruption) -> Bool {
        switch step.took(result?.kind) {
        case .keep(let index): answers.keep(result, index)
        case .fail(let index):
            answers.failure =
                answers.failure ?? serverError(result, answers.name(index), index: index)
        case .skip: break
        case .finished: return false
        case .refuse(let index): throw .refused("COPY cannot be in a pipeline", index: index)
        }
        return true
    }
}

/// The answers of a pipeline as they come in.
private struct PipelineAnswers {
    private let statements: [(Statement, [PostgresValue])]
    var results: [StatementResult] = []
    /// The first failure.
    var failure: PostgresError?

    init(_ statements: [(Statement, [PostgresValue])]) {
        self.statements = statements
        results.reserveCapacity(statements.count)
    }

    func name(_ index: Int) -> String { statements[index].0.name }

    mutating func keep(_ result: RawResult?, _ index: Int) {
        guard results.count == index, index < statements.count else { return }
        results.append(StatementResult(result: result, statement: name(index)))
    }
}
