import Schemes
import Scoring
import Testing

@testable import Wording

@Suite struct ResultWordingTests {
    private func flags() throws -> [(Flag, String, String)] {
        func id(_ text: String) throws -> NodeID { try #require(NodeID(text)) }
        return [
            (.absent, "缺席评议，不计分、不排名。", "Absent: no score and no rank."),
            (.criticised, "列入通报批评。", "On the list of units criticised in the circular."),
            (
                .incomplete, "有计分点没有得分，未评完：没有总分、名次和等次。",
                "Some items have no mark: no total, no rank, no grade."
            ),
            (
                .vetoed(try id("fraud")), "经查实有“弄虚作假”，等次由此而定，不排名。",
                "A finding of \"弄虚作假\" set the grade; the unit is not ranked."
            ),
            (
                .reweighted(missing: [try id("jury")]),
                "缺评议团评分，其余各项按比例重新分配权重；通报前须有记录在案的决定。",
                """
                评议团评分 missing: the other weights were re-proportioned; needs a recorded \
                decision before publication.
                """
            ),
            (
                .noComponent, "没有一项评分可得，没有总分。",
                "No component could be computed, so there is no total."
            ),
            (
                .inGap(below: try id("pass"), above: try id("excellent")),
                "总分按原文落在“合格”与“优秀”两档之间的空当。",
                "By the rule's words the total lies between the bands of \"合格\" and \"优秀\"."
            ),
            (
                .inOverlap(try id("pass"), try id("fail")), "总分按原文同属“合格”和“不合格”两档。",
                "By the rule's words the total stands in the bands of both \"合格\" and \"不合格\"."
            ),
            (
                .baseBelowPass, "靠加分才达到及格线。", "Reaches the pass mark only with its bonus."
            ),
            (
                .beyondQuota(try id("excellent")), "得分够“优秀”，但名额已满。",
                "The score reaches \"优秀\", which has no seat left."
            ),
            (
                .tiedAcrossQuota(try id("excellent")), "与他人同分跨过“优秀”的名额线，同分的单位都不评。",
                "Tied across the last seat of \"优秀\", so none of the tied units has it."
            ),
            (
                .clamped(try id("carryover")), "“上年度考核结果”的得分超出限定范围，计入总分时已截断。",
                "The score of \"上年度考核结果\" lay outside its limits and counts as the limit."
            ),
        ]
    }

    @Test func everyFlagIsASentence() throws {
        let scheme = try Scheme(snapshot: OfficeSample.region().snapshot)
        for (flag, chinese, english) in try flags() {
            #expect(Wording(.chinese).text(for: flag, in: scheme) == chinese)
            #expect(Wording(.english).text(for: flag, in: scheme) == english)
        }
    }

    @Test func aFlagOfAnotherSchemeStillReads() throws {
        let scheme = try Scheme(snapshot: OfficeSample.region().snapshot)
        let flag = Flag.beyondQuota(try #require(NodeID("gold")))
        #expect(Wording(.chinese).text(for: flag, in: scheme) == "得分够“gold”，但名额已满。")
    }

    @Test func everyGapSaysWhatWouldCloseIt() {
        let gap = ComponentOutcome.Gap.tooFewRaters(have: 3, need: 5)
        #expect(Wording(.chinese).text(for: gap) == "有效评分只有3份，至少要5份；还差2份。")
        #expect(
            Wording(.english).text(for: gap)
                == "Only 3 valid ratings of at least 5; 2 more are needed."
        )
        for language in Language.allCases {
            #expect(!Wording(language).text(for: .nothingRecorded).isEmpty)
            #expect(!Wording(language).text(for: .incompleteSheet).isEmpty)
        }
    }

    @Test func policiesAreExplainedAndNoted() throws {
        let row = try #require(PolicyTable.row(named: "ties"))
        #expect(
            Wording(.chinese).text(for: row) == """
                ties  总分相同怎样排名
                  可选：shared_rank （并列，其后名次空出）、dense （并列，其后名次不空）、tie_break （按排序依据区分）（计分照此办理，必须写明）
                """
        )
        #expect(
            Wording(.english).text(for: row) == """
                ties  how equal totals are ranked
                  values: shared_rank (shared rank, following ranks left out), dense (shared rank, none left out), tie_break (told apart by tie keys) (scoring acts on it; must be written out)
                """
        )
        for value in PolicyTable.rows.flatMap(\.values) {
            #expect(Wording.policyValues[value] != nil, "\(value)")
        }
        let snapshot = try OfficeSample.region().snapshot
        let chinese = Wording(.chinese).methodNote(of: snapshot)
        #expect(chinese.count == 7)
        #expect(chinese[0] == "总分在最后一次怎样取舍，保留几位小数：四舍五入，2位小数（第十四条）")
        #expect(chinese[4] == "缺席单位给不给等次、给哪个等次：定为指定等次，不合格")
        #expect(
            Wording(.english).methodNote(of: snapshot)[4]
                == "whether an absent unit gets a grade, and which: a named grade, 不合格"
        )
    }
}
