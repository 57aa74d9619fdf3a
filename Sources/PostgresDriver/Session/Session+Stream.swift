extension Session {
    /// Runs one query and hands over its rows one by one.
    ///
    /// Memory stays bounded: reading stops while the consumer works.
    ///
    /// - Parameters:
    ///   - statement: One query with numbered parameters; not COPY.
    ///   - binds: The parameters, `$1` first.
    ///   - consume: Gets the rows in the server's order. If it throws, the query
    ///     is cancelled and the session closed.
    /// - Returns: How many rows came.
    /// - Throws: ``PostgresError``, possibly after some rows; `CancellationError`;
    ///   what `consume` throws.
    @discardableResult
    public mutating func stream(
        _ statement: Statement,
        _ binds: [PostgresValue] = [],
        _ consume: (PostgresRow) async throws -> Void
    ) async throws -> Int {
        let link = link
        return try await link.call(statement.name, deadline: deadline) {
            try link.send(statement, binds)
            guard link.connection.setSingleRowMode() else { throw link.sendError(statement.name) }
            return try await link.streamAnswer(statement.name, $0, consume)
        }
    }
}

extension Link {
    fileprivate func streamAnswer(
        _ name: String,
        _ limits: CallLimits,
        _ consume: (PostgresRow) async throws -> Void
    ) async throws -> Int {
        let step = QueryStep(.rowByRow)
        var transfer = TransferStep(goal: .result, isEager: true)
        var failure: PostgresError?
        var layout: ColumnLayout?
        var number = 0
        while true {
            let result: RawResult?
            do throws(Interruption) {
                result = try await nextResult(&transfer, limits)
            } catch {
                if case .lost = error, let failure { throw retired(failure) }
                throw error
            }
            switch step.took(result?.kind) {
            case .keep, .copy: break
            case .deliver:
                guard let result else { break }
                let columns = layout ?? ColumnLayout(result)
                layout = columns
                number += 1
                let row = PostgresRow(
                    result: result,
                    layout: columns,
                    statement: name,
                    index: 0,
                    number: number
                )
                do {
                    try await consume(row)
                } catch {
                    throw Interruption.consumer(error)
                }
            case .fail: failure = failure ?? serverError(result, name)
            case .refuse(let reason): throw Interruption.refused(reason, index: nil)
            case .finished:
                if let failure { throw failure }
                return number
            }
        }
    }
}
