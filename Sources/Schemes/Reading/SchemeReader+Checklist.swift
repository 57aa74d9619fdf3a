import Exact

extension SchemeReader {
    /// The parts of the checklist in reading order.
    mutating func sections(_ partial: Policies.PartialCredit) -> [Section] {
        let nodes = snapshot.children(of: nil, .section)
        if nodes.isEmpty, readsChecklist { missing(.scheme, kind: .section) }
        var sections: [Section] = []
        for node in nodes {
            sections.append(
                Section(
                    id: node.id,
                    title: text(node, "title"),
                    points: amount(node, "points"),
                    indicators: indicators(of: node, partial),
                    classes: classes(node)
                )
            )
        }
        return sections
    }

    // Whether a component's score comes from the checklist; ratings alone need none.
    private var readsChecklist: Bool {
        let role = snapshot.nodes[NodeID(wellKnown: "checklist_role")]?["value"]?.text
        return snapshot.children(of: nil, .component)
            .contains {
                let source = $0["source"]?.text
                return source == "checklist" || $0["carryover"]?.text == "assessed_year_sheet"
                    || (source == "jury" && role == "rubric_for_each_juror")
            }
    }

    private mutating func indicators(
        of section: Node,
        _ partial: Policies.PartialCredit
    ) -> [Indicator] {
        var indicators: [Indicator] = []
        for node in snapshot.children(of: section.id, .indicator) {
            indicators.append(
                Indicator(
                    id: node.id,
                    number: text(node, "number"),
                    text: text(node, "text"),
                    evidence: optional(node, "evidence")?.text ?? "",
                    items: items(of: node, partial),
                    classes: classes(node),
                    scoredBy: optional(node, "scored_by")?.text,
                    suppliedBy: optional(node, "supplied_by")?.text
                )
            )
        }
        return indicators
    }

    private mutating func items(
        of indicator: Node,
        _ partial: Policies.PartialCredit
    ) -> [Item] {
        var items: [Item] = []
        for node in snapshot.children(of: indicator.id, .item) {
            items.append(
                Item(
                    id: node.id,
                    text: text(node, "text"),
                    points: amount(node, "points"),
                    step: optional(node, "step")?.number ?? partial.usualStep,
                    measure: measure(of: node),
                    classes: classes(node),
                    falseClaimPoints: optional(node, "false_claim_points")?.number,
                    data: data(of: node.id),
                    scoredBy: optional(node, "scored_by")?.text,
                    suppliedBy: optional(node, "supplied_by")?.text
                )
            )
        }
        return items
    }

    // A formula or a ladder says by itself how the mark comes about.
    private mutating func measure(of node: Node) -> Item.Measure {
        _ = optional(node, "measure")
        return switch snapshot.measure(of: node) {
        case "rate": .rate
        case "computed": requiredFormula(node, "formula").map { .computed($0) } ?? .judged
        case "ladder": .ladder(ladder(of: node))
        default: .judged
        }
    }

    private mutating func ladder(of item: Node) -> [LadderStep] {
        let nodes = snapshot.children(of: item.id, .ladderStep)
        if nodes.isEmpty { missing(item.id, kind: .ladderStep) }
        var steps: [LadderStep] = []
        for node in nodes {
            steps.append(
                LadderStep(id: node.id, title: text(node, "title"), points: amount(node, "points"))
            )
        }
        return steps
    }
}

extension Snapshot {
    /// How an item's mark comes about: as it says, else by what it has, else by judgement.
    func measure(of item: Node) -> String {
        if let measure = item["measure"]?.text { return measure }
        if item["formula"] != nil { return "computed" }
        return children(of: item.id, .ladderStep).isEmpty ? "judged" : "ladder"
    }
}

extension Policies.PartialCredit {
    /// The step of marks for items that name none: a tenth or half a point.
    var usualStep: Amount {
        Amount(tenThousandths: self == .stepsOfTenth ? 1_000 : 5_000)
    }
}
