public import Store

/// Lists what an office and those below it have to look at: stored tasks, and for each waiver that
/// it was granted the end of it.
public struct ListTasks: Sendable {
    private let pools: RolePools

    /// Prepares the use case over a database.
    public init(_ pools: RolePools) { self.pools = pools }

    /// Reads the open tasks.
    ///
    /// - Parameter office: The office and who asks; a signed-in person sees the office's own.
    /// - Returns: Those due first, first; how each stands follows from the day.
    /// - Throws: `StoreError`.
    public nonisolated(nonsending) func callAsFunction(
        _ office: Office
    ) async throws -> [StoredTask] {
        try await office.read(pools) { session in
            let own = try await TaskShelf.tasks(atOrBelow: office.tenant.number, &session)
            // The owner's row stands with the owner; whom it was granted to reads the waiver.
            let granted = try await WaiverShelf.around(office.tenant.number, &session)
                .filter { $0.grantee == office.tenant.id }
                .compactMap(StoredTask.init)
            return (own + granted)
                .sorted { ($0.dueOn ?? "9999", $0.tenant) < ($1.dueOn ?? "9999", $1.tenant) }
        }
    }
}
