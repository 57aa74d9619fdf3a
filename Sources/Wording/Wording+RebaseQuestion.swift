import Canonical
import Exact
import Schemes

extension RebaseWording {
    /// A question with its table and its ways out.
    func question(_ index: Int, _ place: String) -> [String] {
        let conflict = report.conflicts[index]
        let question = conflict.question
        let id = short(question.id.description)
        var lines = ["\(place)   \(subject(of: question))" + say("   编号 \(id)", "   id \(id)")]
        if !question.totals.isEmpty {
            lines += table(question).map { "  " + $0 }
        }
        lines += story(of: conflict).map { "  " + $0 }
        lines.append("  " + say("可选办法：", "Ways out:"))
        lines += ways(out: conflict).map { "   " + $0 }
        if index < report.knockOn.count, let line = knockOn(conflict, report.knockOn[index]) {
            lines.append("  " + line)
        }
        return lines
    }

    /// What a question is about.
    func subject(of question: Question) -> String {
        switch question.subject {
        case .value(let address): return "\(address) \(name(of: address.node))"
        case .element(let node): return "\(node) \(name(of: node))"
        case .list(let node): return say("\(name(of: node))之下", "under \(name(of: node))")
        case .groups(let groups):
            return
                groups.map { group in
                    let total = question.totals.first { $0.group == group }
                    return title(of: group, total?.merged.wanted)
                }
                .joined(separator: say("、", ", "))
        }
    }

    func title(of group: QuestionGroup, _ wanted: Amount?) -> String {
        let owner = name(of: group.node)
        let title =
            switch group.rule {
            case .sections: say("各项目分值", "Sections")
            case .grades: say("各等次最低分", "Minimums of the grades")
            default: owner
            }
        guard let wanted else { return title }
        return group.rule.isSum
            ? say("\(title)（合计应为\(wanted)）", "\(title) (must total \(wanted))")
            : say("\(title)（不超过\(wanted)）", "\(title) (at most \(wanted))")
    }

    /// What happened, in sentences.
    private func story(of conflict: Conflict) -> [String] {
        let question = conflict.question
        var lines: [String] = []
        let contested = question.rows.filter(\.isContested).map { name(of: $0.address.node) }
        if !question.totals.isEmpty { lines += groupStory(question, contested) }
        if case .value = question.subject, let row = question.rows.first {
            lines += valueStory(row, conflict)
        }
        if question.kind == .orphan { lines += orphanStory(conflict) }
        return lines
    }

    private func groupStory(_ question: Question, _ contested: [String]) -> [String] {
        let merged = question.totals.compactMap(\.merged.sum).map(\.description)
        let sum = merged.isEmpty ? "" : wording.list(merged)
        let broken = question.totals.contains { !$0.merged.holds }
        if !contested.isEmpty {
            let names = wording.list(contested)
            let outcome =
                broken && !sum.isEmpty
                ? say("；各取其改动，合计为\(sum)", "; taking each change on its own leaves \(sum)") : ""
            return [
                say(
                    "您和\(parent)都改了\(names)\(outcome)。",
                    "You and \(parent) both changed \(names)\(outcome)."
                )
            ]
        }
        guard question.kind == .sum else { return [] }
        let mine = names(question.rows) { $0.isOurs }
        let theirs = names(question.rows) { $0.base != $0.theirs }
        return [
            say(
                "您改了\(mine)，\(parent)改了\(theirs)；各取其改动后不再相符。",
                "You changed \(mine), \(parent) changed \(theirs); together they no longer come out."
            )
        ]
    }

    private func names(_ rows: [QuestionRow], _ isWanted: (QuestionRow) -> Bool) -> String {
        let names = rows.filter(isWanted).map { name(of: $0.address.node) }
        return names.isEmpty ? say("（无）", "nothing") : wording.list(names)
    }

    private func valueStory(_ row: QuestionRow, _ conflict: Conflict) -> [String] {
        let before = wording.text(of: row.base), now = wording.text(of: row.theirs)
        let ours = wording.text(of: row.ours)
        let operations = wording.list(conflict.operations)
        var first =
            row.base == row.theirs
            ? say("\(parent)仍为\(now)", "\(parent) still gives \(now)")
            : say("\(parent)现为\(now)（原为\(before)）", "\(parent) now gives \(now) (was \(before))")
        if !row.allowed.isOpen {
            let limits = wording.text(of: row.allowed)
            first += say("，允许\(limits)", " and allows \(limits)")
        }
        var line = first + say("。", ".")
        if conflict.question.kind == .ownLock, let bound = row.ownBound {
            let limits = wording.text(of: bound)
            line += say("您的限制\(operations)为\(limits)。", " Your limit \(operations) says \(limits).")
        } else if row.isOurs {
            line += say("您的值为\(ours)（\(operations)）。", " You have \(ours) (\(operations)).")
        }
        return [line]
    }

    private func orphanStory(_ conflict: Conflict) -> [String] {
        let operations = wording.list(conflict.operations)
        let subject = subject(of: conflict.question)
        switch conflict.question.fate {
        case .retired(let text):
            return [
                say(
                    "\(subject)已停用：\(text)。涉及变更：\(operations)。",
                    "\(subject) is retired: \(text). Changes concerned: \(operations)."
                )
            ]
        case .split, .merged, .renamed:
            let parts = wording.list(
                (conflict.question.fate?.successors ?? [])
                    .map { name(of: SharedNode($0, of: report.derivation.tenant)) }
            )
            return [
                say(
                    "\(subject)现为\(parts)。涉及变更：\(operations)。",
                    "\(subject) became \(parts). Changes concerned: \(operations)."
                )
            ]
        case nil:
            return [
                say(
                    "变更\(operations)失去了所在之处：\(subject)。",
                    "Changes \(operations) lost their place: \(subject)."
                )
            ]
        }
    }

    private func knockOn(_ conflict: Conflict, _ knockOn: KnockOn) -> String? {
        guard knockOn.inheriting > 0 else { return nil }
        let parts = zip("ABCDEFGH", knockOn.changes)
            .compactMap { letter, changes -> String? in
                guard let changes else { return nil }
                if changes == 0 {
                    return say("\(letter)不改其值", "\(letter) changes nothing for them")
                }
                let values = changes == 1 ? "1 value" : "\(changes) values"
                return say("\(letter)改\(changes)个值", "\(letter) changes \(values)")
            }
        guard !parts.isEmpty else { return nil }
        let about: String
        switch conflict.question.subject {
        case .groups(let groups):
            about = wording.list(groups.map { title(of: $0, nil) })
        case .value(let address): about = name(of: address.node)
        case .element(let node), .list(let node): about = name(of: node)
        }
        let count = knockOn.inheriting
        return say(
            "\(count)个下级方案沿用您的\(about)；",
            "\(count) derivations below inherit \(about) from you; "
        ) + parts.joined(separator: say("，", ", ")) + say("。", ".")
    }
}

extension GroupArithmetic.Rule {
    /// Whether the values must add up to the whole.
    var isSum: Bool {
        switch self {
        case .sections, .items, .weights, .raterGroups: true
        case .grades, .caps, .ladder: false
        }
    }
}
