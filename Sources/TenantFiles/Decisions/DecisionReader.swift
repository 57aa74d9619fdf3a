import Canonical
import Exact
import Hierarchy
import Schemes

/// Reads decisions and their answers.
struct DecisionReader {
    let log: ProblemLog

    private static let words = ["mine", "theirs", "remove"]
    private static let forms = ["values", "limit", "retarget"]

    func file(_ bytes: [UInt8]) -> DecisionsFile? {
        guard let root = DocumentSource.root(bytes, log) else { return nil }
        let fields: [Field]?
        if case .list = root.node.content {
            fields = root.list()
        } else {
            fields = document(root)
        }
        guard let fields else { return nil }
        let decisions = fields.map(decision)
        guard !decisions.contains(nil) else { return nil }
        return DecisionsFile(
            decisions: decisions.compactMap(\.self),
            locations: fields.map(\.location)
        )
    }

    private func document(_ root: Field) -> [Field]? {
        guard var map = root.map() else { return nil }
        guard DocumentFormat.read(&map, allowed: [.decisions]) != nil else { return nil }
        let list = map.required("decisions")?.list()
        map.reportUnknown()
        return list
    }

    private func decision(_ field: Field) -> RebaseDecision? {
        guard var map = field.map() else { return nil }
        // What a report gives as an example says its format; written by hand it need not.
        if map.entries.contains(where: { $0.key == "format" }),
            DocumentFormat.read(&map, allowed: [.decision]) == nil
        {
            return nil
        }
        let question = map.required("question")?.digest()
        let answer = map.required("answer").flatMap(answer)
        let reason = map.optional("reason")
        let text = reason?.text()
        map.reportUnknown()
        guard let question, let answer, reason == nil || text != nil else { return nil }
        return RebaseDecision(question, answer, reason: text)
    }

    private func answer(_ field: Field) -> Answer? {
        if case .scalar = field.node.content {
            return switch field.choice(DecisionReader.words) {
            case "mine": .mine
            case "theirs": .theirs
            case "remove": .remove
            default: nil
            }
        }
        guard var map = field.map() else { return nil }
        let given = DecisionReader.forms.filter { name in
            map.entries.contains { $0.key == name }
        }
        guard given.count == 1, let name = given.first, let value = map.optional(name) else {
            let known = (DecisionReader.words + DecisionReader.forms).joined(separator: ", ")
            field.report(.action, ["count": "\(given.count)", "known": known])
            return nil
        }
        map.reportUnknown()
        switch name {
        case "values": return values(value).map { .values($0) }
        case "limit": return value.number().map { .limit($0) }
        default: return value.identifier("node") { SharedNode($0) }.map { .retarget($0) }
        }
    }

    private func values(_ field: Field) -> [SharedAddress: FieldValue]? {
        guard let map = field.map() else { return nil }
        var values: [SharedAddress: FieldValue] = [:]
        for (key, mark, entry) in map.fields {
            guard let address = SharedAddress(key) else {
                log.report(
                    .invalidAddress,
                    at: mark,
                    field: entry.path,
                    ["value": shortened(key)]
                )
                return nil
            }
            guard let type = type(of: address) else {
                let name = address.field.rawValue
                let near = nearest(to: name, among: NodeKind.fieldNames) ?? ""
                log.report(
                    .unknownField,
                    at: mark,
                    field: entry.path,
                    ["field": name, "near": near]
                )
                return nil
            }
            guard let value = entry.looseValue(type) else { return nil }
            values[address] = value
        }
        return values
    }

    // An own element's id has its tenant in front, which does not matter for its fields.
    private func type(of address: SharedAddress) -> FieldType? {
        let name = address.node.description.drop { $0 == ":" }
        return NodeID(String(name)).flatMap { NodeKind.type(at: Address($0, address.field)) }
    }
}
