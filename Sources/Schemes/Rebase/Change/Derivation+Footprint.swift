extension Derivation {
    /// Everything of a parent's version that the derivation's outcome depends on.
    ///
    /// A new version that touches none of it leaves the derivation as it is: it is rebased by
    /// changing its pin. The keys are meant to be stored beside a published version.
    ///
    /// - Parameter parent: The version that the derivation was written against.
    /// - Returns: The keys; empty for a derivation without changes.
    /// - Complexity: O(*m*) in the operations.
    public func footprint(over parent: Snapshot) -> Set<TouchKey> {
        var keys: Set<TouchKey> = []
        for operation in operations { keys.formUnion(operation.footprint(over: parent)) }
        return keys
    }
}

extension Operation {
    fileprivate func footprint(over parent: Snapshot) -> Set<TouchKey> {
        var named = references(over: parent)
        var keys: Set<TouchKey> = []
        if let address {
            // Of its own element it needs no more than that it is there, and the one value.
            named.removeAll { $0 == address.node }
            keys = [.presence(address.node), .value(address)]
        }
        keys.formUnion(named.map(TouchKey.element))
        switch action {
        case .set(let address, _, _), .append(let address, _), .narrow(let address, _),
            .annotate(let address, _):
            keys.formUnion(parent.keys(of: address))
        case .add(let nodes, let under, _):
            keys.formUnion(([under] + parent.budgetLists(around: under)).map(TouchKey.list))
            guard let root = nodes.first else { break }
            let holder = under == .scheme ? nil : under
            let placed = Node(id: root.id, kind: root.kind, parent: holder, fields: [:])
            keys.formUnion(AllocationGroup.holding(placed, in: parent).map(\.key))
        case .drop(let id):
            keys.insert(.references)
            keys.formUnion(parent.structureKeys(of: id))
        case .place(let id, _): keys.formUnion(parent.structureKeys(of: id))
        case .narrowContainer(let id, _): keys.insert(.list(id))
        }
        return keys
    }
}

extension Snapshot {
    fileprivate func keys(of address: Address) -> [TouchKey] {
        guard let node = nodes[address.node] else { return [] }
        return AllocationGroup.touched(by: node, address.field, in: self).map(\.key)
            + budgetLists(around: node.id).map(TouchKey.list)
    }

    fileprivate func structureKeys(of id: NodeID) -> [TouchKey] {
        guard let node = nodes[id] else { return [] }
        return AllocationGroup.holding(node, in: self).map(\.key)
            + [.list(node.parent ?? .scheme)] + budgetLists(around: id).map(TouchKey.list)
    }
}
