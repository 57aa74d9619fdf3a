/// An operation that adds an element, with what it has to wait for.
struct Addition {
    let operation: Operation
    let nodes: [Node]
    let under: NodeID
    let after: NodeID?
}

extension Addition {
    /// The elements that must be there first: the container, the sibling, and what values name.
    var needs: [NodeID] {
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

extension Draft {
    /// Kahn's order over the additions; those that wait for each other in a circle are refused.
    mutating func inOrder(_ additions: [Addition]) -> [Addition] {
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

    /// The allocation groups that the element would join.
    func groups(_ addition: Addition) -> [AllocationGroup] {
        guard let root = addition.nodes.first else { return [] }
        let parent = addition.under == .scheme ? nil : addition.under
        let placed = Node(id: root.id, kind: root.kind, parent: parent, fields: [:])
        return AllocationGroup.holding(placed, in: snapshot)
    }

    /// Reports an addition.
    mutating func refuse(
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
