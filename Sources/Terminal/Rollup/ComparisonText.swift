import Store
import Exact
import Hierarchy
import Rollups
import Schemes
import UseCases

/// A comparison of jurisdictions or sectors as a page of tables.
struct ComparisonText {
    private let answer: CompareJurisdictions.Answer
    private let console: Console
    private let names: [TenantID: String]

    init(_ answer: CompareJurisdictions.Answer, _ console: Console) {
        self.answer = answer
        self.console = console
        names = Dictionary(answer.published.tenants.map { ($0.id, $0.name) }) { first, _ in first }
    }

    func write() {
        let form = answer.ancestor.forms.first { $0.id == answer.form }?.title ?? "\(answer.form)"
        let place = names[answer.published.tenant] ?? answer.published.tenant.rawValue
        console.heading(
            console[
                Phrase(
                    "\(place) \(answer.published.year) 年度比较（\(form)，已通报结果）",
                    "\(place) \(answer.published.year): comparison (\(form), published results)"
                )
            ]
        )
        for comparison in answer.comparisons {
            console.say()
            console.say(console[.title(of: comparison.reading)])
            if comparison.reading == .commonCore { console.say(core(comparison.core)) }
            console.say(table(comparison))
            for flag in comparison.flags { console.say("  * \(flag)") }
        }
        console.say()
        console.say(
            console[
                Phrase(
                    "平均分、中位数等由已通报的单位行精确算出；“可比部分”先按本方案分值、后按上级方案分值。未计入：缺席、否决，或可比计分点未评完。",
                    "Means and medians are exact over published unit rows; coverage is by the side's own points, then by the ancestor's. Left out: absent, vetoed, or an unmarked core item."
                )
            ]
        )
    }

    private func core(_ core: CommonCore) -> String {
        let share = core.shareOfAncestor.map { $0.percentShown } ?? "—"
        return console[
            Phrase(
                "  共同部分：\(core.items.count) 个计分点，共 \(core.total) 分，占上级方案 \(share)",
                "  Common core: \(core.items.count) items, \(core.total) points, \(share) of the ancestor's"
            )
        ]
    }

    private func table(_ comparison: Comparison) -> String {
        let isSector = comparison.sides.contains { side in
            if case .sector = side.id { true } else { false }
        }
        var table = Table([
            .number(console[.rank]), .text(console[isSector ? .sector : .tenant]),
            .number(console[.units]), .number(console[.leftOut]), .number(console[.mean]),
            .number(console[.median]), .number(console[.quartiles]), .number(console[.spread]),
            .number(console[.coverage]), .text(console[.flags]),
        ])
        let ordered = comparison.sides.sorted { left, right in
            (left.rank ?? .max, left.id) < (right.rank ?? .max, right.id)
        }
        for side in ordered {
            let numbers = side.statistics
            table.add([
                side.rank.map(String.init) ?? "—", name(side.id), String(side.units),
                String(side.barred + side.leftOut), numbers?.mean.shown() ?? "—",
                numbers?.lowerMedian.shown() ?? "—",
                numbers.map { "\($0.lowerQuartile.shown())–\($0.upperQuartile.shown())" } ?? "—",
                numbers?.spread.shown() ?? "—", coverage(side.coverage), remarks(side),
            ])
        }
        return table.text
    }

    private func name(_ id: SideID) -> String {
        switch id {
        case .jurisdiction(let tenant): names[tenant] ?? tenant.rawValue
        case .sector(let sector): sector.rawValue
        }
    }

    private func coverage(_ coverage: Coverage) -> String {
        let own = coverage.ofOwn?.percentShown ?? "—"
        let ancestor = coverage.ofAncestor?.percentShown ?? "—"
        return "\(own) / \(ancestor)"
    }

    private func remarks(_ side: SideResult) -> String {
        guard !side.additions.isEmpty else { return "" }
        return console[
            Phrase(
                "另有本地计分点 \(side.additions.count) 个",
                "\(side.additions.count) local items beside"
            )
        ]
    }
}

extension Phrase {
    /// What a reading of a comparison means.
    static func title(of reading: Reading) -> Phrase {
        switch reading {
        case .asScored:
            Phrase("一、各按本方案（原得分）", "1. As scored: each on its own scheme")
        case .commonCore:
            Phrase(
                "二、共同部分（各方案都从上级承接的计分点，按上级分值）",
                "2. Common core: items all inherit, at the ancestor's points"
            )
        case .restated:
            Phrase(
                "三、折算（全部按上级方案重算，仅限计分点齐全的单位）",
                "3. Restated: under the ancestor's whole scheme, where its items are all there"
            )
        }
    }
}
