import Canonical
import Hierarchy
public import Schemes

extension Wording {
    /// What becomes of a derivation on a new version of its parent: the outcome, what is worth
    /// knowing, and every question with its ways out.
    ///
    /// - Parameters:
    ///   - rebase: The rebase.
    ///   - children: The derivations over the tenant's own version; may be empty.
    /// - Returns: Lines without a line break at the end.
    public func text(for rebase: Rebase, children: [Derivation] = []) -> String {
        text(
            for: rebase.report(children: children),
            naming: [rebase.preview().snapshot, rebase.draft.base.scheme.snapshot]
        )
    }

    /// What a report of a rebase says.
    ///
    /// - Parameters:
    ///   - report: The report.
    ///   - snapshots: Where the names of elements are looked up, one after another.
    /// - Returns: Lines without a line break at the end.
    public func text(for report: RebaseReport, naming snapshots: [Snapshot]) -> String {
        let asking = RebaseWording(wording: self, report: report, snapshots: snapshots)
        var lines = asking.heading
        lines += report.notes.map(asking.line)
        lines += asking.settledLines
        lines += report.refused.map(asking.line)
        let open = report.conflicts.indices.filter {
            report.conflicts[$0].settlement == .open
        }
        for (number, index) in open.enumerated() {
            let place = say(
                "问题\(number + 1)（共\(open.count)个）",
                "QUESTION \(number + 1) of \(open.count)"
            )
            lines.append("")
            lines += asking.question(index, place)
        }
        return lines.joined(separator: "\n")
    }
}

/// Texts about one rebase, with what they look up.
struct RebaseWording {
    let wording: Wording
    let report: RebaseReport
    let snapshots: [Snapshot]

    func say(_ chinese: String, _ english: String) -> String { wording.say(chinese, english) }

    /// The element's name; its id when no scheme at hand has it.
    func name(of node: SharedNode) -> String {
        guard let id = node.id(for: report.derivation.tenant) else { return node.description }
        for snapshot in snapshots where snapshot.nodes[id] != nil || snapshot.tombstones[id] != nil
        {
            if id == .scheme { return wording.label(of: NodeKind.scheme) }
            return snapshot.displayName(of: id)
        }
        return node.description
    }

    var parent: String { wording.name(of: report.to.tenant) }
    var oldParent: String { short(report.from) }
    var newParent: String { short(report.to) }

    private func short(_ version: VersionReference) -> String {
        let name = wording.name(of: version.tenant)
        return say("\(name)第\(version.number)版", "\(name) \(version.number)")
    }

    /// What was rebased, and how it came out.
    var heading: [String] {
        let own = wording.name(of: report.derivation)
        var title = say(
            "\(own)：依据由\(oldParent)换为\(newParent)",
            "Rebase \(own) from \(oldParent) to \(newParent)"
        )
        if report.isProvisional { title += say("（预演：新版尚未发布）", " (preview: not published yet)") }
        let carried = report.count(.carried)
        let all = report.operations.count
        var parts = [say("\(all)处变更中\(carried)处照旧", "\(carried) of \(all) changes carried")]
        let moved = report.count(.retargeted)
        if moved > 0 { parts.append(say("\(moved)处随要素改名", "\(moved) moved to new ids")) }
        let questions = report.questions.count
        switch questions {
        case 0: parts.append(say("没有待答问题", "no questions"))
        case 1:
            parts.append(say("1个问题", "1 question"))
            parts.append(say("答复前不能发布", "publishing blocked until it is answered"))
        default:
            parts.append(say("\(questions)个问题", "\(questions) questions"))
            let all = questions == 2 ? say("两个问题", "both are") : say("全部", "all are")
            parts.append(say("\(all)答复前不能发布", "publishing blocked until \(all) answered"))
        }
        return [title, parts.joined(separator: " · ")]
    }

    /// A note, on one line.
    func line(for note: RebaseNote) -> String {
        let place = note.address.map { "\($0)" } ?? ""
        let operation = note.operation ?? ""
        switch note.kind {
        case .redundant:
            return say(
                "说明：\(operation) \(place)：\(parent)现在也是这个值；变更保留。",
                "Note: \(operation) \(place): \(parent) has your value now; the change is kept."
            )
        case .boundOvertaken:
            return say(
                "说明：\(operation) \(place)：\(parent)的限制更严；您的限制保留，不起作用。",
                "Note: \(operation) \(place): \(parent)'s limit is tighter; yours is kept without effect."
            )
        case .retargeted:
            let target = note.target?.rawValue ?? ""
            return say(
                "说明：\(operation) \(place)：要素改名为\(target)，变更随之改到新名下。",
                "Note: \(operation) \(place): the element is \(target) now, and the change followed it."
            )
        case .merged:
            guard let total = note.total else { return "" }
            return say("说明：双方都有改动，各取其改动后相符：", "Note: both sides changed it, and it comes out: ")
                + arithmetic(of: total, note.rows)
        }
    }

    /// What was settled, by whom.
    var settledLines: [String] {
        report.conflicts.compactMap { conflict in
            let subject = subject(of: conflict.question)
            switch conflict.settlement {
            case .open: return nil
            case .publisher(.keepChild):
                return say(
                    "已定：\(subject)：按\(parent)的规定，保留您的值。",
                    "Settled: \(subject): yours stays, as \(parent) lets it."
                )
            case .publisher:
                return say(
                    "已定：\(subject)：按\(parent)的规定，采用\(parent)的值。",
                    "Settled: \(subject): \(parent)'s is taken, as \(parent) requires."
                )
            case .decided(let decision):
                let answer = text(for: decision.answer)
                return say("已定：\(subject)：\(answer)。", "Settled: \(subject): \(answer).")
            }
        }
    }
}
