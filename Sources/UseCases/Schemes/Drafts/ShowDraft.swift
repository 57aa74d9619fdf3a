public import Hierarchy
public import Store

/// Shows an office's draft: resolved, with findings and their ways out.
public struct ShowDraft: Sendable {
    private let pools: RolePools

    /// Prepares the use case over a database.
    public init(_ pools: RolePools) { self.pools = pools }

    /// Reads the draft.
    ///
    /// - Parameters:
    ///   - office: The office and who asks.
    ///   - today: The day, for waivers.
    /// - Returns: The draft with what it comes to.
    /// - Throws: ``UseCaseError`` `H106` when the office has none, `H501`; `StoreError`.
    public nonisolated(nonsending) func callAsFunction(
        _ office: Office,
        today: CalendarDate
    ) async throws -> DraftView {
        try await office.read(pools) { session in
            let draft = try await DraftDesk.draft(of: office, &session)
            var desk = DraftDesk(scheme: draft.scheme, today: today)
            return try await desk.view(of: draft, &session)
        }
    }
}
