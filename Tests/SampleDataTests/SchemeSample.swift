import Canonical
import Exact
@testable import Schemes

// A small rule with every kind of element that samples must serve; its numbers are invented.
extension Scheme {
    static let everyKind = Scheme(
        digest: Digest(of: []),
        title: "示例",
        fullMarks: .hundred,
        sections: [
            Section(
                id: node("S1"),
                title: "示例",
                points: .hundred,
                indicators: [
                    indicator("I1", [30, 20], step: 5_000),
                    indicator("I2", [25], step: 10_000),
                    indicator("I3", [15], step: 1_000, measure: .rate),
                    indicator("I4", [10, 0], step: 3_000),
                ]
            )
        ],
        adjustmentGroups: [
            AdjustmentGroup(
                id: node("S5"),
                title: "加减分",
                cap: Amount(5),
                adjustments: [
                    adjustment("A1", .bonus, .fixed(Amount(1))),
                    adjustment(
                        "A2",
                        .bonus,
                        .discretionary(minimum: Amount(tenThousandths: 5_000), maximum: Amount(1))
                    ),
                    adjustment("A3", .deduction, .fixed(Amount(1))),
                ]
            )
        ],
        components: [
            component("jury", .jury, minimum: 5),
            component(
                "public",
                .publicVote,
                minimum: 30,
                steps: [("very", 100), ("fair", 60), ("unknown", nil)]
            ),
            component("peer", .peer, minimum: 2),
            component("carryover", .carryover(.previousFinal)),
            component("checklist", .checklist),
        ],
        forms: [
            form("onsite", limit: 5, ["jury": 40, "public": 30, "peer": 15, "carryover": 15]),
            form("written", limit: nil, ["public": 40, "peer": 30, "checklist": 30]),
            form("short", limit: nil, ["public": 40, "carryover": 60]),
        ],
        grades: [
            Grade(
                id: node("good"),
                title: "良好",
                minimum: Amount(80),
                quotaPercent: nil,
                wording: nil
            ),
            Grade(
                id: node("pass"),
                title: "合格",
                minimum: Amount(60),
                quotaPercent: nil,
                wording: nil
            ),
            Grade(id: node("fail"), title: "不合格", minimum: nil, quotaPercent: nil, wording: nil),
        ],
        vetoes: [Veto(id: node("fraud"), title: "弄虚作假", grade: node("fail"))],
        policies: Policies(
            rounding: .halfUp,
            places: 2,
            bands: .halfOpen,
            missingComponent: .reweight,
            adjustmentsApplyTo: .sheet,
            ties: .sharedRank,
            absence: .noGrade,
            sameMatter: .highestOnce
        ),
        vocabulary: [:]
    )

    /// A rule with nothing but a checklist.
    static let checklistOnly = Scheme(
        digest: Digest(of: []),
        title: "示例",
        fullMarks: Amount(10),
        sections: [
            Section(
                id: node("S1"),
                title: "示例",
                points: Amount(10),
                indicators: [indicator("I1", [10], step: 5_000)]
            )
        ],
        adjustmentGroups: [],
        components: [component("checklist", .checklist)],
        forms: [form("annual", limit: nil, ["checklist": 100])],
        grades: [
            Grade(id: node("fail"), title: "不合格", minimum: nil, quotaPercent: nil, wording: nil)
        ],
        vetoes: [],
        policies: everyKind.policies,
        vocabulary: [:]
    )
}

func node(_ text: String) -> NodeID {
    guard let id = NodeID(text) else { preconditionFailure("The test spells an id wrongly.") }
    return id
}

private func indicator(
    _ id: String,
    _ points: [Int],
    step: Int64,
    measure: Item.Measure = .judged
) -> Indicator {
    Indicator(
        id: node(id),
        number: id,
        text: "示例",
        evidence: "",
        items: points.enumerated()
            .map { place, points in
                Item(
                    id: node("\(id)-\(place + 1)"),
                    text: "示例",
                    points: Amount(points),
                    step: Amount(tenThousandths: step),
                    measure: measure
                )
            }
    )
}

private func adjustment(
    _ id: String,
    _ direction: Adjustment.Direction,
    _ award: Rate.Award
) -> Adjustment {
    Adjustment(
        id: node(id),
        number: id,
        text: "示例",
        direction: direction,
        cap: Amount(3),
        rates: [Rate(id: node("\(id)-1"), level: "示例", award: award)]
    )
}

private func component(
    _ id: String,
    _ source: Component.Source,
    minimum: Int = 0,
    steps: [(String, Int?)] = []
) -> Component {
    Component(
        id: node(id),
        title: "示例",
        source: source,
        minimumRaters: minimum,
        aggregate: .mean,
        clamp: .zero ... .hundred,
        ballotSteps: steps.map { id, points in
            BallotStep(id: node(id), title: "示例", points: points.map { Amount($0) })
        }
    )
}

private func form(_ id: String, limit: Int?, _ weights: KeyValuePairs<String, Int>) -> Form {
    Form(
        id: node(id),
        title: "示例",
        unitLimit: limit,
        steps: [],
        weights: weights.map { Form.Weight(component: node($0.key), percent: Amount($0.value)) }
    )
}
