import Exact
import Testing

@testable import Schemes

/// What lint says about formulas that can be computed and hardly say what was meant.
@Suite struct DoubtfulFormulaTests {
    private func findings(_ change: (inout ReadingSample) -> Void) -> [String] {
        var sample = ReadingSample.complete
        for (id, title, fields) in DoubtfulFormulaTests.data {
            var all = fields
            all["title"] = .text(title)
            if all["type"] == nil { all["type"] = .choice("number") }
            sample.add(id, .datum, nil, all)
        }
        change(&sample)
        return lint(resolve(document: sample.document())).map(\.summary)
            .filter { !$0.contains("idle_datum") }
    }

    private static let data: [(String, String, [String: FieldValue])] = [
        ("trained", "培训人数", ["unit": .text("人")]), ("staff", "编制", ["unit": .text("人")]),
        ("money", "经费", ["unit": .text("万元")]), ("passed", "培训合格率", [:]),
        ("cases", "万人发案率", ["unit": .text("起")]),
        ("points100", "百分制得分", ["maximum": .number(.hundred), "minimum": .number(.zero)]),
        ("quarterly", "季度办结率", ["type": .choice("numbers")]), ("death", "死亡数", [:]),
        ("rate", "系数", [:]), ("death-rate", "死亡比值", [:]),
    ]

    @Test(arguments: [
        ("share.S1 >= 95", "percent_meant", "95%"), ("passed < 60", "percent_meant", "60%"),
        ("share.`I1-1` = 100", "percent_meant", "100%"),
        ("trained / staff >= 95", "percent_meant", "95%"),
        ("all_at_least(quarterly, 90)", "percent_meant", "90%"),
        ("table(passed, 60: 1, 80: 2) >= 2", "percent_meant", "80%"),
        ("section.S1 >= 60%", "number_meant", "share.S1"),
        ("item.`I1-2` < 50%", "number_meant", "share.`I1-2`"),
        ("rank <= 20%", "number_meant", "rank / ranked"),
        ("points100 >= 80%", "number_meant", "80"), ("points100 > 120", "never_holds", ""),
        ("points100 >= -1", "always_holds", ""), ("share.I1-1 < 0.5", "hyphen", "share.`I1-1`"),
        ("death-rate > 1", "hyphen", "`death-rate`"),
        ("last.death-rate > 1", "hyphen", "last.`death-rate`"),
    ])
    func aConditionThatMissesWhatWasMeantIsPointedOut(
        _ condition: String,
        _ problem: String,
        _ near: String
    ) {
        let found = findings { $0.set("good", "condition", .text(condition)) }
        #expect(found.count == 1, "\(found)")
        #expect(found.first?.hasPrefix("W-FORMULA good.condition") == true, "\(found)")
        #expect(found.first?.contains("problem=\(problem)") == true, "\(found)")
        #expect(near.isEmpty || found.first?.contains("near=\(near)") == true, "\(found)")
    }

    @Test(arguments: [
        "share.S1 >= 95%", "passed < 0.6", "cases <= 20", "money / staff >= 50", "money > 95",
        "trained / staff * 100 >= 95", "points100 >= 80", "total >= 80", "section.S1 >= 6",
        "rank / ranked <= 20%", "share.I1 - 1 < 0", "death - rate > 1", "`death-rate` > 1",
        "unit.sector = \"I1-1\"", "count_at_least(quarterly, 0.9) >= 3", "last.total > 60",
        "all_at_least(take(history.totals, 2), 80)",
    ])
    func aConditionThatSaysWhatItMeansIsLeftAlone(_ condition: String) {
        #expect(findings { $0.set("good", "condition", .text(condition)) } == [])
    }

    @Test(arguments: [
        ("5", true), ("points", true), ("points / 2", true), ("points * rate", false),
    ])
    func aFormulaWithoutADatumGivesEveryUnitTheSame(_ formula: String, _ isFound: Bool) {
        let found = findings {
            $0.set("I1-1", "measure", .choice("computed"))
            $0.set("I1-1", "formula", .text(formula))
        }
        #expect(found == (isFound ? ["W-FORMULA I1-1.formula problem=constant"] : []))
    }

    @Test func aNumberWithANameAndTheRateOfAnOccurrenceAreNoConstants() {
        let found = findings {
            $0.set("A1", "formula", .text("points * 2"))
            $0.add(
                "hundred",
                .datum,
                nil,
                [
                    "title": .text("基数"), "type": .choice("number"), "formula": .text("100"),
                ]
            )
        }
        #expect(found == [])
    }
}
