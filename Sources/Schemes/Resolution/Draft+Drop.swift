extension Draft {
    /// Takes an element out of use, with everything inside it.
    mutating func drop(_ id: NodeID, _ operation: Operation) {
        guard let node = snapshot.nodes[id] else {
            // Inside an element that another operation drops, it is gone as wished.
            report(orphan(id, nil, operation))
            return
        }
        let groups = AllocationGroup.holding(node, in: snapshot)
        guard mayDrop(node, operation, groups) else { return }
        snapshot.children[node.parent]?.removeAll { $0 == id }
        let container = container(of: node)
        snapshot.containers[container]?.added.removeAll { $0 == id }
        for gone in subtree(of: id) {
            guard let buried = snapshot.nodes.removeValue(forKey: gone) else { continue }
            snapshot.tombstones[gone] = buried
            snapshot.children[gone] = nil
            snapshot.containers[gone] = nil
            dropped[gone] = operation.id
        }
        touched.formUnion(groups)
    }

    private mutating func mayDrop(
        _ node: Node,
        _ operation: Operation,
        _ groups: [AllocationGroup]
    ) -> Bool {
        let container = container(of: node)
        let rule = rule(of: container)
        let isSingle = node.kind == .scheme || node.kind == .vocabulary
        let isAllowed =
            switch rule.mayDrop {
            case .none: false
            case .own: node.id.owner == version.tenant
            case .any: true
            }
        guard isSingle || !isAllowed else { return true }
        var facts = containerFacts(container)
        facts["may_drop"] = isSingle ? "never" : rule.mayDrop.rawValue
        facts["ways"] = "remove_operation"
        let isRefused = isSingle || rule.enforcement == .enforced
        report(
            Diagnostic(
                code: isRefused ? .drop : .deviation,
                node: node.id,
                operation: operation.id,
                facts: facts
            ),
            about: groups
        )
        return !isRefused
    }

    /// Forgets locks and provenance of elements no longer in use; references to them are reported.
    mutating func clearAwayDropped() {
        guard !dropped.isEmpty else { return }
        let gone = dropped
        snapshot.locks = snapshot.locks.filter { gone[$0.key.node] == nil }
        snapshot.advice = snapshot.advice.filter { gone[$0.key.node] == nil }
        provenance.forget { gone[$0] != nil }
    }

    /// Reports values that name an element that this level dropped.
    mutating func reportDanglingReferences() {
        guard !dropped.isEmpty else { return }
        for node in snapshot.nodes.values {
            guard [.policy, .veto, .form].contains(node.kind) else { continue }
            for (field, value) in node.fields {
                guard let rule = node.kind.rule(for: field),
                    let named = reference(in: field, rule, value), let id = NodeID(named.id),
                    let operation = dropped[id]
                else { continue }
                let facts = ["missing": named.id, "state": "dropped", "operations": operation]
                report(
                    Diagnostic(
                        code: .reference,
                        node: node.id,
                        field: field,
                        given: value,
                        facts: facts
                    )
                )
            }
        }
    }
}
