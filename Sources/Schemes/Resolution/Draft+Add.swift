extension Draft {
    /// Adds elements, each after those that it hangs on, whatever the order of the operations.
    mutating func add(_ operations: [Operation]) {
        let additions = operations.compactMap { operation -> Addition? in
            guard case .add(let nodes, let under, let after) = operation.action else { return nil }
            return Addition(operation: operation, nodes: nodes, under: under, after: after)
        }
        var wishes: [NodeID?: [NodeID: NodeID?]] = [:]
        for addition in inOrder(additions) {
            guard let root = checked(addition) else { continue }
            insert(addition, root)
            if let after = addition.after {
                wishes[root.parent, default: [:]].updateValue(after, forKey: root.id)
            } else {
                snapshot.children[root.parent, default: []].append(root.id)
            }
        }
        for (parent, placed) in wishes {
            snapshot.children[parent] = arranged(snapshot.children[parent] ?? [], placed)
        }
    }

    // The element to add with its place, or `nil` and findings when something is wrong.
    private mutating func checked(_ addition: Addition) -> Node? {
        guard let first = addition.nodes.first else {
            refuse(.reference, addition.under, addition, ["expected": "element"])
            return nil
        }
        guard isContainer(addition.under) else {
            report(orphan(addition.under, nil, addition.operation))
            return nil
        }
        let parent = addition.under == .scheme ? nil : addition.under
        let root = Node(id: first.id, kind: first.kind, parent: parent, fields: first.fields)
        let shape = checkShape(addition, root)
        let fields = addition.nodes.map { checkFields($0, addition) }
        guard shape, fields.allSatisfy({ $0 }), mayAdd(root, addition) else { return nil }
        return root
    }

    private mutating func checkShape(_ addition: Addition, _ root: Node) -> Bool {
        var isGood = true
        var kinds: [NodeID: NodeKind] = [:]
        let parentKind = root.parent.flatMap { snapshot.nodes[$0]?.kind }
        for (index, node) in addition.nodes.enumerated() {
            if snapshot.nodes[node.id] != nil || snapshot.tombstones[node.id] != nil
                || kinds[node.id] != nil || node.id == .scheme
            {
                let state = snapshot.tombstones[node.id] != nil ? "dropped" : "used"
                refuse(.duplicate, node.id, addition, ["state": state])
                isGood = false
            }
            if node.id.owner != version.tenant {
                refuse(.reference, node.id, addition, ["expected": "\(version.tenant):"])
                isGood = false
            }
            let holder = index == 0 ? parentKind : node.parent.flatMap { kinds[$0] }
            let isOutside = index > 0 && holder == nil
            if isOutside || !node.kind.allowedParents.contains(holder) {
                refuse(.reference, node.id, addition, node.kind.placeFacts)
                isGood = false
            }
            kinds[node.id] = node.kind
        }
        if let after = addition.after, !isSibling(after, of: root.kind, under: root.parent) {
            refuse(
                .reference,
                root.id,
                addition,
                ["after": after.rawValue, "expected": "sibling"]
            )
            isGood = false
        }
        return isGood
    }

    private mutating func checkFields(_ node: Node, _ addition: Addition) -> Bool {
        let findings = fieldFindings(node, addition.operation)
        let groups = groups(addition)
        for finding in findings { report(finding, about: groups) }
        return findings.isEmpty
    }

    private mutating func insert(_ addition: Addition, _ root: Node) {
        if !own.contains(addition.under) {
            snapshot.containers[
                addition.under,
                default: EffectiveContainer(rule: .closed, setters: [])
            ]
            .added.append(root.id)
        }
        for (index, listed) in addition.nodes.enumerated() {
            let node = index == 0 ? root : listed
            snapshot.nodes[node.id] = node
            own.insert(node.id)
            if index > 0 { snapshot.children[node.parent, default: []].append(node.id) }
            for (field, value) in node.fields {
                provenance.changed[Address(node.id, field)] = [
                    ProvenanceEntry(
                        value: value,
                        setter: version,
                        operation: addition.operation.id,
                        note: addition.operation.note
                    )
                ]
            }
            touched.formUnion(AllocationGroup.holding(node, in: snapshot))
        }
    }
}

extension NodeKind {
    /// Where elements of the kind stand, for a message.
    var placeFacts: [String: String] {
        let places = allowedParents.map { $0?.rawValue ?? "top" }
        return ["kind": rawValue, "expected": "under \(places.joined(separator: ", "))"]
    }
}
