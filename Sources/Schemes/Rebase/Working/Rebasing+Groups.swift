extension Rebasing {
    /// The scheme as both sides wish it: values that are refused only for a lock stand as wished.
    func wished(_ trial: Trial, _ points: [Issue.Point]) -> Snapshot {
        var wished = trial.snapshot
        for point in points where point.kind == .lock {
            for index in point.steps {
                guard case .set(let address, let value, _) = steps[index].operation.action,
                    point.place == .value(address)
                else { continue }
                wished.nodes[address.node]?.fields[address.field] = value
            }
        }
        return wished
    }

    /// The allocation groups that an operation has a part in, of those that still exist.
    func groups(of index: Int, in wished: Snapshot) -> [AllocationGroup] {
        var found: [AllocationGroup] = []
        switch steps[index].operation.action {
        case .set(let address, _, _):
            for snapshot in [new, wished] {
                guard let node = snapshot.nodes[address.node] else { continue }
                found += AllocationGroup.touched(by: node, address.field, in: snapshot)
            }
            let former = earlier(address)
            if found.isEmpty, let node = old.nodes[former.node] {
                found += AllocationGroup.touched(by: node, former.field, in: old)
            }
        case .add(let nodes, let under, _):
            for node in nodes {
                let parent =
                    node.id == nodes.first?.id ? (under == .scheme ? nil : under) : node.parent
                let placed = Node(id: node.id, kind: node.kind, parent: parent, fields: [:])
                found += AllocationGroup.holding(placed, in: wished)
            }
        case .drop(let id), .place(let id, _):
            for snapshot in [new, old] {
                guard let node = snapshot.nodes[id] else { continue }
                found += AllocationGroup.holding(node, in: snapshot)
                break
            }
        case .append, .narrow, .narrowContainer, .annotate: break
        }
        return found
    }

    /// The groups of every operation, each with its operations, by the rank of the groups.
    func groups(in wished: Snapshot) -> [(group: AllocationGroup, steps: Set<Int>)] {
        var found: [AllocationGroup: Set<Int>] = [:]
        for index in steps.indices {
            for group in groups(of: index, in: wished) { found[group, default: []].insert(index) }
        }
        return found.map { (group: $0.key, steps: $0.value) }
            .sorted { $0.group.rank < $1.group.rank }
    }

    /// Whether a group that came out before no longer does.
    func failsNow(_ group: AllocationGroup, in wished: Snapshot) -> Bool {
        group.failure(in: wished) != nil && group.failure(in: ours.snapshot) == nil
    }
}
