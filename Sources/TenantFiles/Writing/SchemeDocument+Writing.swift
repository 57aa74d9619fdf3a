import Hierarchy
public import Schemes

extension SchemeDocument {
    /// The document as the text of a `scheme.yaml`.
    ///
    /// It reads back as the same document when elements stand by kind, each followed by what it
    /// holds, as files have them.
    ///
    /// - Parameter isExample: Whether the text says that the scheme is invented.
    /// - Returns: The text.
    public func yaml(isExample: Bool = false) -> String {
        var entries: WrittenEntries = [
            ("format", .plain(DocumentFormat.scheme.rawValue)),
            ("scheme", .text(scheme)),
            ("tenant", .text(tenant.rawValue)),
            ("version", .plain("\(version)")),
        ]
        if isExample { entries.append(("example", .flag(true))) }
        let writer = NodeWriter(nodes)
        let tops = nodes.filter { $0.parent == nil }
        for node in tops where node.kind == .scheme { entries += NodeWriter.fields(of: node) }
        for node in tops where node.kind == .vocabulary {
            let words = NodeKind.vocabulary.fieldRules.flatMap { rule in
                NodeWriter.members(of: rule, in: node)
            }
            entries.append(("vocabulary", .map(words)))
        }
        for (key, kind) in NodeKind.families {
            let members = tops.filter { $0.kind == kind }
            if !members.isEmpty { entries.append((key, writer.family(members))) }
        }
        if !locks.isEmpty {
            let written = locks.sorted { $0.key < $1.key }
                .map { (key: $0.key.description, value: $0.value.written) }
            entries.append(("locks", .map(written)))
        }
        if !containers.isEmpty {
            let written = containers.sorted { $0.key < $1.key }
                .map { (key: $0.key.rawValue, value: $0.value.written) }
            entries.append(("containers", .map(written)))
        }
        entries += succession.written + onBothChanged.written
        return YAMLWriter.text(entries)
    }
}
