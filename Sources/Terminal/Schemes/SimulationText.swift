import Canonical
import Exact
import Hierarchy
import Schemes
import UseCases
import Wording

/// What a draft would do, as people read it and as a document for programs.
struct SimulationText {
    let simulation: SimulateScheme.Simulation
    let names: [TenantID: String]
    let units: Int
    let console: Console

    private var wording: Wording { Wording(console.language, tenantNames: names) }

    /// Writes everything: the change, those who derive from it, each level, single units.
    func show() {
        heading()
        derived()
        levels()
        for tenant in simulation.tenants where !tenant.changes.isEmpty { list(tenant) }
        assumptions()
    }

    private func heading() {
        let change = simulation.difference
        let against = simulation.against.map { "\(wording.name(of: $0.tenant)) \($0.number)" } ?? ""
        console.heading(
            console[Phrase("\(simulation.scheme) 草案预演", "\(simulation.scheme): a draft tried out")]
        )
        console.say(
            console[
                Phrase(
                    "与 \(against) 相比：\(change.changed.count) 个值，\(change.locks.count) 个限制，增 \(change.added.count)、减 \(change.dropped.count) 个要素。",
                    "Against \(against): \(change.changed.count) values, \(change.locks.count) bounds, \(change.added.count) elements added, \(change.dropped.count) dropped."
                )
            ]
        )
    }

    private func derived() {
        let derived = simulation.derived
        guard derived.count > 0 else { return }
        console.say(
            console[
                Phrase(
                    "派生标准 \(derived.count) 个：\(derived.clean.count) 个无需改动，\(derived.noted.count) 个有说明，\(derived.asked.count) 个有问题；不同的问题 \(derived.questions.count) 个；其中 \(derived.provisional.count) 个按上级草案预测。",
                    "\(derived.count) derived schemes: \(derived.clean.count) clean, \(derived.noted.count) with notes, \(derived.asked.count) with questions; \(derived.questions.count) distinct questions; \(derived.provisional.count) forecast over a draft above."
                )
            ]
        )
        guard !derived.questions.isEmpty else { return }
        var table = Table([
            .text(console[Phrase("问题", "Question")]), .text(console[Phrase("种类", "Kind")]),
            .number(console[Phrase("标准", "Schemes")]), .text(console[Phrase("辖区", "Tenants")]),
        ])
        for question in derived.questions {
            table.add([
                "\(question.question.subject)", question.question.kind.rawValue,
                "\(question.tenants.count)",
                DisplayWidth.cut(wording.list(question.tenants.map(wording.name)), to: 48),
            ])
        }
        console.say(table.text)
    }

    private func levels() {
        var table = Table([
            .text(console[Phrase("辖区", "Tenant")]), .number(console[Phrase("单位", "Units")]),
            .number(console[Phrase("得分变化", "Score")]),
            .number(console[Phrase("名次变化", "Rank")]),
            .number(console[Phrase("等次变化", "Grade")]),
            .number(console[Phrase("名额变化", "Seat")]),
            .number(console[Phrase("均分前", "Mean before")]),
            .number(console[Phrase("均分后", "Mean after")]),
        ])
        for tenant in simulation.tenants where tenant.subtree.units > 0 {
            let impact = tenant.subtree
            guard tenant.depth == 0 || impact.scores + impact.ranks + impact.grades > 0 else {
                continue
            }
            table.add([
                String(repeating: "  ", count: tenant.depth) + tenant.name, "\(impact.units)",
                "\(impact.scores)", "\(impact.ranks)", "\(impact.grades)", "\(impact.seats)",
                impact.meanBefore?.shown() ?? "—", impact.meanAfter?.shown() ?? "—",
            ])
        }
        console.say()
        console.say(
            table.rows.isEmpty
                ? console[Phrase("范围内没有评议年度可供预演。", "No cycle in this scope can be tried.")]
                : table.text
        )
    }

    private func list(_ tenant: TenantImpact) {
        guard units > 0 else { return }
        var table = Table([
            .text(console[Phrase("单位", "Unit")]), .number(console[Phrase("前", "Before")]),
            .number(console[Phrase("后", "After")]), .number(console[Phrase("名次", "Rank")]),
            .text(console[Phrase("等次", "Grade")]),
        ])
        let foremost = tenant.changes.sorted { left, right in
            SimulationText.weight(left) > SimulationText.weight(right)
        }
        for change in foremost.prefix(units) {
            table.add([
                change.name, change.before.total?.shown ?? "—", change.after.total?.shown ?? "—",
                SimulationText.step(change.before.rank, change.after.rank),
                SimulationText.step(change.before.grade, change.after.grade),
            ])
        }
        console.say()
        console.say(
            "\(tenant.name)  "
                + console[
                    Phrase("变化 \(tenant.changes.count) 个单位", "\(tenant.changes.count) units change")
                ]
        )
        console.say(table.text)
    }

    // Grades first, then seats, then ranks, then points.
    private static func weight(_ change: UnitChange) -> (Int, Int, Int64) {
        let steps = abs((change.before.rank ?? 0) - (change.after.rank ?? 0))
        let points = abs(change.rise?.tenThousandths ?? 0)
        return ((change.changesGrade ? 2 : 0) + (change.changesSeat ? 1 : 0), steps, points)
    }

    private static func step<V: Equatable & CustomStringConvertible>(
        _ before: V?,
        _ after: V?
    ) -> String {
        let first = before.map(\.description) ?? "—"
        return before == after ? first : "\(first) → \(after.map(\.description) ?? "—")"
    }

    private func assumptions() {
        let scaled = simulation.scaled.map(\.rawValue)
        let estimated = simulation.estimated.map(\.rawValue)
        if !scaled.isEmpty {
            console.say(
                console[
                    Phrase(
                        "分值改变的计分点按去年得分比例折算：\(wording.list(scaled))。",
                        "Items whose points change keep the share earned last year: \(wording.list(scaled))."
                    )
                ]
            )
        }
        if !estimated.isEmpty {
            console.say(
                console[
                    Phrase(
                        "去年没有的计分点按同一指标（或项目）的得分比例估算：\(wording.list(estimated))。",
                        "Items that were not there are taken to be earned like those around them: \(wording.list(estimated))."
                    )
                ]
            )
        }
        for (tenant, reason) in simulation.unscored.sorted(by: { $0.key.rawValue < $1.key.rawValue }
        ) {
            console.say("  ! \(wording.name(of: tenant))  \(reason)")
        }
    }
}
