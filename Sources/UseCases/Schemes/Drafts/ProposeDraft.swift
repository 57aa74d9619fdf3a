import Canonical
public import Hierarchy
import PostgresDriver
import Schemes
public import Store

/// Proposes an office's draft for publication; a second person has to approve exactly this.
public struct ProposeDraft: Sendable {
    private let pools: RolePools

    /// Prepares the use case over a database.
    public init(_ pools: RolePools) { self.pools = pools }

    /// Proposes the draft.
    ///
    /// - Parameters:
    ///   - office: The office and who proposes.
    ///   - revision: The draft's revision that the proposer saw; `nil` leaves that unchecked.
    ///   - today: The day, for waivers.
    /// - Returns: The draft with the number that the version will get.
    /// - Throws: ``UseCaseError`` `H313` when it has errors, `H306` while questions are open, `H106`,
    ///   `H305`, `H308`, `H403`, `H501`; `StoreError`.
    public nonisolated(nonsending) func callAsFunction(
        _ office: Office,
        revision: Int64? = nil,
        today: CalendarDate
    ) async throws -> (view: DraftView, number: Int) {
        let editing = DraftEditing(
            pools: pools,
            office: office,
            revision: revision,
            today: today
        )
        return try await office.write(pools, .draft) { session, author in
            var draft = try await editing.locked(&session)
            var desk = DraftDesk(scheme: draft.scheme, today: today)
            if draft.isBehind { draft = try await desk.settle(draft, by: author, &session) }
            let number = try await DraftShelf.nextNumber(
                of: office.tenant.number,
                scheme: draft.scheme,
                &session
            )
            let content = try SchemeContent(draft).numbered(number)
            let view = try await desk.view(of: draft, content, &session)
            try ProposeDraft.refuseErrors(view, office)
            let value = content.canonicalValue
            _ = try await DraftShelf.propose(
                draft,
                document: value.canonicalText,
                digest: value.digest,
                subject: "\(draft.scheme)@\(number)",
                by: author.person,
                isAsserted: author.isAsserted,
                &session
            )
            try await office.log(
                "scheme.proposed",
                ["scheme": draft.scheme, "number": "\(number)", "digest": "\(value.digest)"],
                by: author,
                &session
            )
            let proposed = try await DraftDesk.draft(of: office, &session)
            return (try await desk.view(of: proposed, content, &session), number)
        }
    }

    /// A scheme with errors is never proposed nor published.
    static func refuseErrors(_ view: DraftView, _ office: Office) throws(UseCaseError) {
        guard !view.errors.isEmpty else { return }
        throw UseCaseError(
            .draftHasErrors,
            [
                "tenant": office.tenant.id.rawValue, "count": "\(view.errors.count)",
                "problems": view.errors.prefix(5).briefly,
            ]
        )
    }
}

extension Sequence<Diagnostic> {
    /// The codes with the elements and, where a code has several meanings, which one.
    var briefly: String {
        map { finding in
            [finding.code.rawValue, "\(finding.node)", finding.facts["problem"]].compactMap(\.self)
                .joined(separator: " ")
        }
        .joined(separator: ", ")
    }
}
