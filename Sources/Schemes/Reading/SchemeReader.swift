import Exact

/// Reads the parts of a snapshot and collects every problem on the way.
struct SchemeReader {
    let snapshot: Snapshot
    private(set) var diagnostics: [Diagnostic] = []
    private var names: FormulaNames?

    init(_ snapshot: Snapshot) {
        self.snapshot = snapshot
    }

    /// The names that formulas may use; put together when the first formula is read.
    mutating func formulaNames() -> FormulaNames {
        if let names { return names }
        let made = FormulaNames(snapshot)
        names = made
        return made
    }

    mutating func report(
        _ code: Diagnostic.Code,
        _ node: NodeID,
        _ field: String? = nil,
        given: FieldValue? = nil,
        _ facts: [String: String]
    ) {
        diagnostics.append(
            Diagnostic(
                code: code,
                node: node,
                field: field.flatMap { FieldName($0) },
                given: given,
                facts: facts
            )
        )
    }

    /// Reports that the scheme has no element of a kind, though it needs one.
    mutating func missing(_ node: NodeID, kind: NodeKind) {
        report(.reference, node, nil, ["state": "missing", "expected": kind.rawValue])
    }

    mutating func missing(_ node: Node, _ field: String) {
        let rule = FieldName(field).flatMap { node.kind.rule(for: $0) }
        report(
            .reference,
            node.id,
            field,
            ["state": "missing", "expected": rule?.expectation ?? field]
        )
    }

    /// A value that must be there, of its field's type; reports what is wrong.
    mutating func required(_ node: Node, _ field: String) -> FieldValue? {
        guard node[field] != nil else {
            missing(node, field)
            return nil
        }
        return optional(node, field)
    }

    /// A value that may be left out, of its field's type; reports what is wrong.
    mutating func optional(_ node: Node, _ field: String) -> FieldValue? {
        guard let name = FieldName(field), let value = node.fields[name],
            let rule = node.kind.rule(for: name)
        else { return nil }
        guard rule.accepts(value) else {
            report(.reference, node.id, field, given: value, ["expected": rule.expectation])
            return nil
        }
        return value
    }

    mutating func text(_ node: Node, _ field: String) -> String {
        required(node, field)?.text ?? ""
    }

    mutating func amount(_ node: Node, _ field: String) -> Amount {
        required(node, field)?.number ?? .zero
    }

    /// A number above zero; reports a missing one, and zero.
    mutating func positive(_ node: Node, _ field: String) -> Amount {
        guard let amount = required(node, field)?.number else { return Amount(1) }
        if amount <= .zero {
            report(
                .contradiction,
                node.id,
                field,
                given: .number(amount),
                ["problem": "not_positive"]
            )
        }
        return amount
    }

    /// A whole number that may be left out.
    mutating func whole(_ node: Node, _ field: String) -> Int? {
        guard let amount = optional(node, field)?.number else { return nil }
        guard amount.isMultiple(of: Amount(1)) else {
            report(
                .contradiction,
                node.id,
                field,
                given: .number(amount),
                ["problem": "not_whole"]
            )
            return nil
        }
        return Int(exactly: amount.tenThousandths / Amount.scale)
    }

    /// A word of an enumeration; reports a missing one.
    mutating func word<Word: RawRepresentable<String>>(
        _ node: Node,
        _ field: String,
        _ type: Word.Type
    ) -> Word? {
        required(node, field)?.text.flatMap { Word(rawValue: $0) }
    }

    /// The id of an element that must be there.
    mutating func reference(_ node: Node, _ field: String, to kind: NodeKind) -> NodeID? {
        guard let value = required(node, field), let text = value.text else { return nil }
        if let id = NodeID(text), snapshot.nodes[id]?.kind == kind { return id }
        unknown(text, in: node, field, value, of: kind)
        return nil
    }

    /// The ids of a list of elements that may be left out; those unknown are reported.
    mutating func references(_ node: Node, _ field: String, to kind: NodeKind) -> [NodeID] {
        guard let value = optional(node, field), case .list(let words) = value else { return [] }
        var ids: [NodeID] = []
        for word in words {
            if let id = NodeID(word), snapshot.nodes[id]?.kind == kind {
                if !ids.contains(id) { ids.append(id) }
            } else {
                unknown(word, in: node, field, value, of: kind)
            }
        }
        return ids
    }

    /// The classes of units that an element is for; empty for all.
    mutating func classes(_ node: Node) -> [NodeID] {
        references(node, "classes", to: .unitClass)
    }

    private mutating func unknown(
        _ text: String,
        in node: Node,
        _ field: String,
        _ value: FieldValue,
        of kind: NodeKind
    ) {
        let known = snapshot.nodes.values.filter { $0.kind == kind }.map(\.id.rawValue)
        let near = nearest(to: text, among: known)
        var facts = ["expected": "reference \(kind.rawValue)", "missing": text]
        facts["near"] = near.isEmpty ? nil : near.joined(separator: ", ")
        report(.reference, node.id, field, given: value, facts)
    }

    /// Two bounds, the lower first; both or none must be there.
    mutating func bounds(
        _ node: Node,
        _ low: String,
        _ high: String
    ) -> ClosedRange<Amount>? {
        guard node[low] != nil || node[high] != nil else { return nil }
        let least = amount(node, low)
        let most = amount(node, high)
        guard node[low] != nil, node[high] != nil else { return nil }
        guard least <= most else {
            above(node, low, least, high, most)
            return nil
        }
        return least...most
    }

    /// Reports a lower bound that is above the upper one.
    mutating func above(
        _ node: Node,
        _ low: String,
        _ least: Amount,
        _ high: String,
        _ most: Amount
    ) {
        report(
            .contradiction,
            node.id,
            low,
            given: .number(least),
            ["problem": "above_other", "other": high, "limit": most.description]
        )
    }

    /// A word of an enumeration that may be left out.
    mutating func choice<Word: RawRepresentable<String>>(
        _ node: Node,
        _ field: String,
        _ type: Word.Type
    ) -> Word? {
        optional(node, field)?.text.flatMap { Word(rawValue: $0) }
    }

    /// Yes or no; no where it is left out.
    mutating func flag(_ node: Node, _ field: String, usual: Bool = false) -> Bool {
        if case .flag(let flag) = optional(node, field) { flag } else { usual }
    }

    /// The checklist's marks where they are not the total's, above zero.
    mutating func ownMarks(_ root: Node) -> Amount? {
        root["checklist_marks"] == nil ? nil : positive(root, "checklist_marks")
    }

    /// The tenant's words, by name.
    mutating func vocabulary() -> [String: String] {
        var words: [String: String] = [:]
        for (field, value) in snapshot.nodes[.vocabulary]?.fields ?? [:]
        where field.rawValue.hasPrefix("words.") {
            words[String(field.rawValue.dropFirst("words.".count))] = value.text
        }
        return words
    }

    /// Checks that everything that must add up or fall does so.
    mutating func checkGroups() {
        var groups: Set<AllocationGroup> = []
        for node in snapshot.nodes.values {
            groups.formUnion(AllocationGroup.holding(node, in: snapshot))
        }
        for group in groups.sorted(by: { $0.rank < $1.rank }) {
            guard let failure = group.failure(in: snapshot) else { continue }
            diagnostics.append(
                Diagnostic(
                    code: failure.code,
                    node: failure.node,
                    field: failure.field,
                    facts: failure.facts
                )
            )
        }
    }
}
