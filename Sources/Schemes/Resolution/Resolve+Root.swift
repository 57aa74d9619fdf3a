/// Resolves a scheme that has no parent in the system.
///
/// Illegal elements, values and bounds are left out and reported: the result is always well
/// formed, and can be published when there is no error among its findings.
///
/// - Parameter document: The root.
/// - Returns: The scheme, findings sorted by address.
public func resolve(document: SchemeDocument) -> ResolvedScheme {
    let version = VersionReference(tenant: document.tenant, number: document.version)
    let empty = Snapshot(scheme: document.scheme, nodes: [:], children: [:])
    var draft = Draft(version, snapshot: empty, provenance: Provenance())
    draft.checkNumber()
    draft.build(document.nodes)
    var taken = document.locks
    draft.snapshot.locks.reserveCapacity(taken.count)
    for (address, lock) in document.locks where !draft.bind(address, lock, nil) {
        taken[address] = nil
    }
    draft.provenance = Provenance(
        root: RootLayer(version: version, nodes: draft.snapshot.nodes, locks: taken)
    )
    draft.fixOfficialGroups()
    for (container, rule) in document.containers.sorted(by: { $0.key < $1.key }) {
        draft.narrowContainer(container, rule, nil)
    }
    draft.checkGroups()
    return ResolvedScheme(
        snapshot: draft.snapshot,
        provenance: draft.provenance,
        diagnostics: draft.diagnostics.inOrder(),
        chain: [version]
    )
}

extension Draft {
    /// Puts the elements of a root document in their places.
    fileprivate mutating func build(_ listed: [Node]) {
        if !placeInOrder(listed) { placeByLevels(listed) }
        checkValues(listed)
        if snapshot.nodes[.scheme] == nil {
            let facts = ["expected": NodeKind.scheme.rawValue]
            report(Diagnostic(code: .orphan, node: .scheme, facts: facts))
        }
    }

    // The usual document: every element after the one that holds it, and nothing wrong. When
    // something is, everything is as before and `false` is returned.
    private mutating func placeInOrder(_ listed: [Node]) -> Bool {
        let before = self
        snapshot.nodes.reserveCapacity(listed.count)
        snapshot.children.inside.reserveCapacity(listed.count / 2)
        for node in listed {
            let isAfterHolder = node.parent.map { snapshot.nodes[$0] != nil } ?? true
            guard isAfterHolder, snapshot.nodes[node.id] == nil, place(node) else {
                self = before
                return false
            }
        }
        return true
    }

    private mutating func placeByLevels(_ listed: [Node]) {
        var known: [NodeID: Node] = [:]
        var inside: [NodeID?: [Node]] = [:]
        for node in listed {
            guard known[node.id] == nil else {
                refuse(.duplicate, node, [:])
                continue
            }
            known[node.id] = node
            inside[node.parent, default: []].append(node)
        }
        var level = inside[nil] ?? []
        while !level.isEmpty {
            level = level.filter { place($0) }
            level = level.flatMap { inside[$0.id] ?? [] }
        }
        reportUnplaced(listed, known)
    }

    private mutating func place(_ node: Node) -> Bool {
        let holder = node.parent.flatMap { snapshot.nodes[$0]?.kind }
        guard node.kind.allowedParents.contains(holder) else {
            refuse(.reference, node, node.kind.placeFacts)
            return false
        }
        let ownID: NodeID? =
            switch node.kind {
            case .scheme: .scheme
            case .vocabulary: .vocabulary
            default: nil
            }
        guard ownID.map({ $0 == node.id }) ?? (node.id != .scheme && node.id != .vocabulary) else {
            refuse(.reference, node, ["kind": node.kind.rawValue, "expected": "its own id"])
            return false
        }
        if let owner = node.id.owner, owner != version.tenant {
            refuse(.reference, node, ["expected": "\(version.tenant):"])
            return false
        }
        snapshot.nodes[node.id] = node
        snapshot.children[node.parent, default: []].append(node.id)
        // The sums around an indicator or an item are those of its section, which is here too.
        if node.kind != .indicator, node.kind != .item {
            touched.formUnion(AllocationGroup.holding(node, in: snapshot))
        }
        return true
    }

    // Elements whose holder is missing or circular; what hangs on a refused one goes with it.
    private mutating func reportUnplaced(_ listed: [Node], _ known: [NodeID: Node]) {
        var links: [NodeID: NodeID] = [:]
        for (id, node) in known where snapshot.nodes[id] == nil { links[id] = node.parent }
        let circles = circular(links)
        for node in known.values where snapshot.nodes[node.id] == nil {
            guard let parent = node.parent else { continue }
            if circles.contains(node.id) {
                refuse(.cycle, node, ["under": parent.rawValue])
            } else if known[parent] == nil {
                var facts = ["under": parent.rawValue]
                let near = nearest(to: parent.rawValue, among: known.keys.map(\.rawValue))
                facts["near"] = near.isEmpty ? nil : near.joined(separator: ", ")
                refuse(.orphan, node, facts)
            }
        }
    }

    // All elements stand by now, so that values may name any of them.
    private mutating func checkValues(_ listed: [Node]) {
        for node in snapshot.nodes.values {
            for finding in fieldFindings(node, nil) {
                report(finding)
                guard let field = finding.field else { continue }
                snapshot.nodes[node.id]?.fields[field] = nil
            }
        }
    }

    private mutating func refuse(
        _ code: Diagnostic.Code,
        _ node: Node,
        _ facts: [String: String]
    ) {
        report(Diagnostic(code: code, node: node.id, facts: facts))
    }
}
