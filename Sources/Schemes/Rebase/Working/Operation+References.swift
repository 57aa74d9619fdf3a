extension Operation {
    /// Every element that the operation names: where it acts, beside what, and in its values.
    ///
    /// - Parameter scheme: A scheme that knows the kinds of the elements.
    /// - Returns: The ids; one may stand there more than once.
    func references(over scheme: Snapshot) -> [NodeID] {
        switch action {
        case .set(let address, let value, _):
            [address.node] + scheme.named(by: value, at: address)
        case .append(let address, _), .narrow(let address, _), .annotate(let address, _):
            [address.node] + [address.field.weighedComponent].compactMap(\.self)
        case .add(let nodes, let under, let after):
            [under] + [after].compactMap(\.self) + nodes.map(\.id)
                + nodes.flatMap { node in
                    node.fields.flatMap { scheme.named(by: $0.value, in: $0.key, of: node.kind) }
                }
        case .drop(let id), .narrowContainer(let id, _): [id]
        case .place(let id, let after): [id] + [after].compactMap(\.self)
        }
    }

    /// The operation with other ids for the elements that it names.
    ///
    /// - Parameters:
    ///   - scheme: A scheme that knows the kinds of the elements.
    ///   - id: The id to put in place of one; the same for one that stays.
    /// - Returns: The operation under its name.
    func renaming(in scheme: Snapshot, _ id: (NodeID) -> NodeID) -> Operation {
        func moved(_ address: Address) -> Address {
            Address(id(address.node), address.field.renaming(id))
        }
        func moved(_ value: FieldValue, at address: Address) -> FieldValue {
            scheme.nodes[address.node]
                .map { scheme.renaming(value, in: address.field, of: $0.kind, id) } ?? value
        }
        let action: Action =
            switch action {
            case .set(let address, let value, let seen):
                .set(
                    moved(address),
                    to: moved(value, at: address),
                    was: seen.map { moved($0, at: address) }
                )
            case .append(let address, let text): .append(moved(address), text: text)
            case .add(let nodes, let under, let after):
                .add(nodes.map { scheme.renaming($0, id) }, under: id(under), after: after.map(id))
            case .drop(let node): .drop(id(node))
            case .place(let node, let after): .place(id(node), after: after.map(id))
            case .narrow(let address, let lock): .narrow(moved(address), lock)
            case .narrowContainer(let node, let rule): .narrowContainer(id(node), rule)
            case .annotate(let address, let text): .annotate(moved(address), text: text)
            }
        return doing(action, note)
    }

    /// The operation with other texts for the formulas that it writes.
    ///
    /// - Parameters:
    ///   - scheme: A scheme that knows the kinds of the elements.
    ///   - text: The text to put in place of one; the same for one that stays.
    /// - Returns: The operation under its name.
    func replacingFormulas(in scheme: Snapshot, _ text: (String) -> String) -> Operation {
        func replaced(_ value: FieldValue, _ field: FieldName, of kind: NodeKind?) -> FieldValue {
            guard kind?.rule(for: field)?.type == .formula, case .text(let formula) = value else {
                return value
            }
            return .text(text(formula))
        }
        switch action {
        case .set(let address, let value, let seen):
            let kind = scheme.nodes[address.node]?.kind
            let new = replaced(value, address.field, of: kind)
            return doing(.set(address, to: new, was: seen), note)
        case .add(let nodes, let under, let after):
            let written = nodes.map { node in
                var fields = node.fields
                for (field, value) in node.fields {
                    fields[field] = replaced(value, field, of: node.kind)
                }
                return Node(id: node.id, kind: node.kind, parent: node.parent, fields: fields)
            }
            return doing(.add(written, under: under, after: after), note)
        default: return self
        }
    }

    /// The address that an operation overrides, appends to, bounds or annotates.
    var address: Address? {
        switch action {
        case .set(let address, _, _), .append(let address, _), .narrow(let address, _),
            .annotate(let address, _):
            address
        case .add, .drop, .place, .narrowContainer: nil
        }
    }
}

extension FieldName {
    /// The name with another id for the component whose weight it is.
    func renaming(_ id: (NodeID) -> NodeID) -> FieldName {
        weighedComponent.map { FieldName(wellKnown: "weights.\(id($0))") } ?? self
    }
}

extension Snapshot {
    /// The elements that a value, or the name of its field, names.
    func named(by value: FieldValue, in field: FieldName, of kind: NodeKind) -> [NodeID] {
        if let component = field.weighedComponent { return [component] }
        switch kind.rule(for: field)?.type {
        case .reference: return [value.text.flatMap { NodeID($0) }].compactMap(\.self)
        case .references:
            guard case .list(let words) = value else { return [] }
            return words.compactMap { NodeID($0) }
        case .formula: return value.text.map(named(inFormula:)) ?? []
        default: return []
        }
    }

    fileprivate func named(by value: FieldValue, at address: Address) -> [NodeID] {
        if let component = address.field.weighedComponent { return [component] }
        return nodes[address.node]
            .map { named(by: value, in: address.field, of: $0.kind) } ?? []
    }

    fileprivate func renaming(
        _ value: FieldValue,
        in field: FieldName,
        of kind: NodeKind,
        _ id: (NodeID) -> NodeID
    ) -> FieldValue {
        func moved(_ word: String) -> String { NodeID(word).map { id($0).rawValue } ?? word }
        switch (kind.rule(for: field)?.type, value) {
        case (.reference, .text(let word)): return .text(moved(word))
        case (.reference, .choice(let word)): return .choice(moved(word))
        case (.references, .list(let words)): return .list(words.map(moved))
        case (.formula, .text(let formula)): return .text(renaming(inFormula: formula, id))
        default: return value
        }
    }

    fileprivate func renaming(_ node: Node, _ id: (NodeID) -> NodeID) -> Node {
        var named: [FieldName: FieldValue] = [:]
        for (field, value) in node.fields {
            named[field.renaming(id)] = renaming(value, in: field, of: node.kind, id)
        }
        return Node(id: node.id, kind: node.kind, parent: node.parent.map(id), fields: named)
    }
}
