import Exact
public import Schemes

extension Wording {
    /// What a policy settles, which answers there are, and what its value does.
    ///
    /// - Parameter row: The policy.
    /// - Returns: Two lines without a line break at the end.
    public func text(for row: PolicyRow) -> String {
        let effect =
            switch row.effect {
            case .decides: say("计分照此办理，必须写明", "scoring acts on it; must be written out")
            case .defaults:
                say("计分照此办理，未写明时按第一个", "scoring acts on it, on the first if not stated")
            case .states: say("计分总是如此", "scoring always computes so")
            case .records: say("由人照办，随结果印出", "people act on it; printed with the result")
            }
        let question = say(row.chinese, row.english)
        let values =
            say("可选：", "values: ")
            + list(
                row.values.map {
                    "\($0) " + say("（", "(") + label(ofPolicyValue: $0) + say("）", ")")
                }
            )
        return "\(row.name)  \(question)\n  \(values)" + say("（\(effect)）", " (\(effect))")
    }

    /// The method note: every policy of a scheme with its value, basis and note, in reading order.
    ///
    /// - Parameter snapshot: The scheme.
    /// - Returns: One line a policy; empty when the scheme has none.
    public func methodNote(of snapshot: Snapshot) -> [String] {
        snapshot.children(of: nil, .policy)
            .map { node in
                let row = PolicyTable.row(named: node.id.rawValue)
                let question = row.map { say($0.chinese, $0.english) } ?? node.id.rawValue
                var value = label(ofPolicyValue: node["value"]?.text ?? "")
                if let places = node["places"]?.number {
                    value += say("，\(places)位小数", ", \(places) places")
                }
                if let grade = node["grade"]?.text.flatMap({ NodeID($0) }) {
                    value += say("，", ", ") + snapshot.displayName(of: grade)
                }
                let basis = node["basis"]?.text.map { say("（\($0)）", " (\($0))") } ?? ""
                let note = node["note"]?.text.map { say("。\($0)", ". \($0)") } ?? ""
                return say(
                    "\(question)：\(value)\(basis)\(note)",
                    "\(question): \(value)\(basis)\(note)"
                )
            }
    }
}
