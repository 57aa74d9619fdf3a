import Exact
public import Hierarchy
public import Schemes

extension Wording {
    /// What is in conflict, in a few words.
    public func label(of kind: Question.Kind) -> String {
        switch kind {
        case .value: say("双方都改了", "both changed it")
        case .lock: say("超出上级的限定", "beyond the bounds above")
        case .ownLock: say("上级新值超出本级的限定", "beyond one's own bound")
        case .orphan: say("所在之处没有了", "its place is gone")
        case .sum: say("合在一起不再相符", "no longer comes out")
        }
    }

    /// What a question is about.
    ///
    /// - Parameters:
    ///   - question: The question.
    ///   - tenant: Somebody who is asked.
    ///   - snapshot: Where the names of elements are looked up; `nil` when none is at hand.
    /// - Returns: A few words, ids beside the names.
    public func subject(
        of question: Question,
        asked tenant: TenantID,
        in snapshot: Snapshot?
    ) -> String {
        func name(_ node: SharedNode) -> String {
            guard let id = node.id(for: tenant), let snapshot else { return node.description }
            return self.name(of: id, in: snapshot)
        }
        switch question.subject {
        case .value(let address):
            let field = label(of: address.field)
            return say("\(name(address.node))的\(field)", "\(field) of \(name(address.node))")
        case .element(let node): return name(node)
        case .list(let node): return say("\(name(node))之下", "under \(name(node))")
        case .groups(let groups):
            return list(
                groups.map { group in
                    let total = question.totals.first { $0.group == group }
                    return title(of: group, total?.merged.wanted, name(group.node))
                }
            )
        }
    }

    private func title(of group: QuestionGroup, _ wanted: Amount?, _ owner: String) -> String {
        let title =
            switch group.rule {
            case .sections: say("各项目分值", "points of the sections")
            case .items: say("\(owner)各计分点", "items of \(owner)")
            case .weights: say("\(owner)各权重", "weights of \(owner)")
            case .grades: say("各等次最低分", "minimums of the grades")
            case .caps: say("\(owner)各上限", "caps of \(owner)")
            case .ladder: say("\(owner)各档次", "ladder of \(owner)")
            case .raterGroups: say("\(owner)各评分组权重", "groups of \(owner)")
            }
        guard let wanted else { return title }
        return group.rule.isSum
            ? say("\(title)（合计应为\(wanted)）", "\(title) (must total \(wanted))")
            : say("\(title)（不超过\(wanted)）", "\(title) (at most \(wanted))")
    }

    /// What an answer to a question means.
    public func label(of choice: QuestionOption.Choice) -> String {
        switch choice {
        case .mine: say("保留本级的", "keep one's own")
        case .theirs: say("采用上级的", "take the parent's")
        case .values: say("另定数值", "enter other values")
        case .retarget: say("改到另一要素", "move it to another element")
        case .remove: say("去掉本级的变更", "drop one's own change")
        }
    }

    /// The values of a question on all sides, with what they come to.
    ///
    /// - Parameters:
    ///   - question: The question.
    ///   - tenant: Somebody who is asked.
    ///   - snapshot: Where the names of elements are looked up; `nil` when none is at hand.
    /// - Returns: Rows of five cells: place, parent before, own, parent now, each change on its
    ///   own. An asterisk stands at what a side changed, a question mark at what both did. Empty
    ///   when the question is about no values.
    public func rows(
        of question: Question,
        asked tenant: TenantID,
        in snapshot: Snapshot?
    ) -> [[String]] {
        let rows = question.rows.map { row -> [String] in
            let id = row.address.node.id(for: tenant)
            let known = id.flatMap { id in snapshot?.displayName(of: id) }
            let name = known == id?.rawValue ? "" : known ?? ""
            func text(_ value: FieldValue?) -> String { value.map { self.text(of: $0) } ?? "—" }
            return [
                name.isEmpty ? "\(row.address)" : "\(row.address) \(name)", text(row.base),
                text(row.ours) + (row.isOurs ? "*" : ""),
                text(row.theirs) + (row.base != row.theirs ? "*" : ""),
                text(row.merged) + (row.isContested ? "?" : ""),
            ]
        }
        let totals = question.totals.filter { $0.merged.sum != nil && $0.group.rule.isSum }
            .map { total in
                [say("合计", "total")]
                    + [total.base, total.ours, total.theirs, total.merged]
                    .map { $0.sum?.description ?? "—" }
            }
        return rows + totals
    }
}
