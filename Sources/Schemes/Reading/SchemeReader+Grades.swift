import Exact

extension SchemeReader {
    /// The grades from the best down; the last has no minimum.
    mutating func grades() -> [Grade] {
        let nodes = snapshot.children(of: nil, .grade)
        if nodes.isEmpty { missing(.scheme, kind: .grade) }
        if let last = nodes.last, let minimum = last["minimum"] {
            report(.contradiction, last.id, "minimum", given: minimum, ["problem": "lowest_grade"])
        }
        var grades: [Grade] = []
        for node in nodes {
            grades.append(
                Grade(
                    id: node.id,
                    title: text(node, "title"),
                    minimum: optional(node, "minimum")?.number,
                    quotaPercent: optional(node, "quota_percent")?.number,
                    wording: optional(node, "wording")?.text
                )
            )
        }
        return grades
    }

    /// Findings that set a grade; there may be none.
    mutating func vetoes() -> [Veto] {
        var vetoes: [Veto] = []
        for node in snapshot.children(of: nil, .veto) {
            guard let grade = reference(node, "grade", to: .grade) else { continue }
            vetoes.append(Veto(id: node.id, title: text(node, "title"), grade: grade))
        }
        return vetoes
    }
}
