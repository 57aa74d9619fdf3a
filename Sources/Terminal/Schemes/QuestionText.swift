import Canonical
import Hierarchy
import Schemes
import Wording

/// A question that tenants are asked, as people read it.
struct QuestionText {
    let question: Question
    /// Who is asked.
    let tenants: [TenantID]
    /// A scheme that has the elements that it is about; `nil` when none is at hand.
    let snapshot: Snapshot?
    let wording: Wording
    let console: Console

    /// The question's id, as far as people need it.
    var shortID: String { String(question.id.description.dropFirst("sha256:".count).prefix(12)) }

    /// What it is about.
    var subject: String {
        tenants.first.map { wording.subject(of: question, asked: $0, in: snapshot) }
            ?? "\(question.subject)"
    }

    /// Writes the question with the values of both sides and the ways out.
    func show(_ number: Int, of count: Int) {
        console.say()
        console.say(
            console[
                Phrase(
                    "问题 \(number)（共 \(count) 个）  编号 \(shortID)  \(wording.label(of: question.kind))",
                    "Question \(number) of \(count)  id \(shortID)  \(wording.label(of: question.kind))"
                )
            ]
        )
        console.say("  \(subject)")
        values()
        let answers = question.options.map { option in
            "\(option.choice.rawValue)"
                + console[
                    Phrase(
                        "（\(wording.label(of: option.choice))）",
                        " (\(wording.label(of: option.choice)))"
                    )
                ]
        }
        console.say("  " + console[Phrase("可以回答：", "Ways out: ")] + wording.list(answers))
        console.say(
            "  "
                + console[
                    Phrase(
                        "问到 \(tenants.count) 个辖区：",
                        "Asked of \(counted(tenants.count, "tenant")): "
                    )
                ]
                + DisplayWidth.cut(wording.list(tenants.map(wording.name)), to: 80)
        )
    }

    private func values() {
        guard let first = tenants.first, !question.rows.isEmpty else { return }
        var table = Table([
            .text(console[Phrase("位置", "Place")]),
            .number(console[Phrase("上级原值", "Parent before")]),
            .number(console[Phrase("本级", "Own")]),
            .number(console[Phrase("上级新值", "Parent now")]),
            .number(console[Phrase("各取其改动", "Both changes")]),
        ])
        for row in wording.rows(of: question, asked: first, in: snapshot) {
            table.add(row.map { DisplayWidth.cut($0, to: 40) })
        }
        for line in table.text.split(separator: "\n") { console.say("  \(line)") }
    }
}
