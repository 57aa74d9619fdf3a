import Exact
import Expressions
import Hierarchy
import Schemes
import Scoring
import Testing

@testable import Wording

@Suite struct TraceWordingTests {
    private func id(_ text: String) throws -> NodeID { try #require(NodeID(text)) }

    private func subjects() throws -> [(TraceStep.Subject, String, String)] {
        let jury = try id("jury")
        return [
            (.total, "总分", "total"), (.sheet, "评分表合计", "sum of the checklist"),
            (.base, "基本分", "sum of the marks"), (.adjusted, "加减分", "adjustments"),
            (.node(jury), "评议团评分", "评议团评分"),
            (.weight(jury), "“评议团评分”的权重", "weight of 评议团评分"),
            (.award(rate: try id("A1-1"), matter: "示例事项"), "A1-1（示例事项）", "A1-1 (示例事项)"),
            (.award(rate: try id("A1-1"), matter: nil), "A1-1", "A1-1"), (.times, "次数", "times"),
            (.rater("r1"), "r1的评分", "score of r1"),
            (.ballots(try id("yes")), "“yes”票数", "ballots for yes"),
            (.imported(source: "2024"), "取自“2024”", "taken from \"2024\""),
            (.bound, "限值", "bound"), (.fullMarks, "满分", "full marks"), (.place, "位次", "place"),
            (.share, "分摊比例", "share"),
            (.penalty(try id("X9")), "“X9”申报不实扣分", "false claim for X9"),
            (.onTotal, "直接加减总分", "adjustments of the total"),
            (.finding(try id("fraud")), "“弄虚作假”扣分", "finding of 弄虚作假"),
            (.other, "其他单位的得分", "what another unit has"),
        ]
    }

    @Test func everyNumberOfATraceHasAName() throws {
        let scheme = try Scheme(snapshot: OfficeSample.region().snapshot)
        for (subject, chinese, english) in try subjects() {
            #expect(Wording(.chinese).label(of: subject, in: scheme) == chinese)
            #expect(Wording(.english).label(of: subject, in: scheme) == english)
        }
    }

    private static func recorded(_ numbers: Int...) -> [TraceStep] {
        numbers.map { TraceStep(.other, .recorded(Rational($0))) }
    }

    private static let steps: [(TraceStep, String, String)] = [
        (TraceStep(.total, .recorded(Rational(80))), "总分 80：照录", "total 80: as recorded"),
        (TraceStep(.bound, .set(Amount(4))), "限值 4：方案所定", "bound 4: set by the scheme"),
        (TraceStep(.total, .sum, recorded(80, -3)), "总分 77：80 − 3", "total 77: 80 − 3"),
        (TraceStep(.adjusted, .sum), "加减分 0：没有可加的数", "adjustments 0: nothing to add"),
        (
            TraceStep(.base, .sum, recorded(1, 2, 3, 4, 5, 6, 7)), "基本分 28：7个数之和",
            "sum of the marks 28: the sum of 7"
        ),
        (TraceStep(.total, .product, recorded(2, 3)), "总分 6：2 × 3", "total 6: 2 × 3"),
        (
            TraceStep(.times, .product), "次数 1：没有可乘的数", "times 1: nothing to multiply"
        ),
        (
            TraceStep(.total, .negated, recorded(2)), "总分 -2：取其相反数",
            "total -2: with the opposite sign"
        ),
        (
            TraceStep(.total, .mean, recorded(80, 81, 81)), "总分 约80.6667：3个数的平均数",
            "total about 80.6667: the mean of 3"
        ),
        (
            TraceStep(.total, .weightedMean, recorded(40, 80, 60, 90)),
            "总分 86：加权平均：40 × 80、60 × 90", "total 86: the weighted mean of 40 × 80, 60 × 90"
        ),
        (TraceStep(.total, .atLeast, recorded(-1, 0)), "总分 0：不低于0", "total 0: at least 0"),
        (TraceStep(.total, .atMost, recorded(104, 100)), "总分 100：不高于100", "total 100: at most 100"),
        (
            TraceStep(.total, .rounded(.halfUp, places: 2), recorded(86)), "总分 86：四舍五入，保留2位小数",
            "total 86: half up, 2 places"
        ),
        (
            TraceStep(.total, .median, recorded(1, 3, 2)), "总分 2：3个数的中位数",
            "total 2: the median of 3"
        ),
        (
            TraceStep(.total, .scaled, recorded(80, 100, 160)), "总分 50：80 × 100 ÷ 160",
            "total 50: 80 × 100 ÷ 160"
        ),
    ]

    @Test(arguments: 0..<steps.count)
    func everyStepSaysHowItsNumberWasFound(place: Int) throws {
        let scheme = try Scheme(snapshot: OfficeSample.region().snapshot)
        let (step, chinese, english) = Self.steps[place]
        #expect(Wording(.chinese).text(for: step, in: scheme) == chinese)
        #expect(Wording(.english).text(for: step, in: scheme) == english)
    }

    @Test func aFormulaIsToldWithItsValues() throws {
        let done = Reference("done")
        let names = OpenNames(suggestions: []) { $0 == done ? .number : nil }
        let formula = try Expression(parsing: "done * 2")
            .checked(in: Scope(names: names, group: names), expecting: .number)
        let known = ComputedValue(
            formula: formula,
            values: [done: .number(Rational(40))],
            groups: [:],
            reasons: []
        )
        #expect(Wording(.chinese).text(for: known) == "按公式 done * 2，其中done = 40")
        #expect(Wording(.english).text(for: known) == "by the formula done * 2, where done = 40")
        let unknown = ComputedValue(
            formula: formula,
            values: [:],
            groups: [:],
            reasons: [.notGiven(done)]
        )
        let scheme = try Scheme(snapshot: OfficeSample.region().snapshot)
        let condition = ConditionResult(node: try id("excellent"), holds: nil, computed: unknown)
        #expect(
            Wording(.chinese).text(for: condition, in: scheme)
                == "“优秀”的条件缺少数据，视为不成立：按公式 done * 2；无法计算：缺少数据 done"
        )
        #expect(
            Wording(.english).text(for: condition, in: scheme)
                == "The condition of \"优秀\" counts as not holding: by the formula done * 2; "
                + "no value: no value for done"
        )
    }

    @Test func whatDidNotCountIsToldWithItsComponent() throws {
        let scheme = try Scheme(snapshot: OfficeSample.region().snapshot)
        let inputs = UnitInputs(
            unit: try #require(.init(rawValue: "u1")),
            name: "示例单位",
            sector: try #require(.init(rawValue: "education")),
            form: try #require(scheme.forms.first).id,
            ratings: [
                try id("jury"): .scores([
                    RaterScore(rater: "r1", affiliation: .init(rawValue: "u1"), points: Amount(90))
                ])
            ]
        )
        let found = try #require(trace(of: inputs.unit, in: [inputs], by: scheme))
        let omission = try #require(found.omissions.first)
        #expect(
            Wording(.chinese).text(for: omission, in: scheme)
                == "“评议团评分”中r1的90分没有计入：评分人属于本单位，应当回避。"
        )
        #expect(
            Wording(.english).text(for: omission, in: scheme)
                == "The 90 points of r1 for \"评议团评分\" do not count: the rater belongs to the unit."
        )
    }
}
