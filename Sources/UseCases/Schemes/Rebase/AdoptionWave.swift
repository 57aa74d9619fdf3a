import Hierarchy
import PostgresDriver
import Schemes
import Store

/// Clean drafts that are published together: none derives from another.
struct AdoptionWave {
    private(set) var desk: DraftDesk
    let today: CalendarDate
    let proposer: PersonNumber
    let approver: PersonNumber
    private(set) var published: [StoredDraft] = []
    private(set) var left: [StoredDraft] = []

    /// The clean drafts at or below an office whose parents have none, by scheme, in tree order.
    static func read(
        _ office: Office,
        except left: Set<TenantNumber>,
        _ pools: RolePools
    ) async throws -> [(String, [StoredDraft])] {
        let drafts = try await EngineTransaction(pools)() { session in
            let tenants = try await DraftShelf.clean(atOrBelow: office.tenant.number, &session)
            return try await DraftShelf.drafts(of: tenants, &session)
        }
        let clean = drafts.filter {
            $0.origin == "rebase" && $0.openQuestions == 0 && !$0.isEdited && $0.status == "open"
                && !left.contains($0.tenantNumber)
        }
        let waiting = Set(clean.map(\.tenantNumber))
        let ready = clean.filter { draft in
            !(draft.target.map { waiting.contains($0.tenantNumber) } ?? false)
        }
        return Dictionary(grouping: ready, by: \.scheme).sorted { $0.key < $1.key }
            .map { ($0.key, $0.value.sorted { $0.path < $1.path }) }
    }

    /// Starts a wave with what earlier ones read.
    static func start(
        _ office: Office,
        _ known: DraftDesk?,
        _ scheme: String,
        _ people: (person: String, approver: String),
        _ today: CalendarDate,
        _ pools: RolePools
    ) async throws -> AdoptionWave {
        try await EngineTransaction(pools)() { session in
            var desk = known
            if desk == nil {
                desk = try await DraftDesk.shared(
                    by: office.tenant.number,
                    scheme: scheme,
                    today: today,
                    &session
                )
            }
            return AdoptionWave(
                desk: desk ?? DraftDesk(scheme: scheme, today: today),
                today: today,
                proposer: try await office.author(people.person, &session).person,
                approver: try await office.author(people.approver, &session).person
            )
        }
    }

    private init(
        desk: DraftDesk,
        today: CalendarDate,
        proposer: PersonNumber,
        approver: PersonNumber
    ) {
        self.desk = desk
        self.today = today
        self.proposer = proposer
        self.approver = approver
    }

    /// Publishes drafts in one transaction.
    ///
    /// - Returns: The wave with what became of them.
    func publish(_ drafts: [StoredDraft], _ pools: RolePools) async throws -> AdoptionWave {
        try await EngineTransaction(pools)() { session in
            var next = self
            let numbers = try await DraftShelf.nextNumbers(drafts, &session)
            var batch = DraftBatch()
            for (draft, number) in zip(drafts, numbers) {
                guard let view = try await next.desk.finished(draft, number, &session) else {
                    next.left.append(draft)
                    continue
                }
                next.add(draft, view, number, to: &batch)
                next.published.append(draft)
            }
            // Drafts are kept from others only while they are written.
            let now = try await DraftShelf.lockedDrafts(of: drafts.map(\.tenantNumber), &session)
            try drafts.refuseMoved(now)
            try await batch.run(&session).refuseMoved([])
            return next
        }
    }

    private func add(
        _ draft: StoredDraft,
        _ view: DraftView,
        _ number: Int,
        to batch: inout DraftBatch
    ) {
        let content = view.content.saved(
            base: draft.target,
            target: draft.target,
            isEdited: draft.isEdited
        )
        let version = VersionToPublish(
            view.content,
            view,
            number: number,
            resolvedOn: view.resolved.provenance.waivers.isEmpty ? nil : "\(today)"
        )
        batch.publish(draft, content, version, by: proposer, approvedBy: approver)
        batch.finish(draft)
        var detail = ["scheme": draft.scheme, "number": "\(number)"]
        detail["digest"] = "\(content.digest)"
        batch.log("scheme.proposed", detail, draft, by: proposer)
        detail["digest"] = nil
        detail["snapshot"] = "\(version.snapshot.digest)"
        batch.log("scheme.published", detail, draft, by: approver)
    }
}

extension DraftDesk {
    /// A draft as the version that it becomes.
    ///
    /// - Returns: `nil` while a question is open or it has errors.
    mutating func finished(
        _ draft: StoredDraft,
        _ number: Int,
        _ session: inout Session
    ) async throws -> DraftView? {
        var content = try SchemeContent(draft)
        guard let target = draft.target else { return nil }
        if let rebase = try await rebase(draft, &session) {
            guard case .answered(let settled) = rebase.outcome else { return nil }
            content = .derivation(settled)
        }
        content = content.numbered(number)
        guard let derivation = content.derivation else { return nil }
        let parent = try await archive.entry(target, &session).resolved
        let waivers = try await archive.lineage(of: draft.tenantNumber, draft.tenant, &session)
        let resolved = resolve(derivation, over: parent, waivers: waivers, on: today)
        let view = DraftView(
            draft: draft,
            content: content,
            resolved: resolved,
            parent: parent,
            former: nil,
            findings: resolved.diagnostics + lint(resolved),
            rebase: nil
        )
        return view.errors.isEmpty ? view : nil
    }
}
