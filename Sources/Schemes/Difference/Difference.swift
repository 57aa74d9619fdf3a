/// Compares two schemes: a child with its parent, a version with the one before, any two.
///
/// Who set a bound makes no difference; what it allows does.
///
/// - Parameters:
///   - first: The scheme to compare with.
///   - second: The scheme that is described.
/// - Returns: What the second has, lacks and changes against the first.
/// - Complexity: O(*n* log *n*) in the elements of both.
public func difference(from first: Snapshot, to second: Snapshot) -> SnapshotDifference {
    let common = first.nodes.keys.filter { second.nodes[$0] != nil }.sorted()
    return SnapshotDifference(
        added: second.nodes.values.filter { first.nodes[$0.id] == nil }.sorted { $0.id < $1.id },
        dropped: first.nodes.values.filter { second.nodes[$0.id] == nil }
            .sorted { $0.id < $1.id },
        changed: common.flatMap { changedValues(of: $0, first, second) },
        moved: movedNodes(common, first, second),
        locks: (changedLocks(first.locks, second.locks, .enforced)
            + changedLocks(first.advice, second.advice, .advisory))
            .filter { first.nodes[$0.address.node] != nil && second.nodes[$0.address.node] != nil },
        containers: changedContainers(first, second)
    )
}

private func changedValues(
    of id: NodeID,
    _ first: Snapshot,
    _ second: Snapshot
) -> [SnapshotDifference.ChangedValue] {
    let before = first.nodes[id]?.fields ?? [:]
    let after = second.nodes[id]?.fields ?? [:]
    return Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }
        .map { field in
            SnapshotDifference.ChangedValue(
                address: Address(id, field),
                from: before[field],
                to: after[field]
            )
        }
        .sorted { $0.address < $1.address }
}

private func movedNodes(
    _ common: [NodeID],
    _ first: Snapshot,
    _ second: Snapshot
) -> [SnapshotDifference.MovedNode] {
    var moved: [SnapshotDifference.MovedNode] = []
    for (parent, ids) in second.children {
        let known = (first.children[parent] ?? []).enumerated()
        let places = Dictionary(known.map { ($1, $0) }) { place, _ in place }
        let staying = longestRise(ids.filter { places[$0] != nil }) { places[$0] ?? 0 }
        for (place, id) in ids.enumerated() {
            guard first.nodes[id] != nil, !staying.contains(id) else { continue }
            let from = first.nodes[id]?.parent
            moved.append(
                SnapshotDifference.MovedNode(
                    node: id,
                    after: place > 0 ? ids[place - 1] : nil,
                    from: from == parent ? nil : from,
                    under: parent
                )
            )
        }
    }
    return moved.sorted { $0.node < $1.node }
}

// The most elements whose places rise, so that as few as possible count as moved: patience
// sorting keeps, for each length, the element with the least place that ends such a rise.
private func longestRise(_ ids: [NodeID], place: (NodeID) -> Int) -> Set<NodeID> {
    var ends: [Int] = []
    var previous = [Int?](repeating: nil, count: ids.count)
    for (index, id) in ids.enumerated() {
        var (low, high) = (0, ends.count)
        while low < high {
            let middle = (low + high) / 2
            if place(ids[ends[middle]]) < place(id) { low = middle + 1 } else { high = middle }
        }
        previous[index] = low > 0 ? ends[low - 1] : nil
        if low == ends.count { ends.append(index) } else { ends[low] = index }
    }
    var rise: Set<NodeID> = []
    var current = ends.last
    while let index = current {
        rise.insert(ids[index])
        current = previous[index]
    }
    return rise
}

private func changedLocks(
    _ first: [Address: EffectiveLock],
    _ second: [Address: EffectiveLock],
    _ enforcement: Enforcement
) -> [SnapshotDifference.ChangedLock] {
    Set(first.keys).union(second.keys)
        .filter { (first[$0] ?? .open).allowance != (second[$0] ?? .open).allowance }
        .sorted()
        .map { address in
            SnapshotDifference.ChangedLock(
                address: address,
                enforcement: enforcement,
                from: first[address],
                to: second[address]
            )
        }
}

private func changedContainers(
    _ first: Snapshot,
    _ second: Snapshot
) -> [SnapshotDifference.ChangedContainer] {
    func rule(_ snapshot: Snapshot, _ id: NodeID) -> ContainerRule {
        (snapshot.containers[id]?.rule ?? .closed).canonical
    }
    return Set(first.containers.keys).union(second.containers.keys)
        .filter { $0 == .scheme || (first.nodes[$0] != nil && second.nodes[$0] != nil) }
        .filter { rule(first, $0) != rule(second, $0) }
        .sorted()
        .map { id in
            SnapshotDifference.ChangedContainer(
                node: id,
                from: rule(first, id),
                to: rule(second, id)
            )
        }
}
