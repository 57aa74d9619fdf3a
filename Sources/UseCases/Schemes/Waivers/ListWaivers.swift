public import Store

/// Lists the waivers that concern an office: granted by it, and by those above and below it.
public struct ListWaivers: Sendable {
    private let pools: RolePools

    /// Prepares the use case over a database.
    public init(_ pools: RolePools) { self.pools = pools }

    /// Reads the waivers.
    ///
    /// - Parameter office: The office and who asks.
    /// - Returns: Those that end first, first.
    /// - Throws: `StoreError`.
    public nonisolated(nonsending) func callAsFunction(
        _ office: Office
    ) async throws -> [StoredWaiver] {
        try await office.read(pools) { session in
            try await WaiverShelf.around(office.tenant.number, &session)
        }
    }
}
