import Schemes

/// Where an element was moved.
struct Move: Hashable, Sendable {
    /// The element right before it now; `nil` when it is the first.
    let after: NodeID?
    /// The element that held it before, when another does now.
    let from: NodeID?

    /// The elements that were moved.
    ///
    /// When two neighbours change places, either may be called the one that moved: it is the one
    /// that a change names, where that explains the order of the whole list.
    ///
    /// - Parameters:
    ///   - difference: What differs between the two.
    ///   - first: The scheme compared with.
    ///   - second: The scheme that is printed.
    ///   - actions: The changes between the two.
    /// - Returns: The moves by element.
    static func all(
        _ difference: SnapshotDifference,
        _ first: Snapshot,
        _ second: Snapshot,
        _ actions: ActionIndex
    ) -> [NodeID: Move] {
        var moves: [NodeID: Move] = [:]
        for (parent, moved) in Dictionary(grouping: difference.moved, by: \.under) {
            let ids = second.children[parent] ?? []
            let old = first.children[parent] ?? []
            let arrived = Set(moved.filter { $0.from != nil }.map(\.node))
            let named = Set(ids.filter { actions.places($0) && first.nodes[$0] != nil })
            let away = named.union(arrived)
            let isExplained =
                ids.filter { first.nodes[$0] != nil && !away.contains($0) }
                == old.filter { second.nodes[$0]?.parent == parent && !away.contains($0) }
            let chosen = isExplained && !named.isEmpty ? away : Set(moved.map(\.node))
            for (place, id) in ids.enumerated() where chosen.contains(id) {
                let from = first.nodes[id]?.parent
                moves[id] = Move(
                    after: place > 0 ? ids[place - 1] : nil,
                    from: from == parent ? nil : from
                )
            }
        }
        return moves
    }
}
