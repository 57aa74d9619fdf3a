import Canonical
import Exact
import Schemes

// The two rules as values, from their numbers alone; texts do not matter to scoring.
extension Scheme {
    /// The Xinjiang rule with its recommended policies.
    static let xinjiang = Scheme(
        digest: Digest(of: []),
        title: "新疆2023",
        fullMarks: .hundred,
        sections: [
            section("S1", 1, [[3, 2], [3, 2], [5]]),
            section(
                "S2",
                4,
                [[2, 2], [4], [4, 1, 1], [2], [2], [2], [2, 2], [2], [2, 2]],
                rates: ["I6-1"]
            ),
            section("S3", 13, [[3, 2], [5], [2], [2], [2], [4], [3], [2]]),
            section("S4", 21, [[3, 3], [3], [4], [3, 3, 4], [5], [2]]),
        ],
        adjustmentGroups: [
            AdjustmentGroup(
                id: "S5",
                title: "加减分",
                cap: nil,
                adjustments: [
                    adjustment("A27", .bonus, cap: 3, ["A27-region": "0.5", "A27-ministry": "2"]),
                    adjustment("A28", .bonus, cap: 3, ["A28-award": "1", "A28-media": "0.5"]),
                    adjustment("A29", .deduction, cap: 3, ["A29-case": "1"]),
                ]
            )
        ],
        components: [
            component("jury", .jury, minimum: 5),
            component(
                "public",
                .publicVote,
                minimum: 30,
                steps: [
                    ("very", "100"), ("content", "80"), ("fair", "60"), ("poor", "40"),
                    ("unknown", nil),
                ]
            ),
            component("peer", .peer, minimum: 2),
            component("carryover", .carryover(.assessedYearSheet)),
        ],
        forms: [
            form(
                "onsite",
                limit: 5,
                [("jury", 40), ("public", 30), ("peer", 15), ("carryover", 15)]
            ),
            form("written", limit: nil, [("public", 40), ("peer", 30), ("carryover", 30)]),
        ],
        grades: [
            grade("excellent", "优秀", 90, quota: nil, "90分以上"),
            grade("good", "良好", 80, quota: nil, "80分至89分"),
            grade("pass", "合格", 70, quota: nil, "70分至79分"),
            grade("basic", "基本合格", 60, quota: nil, "60分至69分"),
            grade("fail", "不合格", nil, quota: nil, "60分以下"),
        ],
        vetoes: [Veto(id: "fraud", title: "弄虚作假", grade: "fail")],
        policies: silences(absence: .noGrade),
        vocabulary: [:]
    )

    /// The Louxing rule with its recommended policies.
    static let louxing = Scheme(
        digest: Digest(of: []),
        title: "娄星2018",
        fullMarks: .hundred,
        sections: [
            section("P1", 1, [[2], [3], [3], [3], [10, 5, 3], [2, 2], [2]]),
            section("P2", 11, [[3], [3], [2], [2], [2], [3]]),
            section("P3", 21, [[5], [5], [5], [5]]),
            section("P4", 31, [[5], [5, 2], [5], [5], [4], [4]]),
        ],
        adjustmentGroups: [
            AdjustmentGroup(
                id: "P5",
                title: "奖励加分",
                cap: 20,
                adjustments: [
                    adjustment("B1", .bonus, cap: 10, ["B1-province": "5", "B1-city": "2"]),
                    adjustment("B2", .bonus, cap: nil, ["B2-nation": "0.5", "B2-province": "0.1"]),
                    adjustment("B3", .bonus, cap: nil, ["B3-nation": "2", "B3-province": "1"]),
                    adjustment("B4", .bonus, cap: nil, discretionary: "B4-event", "0.5", "1"),
                    adjustment("B5", .bonus, cap: 10, discretionary: "B5-event", "0", "10"),
                ]
            )
        ],
        components: [component("checklist", .checklist, clamp: nil)],
        forms: [form("annual", limit: nil, [("checklist", 100)])],
        grades: [
            grade("excellent", "优秀", 60, quota: 20, "得分排名在全体参评单位前20%"),
            grade("pass", "合格", 60, quota: nil, "得分不低于60分"),
            grade("fail", "不合格", nil, quota: nil, "得分低于60分或没有按要求参加考评"),
        ],
        vetoes: [],
        policies: silences(absence: .grade("fail")),
        vocabulary: [:]
    )
}
