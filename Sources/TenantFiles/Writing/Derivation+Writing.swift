import Canonical
import Hierarchy
public import Schemes

extension Derivation {
    /// The derivation as the text of a `scheme.yaml`, which reads back as the same derivation.
    ///
    /// - Parameter isExample: Whether the text says that the derivation is invented.
    /// - Returns: The text.
    public func yaml(isExample: Bool = false) -> String {
        var entries: WrittenEntries = [
            ("format", .plain(DocumentFormat.derivation.rawValue)),
            ("scheme", .text(scheme)),
            ("tenant", .text(tenant.rawValue)),
            ("version", .plain("\(version)")),
        ]
        if isExample { entries.append(("example", .flag(true))) }
        var pin: WrittenEntries = [
            ("tenant", .text(over.tenant.rawValue)), ("version", .plain("\(over.version)")),
        ]
        if let digest = over.digest { pin.append(("digest", .text(digest.description))) }
        entries.append(("over", .map(pin)))
        let changes = operations.map { (key: $0.id, value: WrittenValue.map($0.written)) }
        entries.append(("changes", .map(changes)))
        entries += succession.written + onBothChanged.written
        return YAMLWriter.text(entries)
    }
}

extension Schemes.Operation {
    /// The change as files have it.
    var written: WrittenEntries {
        action.written + (note.map { [(key: "note", value: .text($0))] } ?? [])
    }
}

extension Schemes.Operation.Action {
    fileprivate var written: WrittenEntries {
        switch self {
        case .set(let address, let new, let old):
            let was: WrittenEntries =
                old.map { [(key: "was", value: NodeWriter.written($0))] } ?? []
            return [("set", .text(address.description))] + was + [("to", NodeWriter.written(new))]
        case .append(let address, let text):
            return [("append", .text(address.description)), ("text", .text(text))]
        case .add(let nodes, let parent, let sibling):
            return Self.written(nodes, under: parent, after: sibling)
        case .drop(let node): return [("drop", .text(node.rawValue))]
        case .place(let node, let sibling):
            return [
                ("place", .text(node.rawValue)), ("after", .text(sibling?.rawValue ?? "first")),
            ]
        case .narrow(let address, let lock):
            return [("narrow", .text(address.description)), ("lock", lock.written)]
        case .narrowContainer(let node, let rule):
            return [("narrow_container", .text(node.rawValue)), ("rule", rule.written)]
        case .annotate(let address, let text):
            return [("annotate", .text(address.description)), ("text", .text(text))]
        }
    }

    private static func written(
        _ nodes: [Node],
        under parent: NodeID,
        after sibling: NodeID?
    ) -> WrittenEntries {
        guard let node = nodes.first else { return [] }
        var entries: WrittenEntries = [
            ("add", .text(node.id.rawValue)), ("kind", .plain(node.kind.rawValue)),
            ("under", .text(parent.rawValue)),
        ]
        if let sibling { entries.append(("after", .text(sibling.rawValue))) }
        let inner = NodeWriter(nodes).entries(of: node)
        entries += inner.filter { !OperationReader.keysOfAdding.contains($0.key) }
        let shadowed = inner.filter { OperationReader.keysOfAdding.contains($0.key) }
        if !shadowed.isEmpty { entries.append(("fields", .map(shadowed))) }
        return entries
    }
}
