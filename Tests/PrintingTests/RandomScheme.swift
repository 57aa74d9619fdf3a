import Exact
import Hierarchy
import Schemes

/// Schemes with every kind of element and every field, legal or not, drawn from a seed.
struct RandomScheme {
    private var generator: SeededGenerator
    private var count = 0

    init(seed: Int) { generator = SeededGenerator(seed: UInt64(seed)) }

    mutating func snapshot() -> Snapshot {
        var nodes: [NodeID: Node] = [:]
        var children: [NodeID?: [NodeID]] = [:]
        var waiting = NodeKind.allCases
        while !waiting.isEmpty {
            let kind = waiting.removeFirst()
            let holders = nodes.values.map(\.id).sorted()
                .filter { id in kind.allowedParents.contains { $0 != nil && $0 == nodes[id]?.kind }
                }
            let isTop = kind.allowedParents.contains(nil)
            if !isTop, holders.isEmpty {
                waiting.append(kind)
                continue
            }
            let isSingle = kind == .scheme || kind == .vocabulary
            for _ in 0..<(isSingle ? 1 : Int.random(in: 1...3, using: &generator)) {
                count += 1
                let text = isSingle ? kind.rawValue : "\(kind.rawValue.prefix(3))\(count)"
                guard let id = NodeID(text) else { continue }
                let goesTop = isTop && (holders.isEmpty || Bool.random(using: &generator))
                let parent = goesTop ? nil : holders.randomElement(using: &generator)
                nodes[id] = Node(id: id, kind: kind, parent: parent, fields: [:])
                children[parent, default: []].append(id)
            }
        }
        for id in nodes.keys.sorted() {
            guard let kind = nodes[id]?.kind else { continue }
            let drawn = fields(of: kind, among: nodes)
            nodes[id]?.fields = Fields(drawn)
        }
        return Snapshot(scheme: "random", nodes: nodes, children: ReadingOrder(children))
    }

    /// A snapshot with some elements gone, values changed, lists reordered and elements added.
    mutating func changed(_ snapshot: Snapshot) -> Snapshot {
        var result = snapshot
        let other = self.snapshot()
        for id in snapshot.nodes.keys.sorted() where id != .scheme && id != .vocabulary {
            guard let node = result.nodes[id] else { continue }
            switch Int.random(in: 0..<10, using: &generator) {
            case 0: drop(node, &result)
            case 1, 2:
                for field in node.fields.keys.sorted(by: { $0.rawValue < $1.rawValue })
                where Bool.random(using: &generator) {
                    let drawn = fields(of: node.kind, among: result.nodes)[field]
                    result.nodes[id]?.fields[field] = drawn
                }
            default: break
            }
        }
        for (parent, ids) in result.children {
            if Bool.random(using: &generator) {
                result.children[parent] = ids.shuffled(using: &generator)
            }
        }
        for node in other.nodes.values.sorted(by: { $0.id < $1.id }) where node.parent == nil {
            guard result.nodes[node.id] == nil else { continue }
            result.nodes[node.id] = node
            result.children[nil, default: []].append(node.id)
        }
        return result
    }

    private func drop(_ node: Node, _ snapshot: inout Snapshot) {
        for child in snapshot.children[node.id] ?? [] {
            if let child = snapshot.nodes[child] { drop(child, &snapshot) }
        }
        snapshot.children[node.id] = nil
        snapshot.nodes[node.id] = nil
        snapshot.tombstones[node.id] = node
        snapshot.children[node.parent]?.removeAll { $0 == node.id }
    }

    private mutating func fields(
        of kind: NodeKind,
        among nodes: [NodeID: Node]
    ) -> [FieldName: FieldValue] {
        var fields: [FieldName: FieldValue] = [:]
        for rule in kind.fieldRules where Int.random(in: 0..<5, using: &generator) > 0 {
            let names = rule.isFamily ? familyKeys(rule.name, nodes) : [rule.name]
            for name in names {
                guard let field = FieldName(name) else { continue }
                fields[field] = value(of: rule.type, among: nodes)
            }
        }
        return fields
    }

    private func familyKeys(_ name: String, _ nodes: [NodeID: Node]) -> [String] {
        guard name == "weights" else { return ["\(name).1", "\(name).2", "\(name).jury"] }
        return nodes.values.filter { $0.kind == .component }.map { "weights.\($0.id)" }
    }

    private mutating func value(
        of type: FieldType,
        among nodes: [NodeID: Node]
    ) -> FieldValue {
        switch type {
        case .text, .formula: return .text(text())
        case .number:
            return .number(
                Amount(tenThousandths: Int64.random(in: 1...99_999_999, using: &generator))
            )
        case .choice(let words): return .choice(words.randomElement(using: &generator) ?? "")
        case .flag: return .flag(Bool.random(using: &generator))
        case .list: return .list((0..<3).map { _ in text() })
        case .reference(let kind): return .choice(reference(kind, nodes))
        case .references(let kind): return .list([reference(kind, nodes)])
        }
    }

    private mutating func reference(_ kind: NodeKind, _ nodes: [NodeID: Node]) -> String {
        nodes.values.filter { $0.kind == kind }.map(\.id.rawValue).sorted()
            .randomElement(using: &generator) ?? "nowhere"
    }

    private mutating func text() -> String {
        count += 1
        let pieces = ["普法", "<b>", "|", "\\", "“引号”", "&amp;", "*x*", "第\(count)次", "a b"]
        return (0..<4).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
            + "t\(count)"
    }
}
