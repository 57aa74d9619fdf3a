import Exact

extension Draft {
    /// The containers whose allowance an element inside them uses up, the innermost first.
    func budgets(around id: NodeID) -> [NodeID] {
        var found: [NodeID] = []
        guard snapshot.containers.values.contains(where: { !$0.added.isEmpty }) else { return [] }
        var current = snapshot.nodes[id]
        while let node = current {
            let container = container(of: node)
            if snapshot.containers[container]?.added.contains(node.id) ?? false {
                found.append(container)
            }
            current = node.parent.flatMap { snapshot.nodes[$0] }
        }
        return found
    }

    /// The points that the elements added to a container carry together.
    func pointsAdded(to container: NodeID) -> Amount {
        (snapshot.containers[container]?.added ?? []).map(carried).total
    }

    /// The points that an element brings into a scheme.
    ///
    /// A section's own points; the sum of an indicator's items; an adjustment's or a group's cap,
    /// else the sum of what is inside; a rate's points or its greatest.
    func carried(by id: NodeID) -> Amount {
        guard let node = snapshot.nodes[id] else { return .zero }
        switch node.kind {
        case .section, .item: return node.fields[.points]?.number ?? .zero
        case .indicator: return carriedInside(id)
        case .adjustment, .adjustmentGroup:
            return node.fields[.cap]?.number ?? carriedInside(id)
        case .rate:
            return (node.fields[.points] ?? node["maximum"])?.number ?? .zero
        case .scheme, .vocabulary, .policy, .component, .ballotStep, .form, .grade, .veto,
            .unitClass, .datum, .ladderStep, .raterGroup, .ceiling, .title, .tieKey, .stage:
            return .zero
        }
    }

    /// Whether a new value keeps the elements added around it within their allowances.
    mutating func respectsBudgets(
        _ value: FieldValue,
        at address: Address,
        _ groups: [AllocationGroup],
        _ operation: Operation
    ) -> Bool {
        guard value.number != nil else { return true }
        let budgets = budgets(around: address.node)
        guard !budgets.isEmpty else { return true }
        let before = budgets.map(pointsAdded)
        let current = snapshot.nodes[address.node]?.fields[address.field]
        snapshot.nodes[address.node]?.fields[address.field] = value
        let after = budgets.map(pointsAdded)
        snapshot.nodes[address.node]?.fields[address.field] = current
        for (index, container) in budgets.enumerated() where after[index] > before[index] {
            let rule = rule(of: container)
            guard let most = rule.mayAdd?.maximumPoints, after[index] > most else { continue }
            var facts = containerFacts(container)
            facts["sum"] = after[index].description
            facts["container"] = container.rawValue
            let isRefused = rule.enforcement == .enforced
            report(
                Diagnostic(
                    code: isRefused ? .budget : .deviation,
                    node: address.node,
                    field: address.field,
                    operation: operation.id,
                    given: value,
                    facts: facts
                ),
                about: groups
            )
            if isRefused { return false }
        }
        return true
    }

    private func carriedInside(_ id: NodeID) -> Amount {
        (snapshot.children[id] ?? []).map(carried).total
    }
}
