import Schemes

/// Writes elements of a scheme as the maps that files hold.
struct NodeWriter {
    private let children: [NodeID: [Node]]

    /// Creates a writer of elements, each after its parent.
    init(_ nodes: [Node]) {
        var children: [NodeID: [Node]] = [:]
        for node in nodes {
            if let parent = node.parent { children[parent, default: []].append(node) }
        }
        self.children = children
    }

    /// The elements of a list as a map by id.
    func family(_ nodes: [Node]) -> WrittenValue {
        .map(nodes.map { ($0.id.rawValue, .map(entries(of: $0))) })
    }

    /// An element's fields and, after them, the elements in it.
    func entries(of node: Node) -> WrittenEntries {
        var entries = NodeWriter.fields(of: node)
        for (key, kind) in node.kind.children {
            let inner = (children[node.id] ?? []).filter { $0.kind == kind }
            if !inner.isEmpty { entries.append((key, family(inner))) }
        }
        return entries
    }

    /// An element's fields in the order of the table of fields.
    static func fields(of node: Node) -> WrittenEntries {
        node.kind.fieldRules.compactMap { rule in
            guard rule.isFamily else {
                return node[rule.name].map { (rule.name, written($0)) }
            }
            let members = members(of: rule, in: node)
            return members.isEmpty ? nil : (rule.name, .map(members))
        }
    }

    /// The fields of one family, whole numbers first and in their order, then by bytes.
    static func members(of rule: FieldRule, in node: Node) -> WrittenEntries {
        let prefix = rule.name + "."
        return node.fields
            .filter { $0.key.rawValue.hasPrefix(prefix) }
            .map { (key: String($0.key.rawValue.dropFirst(prefix.count)), value: $0.value) }
            .sorted { left, right in
                let numbers = (Int(left.key) ?? .max, Int(right.key) ?? .max)
                return numbers.0 == numbers.1
                    ? left.key.utf8.lexicographicallyPrecedes(right.key.utf8)
                    : numbers.0 < numbers.1
            }
            .map { ($0.key, written($0.value)) }
    }

    static func written(_ value: FieldValue) -> WrittenValue {
        switch value {
        case .text(let text), .choice(let text): .text(text)
        case .number(let amount): .number(amount)
        case .flag(let flag): .flag(flag)
        case .list(let words): .list(words.map(WrittenValue.text))
        }
    }
}
