import Exact

extension SchemeReader {
    /// The kinds of unit in reading order; there may be none.
    mutating func unitClasses() -> [UnitClass] {
        var classes: [UnitClass] = []
        for node in snapshot.children(of: nil, .unitClass) {
            classes.append(
                UnitClass(
                    id: node.id,
                    title: text(node, "title"),
                    checklistMarks: node["checklist_marks"] == nil
                        ? nil : positive(node, "checklist_marks")
                )
            )
        }
        return classes
    }

    /// The parts of the year in reading order; there may be none.
    mutating func stages() -> [Stage] {
        var stages: [Stage] = []
        for node in snapshot.children(of: nil, .stage) {
            stages.append(
                Stage(
                    id: node.id,
                    title: text(node, "title"),
                    form: node["form"] == nil ? nil : reference(node, "form", to: .form),
                    opens: optional(node, "opens")?.text,
                    closes: optional(node, "closes")?.text,
                    months: months(of: node),
                    workingDays: whole(node, "working_days"),
                    actor: optional(node, "actor")?.text
                )
            )
        }
        return stages
    }

    private mutating func months(of stage: Node) -> Stage.Months? {
        guard stage["first_month"] != nil || stage["last_month"] != nil else { return nil }
        for field in ["first_month", "last_month"] where stage[field] == nil {
            missing(stage, field)
        }
        guard let first = whole(stage, "first_month"), let last = whole(stage, "last_month") else {
            return nil
        }
        return Stage.Months(first: first, last: last)
    }
}
