import Exact
import Expressions

extension SchemeReader {
    /// The data of an item, or at the top, in reading order.
    mutating func data(of item: NodeID?) -> [Datum] {
        var data: [Datum] = []
        for node in snapshot.children(of: item, .datum) {
            checkPlace(node)
            checkNames(node)
            let minimum = optional(node, "minimum")?.number
            let maximum = optional(node, "maximum")?.number
            if let minimum, let maximum, minimum > maximum {
                above(node, "minimum", minimum, "maximum", maximum)
            }
            data.append(
                Datum(
                    id: node.id,
                    title: text(node, "title"),
                    name: optional(node, "name")?.text,
                    type: word(node, "type", ExpressionType.self) ?? .number,
                    scope: choice(node, "scope", Datum.Scope.self) ?? node.datumScope,
                    item: item,
                    words: node.words("words"),
                    minimum: minimum,
                    maximum: maximum,
                    suppliedBy: optional(node, "supplied_by")?.text,
                    unit: optional(node, "unit")?.text,
                    formula: formula(node, "formula")
                )
            )
        }
        return data
    }

    // At the top there is no item to belong to, and what a tenant above gives is not computed.
    private mutating func checkPlace(_ node: Node) {
        guard let scope = node["scope"], node["scope"]?.text == node.datumScope.rawValue else {
            return
        }
        if node.datumScope == .item, node.parent == nil {
            report(.contradiction, node.id, "scope", given: scope, ["problem": "outside_item"])
        }
        if node.datumScope == .upper, let formula = node["formula"] {
            report(.contradiction, node.id, "formula", given: formula, ["problem": "from_above"])
        }
    }

    // A name is plain, is none of the language's own, and means one datum wherever it is seen.
    private mutating func checkNames(_ node: Node) {
        guard let name = node["name"]?.text else { return }
        func refuse(_ problem: String, other: String? = nil) -> [String: String] {
            var facts = ["problem": problem]
            facts["other"] = other
            return facts
        }
        var facts: [String: String]?
        if !Reference.isPlainName(name) {
            facts = refuse("not_a_name")
        } else if FormulaNames.reserved.contains(name) {
            facts = refuse("reserved_name")
        } else if let other = rival(of: node, name) {
            facts = refuse("name_taken", other: other.rawValue)
        }
        if let facts { report(.contradiction, node.id, "name", given: .text(name), facts) }
    }

    // Another datum of that name: of two, the one with the greater id is at fault.
    private func rival(of node: Node, _ name: String) -> NodeID? {
        let isOwn = node.datumScope == .item
        return snapshot.nodes.values
            .filter { other in
                guard other.kind == .datum, other.id != node.id, other.datumNames.contains(name)
                else { return false }
                let isOther = other.datumScope == .item
                guard other["name"]?.text == name else { return true }
                return isOwn == isOther && (!isOwn || other.parent == node.parent)
                    && other.id < node.id
            }
            .map(\.id).min()
    }

    /// Reports data that are computed from themselves, each circle once.
    ///
    /// - Parameter data: All data, at the top and of items.
    mutating func checkCircles(_ data: [Datum]) {
        var needs: [NodeID: [NodeID]] = [:]
        for datum in data {
            let meanings = datum.formula.map { Array($0.meanings.values) } ?? []
            needs[datum.id] =
                meanings.compactMap { name in
                    if case .datum(let id) = name { id } else { nil }
                }
                .sorted()
        }
        var done: Set<NodeID> = []
        for datum in needs.keys.sorted() {
            guard let circle = circle(from: datum, needs, &done) else { continue }
            report(
                .cycle,
                circle[0],
                "formula",
                ["problem": "data", "members": circle.map(\.rawValue).joined(separator: ", ")]
            )
        }
    }

    // The first circle met from a datum, from its least member on; depth first, without recursion.
    private func circle(
        from start: NodeID,
        _ needs: [NodeID: [NodeID]],
        _ done: inout Set<NodeID>
    ) -> [NodeID]? {
        var path: [NodeID] = [start]
        var next: [[NodeID]] = [needs[start] ?? []]
        var found: [NodeID]?
        while let current = path.last {
            guard let step = next[path.count - 1].popLast() else {
                done.insert(current)
                path.removeLast()
                next.removeLast()
                continue
            }
            if let place = path.firstIndex(of: step) {
                found = found ?? Array(path[place...])
            } else if !done.contains(step) {
                path.append(step)
                next.append(needs[step] ?? [])
            }
        }
        guard let found, let least = found.min(), let place = found.firstIndex(of: least) else {
            return nil
        }
        return Array(found[place...] + found[..<place])
    }
}
