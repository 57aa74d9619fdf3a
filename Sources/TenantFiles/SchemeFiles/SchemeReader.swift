import Schemes

/// Reads a root document.
struct SchemeReader {
    let log: ProblemLog

    func root(_ map: inout MapReader) -> SchemeFile? {
        let name = map.required("scheme")?.schemeName()
        let tenant = map.required("tenant")?.tenantID()
        let version = map.required("version")?.whole(1...1_000_000)
        let isExample = map.optional("example")?.flag() ?? false
        let nodes = NodeReader(log: log, owner: nil)
        if let id = NodeID(NodeKind.scheme.rawValue) {
            nodes.element(id, .scheme, under: nil, at: map.mark, &map)
        }
        if let field = map.optional("vocabulary"), let id = NodeID(NodeKind.vocabulary.rawValue) {
            nodes.vocabulary(field, id)
        }
        for (key, kind) in NodeKind.families {
            if let field = map.optional(key) { nodes.family(field, kind, under: nil) }
        }
        let locks = LockReader(log: log)
        let lockRules = map.optional("locks").map { locks.locks($0, nodes) } ?? [:]
        let containers = map.optional("containers").map { locks.containers($0, nodes) } ?? [:]
        let succession = SuccessionReader(log: log).succession(&map)
        let onBothChanged = SuccessionReader(log: log).onBothChanged(&map)
        map.reportUnknown()
        guard let name, let tenant, let version else { return nil }
        let document = SchemeDocument(
            scheme: name,
            tenant: tenant,
            version: version,
            nodes: nodes.takeNodes(),
            locks: lockRules,
            containers: containers,
            succession: succession,
            onBothChanged: onBothChanged
        )
        return SchemeFile(
            content: .root(document),
            isExample: isExample,
            path: log.file,
            locations: nodes.locations
        )
    }
}

extension NodeReader {
    /// Reads the vocabulary: a map from word to the tenant's name for it.
    func vocabulary(_ field: Field, _ id: NodeID) {
        guard let rule = NodeKind.vocabulary.fieldRules.first else { return }
        locations[.node(id)] = field.location
        add(Node(id: id, kind: .vocabulary, parent: nil, fields: family(field, rule, id)))
    }
}
