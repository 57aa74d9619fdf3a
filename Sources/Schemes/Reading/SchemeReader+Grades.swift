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
                    wording: optional(node, "wording")?.text,
                    condition: formula(node, "condition"),
                    isMinimumIncluded: flag(node, "minimum_included", usual: true),
                    quotaCount: whole(node, "quota_count"),
                    quotaOver: choice(node, "quota_over", Grade.QuotaOver.self) ?? .form,
                    carryoverPoints: optional(node, "carryover_points")?.number
                )
            )
        }
        return grades
    }

    /// Findings that act on the outcome; there may be none.
    mutating func vetoes() -> [Veto] {
        var vetoes: [Veto] = []
        for node in snapshot.children(of: nil, .veto) {
            guard let effect = effect(of: node) else { continue }
            vetoes.append(
                Veto(
                    id: node.id,
                    title: text(node, "title"),
                    effect: effect,
                    condition: formula(node, "condition")
                )
            )
        }
        return vetoes
    }

    private mutating func effect(of node: Node) -> Veto.Effect? {
        switch optional(node, "effect")?.text {
        case nil, "grade": reference(node, "grade", to: .grade).map { .grade($0) }
        case "points": .points(positive(node, "points"))
        case "zero": .zero
        case "ineligible": .ineligible
        case "downgrade": .downgrade
        default: nil
        }
    }

    /// Conditions under which no better grade is given; there may be none.
    mutating func ceilings() -> [Ceiling] {
        var ceilings: [Ceiling] = []
        for node in snapshot.children(of: nil, .ceiling) {
            let grade = reference(node, "grade", to: .grade)
            guard let condition = requiredFormula(node, "condition"), let grade else { continue }
            ceilings.append(
                Ceiling(
                    id: node.id,
                    title: text(node, "title"),
                    condition: condition,
                    grade: grade,
                    classes: classes(node)
                )
            )
        }
        return ceilings
    }

    /// Honours beside the grade; there may be none.
    mutating func titles() -> [Title] {
        var titles: [Title] = []
        for node in snapshot.children(of: nil, .title) {
            titles.append(
                Title(
                    id: node.id,
                    title: text(node, "title"),
                    seats: whole(node, "seats"),
                    seatsPercent: optional(node, "seats_percent")?.number,
                    condition: formula(node, "condition"),
                    order: formula(node, "order"),
                    classes: classes(node)
                )
            )
        }
        return titles
    }

    /// What tells equal totals apart, the first key first; needed where ties are broken.
    mutating func tieKeys(_ ties: Policies.Ties) -> [TieKey] {
        let nodes = snapshot.children(of: nil, .tieKey)
        if ties == .tieBreak, nodes.isEmpty { missing(.scheme, kind: .tieKey) }
        var keys: [TieKey] = []
        for node in nodes {
            guard let formula = requiredFormula(node, "formula") else { continue }
            keys.append(
                TieKey(
                    id: node.id,
                    title: text(node, "title"),
                    formula: formula,
                    direction: choice(node, "direction", TieKey.Direction.self) ?? .highest
                )
            )
        }
        return keys
    }
}
