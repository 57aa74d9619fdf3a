import Canonical
public import Hierarchy
import PostgresDriver
import Schemes
import Store

/// The scheme in force for an office and the one that would take its place.
struct SimulationStart {
    let archive: SchemeArchive
    let before: Snapshot
    let against: VersionReference?
    let proposal: DerivedPreview.Proposal
    let findings: [Diagnostic]

    static func read(
        _ office: Office,
        _ given: SchemeContent?,
        _ values: [(address: Address, value: FieldValue)],
        _ today: CalendarDate,
        _ session: inout Session
    ) async throws -> SimulationStart {
        let found = try await SchemeShelf.atOrAbove(office.tenant.number, &session)
        guard let nearest = found.first else {
            throw UseCaseError(.noScheme, ["tenant": office.tenant.id.rawValue])
        }
        var desk = DraftDesk(scheme: nearest.scheme, today: today)
        let inForce = try await desk.archive.entry(nearest.pin, &session)
        let own = nearest.tenant == office.tenant.id ? inForce : nil
        let view = try await desk.trial(office, given, values, found, &session)
        var above = (ElementSuccession.none, OnBothChanged.ask)
        if let before = own?.version.parent, let target = view.draft.target {
            let first = try await desk.archive.entry(before, &session)
            let second = try await desk.archive.entry(target, &session)
            above = try await desk.archive.publisher(first, second, &session)
        }
        return SimulationStart(
            archive: desk.archive,
            before: inForce.resolved.snapshot,
            against: own.map {
                VersionReference(tenant: $0.version.tenant, number: $0.version.number)
            },
            proposal: DerivedPreview.Proposal(
                tenant: office.tenant.number,
                version: ParentVersion(view.resolved, isProposed: true),
                content: view.content,
                number: own?.version.number ?? 0,
                above: above
            ),
            findings: view.findings
        )
    }
}

extension DraftDesk {
    /// The document to try: the one given, else the office's draft, else what is published; with
    /// values set on top.
    ///
    /// - Throws: ``UseCaseError`` `H106` when there is neither a document, nor a draft, nor a value.
    fileprivate mutating func trial(
        _ office: Office,
        _ given: SchemeContent?,
        _ values: [(address: Address, value: FieldValue)],
        _ found: [PublishedVersion],
        _ session: inout Session
    ) async throws -> DraftView {
        var view: DraftView
        if let given {
            view = try await self.view(of: given, office, found, &session)
        } else if let draft = try await DraftShelf.drafts(of: office.tenant.number, &session).last {
            view = try await self.view(of: draft, &session)
        } else {
            guard !values.isEmpty else {
                throw UseCaseError(.noDraft, ["tenant": office.tenant.id.rawValue])
            }
            let (kind, _, start) = try await OpenDraft.start(office, &session)
            let content = try SchemeContent(kind: kind, document: start.document)
            view = try await self.view(of: content, office, found, &session)
        }
        guard !values.isEmpty else { return view }
        var content = view.content
        for (address, value) in values {
            content = try content.putting(.set(address, to: value, was: nil), over: view.parent)
        }
        return try await self.view(of: view.draft, content, &session)
    }

    /// What a document would come to as the office's draft.
    ///
    /// - Throws: ``UseCaseError`` `H311` when it is another tenant's or another scheme.
    mutating func view(
        of content: SchemeContent,
        _ office: Office,
        _ found: [PublishedVersion],
        _ session: inout Session
    ) async throws -> DraftView {
        guard content.tenant == office.tenant.id, content.scheme == scheme else {
            throw UseCaseError(
                .otherScheme,
                ["tenant": office.tenant.id.rawValue, "scheme": scheme]
            )
        }
        var target: ParentPin?
        if case .derivation = content {
            target = found.first { $0.tenant != office.tenant.id && $0.scheme == scheme }?.pin
        }
        let value = content.canonicalValue
        let draft = StoredDraft(
            office.tenant,
            scheme: scheme,
            kind: target == nil ? "root" : "derivation",
            document: value.canonicalText,
            digest: value.digest,
            over: target
        )
        return try await view(of: draft, content, &session)
    }
}

extension SchemeContent {
    /// The tenant whose scheme it is.
    public var tenant: TenantID {
        switch self {
        case .root(let document): document.tenant
        case .derivation(let derivation): derivation.tenant
        }
    }

    /// The scheme's name.
    public var scheme: String {
        switch self {
        case .root(let document): document.scheme
        case .derivation(let derivation): derivation.scheme
        }
    }
}
