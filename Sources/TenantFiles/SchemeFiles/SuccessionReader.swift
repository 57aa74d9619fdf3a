import Schemes

/// Reads what a version says to those who derive from it: what became of elements, and what
/// happens to values that both sides change.
struct SuccessionReader {
    let log: ProblemLog

    private static let fates = ["renamed", "split", "merged", "retired"]

    func succession(_ map: inout MapReader) -> ElementSuccession {
        guard let entries = map.optional("succeeds")?.map() else { return .none }
        var fates: [NodeID: ElementSuccession.Fate] = [:]
        for (key, mark, field) in entries.fields {
            guard let id = NodeID(key) else {
                let arguments = ["value": shortened(key), "rule": "node"]
                log.report(.invalidID, at: mark, field: field.path, arguments)
                continue
            }
            fates[id] = fate(field)
        }
        return ElementSuccession(fates: fates)
    }

    func onBothChanged(_ map: inout MapReader) -> OnBothChanged {
        guard var rule = map.optional("on_both_changed")?.map() else { return .ask }
        let words = BothChanged.allCases.map(\.rawValue)
        let standard = rule.optional("default")?.choice(words).flatMap(BothChanged.init)
        var choices: [Address: BothChanged] = [:]
        if let values = rule.optional("values")?.map() {
            for (key, mark, field) in values.fields {
                guard let address = Address(key) else {
                    let arguments = ["value": shortened(key)]
                    log.report(.invalidAddress, at: mark, field: field.path, arguments)
                    continue
                }
                choices[address] = field.choice(words).flatMap(BothChanged.init)
            }
        }
        rule.reportUnknown()
        return OnBothChanged(standard: standard ?? .ask, choices: choices)
    }

    private func fate(_ field: Field) -> ElementSuccession.Fate? {
        guard var map = field.map() else { return nil }
        let given = SuccessionReader.fates.filter { name in
            map.entries.contains { $0.key == name }
        }
        guard given.count == 1, let name = given.first, let value = map.optional(name) else {
            let known = SuccessionReader.fates.joined(separator: ", ")
            field.report(.action, ["count": "\(given.count)", "known": known])
            return nil
        }
        map.reportUnknown()
        switch name {
        case "renamed": return value.nodeID().map { .renamed($0) }
        case "merged": return value.nodeID().map { .merged($0) }
        case "split":
            guard let parts = value.list()?.map({ $0.nodeID() }), !parts.contains(nil) else {
                return nil
            }
            return .split(parts.compactMap(\.self))
        default: return value.text().map { .retired(text: $0) }
        }
    }
}
