/// Tells the story of one value.
///
/// - Parameters:
///   - address: Where the value stands.
///   - resolved: The scheme.
/// - Returns: The story, or `nil` when no element here has or had the id, or elements of its
///   kind have no such field.
public func explain(_ address: Address, in resolved: ResolvedScheme) -> Explanation? {
    let snapshot = resolved.snapshot
    guard let node = snapshot.nodes[address.node] ?? snapshot.tombstones[address.node],
        node.kind.rule(for: address.field) != nil
    else { return nil }
    let entries = resolved.provenance.entries(at: address)
    let isDropped = snapshot.nodes[address.node] == nil
    let groups = isDropped ? [] : AllocationGroup.touched(by: node, address.field, in: snapshot)
    return Explanation(
        address: address,
        path: snapshot.path(to: node),
        value: node.fields[address.field],
        isDropped: isDropped,
        entries: entries,
        annotations: resolved.provenance.annotations[address] ?? [],
        bounds: resolved.bounds(at: address),
        groups: groups.flatMap { $0.arithmetic(in: snapshot) },
        withoutChange: isDropped ? nil : resolved.withoutChange(at: address, groups)
    )
}

extension Snapshot {
    /// The name of an element for people: its title or level, else number, else text, else id.
    ///
    /// - Parameter id: An element, in use or dropped.
    /// - Returns: The name; the id itself when the element is unknown.
    public func displayName(of id: NodeID) -> String {
        guard let node = nodes[id] ?? tombstones[id] else { return id.rawValue }
        for field in ["title", "level"] {
            if let title = node[field]?.text, !title.isEmpty { return title }
        }
        let number = node["number"]?.text ?? ""
        let text = node["text"]?.text ?? ""
        let cut = text.count > 20 ? text.prefix(20) + "…" : text
        let name = [number, cut].filter { !$0.isEmpty }.joined(separator: " ")
        return name.isEmpty ? id.rawValue : name
    }

    fileprivate func path(to node: Node) -> [Explanation.Step] {
        var steps: [Explanation.Step] = []
        var current: Node? = node
        // A well-formed scheme is four deep; the bound holds for any other.
        while let step = current, steps.count < 8 {
            steps.append(Explanation.Step(node: step.id, title: displayName(of: step.id)))
            current = step.parent.flatMap { nodes[$0] ?? tombstones[$0] }
        }
        return steps.reversed()
    }
}

extension ResolvedScheme {
    fileprivate func withoutChange(
        at address: Address,
        _ groups: [AllocationGroup]
    ) -> Explanation.WithoutChange? {
        let entries = provenance.entries(at: address)
        guard let entry = entries.first, entry.operation != nil else { return nil }
        var before = snapshot
        let value = entries.dropFirst().first?.value
        before.nodes[address.node]?.fields[address.field] = value
        let arithmetic = groups.flatMap { $0.arithmetic(in: before) }
        let others = arithmetic.filter { !$0.holds }
            .flatMap(\.members)
            .filter { $0.address != address }
            .compactMap { provenance.entries(at: $0.address).first }
            .filter { $0.setter == entry.setter }
            .compactMap(\.operation)
        return Explanation.WithoutChange(
            entry: entry,
            value: value,
            groups: arithmetic,
            alsoChange: Set(others).subtracting([entry.operation ?? ""]).sorted()
        )
    }
}
