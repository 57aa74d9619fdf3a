import Exact

extension SchemeReader {
    /// The parts of the checklist in reading order.
    mutating func sections() -> [Section] {
        let nodes = snapshot.children(of: nil, .section)
        if nodes.isEmpty { missing(.scheme, kind: .section) }
        var sections: [Section] = []
        for node in nodes {
            sections.append(
                Section(
                    id: node.id,
                    title: text(node, "title"),
                    points: amount(node, "points"),
                    indicators: indicators(of: node)
                )
            )
        }
        return sections
    }

    private mutating func indicators(of section: Node) -> [Indicator] {
        var indicators: [Indicator] = []
        for node in snapshot.children(of: section.id, .indicator) {
            indicators.append(
                Indicator(
                    id: node.id,
                    number: text(node, "number"),
                    text: text(node, "text"),
                    evidence: optional(node, "evidence")?.text ?? "",
                    items: items(of: node)
                )
            )
        }
        return indicators
    }

    private mutating func items(of indicator: Node) -> [Item] {
        var items: [Item] = []
        for node in snapshot.children(of: indicator.id, .item) {
            let measure = optional(node, "measure")?.text.flatMap { Item.Measure(rawValue: $0) }
            items.append(
                Item(
                    id: node.id,
                    text: text(node, "text"),
                    points: amount(node, "points"),
                    step: optional(node, "step")?.number ?? Item.usualStep,
                    measure: measure ?? .judged
                )
            )
        }
        return items
    }
}

extension Item {
    /// The step of marks where a scheme names none: half a point.
    static let usualStep = Amount(tenThousandths: 5_000)
}
