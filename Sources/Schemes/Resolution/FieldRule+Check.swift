import Exact

extension FieldRule {
    /// Whether a value has the type of the field and is one of those it may have.
    ///
    /// A reference may come as a text or as a chosen word.
    ///
    /// - Parameter value: The value.
    /// - Returns: `true` when the value may stand in the field.
    func accepts(_ value: FieldValue) -> Bool {
        switch (type, value) {
        case (.text, .text), (.formula, .text), (.flag, .flag), (.list, .list): true
        case (.references, .list): true
        case (.number(let range), .number(let amount)): range.contains(amount)
        case (.choice(let words), .choice(let word)): words.contains(word)
        case (.reference, .text), (.reference, .choice): true
        default: false
        }
    }

    /// What the field holds, for a message: `number 0...100`, `choice unit, organiser`.
    var expectation: String {
        switch type {
        case .text: "text"
        case .number(let range): "number \(range.lowerBound)...\(range.upperBound)"
        case .choice(let words): "choice \(words.joined(separator: ", "))"
        case .flag: "flag"
        case .list: "list"
        case .reference(let kind): "reference \(kind.rawValue)"
        case .references(let kind): "references \(kind.rawValue)"
        case .formula: "formula"
        }
    }
}

extension Draft {
    /// What is wrong with a value for a field; `nil` when it fits and what it names exists.
    func misfit(
        _ value: FieldValue,
        in address: Address,
        _ rule: FieldRule,
        _ operation: Operation?
    ) -> Diagnostic? {
        var facts: [String: String] = [:]
        if rule.accepts(value) {
            guard let named = reference(in: address.field, rule, value) else { return nil }
            if let id = NodeID(named.id), snapshot.nodes[id]?.kind == named.kind { return nil }
            let known = snapshot.nodes.values.filter { $0.kind == named.kind }.map(\.id.rawValue)
            let near = nearest(to: named.id, among: known)
            facts["near"] = near.isEmpty ? nil : near.joined(separator: ", ")
            facts["missing"] = named.id
        }
        facts["expected"] = rule.expectation
        return Diagnostic(
            code: .reference,
            node: address.node,
            field: address.field,
            operation: operation?.id,
            given: value,
            facts: facts
        )
    }

    /// The element that a value names, and of which kind it must be; `nil` when it names none.
    func reference(
        in field: FieldName,
        _ rule: FieldRule,
        _ value: FieldValue
    ) -> (id: String, kind: NodeKind)? {
        if case .reference(let kind) = rule.type { return (value.text ?? "", kind) }
        // A weight of 0 means that the component does not belong to the form.
        guard rule.isFamily, rule.name == "weights", value != .number(.zero) else { return nil }
        return (String(field.rawValue.dropFirst("weights.".count)), .component)
    }
}
