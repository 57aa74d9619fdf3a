/// The operations of one derivation while it is composed with another.
struct Composition {
    private var operations: [OperationTarget: Operation] = [:]

    init(_ listed: [Operation]) {
        for operation in OperationIndex(listed).operations {
            operations[operation.target] = operation
        }
        for operation in operations.values where folds(operation) {
            operations[operation.target] = nil
        }
    }

    /// Takes back additions that the later derivation drops, and its drops of them.
    ///
    /// - Returns: Every element that neither derivation leaves in use nor buries.
    mutating func takeBack(droppedBy later: inout Composition) -> Set<NodeID> {
        var gone: Set<NodeID> = []
        for drop in later.operations.values {
            guard case .drop(let id) = drop.action else { continue }
            forgetOrder(after: id)
            later.forgetOrder(after: id)
            for (target, addition) in operations {
                guard case .add(let nodes, let under, let after) = addition.action,
                    nodes.contains(where: { $0.id == id })
                else { continue }
                let inside = subtree(of: id, in: nodes)
                gone.formUnion(inside)
                later.operations[drop.target] = nil
                let kept = nodes.filter { !inside.contains($0.id) }
                operations[target] =
                    kept.isEmpty
                    ? nil : addition.doing(.add(kept, under: under, after: after), addition.note)
            }
        }
        return gone
    }

    /// The elements that were to be added inside those that are gone.
    func added(inside gone: Set<NodeID>) -> Set<NodeID> {
        var found: Set<NodeID> = []
        for operation in operations.values {
            guard case .add(let nodes, let under, _) = operation.action, gone.contains(under)
            else { continue }
            found.formUnion(nodes.map(\.id))
        }
        return found.subtracting(gone)
    }

    /// Leaves out operations on elements that are gone.
    mutating func forget(_ gone: Set<NodeID>) {
        guard !gone.isEmpty else { return }
        for target in operations.keys where gone.contains(target.node) {
            operations[target] = nil
        }
        for id in gone { forgetOrder(after: id) }
    }

    /// The operations of both, those on the same target merged.
    func overlaid(with later: Composition) -> [Operation] {
        var first = self
        let mine = ownNodes
        var second: [OperationTarget: Operation] = [:]
        for (target, operation) in later.operations {
            first.yieldText(to: operation)
            if !first.folds(operation) { second[target] = operation }
        }
        var result = first.operations
        for (target, operation) in second {
            if case .narrowContainer(let id, _) = operation.action, mine.contains(id),
                !operations.keys.contains(where: {
                    $0.node == id && $0.kind.hasPrefix("narrow_container")
                })
            {
                continue  // closed by default for the later level, which can't open it
            }
            result[target] = result[target].map { $0.merged(with: operation) } ?? operation
        }
        return
            result.map { target, operation in
                Operation(id: target.text, action: operation.action, note: operation.note)
            }
            .sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
    }

    // A later override takes the place of words that were appended before it.
    private mutating func yieldText(to later: Operation) {
        guard case .set(let address, let value, _) = later.action else { return }
        let append = OperationTarget(kind: "append", node: address.node, field: address.field)
        guard operations.removeValue(forKey: append) != nil, operations[later.target] == nil
        else { return }
        let unseen = Operation.Action.set(address, to: value, was: nil)
        operations[later.target] = later.doing(unseen, later.note)
    }

    // An override on an element that is added here becomes the value that it is added with.
    private mutating func folds(_ override: Operation) -> Bool {
        guard case .set(let address, let value, _) = override.action else { return false }
        for (target, addition) in operations {
            guard case .add(var nodes, let under, let after) = addition.action,
                let index = nodes.firstIndex(where: { $0.id == address.node })
            else { continue }
            nodes[index].fields[address.field] = value
            operations[target] =
                addition.doing(.add(nodes, under: under, after: after), addition.note)
            operations[override.target] = nil
            return true
        }
        return false
    }

    private var ownNodes: Set<NodeID> {
        var found: Set<NodeID> = []
        for operation in operations.values {
            guard case .add(let nodes, _, _) = operation.action else { continue }
            found.formUnion(nodes.map(\.id))
        }
        return found
    }

    // Only the reading order depends on the sibling, so that its going changes no value.
    private mutating func forgetOrder(after id: NodeID) {
        for (target, operation) in operations {
            switch operation.action {
            case .add(let nodes, let under, let after) where after == id:
                operations[target] =
                    operation.doing(.add(nodes, under: under, after: nil), operation.note)
            case .place(_, let after) where after == id: operations[target] = nil
            default: break
            }
        }
    }

    private func subtree(of root: NodeID, in nodes: [Node]) -> Set<NodeID> {
        var inside: Set<NodeID> = [root]
        for node in nodes {
            if let parent = node.parent, inside.contains(parent) { inside.insert(node.id) }
        }
        return inside
    }
}
