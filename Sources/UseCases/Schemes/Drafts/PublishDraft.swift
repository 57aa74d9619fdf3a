public import Canonical
public import Hierarchy
import PostgresDriver
import Schemes
public import Store

/// Publishes what another person proposed: a version that never changes, by number and digest.
///
/// Cycles that are open keep the version they are pinned to.
public struct PublishDraft: Sendable {
    private let pools: RolePools

    /// Prepares the use case over a database.
    public init(_ pools: RolePools) { self.pools = pools }

    /// What was published.
    public struct Published: Sendable {
        /// The scheme's name.
        public let scheme: String
        /// The version's number.
        public let number: Int
        /// The digest of what it resolves to.
        public let snapshot: Digest
        /// What became of the derivations over the version before.
        public let below: RebaseBelow.Report
    }

    /// Approves and publishes the proposed draft, then opens drafts for those who derive from it.
    ///
    /// - Parameters:
    ///   - office: The office and who approves.
    ///   - today: The day, for waivers.
    ///   - progress: Told how many of those who derive from it are done.
    /// - Returns: What was published.
    /// - Throws: ``UseCaseError`` `H401` when the approver proposed it, `H312` when nothing is
    ///   proposed, `H313` when it has errors, `H403`, `H501`; `StoreError`.
    public nonisolated(nonsending) func callAsFunction(
        _ office: Office,
        today: CalendarDate,
        progress: (Int, Int) -> Void = { _, _ in }
    ) async throws -> Published {
        let (scheme, number, snapshot) = try await office.write(pools, .approve) {
            session,
            author in
            let draft = try await DraftDesk.draft(of: office, &session)
            _ = try await DraftShelf.lock(draft, &session)
            guard draft.status == "proposed" else {
                throw UseCaseError(.notProposed, ["tenant": office.tenant.id.rawValue])
            }
            guard draft.proposer != author.person else {
                throw UseCaseError(.needsSecondPerson, ["person": author.name(office)])
            }
            return try await publish(draft, office, author, today, &session)
        }
        let below = try await RebaseBelow(pools)(
            office,
            scheme: scheme,
            today: today,
            progress: progress
        )
        return Published(scheme: scheme, number: number, snapshot: snapshot, below: below)
    }

    private nonisolated(nonsending) func publish(
        _ draft: StoredDraft,
        _ office: Office,
        _ author: Author,
        _ today: CalendarDate,
        _ session: inout Session
    ) async throws -> (String, Int, Digest) {
        let number = try await DraftShelf.nextNumber(
            of: office.tenant.number,
            scheme: draft.scheme,
            &session
        )
        var desk = DraftDesk(scheme: draft.scheme, today: today)
        let content = try SchemeContent(draft).numbered(number)
        let view = try await desk.view(of: draft, content, &session)
        try ProposeDraft.refuseErrors(view, office)
        let version = VersionToPublish(
            content,
            view,
            number: number,
            resolvedOn: view.resolved.provenance.waivers.isEmpty ? nil : "\(today)"
        )
        guard try await version.publish(draft, approvedBy: author.person, &session) else {
            throw UseCaseError(.notProposed, ["tenant": office.tenant.id.rawValue])
        }
        try await TaskShelf.close(
            .rebaseWaits,
            origin: "draft:\(draft.number.rawValue)",
            outcome: "published",
            of: office.tenant.number,
            &session
        )
        let snapshot = version.snapshot.digest
        try await office.log(
            "scheme.published",
            ["scheme": draft.scheme, "number": "\(number)", "snapshot": "\(snapshot)"],
            by: author,
            &session
        )
        return (draft.scheme, number, snapshot)
    }
}

extension Author {
    /// The person as people are told: the handle that operations gave.
    func name(_ office: Office) -> String {
        if case .operations(let handle) = office.actor { handle } else { "\(person)" }
    }
}

extension VersionToPublish {
    /// What publishing a draft stores.
    init(_ content: SchemeContent, _ view: DraftView, number: Int, resolvedOn: String?) {
        let snapshot = view.resolved.snapshot
        self.init(
            number: number,
            snapshot: SchemeProposal.StoredSnapshot(
                body: snapshot.jsonValue.canonicalText,
                digest: snapshot.digest,
                itemCount: snapshot.nodes.values.count { $0.kind == .item }
            ),
            resolvedOn: resolvedOn,
            operations: content.operations.map(SchemeProposal.IndexedOperation.init),
            touches: content.touches(over: view.parent)
        )
    }
}

extension SchemeContent {
    /// What in the parent each change depends on, with the change's name: the index that finds
    /// whom a new version of the parent concerns.
    func touches(over parent: ResolvedScheme?) -> [SchemeProposal.Touch] {
        guard case .derivation(let derivation) = self, let parent else { return [] }
        return derivation.operations.flatMap { operation in
            derivation.with([operation]).footprint(over: parent.snapshot).sorted()
                .map { SchemeProposal.Touch(key: "\($0)", operation: operation.id) }
        }
    }
}
