extension ElementSuccession {
    /// What is wrong with the succession of a new version: an element that the old version did not
    /// have or that is still there, a successor that does not exist, a retirement without a word.
    ///
    /// - Parameters:
    ///   - old: What the version before resolves to.
    ///   - new: What the new version resolves to.
    /// - Returns: Findings of code ``Diagnostic/Code/reference``, sorted by element; the fact
    ///   `problem` is `succeeds_unknown`, `succeeds_in_use`, `successor_missing`,
    ///   `successor_other_kind` or `retired_without_text`.
    public func findings(from old: Snapshot, to new: Snapshot) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        func report(_ id: NodeID, _ problem: String, _ facts: [String: String] = [:]) {
            let facts = facts.merging(["problem": problem, "element": id.rawValue]) { $1 }
            findings.append(Diagnostic(code: .reference, node: id, facts: facts))
        }
        for (id, fate) in fates {
            guard let former = old.nodes[id] else {
                let near = nearest(to: id.rawValue, among: old.nodes.keys.map(\.rawValue))
                let facts = ["near": near.joined(separator: ", ")].filter { !$0.value.isEmpty }
                report(id, "succeeds_unknown", facts)
                continue
            }
            if new.nodes[id] != nil { report(id, "succeeds_in_use") }
            if case .retired(let text) = fate {
                if !text.saysSomething { report(id, "retired_without_text") }
                continue
            }
            if fate.successors.isEmpty { report(id, "successor_missing") }
            for successor in fate.successors {
                guard let node = new.nodes[successor] else {
                    report(id, "successor_missing", ["successor": successor.rawValue])
                    continue
                }
                guard node.kind != former.kind else { continue }
                let kinds = ["kind": node.kind.rawValue, "before.kind": former.kind.rawValue]
                report(
                    id,
                    "successor_other_kind",
                    kinds.merging(["successor": successor.rawValue]) { $1 }
                )
            }
        }
        return findings.inOrder()
    }
}
