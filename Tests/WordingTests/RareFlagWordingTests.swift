import Schemes
import Scoring
import Testing

@testable import Wording

@Suite struct RareFlagWordingTests {
    private func flags() throws -> [(Flag, String, String)] {
        func id(_ text: String) throws -> NodeID { try #require(NodeID(text)) }
        let (jury, fraud) = (try id("jury"), try id("fraud"))
        return [
            (
                .blocked(missing: [jury]), "缺评议团评分，按方案不计总分。",
                "评议团评分 missing: by the scheme there is no total."
            ),
            (
                .substituted(jury), "“评议团评分”没有得分，按方案以其他分数代替。",
                "\"评议团评分\" has no score; by the scheme another number stands in."
            ),
            (
                .unranked(missing: [jury]), "缺评议团评分，按方案不排名、不评等次。",
                "评议团评分 missing: by the scheme neither rank nor grade."
            ),
            (
                .needsDecision(below: try id("pass"), above: try id("excellent")),
                "总分落在“合格”与“优秀”之间，等次须由人决定并写明理由。",
                """
                The total lies between "合格" and "优秀"; people have to decide, with a reason.
                """
            ),
            (
                .decided(try id("pass")), "等次“合格”由人决定。",
                "People decided on the grade \"合格\"."
            ),
            (
                .failedBase, "不含加减分的得分不到及格线，不予通过。",
                "Without bonus and deduction below the pass mark, so the unit does not pass."
            ),
            (
                .deducted(fraud), "经查实有“弄虚作假”，从总分中扣分。",
                "A finding of \"弄虚作假\" costs points of the total."
            ),
            (
                .zeroed(fraud), "经查实有“弄虚作假”，总分记0分。",
                "A finding of \"弄虚作假\" sets the total to 0."
            ),
            (
                .ineligible(fraud), "经查实有“弄虚作假”，取消评优资格。",
                "A finding of \"弄虚作假\" keeps the unit from grades with a quota and titles."
            ),
            (
                .downgraded(fraud), "经查实有“弄虚作假”，等次降一级。",
                "A finding of \"弄虚作假\" lowers the grade by one."
            ),
            (.limited(try id("C1")), "“C1”限制了等次。", "\"C1\" limits the grade."),
            (
                .exempted([try id("I1-1")]), "I1-1不适用于本单位，经批准未计。",
                "I1-1 do not apply to the unit, with approval."
            ),
            (
                .falseClaims([try id("I1-1")]), "I1-1申报不实，另行扣分。",
                "False claims for I1-1 cost points beyond the items."
            ),
            (
                .undecided(try id("C1"), missing: ["投诉"]), "缺少数据（投诉），“C1”的条件视为不成立。",
                "Data are missing (投诉), so the condition of \"C1\" does not hold."
            ),
        ]
    }

    @Test func everyRareFlagIsASentence() throws {
        let scheme = try Scheme(snapshot: OfficeSample.region().snapshot)
        for (flag, chinese, english) in try flags() {
            #expect(Wording(.chinese).text(for: flag, in: scheme) == chinese)
            #expect(Wording(.english).text(for: flag, in: scheme) == english)
        }
    }

    private func gaps() throws -> [(ComponentOutcome.Gap, String, String)] {
        [
            (
                .groupTooSmall(try #require(NodeID("g1")), have: 2, need: 3),
                "评委组“g1”的有效评分只有2份，至少要3份。",
                "The group \"g1\" has 2 valid ratings of at least 3."
            ),
            (
                .lowTurnout(cast: 4, invited: 10), "应投10人，只收到4票，投票率不足。",
                "Only 4 ballots from 10 people asked: the turnout is too low."
            ),
            (
                .lowTurnout(cast: 4, invited: nil), "收到4票，没有记录应投多少人；补记之后即可计算。",
                "4 ballots, and nobody recorded how many people were asked; record it."
            ),
            (
                .tooFewValid(valid: 3, cast: 9), "9票中只有3票有效，有效率不足。",
                "Only 3 of 9 ballots count: too few."
            ),
            (
                .notHeld, "方案不设这种形式的这项评分。", "The scheme holds no such rating for this form."
            ),
            (
                .missingData(["投诉"]), "缺少数据：投诉；录入之后即可计算。",
                "Data are missing: 投诉; record them and it can be computed."
            ),
        ]
    }

    @Test func everyRareGapSaysWhy() throws {
        for (gap, chinese, english) in try gaps() {
            #expect(Wording(.chinese).text(for: gap) == chinese)
            #expect(Wording(.english).text(for: gap) == english)
        }
    }
}
