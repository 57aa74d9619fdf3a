import Exact

extension Snapshot {
    /// The classes of units that a scheme tells apart, `nil` alone when it tells none.
    var classesToCheck: [NodeID?] {
        let classes = children(of: nil, .unitClass).map(\.id)
        return classes.isEmpty ? [nil] : classes
    }

    /// The sum of an amount over the elements of one kind right under an element.
    func total(of parent: NodeID?, _ kind: NodeKind, _ amount: (Node) -> Amount) -> Amount {
        var total = Amount.zero
        for id in children[parent] ?? [] {
            guard let place = nodes.index(forKey: id), nodes.values[place].kind == kind else {
                continue
            }
            total += amount(nodes.values[place])
        }
        return total
    }

    /// Whether an element counts for units of a class: it names the class, or none.
    ///
    /// - Parameters:
    ///   - node: A section, an indicator, an item or another element with classes.
    ///   - unitClass: The class; for `nil` everything counts.
    /// - Returns: Whether it counts, by its own classes only.
    func counts(_ node: Node, for unitClass: NodeID?) -> Bool {
        guard let unitClass, case .list(let classes) = node.fields[.classes], !classes.isEmpty
        else { return true }
        return classes.contains(unitClass.rawValue)
    }

    /// The items of a section that count for units of a class, in reading order.
    func items(of section: NodeID, for unitClass: NodeID?) -> [Node] {
        children(of: section, .indicator).filter { counts($0, for: unitClass) }
            .flatMap { children(of: $0.id, .item) }
            .filter { counts($0, for: unitClass) }
    }
}
