import Canonical
import Hierarchy
public import Schemes
public import Store
import TenantFiles

/// Finds out what happens to the schemes of a folder.
struct SchemePlanning {
    let folder: TenantFolder
    let forest: SchemeForest
    let stored: [StoredVersion]
    let isApproved: Bool

    /// What happens to each file's version, parents before their children.
    ///
    /// - Throws: ``UseCaseError`` `H303` when a file changes what a version that exists says.
    func changes() throws(UseCaseError) -> [SchemeChange] {
        var changes: [SchemeChange] = []
        var published: [TenantID: SchemeProposal.ParentVersion] = [:]
        let storedByTenant = Dictionary(grouping: stored) { $0.tenant }
        for tenant in folder.tree.preorder {
            guard let file = folder.schemes[tenant], let resolved = forest.resolved[tenant] else {
                continue
            }
            let above = folder.tree.ancestors(of: tenant).first { forest.resolved[$0] != nil }
            let proposal = proposal(tenant, file, resolved, parent: above.flatMap { published[$0] })
            let own = storedByTenant[tenant, default: []].filter { $0.scheme == file.scheme }
            let same = own.first { $0.digest == proposal.digest && $0.status != "withdrawn" }
            let reference = SchemeProposal.ParentVersion(
                tenant: tenant,
                number: file.version,
                digest: proposal.digest
            )
            if same?.status == "published" {
                published[tenant] = reference
                continue
            }
            if same == nil, let taken = own.compactMap(\.number).max(), taken >= file.version {
                throw UseCaseError(
                    .versionTaken,
                    ["tenant": tenant.rawValue, "version": String(file.version), "file": file.path]
                )
            }
            let isDerivation = proposal.kind == "derivation"
            let step: SchemeChange.Step
            if isDerivation, proposal.parent == nil {
                step = .wait
            } else if isApproved {
                step = same == nil ? .publish : .approve
                published[tenant] = reference
            } else if same == nil {
                step = .propose
            } else {
                continue
            }
            changes.append(
                SchemeChange(step: step, proposal: proposal, isExample: file.isExample)
            )
        }
        return changes
    }

    private func proposal(
        _ tenant: TenantID,
        _ file: SchemeFile,
        _ resolved: ResolvedScheme,
        parent: SchemeProposal.ParentVersion?
    ) -> SchemeProposal {
        let document: JSONValue
        let kind: String
        var operations: [SchemeProposal.IndexedOperation] = []
        switch file.content {
        case .root(let root):
            document = root.jsonValue
            kind = hasDerivations(root.scheme, besides: tenant) ? "template" : "root"
        case .derivation(let derivation):
            document = pinned(derivation, over: tenant).canonicalValue
            kind = "derivation"
            operations = derivation.operations.map(SchemeProposal.IndexedOperation.init)
        }
        let items = resolved.snapshot.nodes.values.filter { $0.kind == .item }.count
        return SchemeProposal(
            tenant: tenant,
            scheme: file.scheme,
            number: file.version,
            kind: kind,
            parent: parent,
            document: document.canonicalText,
            digest: document.digest,
            snapshot: SchemeProposal.StoredSnapshot(
                body: resolved.snapshot.jsonValue.canonicalText,
                digest: resolved.snapshot.digest,
                itemCount: items
            ),
            operations: operations,
            touches: touches(file, tenant)
        )
    }

    /// What in the parent each change of a file depends on.
    private func touches(_ file: SchemeFile, _ tenant: TenantID) -> [SchemeProposal.Touch] {
        guard case .derivation(let derivation) = file.content else { return [] }
        let parent = folder.tree.ancestors(of: tenant).lazy.compactMap { forest.resolved[$0] }.first
        return SchemeContent.derivation(derivation).touches(over: parent)
    }

    /// The derivation with the digest of the parent's snapshot, which files may leave out.
    private func pinned(_ derivation: Derivation, over tenant: TenantID) -> Derivation {
        let parent = folder.tree.ancestors(of: tenant).lazy.compactMap { forest.resolved[$0] }.first
        return Derivation(
            scheme: derivation.scheme,
            tenant: derivation.tenant,
            version: derivation.version,
            over: Pin(
                tenant: derivation.over.tenant,
                version: derivation.over.version,
                digest: derivation.over.digest ?? parent?.snapshot.digest
            ),
            operations: derivation.operations,
            succession: derivation.succession,
            onBothChanged: derivation.onBothChanged
        )
    }

    private func hasDerivations(_ scheme: String, besides tenant: TenantID) -> Bool {
        folder.schemes.contains { $0.key != tenant && $0.value.scheme == scheme }
    }
}

extension Operation {
    /// The change as a row of the index: its name, kind, place and values as text.
    public var indexed: SchemeProposal.IndexedOperation {
        SchemeProposal.IndexedOperation(self)
    }
}

extension SchemeProposal.IndexedOperation {
    /// The row of the index for an operation.
    init(_ operation: Operation) {
        let name = operation.id
        switch operation.action {
        case .set(let address, let value, let was):
            self.init(name, "set", "\(address)", "\(value)", was.map { "\($0)" })
        case .append(let address, let text): self.init(name, "append", "\(address)", text)
        case .add(let nodes, let container, _):
            self.init(name, "add", nodes.first.map { "\($0.id)" } ?? "", nil, nil, "\(container)")
        case .drop(let node): self.init(name, "drop", "\(node)")
        case .place(let node, let after): self.init(name, "place", "\(node)", after.map { "\($0)" })
        case .narrow(let address, _): self.init(name, "narrow", "\(address)")
        case .narrowContainer(let node, _): self.init(name, "narrow_container", "\(node)")
        case .annotate(let address, let text): self.init(name, "annotate", "\(address)", text)
        }
    }

    private init(
        _ name: String,
        _ kind: String,
        _ address: String,
        _ value: String? = nil,
        _ was: String? = nil,
        _ group: String? = nil
    ) {
        self.init(name: name, kind: kind, address: address, group: group, value: value, was: was)
    }
}
