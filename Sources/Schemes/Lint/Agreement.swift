extension Snapshot {
    /// Policies that say another thing than the component they are about.
    ///
    /// Scoring goes by the component; the policy is what the method note prints.
    func agreementFindings() -> [Diagnostic] {
        var findings: [Diagnostic] = []
        findings += listFindings()
        for component in children(of: nil, .component) {
            let pairs: [(policy: NodeID, field: String, source: String, usual: String?)] = [
                (NodeID(wellKnown: "carryover_source"), "carryover", "carryover", nil),
                (NodeID(wellKnown: "jury_aggregation"), "aggregate", "jury", "mean"),
            ]
            for pair in pairs where component["source"]?.text == pair.source {
                guard let said = nodes[pair.policy]?["value"]?.text,
                    let done = component[pair.field]?.text ?? pair.usual, said != done
                else { continue }
                if said == "group_weights", !children(of: component.id, .raterGroup).isEmpty {
                    continue
                }
                let facts = [
                    "problem": "differs", "other": "\(component.id).\(pair.field)", "limit": done,
                ]
                findings.append(
                    .found(.contradiction, pair.policy, "value", given: .text(said), facts: facts)
                )
            }
        }
        return findings
    }

    // Forms on one list beside a policy that ranks each form on its own.
    private func listFindings() -> [Diagnostic] {
        let policy = NodeID(wellKnown: "ranking_lists")
        guard let said = nodes[policy]?["value"]?.text, said == "by_form" else { return [] }
        let named = children(of: nil, .form).first { $0["ranking_list"] != nil }
        guard let named, let list = named["ranking_list"]?.text else { return [] }
        let facts = ["problem": "differs", "other": "\(named.id).ranking_list", "limit": list]
        return [.found(.contradiction, policy, "value", given: .text(said), facts: facts)]
    }

    /// Whether the organiser would rank itself (domain policy XJ-30).
    func organiserFindings() -> [Diagnostic] {
        let id = NodeID(wellKnown: "organiser_unit")
        let answer = nodes[id]?["value"]?.text
        guard answer == nil || answer == "in_own_ranking" else { return [] }
        let row = PolicyTable.row(named: id.rawValue)
        var facts = ["problem": answer == nil ? "not_answered" : "in_own_ranking"]
        facts["allowed"] = row?.values.dropLast().joined(separator: ", ")
        facts["recommended"] = row?.recommended
        facts["organiser"] = nodes[.vocabulary]?["words.organiser"]?.text
        return [.found(.organiser, id, facts: facts)]
    }
}

extension ResolvedScheme {
    /// Juries that leave out a category that a level above names, or name none (XJ-15).
    func juryFindings() -> [Diagnostic] {
        var findings: [Diagnostic] = []
        for node in snapshot.children(of: nil, .component) where node["source"]?.text == "jury" {
            let field = FieldName(wellKnown: "categories")
            guard case .list(let categories) = node.fields[field], !categories.isEmpty else {
                let facts = ["problem": "none_named"]
                findings.append(.found(.juryCategory, node.id, "categories", facts: facts))
                continue
            }
            let overridden = provenance.entries(at: Address(node.id, field)).dropFirst()
            for entry in overridden {
                guard case .list(let wanted) = entry.value else { continue }
                let missing = wanted.filter { !categories.contains($0) }
                guard !missing.isEmpty else { continue }
                let facts = [
                    "problem": "missing", "missing": missing.joined(separator: "、"),
                    "setter": entry.setter.description,
                ]
                findings.append(
                    .found(
                        .juryCategory,
                        node.id,
                        "categories",
                        given: node.fields[field],
                        facts: facts
                    )
                )
                break
            }
        }
        return findings
    }
}
