import PostgresDriver

/// Runs a transaction again when another came first; the only retry of the store.
enum Attempts {
    private static let again: Set<SQLState> = [.serializationFailure, .deadlockDetected]

    nonisolated(nonsending) static func run<R>(_ attempt: () async throws -> R) async throws -> R {
        for number in 1... {
            do {
                return try await attempt()
            } catch {
                guard number < TenantTransaction.attempts, isWorthRepeating(error) else {
                    throw meaning(of: error)
                }
                // 2 to 30 ms, spread out: two that collided must not meet again.
                let longest = 2 * number * number
                try await Task.sleep(for: .milliseconds(Int.random(in: 1...longest)))
            }
        }
        preconditionFailure("the last attempt returns or throws")
    }

    private static func isWorthRepeating(_ error: any Error) -> Bool {
        guard let failure = error as? TransactionError, !failure.leavesOutcomeUnknown,
            let state = failure.postgres?.sqlState
        else { return false }
        return again.contains(state)
    }

    private static func meaning(of error: any Error) -> any Error {
        switch error {
        case let failure as TransactionError:
            if failure.leavesOutcomeUnknown { return StoreError.outcomeUnknown }
            return failure.postgres.map { StoreError($0) } ?? failure.cause
        case let failure as PostgresError: return StoreError(failure)
        default: return error
        }
    }
}
