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

    func write(details: Bool) {
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
        if details {
            for comparison in answer.comparisons {
                console.say()
                console.say(console[.title(of: comparison.reading)])
                if comparison.reading == .commonCore { console.say(core(comparison.core)) }
                notes(comparison)
                console.say(table(comparison))
            }
        } else {
            for comparison in answer.comparisons {
                console.say(console[.title(of: comparison.reading)])
                if comparison.reading == .commonCore { console.say(core(comparison.core)) }
                notes(comparison)
            }
            console.say()
            console.say(overview)
        }
        console.say()
        console.say(
            console[
                Phrase(
                    "“名次”在同一口径内排；“差”是该口径下的名次减原名次。可比部分：先按本方案分值，后按上级方案分值。未计入：缺席、否决，或可比计分点未评完。",
                    "Ranks are within a reading; the shift is that rank less the rank as scored. Coverage: by the side's own points, then by the ancestor's. Left out: absent, vetoed, or an unmarked core item."
                )
            ]
        )
    }

    /// One row a side: mean and rank in each reading, spread, both coverages.
    private var overview: String {
        let scored = answer.comparisons[0]
        let readings = answer.comparisons.dropFirst()
            .map { comparison in
                Dictionary(comparison.sides.map { ($0.id, $0) }) { first, _ in first }
            }
        var table = Table([
            .number(console[.rank]), .text(console[heading(scored)]), .number(console[.units]),
            .number(console[.leftOut]), .number(console[Phrase("一、原得分", "1. As scored")]),
            .number(console[.spread]), .number(console[Phrase("二、共同部分", "2. Core")]),
            .number(console[Phrase("名次（差）", "Rank (shift)")]),
            .number(console[Phrase("三、折算", "3. Restated")]),
            .number(console[Phrase("名次（差）", "Rank (shift)")]),
            .number(console[.coverage]), .text(console[.flags]),
        ])
        for side in ordered(scored) {
            var cells = [
                side.rank.map(String.init) ?? "—", name(side.id), String(side.units),
                String(side.barred + side.leftOut), side.statistics?.mean.shown() ?? "—",
                side.statistics?.spread.shown() ?? "—",
            ]
            for reading in readings {
                let same = reading[side.id]
                cells.append(same?.statistics?.mean.shown() ?? "—")
                cells.append(ComparisonText.shift(same?.rank, from: side.rank))
            }
            cells += [coverage(side.coverage), remarks(side)]
            table.add(cells)
        }
        return table.text
    }

    private static func shift(_ rank: Int?, from other: Int?) -> String {
        guard let rank, let other else { return "—" }
        let shift = rank - other
        return shift == 0 ? "\(rank)" : "\(rank) (\(shift > 0 ? "+" : "")\(shift))"
    }

    private func heading(_ comparison: Comparison) -> Phrase {
        let isSector = comparison.sides.contains { side in
            if case .sector = side.id { true } else { false }
        }
        return isSector ? .sector : .tenant
    }

    private func ordered(_ comparison: Comparison) -> [SideResult] {
        comparison.sides.sorted { left, right in
            (left.rank ?? .max, left.id) < (right.rank ?? .max, right.id)
        }
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
        var table = Table([
            .number(console[.rank]), .text(console[heading(comparison)]),
            .number(console[.units]), .number(console[.leftOut]), .number(console[.mean]),
            .number(console[.median]), .number(console[.quartiles]), .number(console[.spread]),
            .number(console[.coverage]), .text(console[.flags]),
        ])
        for side in ordered(comparison) {
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
        case .sector(let sector): answer.published.sectors[sector] ?? sector.rawValue
        }
    }

    private func coverage(_ coverage: Coverage) -> String {
        let own = coverage.ofOwn?.percentShown ?? "—"
        let ancestor = coverage.ofAncestor?.percentShown ?? "—"
        return "\(own) / \(ancestor)"
    }

    /// Why units of a side are left out of a reading, and what it has of its own.
    private func remarks(_ side: SideResult) -> String {
        var remarks = side.flags.filter(\.isReason).map { console[.remark($0)] }
        if !side.additions.isEmpty {
            remarks.append(
                console[
                    Phrase(
                        "另有本地计分点 \(side.additions.count) 个",
                        "\(side.additions.count) local items beside"
                    )
                ]
            )
        }
        return remarks.joined(separator: console[Phrase("；", "; ")])
    }

    /// What a reader must know about a reading, a line each.
    private func notes(_ comparison: Comparison) {
        for flag in comparison.flags where flag.isReason {
            console.say("  " + console[.note(flag)])
        }
    }
}

extension SideFlag {
    /// Whether it tells why units are left out, or on what terms they are taken in.
    fileprivate var isReason: Bool {
        switch self {
        case .severalSchemes, .unknownScheme, .reweighted, .itemsMissing: false
        case .countedOtherwise, .classItems, .exempted, .claims, .findings, .componentsDiffer,
            .adjustmentsDiffer,
            .componentsMissing:
            true
        }
    }
}

extension ComparisonFlag {
    /// Whether it tells what a reading leaves out.
    fileprivate var isReason: Bool {
        switch self {
        case .percentOfFullMarks, .severalForms, .severalYears, .noCore, .quotasNotApplied: false
        case .gradesNotGiven, .notRestated, .classItems: true
        }
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
