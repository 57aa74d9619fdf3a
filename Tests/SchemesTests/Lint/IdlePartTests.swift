import Exact
import Testing

@testable import Schemes

/// What lint says about parts of a scheme that hold nothing back, and about policies and words.
@Suite struct IdlePartTests {
    private func findings(_ change: (inout ReadingSample) -> Void) -> [String] {
        var sample = ReadingSample.complete
        change(&sample)
        return lint(resolve(document: sample.document())).map(\.summary)
    }

    @Test func aCeilingAtTheBestGradeIsPointedOut() {
        func found(_ grade: String) -> [String] {
            findings {
                $0.add(
                    "c1",
                    .ceiling,
                    nil,
                    [
                        "title": .text("限档"), "condition": .text("total < 5"),
                        "grade": .choice(grade),
                    ]
                )
            }
        }
        #expect(found("good") == ["W-UNUSED c1.grade problem=idle_ceiling"])
        #expect(found("fail") == [])
    }

    @Test func aClassThatNoFormTakesIsPointedOut() {
        let found = findings {
            $0.add("bureau", .unitClass, nil, ["title": .text("部门")])
            $0.add("town", .unitClass, nil, ["title": .text("乡镇")])
            $0.set("onsite", "classes", .list(["bureau"]))
        }
        #expect(found == ["W-UNUSED town problem=class_without_form"])
    }

    @Test func aCapOfBonusesOverDeductionsAloneIsPointedOut() {
        let found = findings {
            $0.set("S2", "cap", .number(Amount(5)))
            $0.set("A1", "direction", .choice("deduction"))
        }
        #expect(
            found.contains { $0.hasPrefix("W-UNUSED S2.cap") && $0.contains("owners=bonus") },
            "\(found)"
        )
    }

    @Test(arguments: [(100, false), (101, true)])
    func anAnswerAboveFullMarksIsAnError(_ points: Int, _ isFound: Bool) {
        let found = findings { $0.set("public-yes", "points", .number(Amount(points))) }
        #expect(found.contains { $0.hasPrefix("E-VALUE public-yes.points") } == isFound)
    }

    @Test(
        arguments: [
            ("fraud", "points", .number(Amount(5)), "owners=points"),
            ("carryover", "minimum_raters", .number(Amount(5)), "owners=jury, peer, public"),
            ("carryover", "aggregate", .choice("median"), "owners=jury, peer, public"),
        ] as [(String, String, FieldValue, String)]
    )
    func aValueThatIsNeverReadIsPointedOut(
        _ node: String,
        _ field: String,
        _ value: FieldValue,
        _ fact: String
    ) {
        let found = findings { $0.set(node, field, value) }
        #expect(
            found.count == 1 && found[0].hasPrefix("W-UNUSED \(node).\(field)")
                && found[0].contains(fact),
            "\(found)"
        )
    }

    @Test func anOrderOfATitleWithoutSeatsIsPointedOut() {
        let found = findings {
            $0.add("star", .title, nil, ["title": .text("标兵"), "order": .text("total")])
        }
        #expect(found.contains { $0.hasPrefix("W-UNUSED star.order") }, "\(found)")
    }

    @Test(arguments: [
        ("half_open", "80分至89分", "given_to=不合格"), ("manual_decision", "80分至89分", ""),
        ("round_to_integer_first", "80分至89分", nil),
        ("round_to_integer_first", "80分至88分", "given_to=不合格"),
    ])
    func theGradeOfATotalBetweenWordsGoesByThePolicy(
        _ policy: String,
        _ wording: String,
        _ fact: String?
    ) {
        let found = findings {
            $0.set("bands", "value", .text(policy))
            $0.set("fail", "wording", .text(wording))
        }
        .filter { $0.hasPrefix("W-BANDS fail") && $0.contains("problem=gap") }
        #expect(found.count == (fact == nil ? 0 : 1), "\(found)")
        #expect(found.allSatisfy { $0.contains("given_to") == (fact != "") })
        #expect(found.allSatisfy { $0.contains(fact ?? "") })
    }

    @Test func theGradeOfATotalInTwoBandsGoesByThePolicy() {
        let found = findings {
            $0.set("fail", "wording", .text("90分以下"))
            $0.add("band_boundary", .policy, nil, ["value": .text("lower_grade")])
        }
        #expect(found.contains { $0.contains("given_to=不合格") }, "\(found)")
    }
}
