import Exact
public import Schemes
public import Scoring

extension Wording {
    /// What was recorded and did not count, and why.
    ///
    /// - Parameters:
    ///   - omission: What did not count.
    ///   - scheme: The scheme that was scored by, for the names of its elements.
    /// - Returns: One sentence.
    public func text(for omission: Trace.Omission, in scheme: Scheme) -> String {
        let name = called(omission.component, in: scheme)
        let why = text(for: omission.reason)
        guard omission.reason != .notCarriedOver else {
            return say(
                "“\(name)”的\(omission.rater)没有计入：\(why)。",
                "\(omission.rater) of \"\(name)\" does not count: \(why)."
            )
        }
        return say(
            "“\(name)”中\(omission.rater)的\(omission.points)分没有计入：\(why)。",
            "The \(omission.points) points of \(omission.rater) for \"\(name)\" do not count: \(why)."
        )
    }

    /// Why something recorded does not count.
    ///
    /// - Parameter reason: The reason.
    /// - Returns: A phrase without a full stop.
    public func text(for reason: Trace.Omission.Reason) -> String {
        switch reason {
        case .recused: say("评分人属于本单位，应当回避", "the rater belongs to the unit")
        case .absentRater: say("评分单位缺席评议", "the rating unit is absent")
        case .trimmed: say("去掉最高分和最低分", "the highest and the lowest score are left out")
        case .otherRound:
            say("评分单位不参加这种形式的评分", "the rating unit does not rate units of this form")
        case .withoutGroup: say("评分人不在方案的任何评分组内", "the rater is in no group of the scheme")
        case .incompleteChecklist: say("评分人没有填完评分表", "the rater left items of the checklist open")
        case .outsideRanges: say("分值不在任何一个选项的范围内", "the points are in no answer's range")
        case .notCarriedOver:
            say("往年事项不得结转，或没有文件", "an earlier year's matter without leave or document")
        }
    }

    /// What an element of a scheme is called: its title, else its number and text, else its id.
    func called(_ id: NodeID, in scheme: Scheme) -> String {
        let parts = scheme.components
        if let part = parts.first(where: { $0.id == id }) { return part.title }
        if let group = parts.flatMap(\.groups).first(where: { $0.id == id }) { return group.title }
        if let step = parts.flatMap(\.ballotSteps).first(where: { $0.id == id }) {
            return step.title
        }
        if let grade = scheme.grades.first(where: { $0.id == id }) { return grade.title }
        if let veto = scheme.vetoes.first(where: { $0.id == id }) { return veto.title }
        if let ceiling = scheme.ceilings.first(where: { $0.id == id }) { return ceiling.title }
        if let title = scheme.titles.first(where: { $0.id == id }) { return title.title }
        if let section = scheme.sections.first(where: { $0.id == id }) { return section.title }
        if let group = scheme.adjustmentGroups.first(where: { $0.id == id }) { return group.title }
        if let adjustment = scheme.adjustments.first(where: { $0.id == id }) {
            return adjustment.text.isEmpty ? id.rawValue : adjustment.text
        }
        if let item = scheme.items.first(where: { $0.id == id }), !item.text.isEmpty {
            return item.text
        }
        return id.rawValue
    }
}
