extension Snapshot {
    /// Values and elements that only another measure, source or type would use.
    func strayFindings() -> [Diagnostic] {
        var findings: [Diagnostic] = []
        for node in nodes.values {
            switch node.kind {
            case .item:
                let measure = measure(of: node)
                findings += stray(node, ["formula"], unless: measure == "computed", "computed")
                guard measure != "ladder" else { continue }
                findings += children(of: node.id, .ladderStep)
                    .map {
                        .found(.unused, $0.id, facts: ["problem": "stray_ladder"])
                    }
            case .datum:
                let type = node["type"]?.text ?? ""
                let isWord = type == "word" || type == "words"
                let isNumber = type == "number" || type == "numbers"
                findings += stray(node, ["words"], unless: isWord, "word, words")
                findings += stray(
                    node,
                    ["minimum", "maximum"],
                    unless: isNumber,
                    "number, numbers"
                )
            case .component:
                findings += strayParts(of: node)
            case .veto:
                let effect = node["effect"]?.text
                findings += stray(node, ["points"], unless: effect == "points", "points")
            case .title:
                let hasSeats = node["seats"] != nil || node["seats_percent"] != nil
                findings += stray(node, ["order"], unless: hasSeats, "seats, seats_percent")
            default: continue
            }
        }
        return findings
    }

    /// Classes of units for which no section counts; their sums cannot come out either.
    func idleClassFindings() -> [Diagnostic] {
        let sections = children(of: nil, .section)
        return children(of: nil, .unitClass)
            .filter { unitClass in !sections.contains { counts($0, for: unitClass.id) } }
            .map { .found(.unused, $0.id, facts: ["problem": "class_without_section"]) }
    }

    private func strayParts(of component: Node) -> [Diagnostic] {
        let source = component["source"]?.text ?? ""
        let isPublic = source == "public"
        let votes = ["vote_scoring", "rank_step", "minimum_turnout", "minimum_valid"]
        var findings = stray(component, ["formula"], unless: source == "formula", "formula")
        findings += stray(component, votes, unless: isPublic, "public")
        let isRated = isPublic || source == "jury" || source == "peer"
        let rated = ["minimum_raters", "aggregate"]
        findings += stray(component, rated, unless: isRated, "jury, peer, public")
        let groups = children(of: component.id, .raterGroup)
        findings += stray(component, ["missing_group"], unless: !groups.isEmpty, "rater_group")
        if source != "jury", source != "peer" {
            findings += groups.map {
                .found(.unused, $0.id, facts: ["problem": "stray_group", "owners": "jury, peer"])
            }
        }
        return findings
    }

    private func stray(
        _ node: Node,
        _ fields: [String],
        unless isUsed: Bool,
        _ owners: String
    ) -> [Diagnostic] {
        guard !isUsed else { return [] }
        return fields.compactMap { field in
            node[field]
                .map {
                    .found(
                        .unused,
                        node.id,
                        field,
                        given: $0,
                        facts: ["problem": "stray_value", "owners": owners]
                    )
                }
        }
    }
}
