extension Draft {
    /// Changes the reading order by all placements at once.
    mutating func place(_ operations: [Operation]) {
        var wishes: [NodeID?: [NodeID: NodeID?]] = [:]
        var anchors: [NodeID: NodeID] = [:]
        var asked: [NodeID: Operation] = [:]
        for operation in operations {
            guard case .place(let id, let anchor) = operation.action,
                let node = placeable(id, after: anchor, operation)
            else { continue }
            asked[id] = operation
            anchors[id] = anchor
            wishes[node.parent, default: [:]].updateValue(anchor, forKey: id)
        }
        for id in circular(anchors) {
            guard let node = snapshot.nodes[id], let operation = asked[id] else { continue }
            wishes[node.parent]?.removeValue(forKey: id)
            report(misplaced(.order, id, anchors[id], operation))
        }
        for (parent, placed) in wishes {
            guard !placed.isEmpty, let list = snapshot.children[parent] else { continue }
            snapshot.children[parent] = arranged(list, placed)
            let nodes = placed.keys.compactMap { snapshot.nodes[$0] }
            if nodes.contains(where: { $0.kind == .grade }) { touched.insert(.grades) }
        }
    }

    private mutating func placeable(
        _ id: NodeID,
        after anchor: NodeID?,
        _ operation: Operation
    ) -> Node? {
        guard let node = snapshot.nodes[id] else {
            report(orphan(id, nil, operation))
            return nil
        }
        guard anchor != id else {
            report(misplaced(.order, id, anchor, operation))
            return nil
        }
        if let anchor, !isSibling(anchor, of: node.kind, under: node.parent) {
            report(misplaced(.reference, id, anchor, operation))
            return nil
        }
        let container = container(of: node)
        let rule = rule(of: container)
        guard !rule.mayReorder, !own.contains(id) else { return node }
        var facts = containerFacts(container)
        facts["may_reorder"] = "false"
        facts["container"] = container.rawValue
        facts["ways"] = "remove_operation"
        let isRefused = rule.enforcement == .enforced
        report(
            Diagnostic(
                code: isRefused ? .closed : .deviation,
                node: id,
                operation: operation.id,
                facts: facts
            )
        )
        return isRefused ? nil : node
    }

    /// Whether an element in use stands in the same list, and is of the same kind.
    func isSibling(_ id: NodeID, of kind: NodeKind, under parent: NodeID?) -> Bool {
        guard let node = snapshot.nodes[id] else { return false }
        return node.kind == kind && node.parent == parent
    }

    private func misplaced(
        _ code: Diagnostic.Code,
        _ id: NodeID,
        _ anchor: NodeID?,
        _ operation: Operation
    ) -> Diagnostic {
        var facts: [String: String] = ["after": anchor?.rawValue ?? ""]
        if code == .reference { facts["expected"] = "sibling" }
        return Diagnostic(code: code, node: id, operation: operation.id, facts: facts)
    }
}
