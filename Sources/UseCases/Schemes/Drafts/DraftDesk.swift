import Canonical
import Hierarchy
import PostgresDriver
import Schemes
import Store

/// Drafts within a transaction, with the versions that they stand on.
struct DraftDesk {
    let scheme: String
    let today: CalendarDate
    var archive: SchemeArchive
    /// What was decided in the part of the tree at hand; `nil` when it is read for each draft.
    var ledger: DecisionLedger?

    /// Finds the office's one draft.
    ///
    /// - Throws: ``UseCaseError`` `H106` when the office has none.
    static func draft(of office: Office, _ session: inout Session) async throws -> StoredDraft {
        let drafts = try await DraftShelf.drafts(of: office.tenant.number, &session)
        guard let draft = drafts.last else {
            throw UseCaseError(.noDraft, ["tenant": office.tenant.id.rawValue])
        }
        return draft
    }

    init(scheme: String, archive: SchemeArchive, today: CalendarDate) {
        self.scheme = scheme
        self.archive = archive
        self.today = today
    }

    /// Reads once what an office and those below it have in common: waivers and decisions.
    static func shared(
        by office: TenantNumber,
        scheme: String,
        today: CalendarDate,
        _ session: inout Session
    ) async throws -> DraftDesk {
        var desk = DraftDesk(scheme: scheme, today: today)
        try await desk.archive.readWaivers(around: office, &session)
        desk.ledger = try await DecisionLedger.read(around: office, scheme: scheme, &session)
        return desk
    }

    init(scheme: String, today: CalendarDate) {
        self.init(scheme: scheme, archive: SchemeArchive(scheme: scheme), today: today)
    }

    /// Reads what a draft comes to.
    mutating func view(
        of draft: StoredDraft,
        _ session: inout Session
    ) async throws -> DraftView {
        let content = try SchemeContent(draft)
        return try await view(of: draft, content, &session)
    }

    /// What a draft with other content would come to.
    mutating func view(
        of draft: StoredDraft,
        _ content: SchemeContent,
        _ session: inout Session
    ) async throws -> DraftView {
        guard case .derivation(let derivation) = content, let target = draft.target,
            let base = draft.base
        else { return try await root(draft, content, &session) }
        let parent = try await archive.entry(target, &session)
        let waivers = try await archive.lineage(of: draft.tenantNumber, draft.tenant, &session)
        var rebase: Rebase?
        var resolved = resolve(derivation, over: parent.resolved, waivers: waivers, on: today)
        if draft.isBehind {
            let change = try await archive.change(from: base, to: target, &session)
            let decisions = try await decisions(draft, &session)
            let rebased = try DraftDesk.rebased(
                derivation,
                change,
                decisions,
                waivers: waivers,
                on: today
            )
            resolved = rebased.preview()
            if case .answered(let settled) = rebased.outcome {
                resolved = resolve(settled, over: parent.resolved, waivers: waivers, on: today)
            }
            rebase = rebased
        }
        return DraftView(
            draft: draft,
            content: content,
            resolved: resolved,
            parent: parent.resolved,
            former: nil,
            findings: resolved.diagnostics + lint(resolved)
                + (try await findings(on: content, of: draft, resolved, &session)),
            rebase: rebase
        )
    }

    private mutating func root(
        _ draft: StoredDraft,
        _ content: SchemeContent,
        _ session: inout Session
    ) async throws -> DraftView {
        var resolved = ResolvedScheme(
            snapshot: Snapshot(scheme: draft.scheme, nodes: [:], children: [:]),
            provenance: Provenance(),
            diagnostics: [],
            chain: []
        )
        if case .root(let document) = content { resolved = resolve(document: document) }
        return DraftView(
            draft: draft,
            content: content,
            resolved: resolved,
            parent: nil,
            former: try await former(of: draft, &session),
            findings: resolved.diagnostics + lint(resolved)
                + (try await findings(on: content, of: draft, resolved, &session)),
            rebase: nil
        )
    }

    /// What is wrong with what a draft says became of elements of the version before.
    ///
    /// Before a first derivation stands what its office followed; before a first root, nothing.
    private mutating func findings(
        on content: SchemeContent,
        of draft: StoredDraft,
        _ resolved: ResolvedScheme,
        _ session: inout Session
    ) async throws -> [Diagnostic] {
        guard !content.succession.isEmpty else { return [] }
        var former = try await former(of: draft, &session)
        if former == nil, let target = draft.target {
            former = try await archive.entry(target, &session).resolved.snapshot
        }
        let nothing = Snapshot(scheme: draft.scheme, nodes: [:], children: [:])
        return content.succession.findings(from: former ?? nothing, to: resolved.snapshot)
    }

    // What the tenant's own last version resolves to; `nil` before a first one.
    private mutating func former(
        of draft: StoredDraft,
        _ session: inout Session
    ) async throws -> Snapshot? {
        let tenant = draft.tenantNumber
        let next = try await DraftShelf.nextNumber(of: tenant, scheme: draft.scheme, &session)
        guard next > 1 else { return nil }
        return try await archive.entry(tenant, number: next - 1, &session).resolved.snapshot
    }
}
