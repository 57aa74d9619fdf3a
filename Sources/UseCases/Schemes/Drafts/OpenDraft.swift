import Canonical
public import Hierarchy
import PostgresDriver
import Schemes
public import Store

/// Opens a working copy of an office's scheme, over the parent's version in force.
///
/// It begins with what the office has published, or with no change at all where the office only
/// follows. A scheme has one draft at a time.
public struct OpenDraft: Sendable {
    private let pools: RolePools

    /// Prepares the use case over a database.
    public init(_ pools: RolePools) { self.pools = pools }

    /// Opens a draft.
    ///
    /// - Parameters:
    ///   - office: The office and who acts.
    ///   - today: The day, for waivers.
    /// - Returns: The draft with what it comes to.
    /// - Throws: ``UseCaseError`` `H302` when no scheme stands at or above the office, `H307` when a
    ///   draft is open, `H403`, `H501`; `StoreError`.
    public nonisolated(nonsending) func callAsFunction(
        _ office: Office,
        today: CalendarDate
    ) async throws -> DraftView {
        try await office.write(pools, .draft) { session, author in
            let open = try await DraftShelf.drafts(of: office.tenant.number, &session)
            if let open = open.last {
                throw UseCaseError(
                    .draftIsOpen,
                    [
                        "tenant": office.tenant.id.rawValue, "status": open.status,
                        "revision": "\(open.revision)",
                    ]
                )
            }
            let (kind, scheme, content) = try await OpenDraft.start(office, &session)
            _ = try await DraftShelf.open(
                office.tenant.number,
                scheme: scheme,
                kind: kind,
                origin: "edit",
                content,
                by: author.person,
                &session
            )
            let draft = try await DraftDesk.draft(of: office, &session)
            try await office.log("scheme.draft_opened", ["scheme": scheme], by: author, &session)
            var desk = DraftDesk(scheme: scheme, today: today)
            return try await desk.view(of: draft, &session)
        }
    }

    /// What a new draft of the office says.
    static func start(
        _ office: Office,
        _ session: inout Session
    ) async throws -> (kind: String, scheme: String, content: DraftToSave) {
        let found = try await SchemeShelf.atOrAbove(office.tenant.number, &session)
        guard let nearest = found.first else {
            throw UseCaseError(.noScheme, ["tenant": office.tenant.id.rawValue])
        }
        guard nearest.tenant == office.tenant.id else {
            let derivation = Derivation(
                scheme: nearest.scheme,
                tenant: office.tenant.id,
                version: 1,
                over: Pin(
                    tenant: nearest.tenant,
                    version: nearest.number,
                    digest: nearest.snapshotDigest
                ),
                operations: []
            )
            let content = SchemeContent.derivation(derivation)
                .saved(
                    base: nearest.pin,
                    target: nearest.pin
                )
            return ("derivation", nearest.scheme, content)
        }
        var base: ParentPin?
        var target: ParentPin?
        if let pin = nearest.parent {
            let chain = try await SchemeShelf.chain(
                of: pin.tenantNumber,
                scheme: nearest.scheme,
                number: pin.number,
                &session
            )
            base = chain.last?.pin
            let inForce = found.dropFirst().first { $0.scheme == nearest.scheme }
            target = inForce.map { $0.tenant == pin.tenant ? $0.pin : base } ?? base
        }
        let content = try SchemeContent(kind: nearest.kind, document: nearest.document)
            .withoutSuccession
            .saved(base: base, target: target, isEdited: false)
        return (nearest.kind, nearest.scheme, content)
    }
}

extension SchemeContent {
    /// The content as a draft keeps it, once the office changed it.
    func saved(base: ParentPin?, target: ParentPin?, isEdited: Bool = true) -> DraftToSave {
        let value = canonicalValue
        return DraftToSave(
            document: value.canonicalText,
            digest: value.digest,
            base: base,
            target: target,
            isEdited: isEdited
        )
    }
}
