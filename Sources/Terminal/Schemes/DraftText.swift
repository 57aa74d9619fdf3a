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
    ///
    /// - Parameter hasNotices: Whether findings that are no errors are written out, not counted.
    func show(hasNotices: Bool) {
        let draft = view.draft
        let wording = Wording(console.language, tenantNames: names)
        console.heading(
            "\(wording.name(of: draft.tenant))  \(draft.scheme)  "
                + console[Phrase("第\(draft.revision)稿", "revision \(draft.revision)")]
        )
        if let base = draft.base, let target = draft.target {
            let over = wording.name(
                of: VersionReference(tenant: target.tenant, number: target.number)
            )
            console.say(
                base == target
                    ? console[Phrase("依据：\(over)", "Over: \(over)")]
                    : console[
                        Phrase(
                            "依据由第\(base.number)版改为：\(over)",
                            "Over: \(over), before that version \(base.number)"
                        )
                    ]
            )
        }
        changes()
        if let rebase = view.rebase {
            console.say()
            console.say(wording.text(for: rebase))
        }
        for finding in view.findings where hasNotices || finding.code.isError {
            console.say()
            console.say(wording.text(for: finding, in: view.resolved))
        }
        let notices = view.findings.count - view.errors.count
        if !hasNotices, notices > 0 {
            console.say()
            console.say(
                console[
                    Phrase(
                        "另有 \(notices) 处提示，用 pingyi schemes draft show 查看。",
                        "\(counted(notices, "notice")) beside; pingyi schemes draft show tells them."
                    )
                ]
            )
        }
        console.say()
        console.say(console[verdict])
    }

    private var verdict: Phrase {
        let (errors, questions) = (view.errors.count, view.rebase?.questions.count ?? 0)
        if view.draft.status == "proposed" {
            return Phrase("已提出，待另一人批准。", "Proposed; another person must approve.")
        }
        if view.isPublishable { return Phrase("可以提出。", "It can be proposed.") }
        return Phrase(
            "还不能提出：\(errors) 处错误，\(questions) 个问题。",
            "Not yet to be proposed: \(counted(errors, "error")), \(counted(questions, "question"))."
        )
    }

    private func changes() {
        if let former = view.former, let difference {
            let wording = Wording(console.language, tenantNames: names)
            console.say(
                difference.isEmpty
                    ? console[.noDifference]
                    : wording.text(for: difference, from: former, to: view.resolved.snapshot)
            )
        }
        guard !view.content.operations.isEmpty else { return }
        var table = Table([
            .text(console[Phrase("变更", "Change")]), .text(console[Phrase("种类", "Kind")]),
            .text(console[Phrase("位置", "Place")]), .text(console[Phrase("原值", "Was")]),
            .text(console[Phrase("新值", "Value")]),
        ])
        for change in view.content.operations.map(\.indexed).sorted(by: DraftText.isBefore) {
            table.add([
                change.name, console[.change(change.kind)], change.address,
                cell(change.was, at: change.address), cell(change.value, at: change.address),
            ])
        }
        console.say(table.text)
    }

    // How a root's draft differs from its version in force.
    private var difference: SnapshotDifference? {
        view.former.map { Schemes.difference(from: $0, to: view.resolved.snapshot) }
    }

    private func cell(_ value: String?, at address: String) -> String {
        let text = value?.replacing("\n", with: " ") ?? ""
        let wording = Wording(console.language, tenantNames: names)
        // What a policy says is one of a few words.
        let isPolicy = address.hasSuffix(".value")
        return DisplayWidth.cut(isPolicy ? wording.label(ofPolicyValue: text) : text, to: 24)
    }

    // By letters, then by number, so that c2 stands before c10.
    private static func isBefore(
        _ left: SchemeProposal.IndexedOperation,
        _ right: SchemeProposal.IndexedOperation
    ) -> Bool {
        func key(_ name: String) -> (String, Int, String) {
            let letters = name.prefix { !$0.isNumber }
            let digits = name.dropFirst(letters.count).prefix(while: \.isNumber)
            return (String(letters), Int(digits) ?? 0, name)
        }
        return key(left.name) < key(right.name)
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
            "differences": difference.map { .object($0.members) },
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

extension Phrase {
    fileprivate static let noDifference = Phrase(
        "与现行版本没有差别。",
        "Nothing differs from the version in force."
    )

    /// What a change does.
    fileprivate static func change(_ kind: String) -> Phrase {
        switch kind {
        case "set": Phrase("改", kind)
        case "append": Phrase("追加", kind)
        case "add": Phrase("新增", kind)
        case "drop": Phrase("停用", kind)
        case "place": Phrase("移动", kind)
        case "narrow": Phrase("限定", kind)
        case "narrow_container": Phrase("限定增减", kind)
        case "annotate": Phrase("说明", kind)
        default: Phrase(kind, kind)
        }
    }
}
