import Exact

extension Draft {
    /// Whether the container, and those around it, take the element.
    mutating func mayAdd(_ root: Node, _ addition: Addition) -> Bool {
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
}
