import Expressions

extension Snapshot {
    /// The elements that a formula names: by id, and data also by the name that they were given.
    ///
    /// - Parameter formula: The text; one that can't be read names nothing.
    /// - Returns: The ids, each once a mention.
    func named(inFormula formula: String) -> [NodeID] {
        // What is no formula is reported where the scheme is read.
        guard let expression = try? Expression(parsing: formula) else { return [] }
        return expression.references.flatMap(named(by:))
    }

    /// The elements of this scheme that a formula names by names that stand for nothing in another.
    ///
    /// - Parameters:
    ///   - formula: The text; one that can't be read names nothing.
    ///   - other: The other scheme.
    /// - Returns: The ids, each once a mention.
    func namesGone(inFormula formula: String, from other: Snapshot) -> [NodeID] {
        guard let expression = try? Expression(parsing: formula) else { return [] }
        return expression.references.flatMap { reference -> [NodeID] in
            let isKnown = other.named(by: reference).contains { other.nodes[$0] != nil }
            return isKnown ? [] : named(by: reference)
        }
    }

    /// A formula with the names that another scheme gives the same data.
    ///
    /// - Parameters:
    ///   - formula: The text; one that can't be read stays.
    ///   - other: The other scheme.
    /// - Returns: The text, and the first datum that has another name there; `nil` when none has.
    func following(
        namesIn formula: String,
        to other: Snapshot
    ) -> (text: String, datum: NodeID)? {
        guard let expression = try? Expression(parsing: formula) else { return nil }
        var first: NodeID?
        let text = expression.text { reference in
            guard element(namedBy: reference) == nil, let last = reference.path.last else {
                return nil
            }
            let data = named(by: reference)
            let names = Set(
                data.map { other.nodes[$0].map { $0["name"]?.text ?? $0.id.rawValue } }
            )
            // Data of several items may share a name; they have to go on sharing it.
            guard names.count == 1, case .some(let name?) = names.first, name != last else {
                return nil
            }
            first = first ?? data.first
            return Reference(reference.path.dropLast() + [name])
        }
        return first.map { (text, $0) }
    }

    /// A formula with other ids for the elements that it names; data keep their given names.
    ///
    /// - Parameters:
    ///   - formula: The text; one that can't be read stays.
    ///   - id: The id to put in place of one; the same for one that stays.
    /// - Returns: The text as it was when nothing in it changes.
    func renaming(inFormula formula: String, _ id: (NodeID) -> NodeID) -> String {
        guard let expression = try? Expression(parsing: formula) else { return formula }
        return expression.text { reference in
            guard let named = element(namedBy: reference), id(named) != named else { return nil }
            return Reference(reference.path.dropLast() + [id(named).rawValue])
        }
    }

    // The kinds of figures that a name's first part opens to the ids of elements.
    private static let figures: Set<String> = [
        "item", "indicator", "section", "share", "items", "shares", "occurrences", "adjustment",
        "component",
        "finding",
    ]

    // The element whose id is the last part of a name.
    private func element(namedBy reference: Reference) -> NodeID? {
        guard let last = reference.path.last, let id = NodeID(last) else { return nil }
        switch (reference.path.count, reference.path[0]) {
        case (2, let first) where Snapshot.figures.contains(first): return id
        case (1, _), (2, "last"), (2, "upper"): return nodes[id]?.kind == .datum ? id : nil
        default: return nil
        }
    }

    private func named(by reference: Reference) -> [NodeID] {
        if let id = element(namedBy: reference) { return [id] }
        let isOfDatum = reference.path.count == 1 || ["last", "upper"].contains(reference.path[0])
        guard isOfDatum, reference.path.count <= 2, let last = reference.path.last,
            !FormulaNames.reserved.contains(last)
        else { return [] }
        return nodes.values
            .filter { $0.kind == .datum && $0["name"]?.text == last }
            .map(\.id).sorted()
    }
}
