import Exact
import Testing

@testable import Schemes

/// What lint says about classes, data, formulas, ladders, stages and the words of grades.
@Suite struct ModelLintTests {
    private func findings(_ change: (inout ReadingSample) -> Void) -> [String] {
        var sample = ReadingSample.complete
        change(&sample)
        return lint(resolve(document: sample.document())).map(\.summary)
    }

    private static let number: [String: FieldValue] = [
        "title": .text("人数"), "type": .choice("number"),
    ]

    @Test func aDatumThatNoFormulaUsesIsPointedOut() {
        let found = findings {
            $0.add("staff", .datum, nil, ModelLintTests.number)
            $0.add("used", .datum, nil, ModelLintTests.number)
            $0.set("good", "condition", .text("group.mean(used) > 3"))
        }
        #expect(found == ["W-UNUSED staff problem=idle_datum"])
    }

    @Test(arguments: [("1 < 2", "always_true"), ("not true", "never_true"), ("total > 1", "")])
    func aConditionWithoutNamesDecidesNothing(_ condition: String, _ problem: String) {
        let found = findings { $0.set("good", "condition", .text(condition)) }
        #expect(found == (problem.isEmpty ? [] : ["W-UNUSED good.condition problem=\(problem)"]))
    }

    @Test(
        arguments: [
            (nil, nil, true), ("rubric_for_each_juror", nil, false),
            (nil, "lowest(shares.S1) > 0.5", false), (nil, "item.`I1-1` >= 4", false),
            (nil, "total >= 90", true),
        ] as [(String?, String?, Bool)]
    )
    func aChecklistThatNothingReadsIsPointedOut(
        _ role: String?,
        _ condition: String?,
        _ isFound: Bool
    ) {
        let found = findings {
            $0.set("onsite", "weights.carryover", .number(.zero))
            $0.set("onsite", "weights.jury", .number(Amount(80)))
            if let role { $0.set("checklist_role", "value", .text(role)) }
            if let condition { $0.set("good", "condition", .text(condition)) }
        }
        #expect(found.contains { $0.contains("problem=sheet_unused") } == isFound, "\(found)")
    }

    @Test func aLadderThatEndsBelowTheItemsPointsIsPointedOut() {
        let found = findings {
            $0.add("L1", .ladderStep, "I1-1", ["title": .text("优"), "points": .number(Amount(5))])
        }
        #expect(found == ["W-UNUSED I1-1.points limit=5 problem=short_ladder"])
    }

    @Test func aClassWithoutASectionIsPointedOut() {
        let found = findings {
            $0.add("bureau", .unitClass, nil, ["title": .text("部门")])
            $0.add("town", .unitClass, nil, ["title": .text("乡镇")])
            $0.set("S1", "classes", .list(["bureau"]))
        }
        #expect(found.contains("W-UNUSED town problem=class_without_section"), "\(found)")
        #expect(!found.contains { $0.contains("W-UNUSED bureau") })
    }

    @Test func aStageWithoutAFormIsPointedOutWhereThereAreSeveral() {
        func found(_ forms: Int) -> [String] {
            findings { sample in
                sample.add("report", .stage, nil, ["title": .text("自查")])
                guard forms > 1 else { return }
                sample.add(
                    "written",
                    .form,
                    nil,
                    ["title": .text("书面"), "weights.jury": .number(.hundred)]
                )
            }
            .filter { $0.contains("stage") }
        }
        #expect(found(1) == [])
        #expect(found(2) == ["W-UNUSED report problem=stage_without_form"])
    }

    @Test func aKeyForTiesThatAreSharedIsPointedOut() {
        let found = findings {
            $0.add("k1", .tieKey, nil, ["title": .text("基础分"), "formula": .text("sheet.base")])
        }
        #expect(found == ["W-UNUSED k1 problem=ties_not_broken"])
    }

    @Test(arguments: [
        ("85分以上", "minimum_differs"), ("超过90分", "inclusion_differs"), ("90分以上", ""),
    ])
    func aGradesWordsAgreeWithItsMinimum(_ wording: String, _ problem: String) {
        let found = findings { $0.set("good", "wording", .text(wording)) }
            .filter { $0.contains("differs") }
        #expect(found.count == (problem.isEmpty ? 0 : 1))
        #expect(found.allSatisfy { $0.hasPrefix("W-BANDS good.wording") && $0.contains(problem) })
    }

    @Test(
        arguments: [
            ("I1-1", "formula", .text("points"), "judged", "owners=computed"),
            ("public", "missing_group", .choice("block"), nil, "owners=rater_group"),
            ("jury", "vote_scoring", .choice("mean"), nil, "owners=public"),
            ("jury", "formula", .text("total"), nil, "owners=formula"),
        ] as [(String, String, FieldValue, String?, String)]
    )
    func aValueThatOnlyAnotherKindUsesIsPointedOut(
        _ node: String,
        _ field: String,
        _ value: FieldValue,
        _ measure: String?,
        _ fact: String
    ) {
        let found = findings {
            $0.set(node, field, value)
            if let measure { $0.set(node, "measure", .choice(measure)) }
        }
        #expect(found.count == 1)
        #expect(
            found.first?.hasPrefix("W-UNUSED \(node).\(field)") == true
                && found.first?.contains(fact) == true,
            "\(found)"
        )
    }

    @Test func formsOnOneListContradictAPolicyOfListsByForm() {
        let found = findings { $0.set("onsite", "ranking_list", .text("all")) }
        #expect(
            found == [
                "E-VALUE ranking_lists.value limit=all other=onsite.ranking_list problem=differs"
            ]
        )
    }
}
