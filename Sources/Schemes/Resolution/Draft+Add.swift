import Exact

/// An operation that adds an element, with what it has to wait for.
private struct Addition {
    let operation: Operation
    let nodes: [Node]
    let under: NodeID
    let after: NodeID?
}

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

    // Kahn's order over the additions; those that wait for each other in a circle are refused.
    private mutating func inOrder(_ additions: [Addition]) -> [Addition] {
        var makers: [NodeID: Int] = [:]
        for (index, addition) in additions.enumerated() {
            for node in addition.nodes where makers[node.id] == nil { makers[node.id] = index }
        }
        var waiting = [Int](repeating: 0, count: additions.count)
        var followers: [Int: [Int]] = [:]
        for (index, addition) in additions.enumerated() {
            let needed = Set(addition.needs.compactMap { makers[$0] }).subtracting([index])
            waiting[index] = needed.count
            for maker in needed { followers[maker, default: []].append(index) }
        }
        var ready = additions.indices.filter { waiting[$0] == 0 }
        var next = 0
        while next < ready.count {
            for follower in (followers[ready[next]] ?? []).sorted() {
                waiting[follower] -= 1
                if waiting[follower] == 0 { ready.append(follower) }
            }
            next += 1
        }
        for (index, addition) in additions.enumerated() where waiting[index] > 0 {
            report(
                Diagnostic(
                    code: .cycle,
                    node: addition.nodes.first?.id ?? addition.under,
                    operation: addition.operation.id,
                    facts: ["under": addition.under.rawValue]
                )
            )
        }
        return ready.map { additions[$0] }
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

    private mutating func mayAdd(_ root: Node, _ addition: Addition) -> Bool {
        if own.contains(addition.under) { return fitsBudgets(root, addition) }
        let rule = rule(of: addition.under)
        let isTaken = rule.mayAdd?.kinds.contains(root.kind) ?? false
        let isRefused = rule.enforcement == .enforced
        guard isTaken else {
            var facts = containerFacts(addition.under)
            facts.merge(openFacts(for: root.kind)) { own, _ in own }
            facts["kind"] = root.kind.rawValue
            facts["added"] = root.id.rawValue
            facts["points"] = points(addition.nodes).description
            refuse(isRefused ? .closed : .deviation, addition.under, addition, facts)
            return !isRefused && fitsBudgets(root, addition)
        }
        return fitsBudgets(root, addition)
    }

    // Checks the counts of the container and the points of it and of all those around it.
    private mutating func fitsBudgets(_ root: Node, _ addition: Addition) -> Bool {
        var containers = budgets(around: addition.under)
        if !own.contains(addition.under) { containers.insert(addition.under, at: 0) }
        let brought = points(addition.nodes)
        for container in containers {
            let rule = rule(of: container)
            guard let allowance = rule.mayAdd else { continue }
            let count = snapshot.containers[container]?.added.count ?? 0
            let isFull = container == addition.under && count >= allowance.maximumCount
            let sum = pointsAdded(to: container) + brought
            let isOver = brought > .zero && (allowance.maximumPoints.map { sum > $0 } ?? false)
            guard isFull || isOver else { continue }
            var facts = containerFacts(container)
            facts.merge(openFacts(for: root.kind)) { own, _ in own }
            facts["added"] = root.id.rawValue
            facts["points"] = brought.description
            facts["sum"] = sum.description
            let isRefused = rule.enforcement == .enforced
            refuse(isRefused ? .budget : .deviation, container, addition, facts)
            if isRefused { return false }
        }
        return true
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
                provenance.entries[Address(node.id, field)] = [
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

    // The points that the elements would carry, by the rule of `carried(by:)`.
    private func points(_ nodes: [Node]) -> Amount {
        guard let root = nodes.first else { return .zero }
        var trial = Draft(
            version,
            snapshot: Snapshot(scheme: "", nodes: [:], children: [:]),
            provenance: Provenance()
        )
        for (index, node) in nodes.enumerated() {
            trial.snapshot.nodes[node.id] = node
            if index > 0 { trial.snapshot.children[node.parent, default: []].append(node.id) }
        }
        return trial.carried(by: root.id)
    }

    private func groups(_ addition: Addition) -> [AllocationGroup] {
        guard let root = addition.nodes.first else { return [] }
        let parent = addition.under == .scheme ? nil : addition.under
        let placed = Node(id: root.id, kind: root.kind, parent: parent, fields: [:])
        return AllocationGroup.holding(placed, in: snapshot)
    }

    private mutating func refuse(
        _ code: Diagnostic.Code,
        _ node: NodeID,
        _ addition: Addition,
        _ facts: [String: String]
    ) {
        report(
            Diagnostic(code: code, node: node, operation: addition.operation.id, facts: facts),
            about: groups(addition)
        )
    }
}

extension Addition {
    /// The elements that must be there first: the container, the sibling, and what values name.
    fileprivate var needs: [NodeID] {
        var needs = [under]
        if let after { needs.append(after) }
        for node in nodes {
            for (field, value) in node.fields {
                if let component = field.weighedComponent { needs.append(component) }
                guard case .reference = node.kind.rule(for: field)?.type else { continue }
                if let named = value.text.flatMap({ NodeID($0) }) { needs.append(named) }
            }
        }
        return needs
    }
}

extension NodeKind {
    /// Where elements of the kind stand, for a message.
    var placeFacts: [String: String] {
        let places = allowedParents.map { $0?.rawValue ?? "top" }
        return ["kind": rawValue, "expected": "under \(places.joined(separator: ", "))"]
    }
}
