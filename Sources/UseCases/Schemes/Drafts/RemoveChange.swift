public import Hierarchy
import Schemes
public import Store

/// Removes a change from an office's draft: the parent's value holds again.
public struct RemoveChange: Sendable {
    private let pools: RolePools

    /// Prepares the use case over a database.
    public init(_ pools: RolePools) { self.pools = pools }

    /// Removes a change.
    ///
    /// - Parameters:
    ///   - name: The change's name within the draft.
    ///   - office: The office and who acts.
    ///   - revision: The draft's revision that the author saw; `nil` leaves that unchecked.
    ///   - today: The day, for waivers.
    /// - Returns: The draft with what it comes to now.
    /// - Throws: ``UseCaseError`` `H309` when the draft has no such change, `H106`, `H305`, `H306`,
    ///   `H308`, `H310` for a whole document, `H403`, `H501`; `StoreError`.
    public nonisolated(nonsending) func callAsFunction(
        _ name: String,
        in office: Office,
        revision: Int64? = nil,
        today: CalendarDate
    ) async throws -> DraftView {
        let editing = DraftEditing(
            pools: pools,
            office: office,
            revision: revision,
            today: today
        )
        return try await editing.run("scheme.draft_changed", ["removed": name]) { view throws in
            guard case .derivation(let derivation) = view.content else {
                throw UseCaseError(.wholeDocument, ["tenant": office.tenant.id.rawValue])
            }
            guard derivation.operations.contains(where: { $0.id == name }) else {
                let near = derivation.operations.map(\.id).sorted().joined(separator: ", ")
                throw UseCaseError(.noSuchChange, ["change": name, "near": near])
            }
            return .derivation(derivation.with(derivation.operations.filter { $0.id != name }))
        }
    }
}
