import Exact

extension SchemeReader {
    /// Sets of adjustments in reading order; there may be none.
    mutating func adjustmentGroups(
        _ usual: Policies.AdjustmentsApplyTo
    ) -> [AdjustmentGroup] {
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
                    adjustments: adjustments,
                    deductionCap: optional(node, "deduction_cap")?.number,
                    appliesTo: place(of: node) ?? usual,
                    condition: formula(node, "condition"),
                    classes: classes(node)
                )
            )
        }
        return groups
    }

    private mutating func place(of group: Node) -> Policies.AdjustmentsApplyTo? {
        switch optional(group, "apply_to")?.text {
        case "sheet": .sheet
        case "final": .finalScore
        default: nil
        }
    }

    private mutating func adjustment(_ node: Node) -> Adjustment {
        let formula = formula(node, "formula")
        let rateNodes = snapshot.children(of: node.id, .rate)
        // A formula may give the points from data alone; there is nothing to be recorded then.
        if rateNodes.isEmpty, formula == nil { missing(node.id, kind: .rate) }
        var rates: [Rate] = []
        for child in rateNodes {
            guard let award = award(child, isComputed: formula != nil) else { continue }
            rates.append(Rate(id: child.id, level: text(child, "level"), award: award))
        }
        let cap = node["cap"] == nil ? nil : positive(node, "cap")
        return Adjustment(
            id: node.id,
            number: text(node, "number"),
            text: text(node, "text"),
            direction: word(node, "direction", Adjustment.Direction.self) ?? .bonus,
            cap: cap,
            rates: rates,
            formula: formula,
            condition: self.formula(node, "condition"),
            carryOver: choice(node, "carry_over", Adjustment.CarryOver.self) ?? .none,
            sharing: choice(node, "sharing", Adjustment.Sharing.self) ?? .none,
            isOnce: flag(node, "once")
        )
    }

    private mutating func award(_ node: Node, isComputed: Bool) -> Rate.Award? {
        let hasBounds = node["minimum"] != nil || node["maximum"] != nil
        guard hasBounds else {
            // The adjustment's formula gives the points of a rate that has none.
            if isComputed, node["points"] == nil { return .fixed(.zero) }
            return .fixed(positive(node, "points"))
        }
        if node["points"] != nil {
            refuseBoth(node)
            return nil
        }
        return bounds(node, "minimum", "maximum")
            .map { .discretionary(minimum: $0.lowerBound, maximum: $0.upperBound) }
    }
}
