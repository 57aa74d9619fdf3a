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
    /// How many units are listed a tenant; `nil` for some of its own, and of those below it only
    /// those whose grade or seat changes.
    let units: Int?
    let console: Console

    var wording: Wording { Wording(console.language, tenantNames: names) }

    var snapshot: Snapshot { simulation.proposed.snapshot }

    /// Writes everything: the change, those who derive from it, each level, single units.
    func show() {
        heading()
        findings()
        derived()
        levels()
        for tenant in simulation.tenants where !tenant.changes.isEmpty { list(tenant) }
        assumptions()
    }

    private func levels() {
        var table = Table([
            .text(console[Phrase("辖区", "Tenant")]), .number(console[Phrase("单位", "Units")]),
            .number(console[Phrase("得分变化", "Score")]),
            .number(console[Phrase("名次变化", "Rank")]),
            .number(console[Phrase("等次变化", "Grade")]),
            .number(console[Phrase("名额变化", "Seat")]),
            .number(console[Phrase("原平均分", "Mean before")]),
            .number(console[Phrase("新平均分", "Mean after")]),
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
        let isOwn = tenant.depth == 0
        let shown =
            (units != nil || isOwn)
            ? tenant.changes : tenant.changes.filter { $0.changesGrade || $0.changesSeat }
        let count = min(units ?? 5, shown.count)
        guard count > 0 else { return }
        let hasSeats = shown.contains(where: \.changesSeat)
        var table = Table(
            [
                .text(console[Phrase("单位", "Unit")]), .number(console[Phrase("原得分", "Before")]),
                .number(console[Phrase("新得分", "After")]),
                .number(console[Phrase("名次", "Rank")]), .text(console[Phrase("等次", "Grade")]),
            ] + (hasSeats ? [.text(console[Phrase("名额", "Seat")])] : [])
        )
        let foremost = shown.sorted { left, right in
            SimulationText.weight(left) > SimulationText.weight(right)
        }
        for change in foremost.prefix(count) {
            table.add(
                [
                    change.name, change.before.total?.shown ?? "—",
                    change.after.total?.shown ?? "—",
                    SimulationText.step(change.before.rank, change.after.rank),
                    SimulationText.step(grade(change.before), grade(change.after)),
                ] + (hasSeats ? [seat(change)] : [])
            )
        }
        let left = tenant.changes.count - count
        console.say()
        console.say(
            console[
                Phrase(
                    "\(tenant.name)：\(tenant.changes.count) 个单位有变化",
                    "\(tenant.name): \(counted(tenant.changes.count, "unit changes", "units change"))"
                )
                    + (left == 0
                        ? Phrase("", "")
                        : Phrase(
                            "，另 \(left) 个见 --units 或 --json",
                            "; --units or --json tell \(left) more"
                        ))
            ]
        )
        console.say(table.text)
    }

    private func grade(_ result: UnitResult) -> String? {
        result.grade.map { snapshot.displayName(of: $0) }
    }

    private func seat(_ change: UnitChange) -> String {
        guard change.changesSeat else { return "" }
        return console[change.after.hasSeat ? Phrase("得", "gains") : Phrase("失", "loses")]
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
                        "分值有变的计分点，按去年的得分比例折算：\(wording.list(scaled))。",
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
        let unscored = simulation.unscored.keys.sorted()
        if !unscored.isEmpty {
            let all = wording.list(unscored.map(wording.name(of:)))
            console.say(
                console[
                    Phrase(
                        "标准有错误，没有重新计分的辖区 \(unscored.count) 个：\(all)。",
                        "Not scored, because their scheme has errors: \(all)."
                    )
                ]
            )
        }
    }
}
