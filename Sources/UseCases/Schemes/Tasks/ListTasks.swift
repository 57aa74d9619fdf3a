public import Store

/// Lists what an office and those below it have to look at.
public struct ListTasks: Sendable {
    private let pools: RolePools

    /// Prepares the use case over a database.
    public init(_ pools: RolePools) { self.pools = pools }

    /// Reads the open tasks.
    ///
    /// - Parameter office: The office and who asks; a signed-in person sees the office's own.
    /// - Returns: Those due first, first.
    /// - Throws: `StoreError`.
    public nonisolated(nonsending) func callAsFunction(
        _ office: Office
    ) async throws -> [StoredTask] {
        try await office.read(pools) { session in
            try await TaskShelf.tasks(atOrBelow: office.tenant.number, &session)
        }
    }
}
