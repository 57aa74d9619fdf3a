/// Collects what differs between two versions of a parent's scheme.
struct Touched {
    private(set) var keys: Set<TouchKey> = []
    private let old: Snapshot
    private let new: Snapshot

    init(_ old: Snapshot, _ new: Snapshot, _ succession: ElementSuccession) {
        self.old = old
        self.new = new
        for (id, node) in old.nodes {
            guard let other = new.nodes[id] else {
                structure(node, in: old)
                continue
            }
            if node.parent != other.parent || node.kind != other.kind {
                structure(node, in: old)
                structure(other, in: new)
            } else if node.fields != other.fields {
                values(node, other)
            }
        }
        for (id, node) in new.nodes where old.nodes[id] == nil { structure(node, in: new) }
        locks(old.locks, new.locks)
        lists()
        for (id, fate) in succession.fates {
            for touched in [id] + fate.successors { changed(touched) }
        }
    }

    private mutating func changed(_ id: NodeID) {
        keys.insert(.element(id))
        keys.insert(.presence(id))
    }

    private mutating func changed(_ address: Address) {
        keys.insert(.element(address.node))
        keys.insert(.value(address))
    }

    private mutating func structure(_ node: Node, in snapshot: Snapshot) {
        changed(node.id)
        keys.insert(.list(node.parent ?? .scheme))
        keys.formUnion(AllocationGroup.holding(node, in: snapshot).map(\.key))
        keys.formUnion(snapshot.budgetLists(around: node.id).map(TouchKey.list))
        if node.namesOthers { keys.insert(.references) }
    }

    private mutating func values(_ before: Node, _ after: Node) {
        for field in Set(before.fields.keys).union(after.fields.keys)
        where before.fields[field] != after.fields[field] {
            changed(Address(before.id, field))
            for (node, snapshot) in [(before, old), (after, new)] {
                let groups = AllocationGroup.touched(by: node, field, in: snapshot)
                keys.formUnion(groups.map(\.key))
                keys.formUnion(snapshot.budgetLists(around: node.id).map(TouchKey.list))
            }
            if before.kind.names(otherIn: field) { keys.insert(.references) }
        }
    }

    private mutating func locks(
        _ before: [Address: EffectiveLock],
        _ after: [Address: EffectiveLock]
    ) {
        for (address, lock) in before
        where lock.allowance != (after[address] ?? .open).allowance {
            changed(address)
        }
        for address in after.keys where before[address] == nil { changed(address) }
    }

    private mutating func lists() {
        for id in Set(old.containers.keys).union(new.containers.keys) {
            let (before, after) = (old.containers[id], new.containers[id])
            if before?.rule != after?.rule || before?.added != after?.added {
                keys.insert(.list(id))
            }
        }
        for parent in Set(old.children.keys).union(new.children.keys)
        where old.children[parent] ?? [] != new.children[parent] ?? [] {
            keys.insert(.list(parent ?? .scheme))
            for child in new.children[parent] ?? [] {
                guard let node = new.nodes[child] else { continue }
                keys.formUnion(AllocationGroup.holding(node, in: new).map(\.key))
            }
        }
    }
}

extension Snapshot {
    /// The lists whose allowance an element, or one around it, uses up.
    func budgetLists(around id: NodeID) -> [NodeID] {
        var found: [NodeID] = []
        var current = nodes[id]
        while let node = current, found.count < 8 {
            let list = node.parent ?? .scheme
            if containers[list]?.added.contains(node.id) ?? false { found.append(list) }
            current = node.parent.flatMap { nodes[$0] }
        }
        return found
    }
}

extension NodeKind {
    /// Whether a field's value or its name is the id of another element.
    func names(otherIn field: FieldName) -> Bool {
        if field.weighedComponent != nil { return true }
        switch rule(for: field)?.type {
        case .reference, .references, .formula: return true
        default: return false
        }
    }
}

extension Node {
    /// Whether one of the element's fields names another element.
    var namesOthers: Bool { fields.keys.contains { kind.names(otherIn: $0) } }
}
