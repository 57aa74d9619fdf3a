import Exact

extension SchemeReader {
    /// Sets of adjustments in reading order; there may be none.
    mutating func adjustmentGroups() -> [AdjustmentGroup] {
        var groups: [AdjustmentGroup] = []
        for node in snapshot.children(of: nil, .adjustmentGroup) {
            var adjustments: [Adjustment] = []
            for child in snapshot.children(of: node.id, .adjustment) {
                adjustments.append(adjustment(child))
            }
            groups.append(
                AdjustmentGroup(
                    id: node.id,
                    title: text(node, "title"),
                    cap: optional(node, "cap")?.number,
                    adjustments: adjustments
                )
            )
        }
        return groups
    }

    private mutating func adjustment(_ node: Node) -> Adjustment {
        let rateNodes = snapshot.children(of: node.id, .rate)
        if rateNodes.isEmpty { missing(node.id, kind: .rate) }
        var rates: [Rate] = []
        for child in rateNodes {
            guard let award = award(child) else { continue }
            rates.append(Rate(id: child.id, level: text(child, "level"), award: award))
        }
        let cap = node["cap"] == nil ? nil : positive(node, "cap")
        return Adjustment(
            id: node.id,
            number: text(node, "number"),
            text: text(node, "text"),
            direction: word(node, "direction", Adjustment.Direction.self) ?? .bonus,
            cap: cap,
            rates: rates
        )
    }

    private mutating func award(_ node: Node) -> Rate.Award? {
        let hasBounds = node["minimum"] != nil || node["maximum"] != nil
        guard hasBounds else { return .fixed(positive(node, "points")) }
        if let points = node["points"] {
            report(
                .contradiction,
                node.id,
                "points",
                given: points,
                ["problem": "fixed_and_discretionary"]
            )
            return nil
        }
        let minimum = amount(node, "minimum")
        let maximum = amount(node, "maximum")
        guard minimum <= maximum else {
            report(
                .contradiction,
                node.id,
                "minimum",
                given: .number(minimum),
                ["problem": "above_other", "other": "maximum", "limit": maximum.description]
            )
            return nil
        }
        return .discretionary(minimum: minimum, maximum: maximum)
    }
}
