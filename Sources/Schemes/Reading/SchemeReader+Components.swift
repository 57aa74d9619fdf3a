import Exact

extension SchemeReader {
    /// The sources of scores in reading order.
    mutating func components() -> [Component] {
        let nodes = snapshot.children(of: nil, .component)
        if nodes.isEmpty { missing(.scheme, kind: .component) }
        var components: [Component] = []
        for node in nodes {
            guard let source = source(of: node) else { continue }
            let steps = ballotSteps(of: node)
            let scoring = voteScoring(of: node)
            if source == .publicVote,
                !steps.contains(where: { $0.points != nil || $0.range != nil })
            {
                missing(node.id, kind: .ballotStep)
            }
            components.append(
                Component(
                    id: node.id,
                    title: text(node, "title"),
                    source: source,
                    minimumRaters: whole(node, "minimum_raters") ?? 0,
                    aggregate: choice(node, "aggregate", Component.Aggregate.self) ?? .mean,
                    clamp: bounds(node, "clamp_low", "clamp_high"),
                    ballotSteps: steps,
                    fullMarks: node["full_marks"] == nil ? nil : positive(node, "full_marks"),
                    groups: raterGroups(of: node),
                    missingGroup: choice(node, "missing_group", Component.MissingGroup.self)
                        ?? .block,
                    minimumTurnout: optional(node, "minimum_turnout")?.number,
                    minimumValid: optional(node, "minimum_valid")?.number,
                    voteScoring: scoring,
                    rankStep: scoring == .rankPoints && source == .publicVote
                        ? required(node, "rank_step")?.number : nil
                )
            )
        }
        return components
    }

    private mutating func source(of node: Node) -> Component.Source? {
        switch required(node, "source")?.text {
        case "checklist": .checklist
        case "jury": .jury
        case "public": .publicVote
        case "peer": .peer
        case "carryover":
            word(node, "carryover", Component.Carryover.self).map { .carryover($0) }
        case "formula": requiredFormula(node, "formula").map { .formula($0) }
        case "survey": .survey
        default: nil
        }
    }

    // The component's own way, else that of the policy on public votes.
    private mutating func voteScoring(of node: Node) -> Component.VoteScoring {
        if let own = choice(node, "vote_scoring", Component.VoteScoring.self) { return own }
        let policy = snapshot.nodes[NodeID(wellKnown: "public_score")]?["value"]?.text
        return policy.flatMap { Component.VoteScoring(rawValue: $0) } ?? .mean
    }

    private mutating func ballotSteps(of component: Node) -> [BallotStep] {
        var steps: [BallotStep] = []
        for node in snapshot.children(of: component.id, .ballotStep) {
            let range = bounds(node, "minimum", "maximum")
            if range != nil { refuseBoth(node) }
            steps.append(
                BallotStep(
                    id: node.id,
                    title: text(node, "title"),
                    points: optional(node, "points")?.number,
                    range: range,
                    isApproval: flag(node, "approves")
                )
            )
        }
        return steps
    }

    /// Reports fixed points beside a range.
    mutating func refuseBoth(_ node: Node) {
        guard let points = node["points"] else { return }
        report(
            .contradiction,
            node.id,
            "points",
            given: points,
            ["problem": "fixed_and_discretionary"]
        )
    }

    private mutating func raterGroups(of component: Node) -> [RaterGroup] {
        var groups: [RaterGroup] = []
        for node in snapshot.children(of: component.id, .raterGroup) {
            groups.append(
                RaterGroup(
                    id: node.id,
                    title: text(node, "title"),
                    percent: positive(node, "weight"),
                    minimumRaters: whole(node, "minimum_raters") ?? 0
                )
            )
        }
        return groups
    }
}
