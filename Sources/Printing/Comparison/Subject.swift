import Schemes

/// The scheme that is printed beside the one that it is compared with, element by element.
struct Subject: Sendable {
    let scheme: ResolvedScheme
    let base: ResolvedScheme?
    /// What differs; empty without a scheme to compare with.
    let difference: SnapshotDifference
    /// The changes of the levels between the two, by what they are about.
    let actions: ActionIndex

    private let added: Set<NodeID>
    private let dropped: [NodeID: Node]
    private let moved: [NodeID: Move]
    private let changed: Set<Address>

    init(_ scheme: ResolvedScheme, against base: ResolvedScheme?, _ changes: [Derivation]) {
        self.scheme = scheme
        self.base = base
        difference = Schemes.difference(
            from: base?.snapshot ?? scheme.snapshot,
            to: scheme.snapshot
        )
        actions = ActionIndex(changes)
        added = Set(difference.added.map(\.id))
        dropped = Dictionary(difference.dropped.map { ($0.id, $0) }) { first, _ in first }
        moved = Move.all(difference, base?.snapshot ?? scheme.snapshot, scheme.snapshot, actions)
        changed = Set(difference.changed.map(\.address))
    }

    /// What happened to an element.
    func standing(of id: NodeID) -> Standing {
        if added.contains(id) { return .added }
        if dropped[id] != nil { return .dropped }
        return moved[id] == nil ? .kept : .moved
    }

    /// Where an element was moved to; `nil` for one that was not.
    func move(of id: NodeID) -> Move? { moved[id] }

    /// How many elements were moved.
    var moveCount: Int { moved.count }

    /// Whether a value of an element that both have differs.
    func isChanged(_ address: Address) -> Bool { changed.contains(address) }

    /// An element of either scheme, as it is in the one that is printed.
    subscript(id: NodeID) -> Node? { scheme.snapshot.nodes[id] ?? dropped[id] }

    /// The elements directly under an element, dropped ones after those they stood behind.
    func children(of parent: NodeID?) -> [Node] {
        var ids = scheme.snapshot.children[parent] ?? []
        var last: NodeID?
        for id in base?.snapshot.children[parent] ?? [] {
            if dropped[id] != nil {
                let place = last.flatMap { ids.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
                ids.insert(id, at: place)
            }
            if ids.contains(id) { last = id }
        }
        return ids.compactMap { self[$0] }
    }

    /// The elements of one kind directly under an element.
    func children(of parent: NodeID?, _ kind: NodeKind) -> [Node] {
        children(of: parent).filter { $0.kind == kind }
    }

    /// The entries of a value's provenance that the levels between the two schemes made.
    func entries(at address: Address) -> [ProvenanceEntry] {
        let known = Set(base?.chain ?? [])
        return scheme.provenance.entries(at: address).filter { !known.contains($0.setter) }
    }

    /// Reasons and bases that were recorded at a value, by the levels between the two schemes.
    func annotations(at address: Address) -> [ProvenanceEntry] {
        let known = Set(base?.chain ?? [])
        return (scheme.provenance.annotations[address] ?? []).filter { !known.contains($0.setter) }
    }
}
