import Canonical
import Exact
import Rollups
@testable import Schemes

extension Scheme {
    /// A rule of one checklist with the items given, graded at 80 and 60.
    static func sample(
        _ name: String,
        items: [NodeID: Amount],
        fullMarks: Amount = .hundred,
        components: [Component] = [.checklist],
        weights: KeyValuePairs<String, Int> = ["checklist": 100],
        quota: Amount? = nil
    ) -> Scheme {
        Scheme(
            digest: Digest(of: Array(name.utf8)),
            title: name,
            fullMarks: fullMarks,
            sections: [
                Section(
                    id: node("S1"),
                    title: name,
                    points: items.values.total,
                    indicators: [
                        Indicator(
                            id: node("N1"),
                            number: "1",
                            text: "",
                            evidence: "",
                            items: items.sorted { $0.key < $1.key }
                                .map { id, points in
                                    Item(
                                        id: id,
                                        text: "",
                                        points: points,
                                        step: Amount(tenThousandths: 1),
                                        measure: .judged
                                    )
                                }
                        )
                    ]
                )
            ],
            adjustmentGroups: [
                AdjustmentGroup(
                    id: node("S5"),
                    title: "",
                    cap: Amount(4),
                    adjustments: [
                        sample("A27", .bonus, cap: 3), sample("A28", .bonus, cap: 3),
                        sample("A29", .deduction, cap: 3),
                    ]
                )
            ],
            components: components,
            forms: [
                Form(
                    id: node("written"),
                    title: "",
                    unitLimit: nil,
                    steps: [],
                    weights: weights.map {
                        Form.Weight(component: node($0.key), percent: Amount($0.value))
                    }
                )
            ],
            grades: [
                Grade(
                    id: node("excellent"),
                    title: "",
                    minimum: Amount(60),
                    quotaPercent: quota ?? Amount(20),
                    wording: nil
                ),
                Grade(
                    id: node("good"),
                    title: "",
                    minimum: Amount(80),
                    quotaPercent: nil,
                    wording: nil
                ),
                Grade(
                    id: node("pass"),
                    title: "",
                    minimum: Amount(60),
                    quotaPercent: nil,
                    wording: nil
                ),
                Grade(id: node("fail"), title: "", minimum: nil, quotaPercent: nil, wording: nil),
            ],
            vetoes: [Veto(id: node("fraud"), title: "", grade: node("fail"))],
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
    }

    private static func sample(
        _ id: String,
        _ direction: Adjustment.Direction,
        cap: Int
    ) -> Adjustment {
        Adjustment(
            id: node(id),
            number: "",
            text: "",
            direction: direction,
            cap: Amount(cap),
            rates: [Rate(id: node("\(id)-1"), level: "", award: .fixed(Amount(1)))]
        )
    }
}

extension Component {
    static let checklist = sample("checklist", .checklist)

    static func sample(_ id: String, _ source: Source) -> Component {
        Component(
            id: node(id),
            title: "",
            source: source,
            minimumRaters: 0,
            aggregate: .mean,
            clamp: .zero ... .hundred,
            ballotSteps: []
        )
    }
}
