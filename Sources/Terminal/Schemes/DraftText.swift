import Canonical
import Hierarchy
import Schemes
import Store
import UseCases
import Wording

/// A draft as people read it and as a document for programs.
struct DraftText {
    let view: DraftView
    let names: [TenantID: String]
    let console: Console

    /// Writes the draft: where it stands, its changes, its findings with their ways out.
    func show() {
        let draft = view.draft
        let wording = Wording(console.language, tenantNames: names)
        console.heading(
            "\(wording.name(of: draft.tenant))  \(draft.scheme)  "
                + console[Phrase("第 \(draft.revision) 稿", "revision \(draft.revision)")]
        )
        if let base = draft.base, let target = draft.target {
            let over = "\(wording.name(of: target.tenant)) \(target.number)"
            console.say(
                base == target
                    ? console[Phrase("依据：\(over)", "Over \(over)")]
                    : console[
                        Phrase(
                            "依据由第 \(base.number) 版改为：\(over)",
                            "From version \(base.number) to \(over)"
                        )
                    ]
            )
        }
        if draft.status == "proposed" {
            console.say(console[Phrase("已提出，待另一人批准。", "Proposed; another person must approve.")])
        }
        changes()
        if let rebase = view.rebase {
            console.say()
            console.say(wording.text(for: rebase))
        }
        for finding in view.findings {
            console.say()
            console.say(wording.text(for: finding, in: view.resolved))
        }
        console.say()
        console.say(
            console[
                view.isPublishable
                    ? Phrase("可以提出。", "It can be proposed.")
                    : Phrase(
                        "还不能提出：\(view.errors.count) 处错误，\(view.rebase?.questions.count ?? 0) 个问题。",
                        "Not yet to be proposed: \(view.errors.count) errors, \(view.rebase?.questions.count ?? 0) questions."
                    )
            ]
        )
    }

    private func changes() {
        guard !view.content.operations.isEmpty else { return }
        var table = Table([
            .text(console[Phrase("变更", "Change")]), .text(console[Phrase("种类", "Kind")]),
            .text(console[Phrase("位置", "Place")]), .text(console[Phrase("原值", "Was")]),
            .text(console[Phrase("新值", "Value")]),
        ])
        for operation in view.content.operations {
            let said = operation.indexed
            table.add([
                said.name, said.kind, said.address,
                DisplayWidth.cut(said.was?.replacing("\n", with: " ") ?? "", to: 24),
                DisplayWidth.cut(said.value?.replacing("\n", with: " ") ?? "", to: 24),
            ])
        }
        console.say(table.text)
    }

    /// The draft for programs.
    var document: JSONValue {
        let draft = view.draft
        let wording = Wording(console.language, tenantNames: names)
        return .compact([
            "format": "pingyi/scheme-draft/1",
            "tenant": .string(draft.tenant.rawValue), "scheme": .string(draft.scheme),
            "status": .string(draft.status), "origin": .string(draft.origin),
            "revision": .integer(draft.revision),
            "base": draft.base.map { .string("\($0.tenant)@\($0.number)") },
            "target": draft.target.map { .string("\($0.tenant)@\($0.number)") },
            "publishable": .bool(view.isPublishable),
            "digest": .string(view.resolved.snapshot.digest.description),
            "changes": .array(view.content.operations.map(\.jsonValue)),
            "questions": .array(
                (view.rebase?.questions ?? []).map { .string($0.question.id.description) }
            ),
            "findings": .array(
                view.findings.map { finding in
                    .compact([
                        "code": .string(finding.code.rawValue),
                        "address": .string(
                            finding.field.map { "\(finding.node).\($0)" } ?? "\(finding.node)"
                        ),
                        "operation": finding.operation.map { .string($0) },
                        "text": .string(wording.text(for: finding, in: view.resolved)),
                    ])
                }
            ),
        ])
    }
}
