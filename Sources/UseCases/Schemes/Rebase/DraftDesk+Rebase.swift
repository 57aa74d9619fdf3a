import Canonical
import Hierarchy
import PostgresDriver
import Schemes
import Store

extension DraftDesk {
    /// What was decided about a draft's questions, by its office or above.
    func decisions(
        _ draft: StoredDraft,
        _ session: inout Session
    ) async throws -> [RebaseDecision] {
        if let ledger { return try ledger.decisions(for: draft.path) }
        return try await DraftDesk.decisions(
            for: draft.tenantNumber,
            scheme: draft.scheme,
            &session
        )
    }

    /// What becomes of a draft's changes over its target; `nil` when it stands there.
    mutating func rebase(
        _ draft: StoredDraft,
        _ session: inout Session
    ) async throws -> Rebase? {
        let content = try SchemeContent(draft)
        guard let derivation = content.derivation, draft.isBehind, let base = draft.base,
            let target = draft.target
        else { return nil }
        return try DraftDesk.rebased(
            derivation,
            try await archive.change(from: base, to: target, &session),
            try await decisions(draft, &session),
            waivers: try await archive.lineage(of: draft.tenantNumber, draft.tenant, &session),
            on: today
        )
    }

    /// What was decided for a tenant: of two answers to one question the nearer, then the later.
    static func decisions(
        for tenant: TenantNumber,
        scheme: String,
        _ session: inout Session
    ) async throws -> [RebaseDecision] {
        var decisions: [Digest: RebaseDecision] = [:]
        for stored in try await RebaseShelf.decisions(for: tenant, scheme: scheme, &session)
        where decisions[stored.question] == nil {
            decisions[stored.question] = try stored.decision()
        }
        return Array(decisions.values)
    }

    /// A derivation over a change of its parent.
    ///
    /// - Throws: ``UseCaseError`` `H501` when it is not pinned to where the change starts.
    static func rebased(
        _ derivation: Derivation,
        _ change: ParentChange,
        _ decisions: [RebaseDecision],
        waivers: [Waiver],
        on today: CalendarDate
    ) throws(UseCaseError) -> Rebase {
        do {
            return try RebaseDraft(derivation, over: change.old, decisions: decisions)
                .rebased(by: change, waivers: waivers, on: today)
        } catch {
            throw UseCaseError(.unreadableStore, ["problem": "rebase: \(error)"])
        }
    }
}

extension StoredDecision {
    /// The decision itself.
    ///
    /// - Throws: ``UseCaseError`` `H501` when the stored answer can't be read.
    func decision() throws(UseCaseError) -> RebaseDecision {
        do {
            return RebaseDecision(
                question,
                try Answer(JSONCursor(try JSONValue(parsing: answer))),
                reason: reason
            )
        } catch {
            throw UseCaseError(.unreadableStore, ["problem": "decision: \(error)"])
        }
    }
}

extension QuestionToAsk {
    /// A question as it is stored.
    init(_ question: Question) {
        self.init(
            question: question.id,
            kind: question.kind.rawValue,
            subject: "\(question.subject)",
            base: question.base,
            ours: question.ours,
            theirs: question.theirs,
            body: question.jsonValue
        )
    }
}
