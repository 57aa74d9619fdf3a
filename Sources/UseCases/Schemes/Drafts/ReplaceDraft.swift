public import Hierarchy
import Schemes
public import Store

/// Replaces all that an office's draft says, as when a file brings it.
public struct ReplaceDraft: Sendable {
    private let pools: RolePools

    /// Prepares the use case over a database.
    public init(_ pools: RolePools) { self.pools = pools }

    /// Replaces the draft's content.
    ///
    /// - Parameters:
    ///   - content: The new document or changes. Changes stand over the version that the draft
    ///     will be published over, whatever pin they bring.
    ///   - office: The office and who acts.
    ///   - revision: The draft's revision that the author saw; `nil` leaves that unchecked.
    ///   - today: The day, for waivers.
    /// - Returns: The draft with what it comes to now.
    /// - Throws: ``UseCaseError`` `H311` when the content is another tenant's, another scheme's or of
    ///   another kind, `H106`, `H305`, `H306`, `H308`, `H403`, `H501`; `StoreError`.
    public nonisolated(nonsending) func callAsFunction(
        _ content: SchemeContent,
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
        return try await editing.run("scheme.draft_changed", ["replaced": "all"]) { view throws in
            let wrong = UseCaseError(
                .otherScheme,
                ["tenant": office.tenant.id.rawValue, "scheme": view.draft.scheme]
            )
            switch (view.content, content) {
            case (.root, .root(let new)):
                guard new.scheme == view.draft.scheme, new.tenant == office.tenant.id else {
                    throw wrong
                }
                return content
            case (.derivation(let old), .derivation(let new)):
                guard new.scheme == old.scheme, new.tenant == old.tenant else { throw wrong }
                return .derivation(
                    Derivation(
                        scheme: new.scheme,
                        tenant: new.tenant,
                        version: new.version,
                        over: old.over,
                        operations: new.operations,
                        succession: new.succession,
                        onBothChanged: new.onBothChanged
                    )
                )
            default: throw wrong
            }
        }
    }
}
