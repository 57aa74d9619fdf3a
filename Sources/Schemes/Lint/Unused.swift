import Exact
import Expressions

extension Snapshot {
    /// Elements and values that nothing makes use of, and bounds on values that are not there.
    func unusedFindings() -> [Diagnostic] {
        unweighedComponents() + emptyContainers() + strayFields() + idleLocks() + offStepItems()
    }

    private func unweighedComponents() -> [Diagnostic] {
        let forms = children(of: nil, .form)
        let components = children(of: nil, .component)
        let weighed = components.filter { component in
            forms.contains { ($0["weights.\(component.id)"]?.number ?? .zero) > .zero }
        }
        var findings =
            components.filter { component in !weighed.contains { $0.id == component.id } }
            .map { Diagnostic.found(.unused, $0.id, facts: ["problem": "no_weight"]) }
        let isRubric =
            nodes[NodeID(wellKnown: "checklist_role")]?["value"]?.text == "rubric_for_each_juror"
        let readsSheet = weighed.contains {
            let source = $0["source"]?.text
            return source == "checklist" || $0["carryover"]?.text == "assessed_year_sheet"
                || (source == "jury" && isRubric)
        }
        if !readsSheet, !children(of: nil, .section).isEmpty, !forms.isEmpty, !formulasReadItems {
            findings.append(.found(.unused, .scheme, facts: ["problem": "sheet_unused"]))
        }
        return findings
    }

    // Whether a score, a grade or an honour hangs on items by a formula.
    private var formulasReadItems: Bool {
        let kinds: [NodeKind] = [.component, .grade, .ceiling, .title, .tieKey, .veto]
        return nodes.values.contains { node in
            guard kinds.contains(node.kind) else { return false }
            return node.fields.contains { field, value in
                guard node.kind.rule(for: field)?.type == .formula, let text = value.text,
                    // A formula that can't be read is reported where the scheme is.
                    let formula = try? Expression(parsing: text)
                else { return false }
                return formula.references.contains { Snapshot.ofItems.contains($0.path[0]) }
            }
        }
    }

    private static let ofItems: Set<String> = [
        "item", "items", "indicator", "section", "share", "shares", "sheet",
    ]

    private func emptyContainers() -> [Diagnostic] {
        let wanted: [(NodeKind, NodeKind)] = [
            (.section, .indicator), (.indicator, .item), (.adjustmentGroup, .adjustment),
        ]
        return nodes.values.flatMap { node in
            wanted.filter { $0.0 == node.kind && children(of: node.id, $0.1).isEmpty }
                .map { _, inside in
                    .found(.unused, node.id, facts: ["problem": "empty", "kind": inside.rawValue])
                }
        }
    }

    // Fields that only one source of a score reads.
    private func strayFields() -> [Diagnostic] {
        var findings: [Diagnostic] = []
        for node in children(of: nil, .component) {
            let source = node["source"]?.text
            for (field, owner) in [("categories", "jury"), ("carryover", "carryover")]
            where node[field] != nil && source != owner {
                let facts = ["problem": "stray_field", "owner": owner]
                findings.append(.found(.unused, node.id, field, given: node[field], facts: facts))
            }
            for step in children(of: node.id, .ballotStep) where source != "public" {
                let facts = ["problem": "stray_step", "owner": "public"]
                findings.append(.found(.unused, step.id, facts: facts))
            }
        }
        if let last = children(of: nil, .grade).last, let quota = last["quota_percent"] {
            let facts = ["problem": "quota_on_lowest"]
            findings.append(.found(.unused, last.id, "quota_percent", given: quota, facts: facts))
        }
        return findings
    }

    private func idleLocks() -> [Diagnostic] {
        Set(locks.keys).union(advice.keys)
            .filter { nodes[$0.node] != nil && self[$0] == nil }
            .filter { locks[$0]?.absent == nil && advice[$0]?.absent == nil }
            .map { address in
                .found(
                    .unused,
                    address.node,
                    address.field.rawValue,
                    facts: ["problem": "lock_without_value"]
                )
            }
    }

    private var partialCredit: Policies.PartialCredit {
        nodes[NodeID(wellKnown: "partial_credit")]?["value"]?.text
            .flatMap { Policies.PartialCredit(rawValue: $0) } ?? .itemSteps
    }

    // Full marks that no whole number of steps reaches.
    private func offStepItems() -> [Diagnostic] {
        nodes.values.compactMap { node in
            guard node.kind == .item, measure(of: node) == "judged",
                let points = node["points"]?.number
            else { return nil }
            let step = node["step"]?.number ?? partialCredit.usualStep
            guard !points.isMultiple(of: step) else { return nil }
            return .found(
                .contradiction,
                node.id,
                "points",
                given: .number(points),
                facts: ["problem": "off_step", "other": "step", "limit": step.description]
            )
        }
    }
}
