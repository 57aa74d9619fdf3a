import Exact
import Schemes
import Scoring
import UseCases
import Wording

/// One unit's result, number by number, for the unit and its office.
struct ExplanationText {
    private let told: ExplainUnit.Explanation
    private let console: Console
    private let wording: Wording

    init(_ told: ExplainUnit.Explanation, _ console: Console) {
        self.told = told
        self.console = console
        wording = Wording(console.language)
    }

    func write() {
        let scheme = told.scheme
        let form = scheme.forms.first { $0.id == told.outcome.form }?.title ?? ""
        console.heading(
            console[
                Phrase(
                    "\(told.inputs.name)（\(told.inputs.unit)）的评议结果：\(form)",
                    "Result of \(told.inputs.name) (\(told.inputs.unit)): \(form)"
                )
            ]
        )
        components()
        console.say()
        sheet()
        console.say()
        verdict()
    }

    private func components() {
        var table = Table([
            .text(console[.component]), .number(console[.weight]), .number(console[.score]),
            .number(console[.contribution]), .text(console[.flags]),
        ])
        for part in told.outcome.components {
            let title = told.scheme.components.first { $0.id == part.component }?.title ?? ""
            table.add([
                title, "\(part.percent)%", part.score?.shown(4) ?? "—",
                part.contribution?.shown(4) ?? "—", part.gap.map { wording.text(for: $0) } ?? "",
            ])
        }
        console.say(table.text)
        let total = told.outcome.total?.shown ?? "—"
        console.say(
            console[
                Phrase(
                    "总分 \(total)：各项计入数之和，只在最后按方案舍入一次",
                    "Total \(total): the sum of what the components add, rounded once at the end"
                )
            ]
        )
    }

    private func sheet() {
        let outcome = told.outcome.sheet
        var table = Table([
            .text(console[Phrase("扣分的计分点", "Items that lost points")]),
            .number(console[Phrase("得分/满分", "Points")]),
            .text(console[Phrase("依据", "Evidence asked for")]),
        ])
        for section in told.scheme.sections {
            for indicator in section.indicators {
                for item in indicator.items {
                    guard let points = outcome.items[item.id], points < item.points else {
                        continue
                    }
                    table.add([
                        "\(indicator.number) \(item.text)", "\(points)/\(item.points)",
                        DisplayWidth.cut(indicator.evidence, to: 40),
                    ])
                }
            }
        }
        console.say(
            console[
                Phrase(
                    "评分表：基本分 \(outcome.base)，加减分 \(outcome.adjusted)，合计 \(outcome.total.map { "\($0)" } ?? "—")",
                    "Sheet: base \(outcome.base), adjustments \(outcome.adjusted), sum \(outcome.total.map { "\($0)" } ?? "—")"
                )
            ]
        )
        if !table.rows.isEmpty { console.say(table.text) }
        for adjustment in told.scheme.adjustments {
            guard let points = outcome.adjustments[adjustment.id], points != .zero else { continue }
            let signed = points > .zero ? "+\(points)" : "\(points)"
            let text = DisplayWidth.cut(adjustment.text, to: 60)
            console.say(
                console[
                    Phrase(
                        "  第\(adjustment.number)项 \(signed)：\(text)",
                        "  item \(adjustment.number), \(signed): \(text)"
                    )
                ]
            )
        }
    }

    private func verdict() {
        let outcome = told.outcome
        let grade = told.scheme.grades.first { $0.id == outcome.grade }?.title ?? "—"
        let rank = outcome.rank.map { "\($0) / \(told.ranked)" } ?? "—"
        console.say(
            console[Phrase("名次 \(rank)，等次 \(grade)", "Rank \(rank), grade \(grade)")]
        )
        for flag in outcome.flags { console.say("  * \(wording.text(for: flag, in: told.scheme))") }
        course()
        guard case .goal(let goal)? = told.next else { return }
        let wanted = told.scheme.grades.first { $0.id == goal.grade }?.title ?? ""
        console.say(
            console[
                Phrase(
                    "升到“\(wanted)”还差 \(goal.missing) 分：",
                    "\(goal.missing) points short of \(wanted):"
                )
            ]
        )
        for way in goal.ways { console.say("  - \(text(way))") }
        if goal.ways.isEmpty {
            console.say(
                console[
                    Phrase(
                        "  - 只提高一项达不到，须几项一起提高",
                        "  - no single score is enough; several have to rise"
                    )
                ]
            )
        }
    }

    /// How the total came about, what did not count, and each step to rank and grade.
    private func course() {
        let trace = told.trace
        var lines: [String] = []
        for step in [trace.sheet, trace.total].compactMap(\.self) + trace.components {
            lines.append(wording.text(for: step, in: told.scheme))
        }
        lines += trace.conditions.map { wording.text(for: $0, in: told.scheme) }
        lines += trace.omissions.map { wording.text(for: $0, in: told.scheme) }
        lines += trace.decisions.map { wording.text(for: $0, in: told.scheme) }
        guard !lines.isEmpty else { return }
        console.say(console[Phrase("怎样得出：", "How it came about:")])
        for line in lines { console.say("  - \(line)") }
    }

    private func text(_ way: GradeGoal.Way) -> String {
        switch way {
        case .component(let id, let score, let needed):
            let title = told.scheme.components.first { $0.id == id }?.title ?? "\(id)"
            return console[
                Phrase(
                    "\(title)由 \(score.shown()) 提到 \(needed)",
                    "raise \(title) from \(score.shown()) to \(needed)"
                )
            ]
        case .sheet(let points, let needed, let unearned):
            return console[
                Phrase(
                    "评分表由 \(points) 分提到 \(needed) 分（尚有 \(unearned) 分未得）",
                    "raise the sheet from \(points) to \(needed) points (\(unearned) unearned)"
                )
            ]
        }
    }
}
