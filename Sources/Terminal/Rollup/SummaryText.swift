import Exact
import Hierarchy
import Rollups
import Schemes
import UseCases

/// What rolls up to a tenant: one line a form over its whole part of the tree.
struct SummaryText {
    private let answer: ShowPublished.Answer
    private let console: Console

    init(_ answer: ShowPublished.Answer, _ console: Console) {
        self.answer = answer
        self.console = console
    }

    func write() {
        console.heading(
            console[Phrase("汇总（本级及下级，已通报）", "Summary of the subtree (published)")]
        )
        var table = Table([
            .text(console[.form]), .number(console[.units]),
            .number(console[Phrase("计分", "Scored")]), .number(console[.mean]),
            .number(console[.median]), .text(console[.grade]),
        ])
        let forms = Set(answer.subtree.cells.keys.map(\.form)).sorted()
        let titles = answer.year.schemes[answer.year.tenant]
        for form in forms {
            let total = answer.subtree.total { $0.form == form }
            let counts = total.counts
            let order = titles?.grades.map(\.id) ?? []
            let grades = counts.grades
                .sorted { left, right in
                    (order.firstIndex(of: left.key) ?? .max, left.key)
                        < (order.firstIndex(of: right.key) ?? .max, right.key)
                }
                .map { grade, count in
                    let title = titles?.grades.first { $0.id == grade }?.title ?? grade.rawValue
                    return "\(title) \(count)"
                }
            table.add([
                titles?.forms.first { $0.id == form }?.title ?? form.rawValue,
                String(counts.units), String(counts.scored),
                total.meanPercent?.shown() ?? "—", total.lowerMedianPercent?.shown() ?? "—",
                grades.joined(separator: "，"),
            ])
        }
        console.say(table.text)
    }
}
