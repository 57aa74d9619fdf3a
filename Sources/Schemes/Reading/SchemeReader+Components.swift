import Exact

extension SchemeReader {
    /// The sources of scores in reading order.
    mutating func components() -> [Component] {
        let nodes = snapshot.children(of: nil, .component)
        if nodes.isEmpty { missing(.scheme, kind: .component) }
        var components: [Component] = []
        for node in nodes {
            guard let source = source(of: node) else { continue }
            let aggregate = optional(node, "aggregate")?.text
                .flatMap { Component.Aggregate(rawValue: $0) }
            let steps = ballotSteps(of: node)
            if source == .publicVote, !steps.contains(where: { $0.points != nil }) {
                missing(node.id, kind: .ballotStep)
            }
            components.append(
                Component(
                    id: node.id,
                    title: text(node, "title"),
                    source: source,
                    minimumRaters: whole(node, "minimum_raters") ?? 0,
                    aggregate: aggregate ?? .mean,
                    clamp: clamp(of: node),
                    ballotSteps: steps
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
        default: nil
        }
    }

    private mutating func clamp(of node: Node) -> ClosedRange<Amount>? {
        guard node["clamp_low"] != nil || node["clamp_high"] != nil else { return nil }
        let low = amount(node, "clamp_low")
        let high = amount(node, "clamp_high")
        guard node["clamp_low"] != nil, node["clamp_high"] != nil else { return nil }
        guard low <= high else {
            report(
                .contradiction,
                node.id,
                "clamp_low",
                given: .number(low),
                ["problem": "above_other", "other": "clamp_high", "limit": high.description]
            )
            return nil
        }
        return low...high
    }

    private mutating func ballotSteps(of component: Node) -> [BallotStep] {
        var steps: [BallotStep] = []
        for node in snapshot.children(of: component.id, .ballotStep) {
            steps.append(
                BallotStep(
                    id: node.id,
                    title: text(node, "title"),
                    points: optional(node, "points")?.number
                )
            )
        }
        return steps
    }

    /// The forms of evaluation in reading order.
    mutating func forms() -> [Form] {
        let nodes = snapshot.children(of: nil, .form)
        if nodes.isEmpty { missing(.scheme, kind: .form) }
        var forms: [Form] = []
        for node in nodes {
            var steps: [String] = []
            if case .list(let words) = optional(node, "steps") { steps = words }
            forms.append(
                Form(
                    id: node.id,
                    title: text(node, "title"),
                    unitLimit: whole(node, "unit_limit"),
                    steps: steps,
                    weights: weights(of: node)
                )
            )
        }
        return forms
    }

    private mutating func weights(of form: Node) -> [Form.Weight] {
        let components = snapshot.children(of: nil, .component).map(\.id)
        var percents: [NodeID: Amount] = [:]
        for field in form.fields.keys.sorted(by: { $0.rawValue < $1.rawValue }) {
            guard field.rawValue.hasPrefix("weights.") else { continue }
            guard let percent = optional(form, field.rawValue)?.number, percent > .zero else {
                continue
            }
            guard let component = field.weighedComponent, components.contains(component) else {
                let name = String(field.rawValue.dropFirst("weights.".count))
                let near = nearest(to: name, among: components.map(\.rawValue))
                var facts = ["expected": "reference component", "missing": name]
                facts["near"] = near.isEmpty ? nil : near.joined(separator: ", ")
                report(.reference, form.id, field.rawValue, given: .number(percent), facts)
                continue
            }
            percents[component] = percent
        }
        return components.compactMap { component in
            percents[component].map { Form.Weight(component: component, percent: $0) }
        }
    }
}
