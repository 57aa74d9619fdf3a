import Canonical
import Hierarchy
import Store
import UseCases

/// A plan as lines for people and as a document for programs.
struct PlanText {
    private let plan: TenantPlan
    private let console: Console

    init(_ plan: TenantPlan, _ console: Console) {
        self.plan = plan
        self.console = console
    }

    var lines: [String] {
        guard !plan.isEmpty else { return [console[.nothingToDo]] }
        let changes = plan.changes.map { change in
            let (sign, verb, detail) = PlanText.words(change)
            return "  \(sign) \(console[verb])  \(change.tenant)  \(detail)"
        }
        let schemes = plan.schemes.map { change in
            let example = change.isExample ? console[Phrase("（虚构示例）", " (invented example)")] : ""
            return "  \(change.step == .wait ? "…" : "+") \(console[PlanText.verb(change.step)])"
                + "  \(change.proposal.tenant)  \(change.proposal.scheme) v\(change.proposal.number)"
                + example
        }
        let refusals = plan.refusals.map { "  ! \(console[.refused])  \($0.tenant)  \($0)" }
        let count = plan.changes.count + plan.schemes.count
        let shown =
            changes.count > 40
            ? Array(changes.prefix(20)) + ["  …"] + Array(changes.suffix(5)) : changes
        return shown + schemes + refusals + [
            console[
                Phrase(
                    "共 \(count) 项变更，\(refusals.count) 项被拒绝。",
                    "\(count) changes, \(refusals.count) refused."
                )
            ]
        ]
    }

    var document: JSONValue {
        [
            "format": "pingyi/tenant-plan/1",
            "changes": .array(
                plan.changes.map { change in
                    let (_, verb, detail) = PlanText.words(change)
                    return [
                        "action": .string(verb.english), "tenant": .string(change.tenant.rawValue),
                        "detail": .string(detail),
                    ]
                }
            ),
            "schemes": .array(
                plan.schemes.map { change in
                    [
                        "action": .string(change.step.rawValue),
                        "tenant": .string(change.proposal.tenant.rawValue),
                        "scheme": .string(change.proposal.scheme),
                        "version": .integer(Int64(change.proposal.number)),
                        "digest": .string(change.proposal.digest.description),
                        "example": .bool(change.isExample),
                    ]
                }
            ),
            "refusals": .array(
                plan.refusals.map { refusal in
                    [
                        "tenant": .string(refusal.tenant.rawValue),
                        "problem": .string("\(refusal)"),
                    ]
                }
            ),
        ]
    }

    private static func words(_ change: TreeChange) -> (String, Phrase, String) {
        switch change {
        case .create(let entry):
            ("+", Phrase("新设", "create"), "\(entry.code) \(entry.name)")
        case .recode(_, let old, let new): ("~", Phrase("改代码", "re-code"), "\(old) → \(new)")
        case .rename(_, let old, let new): ("~", Phrase("更名", "rename"), "\(old) → \(new)")
        case .relabel(_, let old, let new):
            ("~", Phrase("改层级", "re-label"), "\(old.rawValue) → \(new.rawValue)")
        case .setTimeZone(_, let old, let new):
            ("~", Phrase("改时区", "set time zone"), "\(old) → \(new)")
        case .move(_, let old, let new):
            (
                "~", Phrase("划转", "move"),
                "\(old?.rawValue ?? "—") → \(new?.rawValue ?? "—")"
            )
        case .succeed(_, let succession):
            (
                "~", Phrase("沿革", "succeed"),
                "\(succession.kind.rawValue) \(succession.predecessor) \(succession.on)"
            )
        case .close(_, let day): ("-", Phrase("撤销", "close"), "\(day)")
        }
    }

    private static func verb(_ step: SchemeChange.Step) -> Phrase {
        switch step {
        case .propose: Phrase("提出评议标准", "propose a scheme")
        case .publish: Phrase("发布评议标准", "publish a scheme")
        case .approve: Phrase("批准评议标准", "approve a scheme")
        case .wait: Phrase("等待上级标准发布", "wait for the parent's scheme")
        }
    }
}

extension Phrase {
    static let refused = Phrase("拒绝", "refused")
}
