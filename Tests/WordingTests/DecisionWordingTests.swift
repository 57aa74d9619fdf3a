import Exact
import Schemes
import Scoring
import Testing

@testable import Wording

@Suite struct DecisionWordingTests {
    private func id(_ text: String) throws -> NodeID { try #require(NodeID(text)) }

    private func decisions() throws -> [(Decision, String, String)] {
        let (excellent, pass) = (try id("excellent"), try id("pass"))
        let (fraud, jury) = (try id("fraud"), try id("jury"))
        return [
            (
                .vetoed(by: fraud, grade: try id("fail")), "经查实有“弄虚作假”，等次定为“不合格”。",
                "A finding of \"弄虚作假\" sets the grade \"不合格\"."
            ),
            (
                .deducted(by: fraud, points: Amount(5)), "经查实有“弄虚作假”，从总分中扣5分。",
                "A finding of \"弄虚作假\" takes 5 points from the total."
            ),
            (
                .zeroed(by: fraud), "经查实有“弄虚作假”，总分记0分。",
                "A finding of \"弄虚作假\" sets the total to 0."
            ),
            (
                .blocked(missing: [jury]), "缺评议团评分，按方案不计总分。",
                "评议团评分 missing: by the scheme there is no total."
            ),
            (
                .unranked(missing: [jury]), "缺评议团评分，按方案不排名、不评等次。",
                "评议团评分 missing: by the scheme neither rank nor grade."
            ),
            (
                .undecided(below: pass, above: excellent), "总分落在“合格”与“优秀”之间，等次尚待人定。",
                "The total lies between \"合格\" and \"优秀\", and nobody has decided yet."
            ),
            (.decided(pass), "等次“合格”由人决定。", "People decided on the grade \"合格\"."),
            (.awarded(try id("model")), "获得“model”。", "Wins \"model\"."),
            (
                .withoutTitle(try id("model"), seats: 3), "够“model”的条件，但3个名额已满。",
                "Qualifies for \"model\", but its 3 seats are taken."
            ),
            (
                .absent(grade: try id("fail")), "缺席评议，等次定为“不合格”。",
                "Absent, which sets the grade \"不合格\"."
            ),
            (.absent(grade: nil), "缺席评议，没有等次。", "Absent, and so without a grade."),
            (
                .incomplete(items: [try id("I1-1"), try id("I2-1")]), "I1-1、I2-1没有得分，所以没有总分。",
                "Without a mark: I1-1, I2-1. So there is no total."
            ),
            (
                .withoutScore, "没有一项评分可得，没有总分。",
                "No component has a score, so there is no total."
            ),
            (.ranked(place: 2, among: 57), "在57个单位中排第2。", "Place 2 of 57."),
            (
                .below(grade: excellent, minimum: Amount(90)), "总分不到“优秀”的最低分90。",
                "The total is below 90, the minimum of \"优秀\"."
            ),
            (
                .withoutSeat(grade: excellent, seats: 2, units: 10, isTied: false),
                "够“优秀”的分数，但10个单位中只有2个名额，已满。",
                "Reaches \"优秀\", but there are 2 seats for 10 units, and all are taken."
            ),
            (
                .withoutSeat(grade: excellent, seats: 2, units: 10, isTied: true),
                "够“优秀”的分数，但10个单位中只有2个名额，同分的单位跨过名额线。",
                """
                Reaches "优秀", but there are 2 seats for 10 units, and units with the same total \
                stand across the last one.
                """
            ),
            (
                .graded(excellent, minimum: Amount(90), seats: 2, units: 10),
                "等次为“优秀”，达到最低分90，10个单位中有2个名额。",
                "The grade is \"优秀\", whose minimum is 90, with 2 seats for 10 units."
            ),
            (
                .graded(try id("fail"), minimum: nil, seats: nil, units: 10), "等次为“不合格”。",
                "The grade is \"不合格\"."
            ),
        ]
    }

    private func obstacles() throws -> [(Decision.Obstacle, String, String)] {
        let fraud = try id("fraud")
        return [
            (
                .atMinimum(Amount(90)), "总分恰为90，而“优秀”须高于此分。",
                "The total is exactly 90, and \"优秀\" takes more than that."
            ),
            (
                .boundary, "按原文总分同属“优秀”和更低的一档，按方案归较低一档。",
                """
                By the rule's words the total stands in the bands of "优秀" and of a lower grade; \
                by the scheme the lower one counts.
                """
            ),
            (
                .base(passMark: Amount(60)), "不含加减分的得分不到及格线60，不评“优秀”。",
                "Without bonus and deduction below the pass mark of 60, so not \"优秀\"."
            ),
            (.condition, "“优秀”的条件不成立。", "The condition of \"优秀\" does not hold."),
            (
                .ceiling(try id("C1")), "“C1”限制了等次，不评“优秀”。",
                "\"C1\" limits the grade, so not \"优秀\"."
            ),
            (
                .ineligible(by: fraud), "经查实有“弄虚作假”，不得评为“优秀”。",
                "A finding of \"弄虚作假\" keeps the unit from \"优秀\"."
            ),
            (
                .downgraded(by: fraud), "经查实有“弄虚作假”，等次降一级，不评“优秀”。",
                "A finding of \"弄虚作假\" lowers the grade by one, so not \"优秀\"."
            ),
        ]
    }

    @Test func everyDecisionIsASentence() throws {
        let scheme = try Scheme(snapshot: OfficeSample.region().snapshot)
        for (decision, chinese, english) in try decisions() {
            #expect(Wording(.chinese).text(for: decision, in: scheme) == chinese)
            #expect(Wording(.english).text(for: decision, in: scheme) == english)
        }
    }

    @Test func everyObstacleIsASentence() throws {
        let scheme = try Scheme(snapshot: OfficeSample.region().snapshot)
        for (obstacle, chinese, english) in try obstacles() {
            let decision = Decision.refused(grade: try id("excellent"), obstacle)
            #expect(Wording(.chinese).text(for: decision, in: scheme) == chinese)
            #expect(Wording(.english).text(for: decision, in: scheme) == english)
        }
    }

    private let reasons: [Trace.Omission.Reason: (String, String)] = [
        .recused: ("评分人属于本单位，应当回避", "the rater belongs to the unit"),
        .absentRater: ("评分单位缺席评议", "the rating unit is absent"),
        .trimmed: ("去掉最高分和最低分", "the highest and the lowest score are left out"),
        .otherRound: ("评分单位不参加这种形式的评分", "the rating unit does not rate units of this form"),
        .withoutGroup: ("评分人不在方案的任何评分组内", "the rater is in no group of the scheme"),
        .incompleteChecklist: ("评分人没有填完评分表", "the rater left items of the checklist open"),
        .outsideRanges: ("分值不在任何一个选项的范围内", "the points are in no answer's range"),
        .notCarriedOver: (
            "往年事项不得结转，或没有文件", "an earlier year's matter without leave or document"
        ),
    ]

    @Test(arguments: Trace.Omission.Reason.allCases)
    func everyOmissionSaysWhatAndWhy(reason: Trace.Omission.Reason) throws {
        let (chinese, english) = try #require(reasons[reason])
        #expect(Wording(.chinese).text(for: reason) == chinese)
        #expect(Wording(.english).text(for: reason) == english)
    }
}
