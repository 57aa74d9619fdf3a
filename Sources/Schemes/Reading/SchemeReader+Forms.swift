import Exact

extension SchemeReader {
    /// The forms of evaluation in reading order.
    mutating func forms() -> [Form] {
        let nodes = snapshot.children(of: nil, .form)
        if nodes.isEmpty { missing(.scheme, kind: .form) }
        var forms: [Form] = []
        for node in nodes {
            forms.append(
                Form(
                    id: node.id,
                    title: text(node, "title"),
                    unitLimit: whole(node, "unit_limit"),
                    steps: node.words("steps"),
                    weights: weights(of: node),
                    rankingList: optional(node, "ranking_list")?.text,
                    classes: classes(node),
                    mix: choice(node, "mix", Form.Mix.self) ?? .weighted
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
