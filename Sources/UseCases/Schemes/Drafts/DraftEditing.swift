import Canonical
import Hierarchy
import PostgresDriver
import Schemes
import Store

/// One change of an open draft: locked, checked against the revision its author saw, saved.
struct DraftEditing {
    let pools: RolePools
    let office: Office
    let revision: Int64?
    let today: CalendarDate

    /// Changes the draft.
    ///
    /// - Parameters:
    ///   - kind: The audit event.
    ///   - detail: What the event says.
    ///   - edit: Makes the new content from the draft as it stands.
    /// - Returns: The draft with what it comes to now.
    /// - Throws: ``UseCaseError`` `H106`, `H305` when the revision is not the draft's any more,
    ///   `H306` while questions are open, `H308` when it is proposed; what `edit` throws.
    nonisolated(nonsending) func run(
        _ kind: String,
        _ detail: [String: String],
        _ edit: (DraftView) throws -> SchemeContent
    ) async throws -> DraftView {
        try await office.write(pools, .draft) { session, author in
            var draft = try await locked(&session, about: detail["address"])
            var desk = DraftDesk(scheme: draft.scheme, today: today)
            if draft.isBehind { draft = try await desk.settle(draft, by: author, &session) }
            let before = try await desk.view(of: draft, &session)
            let content = try edit(before)
            try await desk.save(
                draft,
                content.saved(base: draft.target, target: draft.target),
                by: author,
                &session
            )
            try await office.log(kind, detail, by: author, &session)
            draft = try await DraftDesk.draft(of: office, &session)
            return try await desk.view(of: draft, &session)
        }
    }

    /// The draft, kept from others until the transaction ends.
    ///
    /// - Parameters:
    ///   - session: A session inside a transaction.
    ///   - address: The address that is about to be changed, to tell its value in a refusal.
    /// - Returns: The draft as it stands now.
    /// - Throws: ``UseCaseError`` `H106`, `H305`, `H308`.
    nonisolated(nonsending) func locked(
        _ session: inout Session,
        about address: String? = nil
    ) async throws -> StoredDraft {
        let seen = try await DraftDesk.draft(of: office, &session)
        guard let now = try await DraftShelf.lock(seen, &session) else {
            throw UseCaseError(.noDraft, ["tenant": office.tenant.id.rawValue])
        }
        // Between reading and locking another may have changed it.
        let draft =
            now == seen.revision ? seen : try await DraftDesk.draft(of: office, &session)
        if let revision, revision != now {
            var facts = [
                "tenant": office.tenant.id.rawValue, "revision": "\(revision)",
                "now": "\(now)", "person": draft.editor ?? "",
            ]
            if let address, let value = try SchemeContent(draft).value(at: address) {
                facts["address"] = address
                facts["value"] = value
            }
            throw UseCaseError(.draftMoved, facts)
        }
        guard draft.status == "open" else {
            throw UseCaseError(.draftIsProposed, ["tenant": office.tenant.id.rawValue])
        }
        return draft
    }
}

extension DraftDesk {
    /// Stores a draft's content.
    ///
    /// - Throws: ``UseCaseError`` `H308` when it is not open.
    func save(
        _ draft: StoredDraft,
        _ content: DraftToSave,
        by author: Author,
        _ session: inout Session
    ) async throws {
        guard
            try await DraftShelf.save(draft, content, by: author.person, &session) != nil
        else {
            throw UseCaseError(.draftIsProposed, ["tenant": draft.tenant.rawValue])
        }
    }

    /// Writes a rebased draft down over its target, now that every question is answered.
    ///
    /// - Throws: ``UseCaseError`` `H306` while questions are open.
    mutating func settle(
        _ draft: StoredDraft,
        by author: Author,
        _ session: inout Session
    ) async throws -> StoredDraft {
        let view = try await view(of: draft, &session)
        guard let rebase = view.rebase else { return draft }
        guard case .answered(let derivation) = rebase.outcome else {
            throw UseCaseError(
                .questionsOpen,
                [
                    "tenant": draft.tenant.rawValue, "count": "\(rebase.questions.count)",
                ]
            )
        }
        let content = SchemeContent.derivation(derivation)
        try await save(
            draft,
            content.saved(base: draft.target, target: draft.target, isEdited: draft.isEdited),
            by: author,
            &session
        )
        try await RebaseShelf.ask(
            [],
            draft.number,
            of: draft.tenantNumber,
            isOpenAbove: false,
            &session
        )
        return try await DraftShelf.drafts(of: draft.tenantNumber, &session)
            .first { $0.number == draft.number } ?? draft
    }
}
