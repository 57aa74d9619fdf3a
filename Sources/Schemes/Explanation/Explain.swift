/// Tells the story of one value.
///
/// - Parameters:
///   - address: Where the value stands.
///   - resolved: The scheme.
///   - documents: What it was resolved from; with it, what would be without the change in force
///     is resolved anew instead of supposed from the value alone.
///   - records: When versions were published and by whom, as far as it is known.
///   - places: Where levels wrote what is told, as far as it is known.
/// - Returns: The story, or `nil` when no element here has or had the id, or elements of its
///   kind have no such field.
public func explain(
    _ address: Address,
    in resolved: ResolvedScheme,
    from documents: DocumentChain? = nil,
    records: [VersionReference: VersionRecord] = [:],
    places: [Explanation.Origin: String] = [:]
) -> Explanation? {
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
        allowed: snapshot.locks[address]?.facts["allowed"].flatMap { $0.isEmpty ? nil : $0 },
        bounds: resolved.bounds(at: address),
        groups: groups.flatMap { $0.arithmetic(in: snapshot) },
        waivers: resolved.waiversInForce(at: address),
        records: records,
        places: places,
        withoutChange: isDropped
            ? nil : resolved.withoutChange(at: address, groups, from: documents)
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
    /// The waivers by which the value in force stands; usually none.
    public func waiversInForce(at address: Address) -> [WaiverUse] {
        guard let winner = provenance.entries(at: address).first else { return [] }
        return (provenance.waivers[address] ?? [])
            .filter { $0.setter == winner.setter && $0.operation == winner.operation }
    }
}
