import Canonical
import Hierarchy
import PostgresDriver
import Schemes
import Store

/// Goes down a tree of derivations as if a draft were published: parents before their children,
/// each over what its parent would become.
struct DerivedPreview {
    var archive: SchemeArchive
    /// The day, for waivers.
    let today: CalendarDate
    /// What each tenant with a scheme of its own would score by.
    private(set) var proposed: [TenantID: Snapshot] = [:]
    /// What each tenant with a scheme of its own scores by now.
    private(set) var inForce: [TenantID: Snapshot] = [:]
    private(set) var impact = DerivedImpact()
    private var ledger = DecisionLedger()

    init(archive: SchemeArchive, today: CalendarDate) {
        self.archive = archive
        self.today = today
    }

    /// A scheme that is not published, with what its publishers say about it.
    struct Proposal {
        let tenant: TenantNumber
        let version: ParentVersion
        let content: SchemeContent
        /// The number of the version in force, 0 for none.
        let number: Int
        /// What those above say about their own step.
        let above: (ElementSuccession, OnBothChanged)
    }

    /// Previews a draft and everything below it.
    mutating func run(
        _ tenant: TenantID,
        before: Snapshot,
        _ proposal: Proposal,
        _ session: inout Session
    ) async throws {
        proposed[tenant] = proposal.version.scheme.snapshot
        inForce[tenant] = before
        try await archive.readWaivers(around: proposal.tenant, &session)
        ledger = try await DecisionLedger.read(
            around: proposal.tenant,
            scheme: archive.scheme,
            &session
        )
        let derived = try await SchemeShelf.derived(
            from: [proposal.tenant],
            scheme: archive.scheme,
            &session
        )
        try await descend([proposal], derived, depth: 0, &session)
        impact.sort()
    }

    private mutating func descend(
        _ proposals: [Proposal],
        _ derived: [DerivedVersion],
        depth: Int,
        _ session: inout Session
    ) async throws {
        let below = try await SchemeShelf.derived(
            from: derived.map(\.tenantNumber),
            scheme: archive.scheme,
            &session
        )
        let parents = Set(below.map(\.parent))
        let byParent = Dictionary(grouping: derived, by: \.parent)
        var next: [Proposal] = []
        for proposal in proposals {
            let children = byParent[proposal.tenant] ?? []
            try await archive.read(
                children.map { (tenant: $0.tenantNumber, number: $0.number) },
                &session
            )
            for (number, versions) in Dictionary(grouping: children, by: \.parentNumber) {
                let change = try await change(from: number, proposal, &session)
                let candidates = try await SchemeShelf.versions(
                    touchedBy: change.touched.sorted().map(\.description),
                    over: proposal.tenant,
                    number: number,
                    &session
                )
                for version in versions {
                    let isCandidate = candidates.contains(version.versionID)
                    if isCandidate { impact.candidates.append(version.tenant) }
                    let below = try await preview(
                        version,
                        change,
                        isCandidate: isCandidate || archive.hasWaivers(version.tenant),
                        depth,
                        &session
                    )
                    if let below, parents.contains(below.tenant) { next.append(below) }
                }
            }
            // Of those without anybody below only the snapshots are needed from here on.
            archive.forget(children.map(\.tenantNumber).filter { !parents.contains($0) })
        }
        if !below.isEmpty { try await descend(next, below, depth: depth + 1, &session) }
    }

    private mutating func preview(
        _ version: DerivedVersion,
        _ change: ParentChange,
        isCandidate: Bool,
        _ depth: Int,
        _ session: inout Session
    ) async throws -> Proposal? {
        let entry = try await archive.entry(
            version.tenantNumber,
            number: version.number,
            &session
        )
        guard let derivation = entry.content.derivation else { return nil }
        let waivers = try await archive.lineage(
            of: version.tenantNumber,
            version.tenant,
            &session
        )
        var rebase: Rebase?
        let resolved: ResolvedScheme
        if isCandidate {
            let decisions = try ledger.decisions(for: version.path)
            let rebased = try DraftDesk.rebased(
                derivation,
                change,
                decisions,
                waivers: waivers,
                on: today
            )
            resolved = rebased.preview()
            rebase = rebased
        } else {
            resolved = resolve(
                derivation.repinned(to: change.new),
                over: change.new.scheme,
                digest: nil,
                waivers: waivers,
                on: today
            )
        }
        impact.add(version.tenant, rebase, isProvisional: depth > 0)
        inForce[version.tenant] = entry.resolved.snapshot
        // Until its office has answered, what is in force stays in force.
        let isWhole = !resolved.diagnostics.contains { $0.code.isError }
        proposed[version.tenant] = isWhole ? resolved.snapshot : entry.resolved.snapshot
        if !isWhole { impact.undecided.append(version.tenant) }
        return Proposal(
            tenant: version.tenantNumber,
            version: ParentVersion(resolved, isProposed: true),
            content: entry.content.withoutSuccession,
            number: version.number,
            above: (change.succession, change.onBothChanged)
        )
    }

    /// The step from a published version of a tenant to what it would become.
    private mutating func change(
        from number: Int,
        _ proposal: Proposal,
        _ session: inout Session
    ) async throws -> ParentChange {
        let old = try await archive.entry(proposal.tenant, number: number, &session)
        var succession = proposal.above.0
        if number < proposal.number {
            for later in (number + 1)...proposal.number {
                guard let step = try await archive.known(proposal.tenant, number: later, &session)
                else { continue }
                succession = succession.followed(by: step.content.succession)
            }
        }
        return ParentChange(
            from: old.parentVersion,
            to: proposal.version,
            succession: succession.followed(by: proposal.content.succession),
            onBothChanged: proposal.above.1.combined(with: proposal.content.onBothChanged)
        )
    }
}
