import Canonical
import Exact
import Hierarchy
import Rollups
import Schemes
import Scoring
import Testing

/// A rule restated by itself, under another digest, must come to what scoring comes to.
@Suite struct RestatementLawTests {
    /// The rules that more than points and weights decide on.
    private static let rules: [Scheme] = {
        let plain = Scheme.sample(
            "plain",
            items: [node("I1"): Amount(30), node("I2"): Amount(70)],
            components: [.sample("jury", .jury), .sample("sheet", .carryover(.assessedYearSheet))],
            weights: ["jury": 40, "sheet": 60]
        )
        let groups = plain.adjustmentGroups
        let other = AdjustmentGroup(
            id: node("S6"),
            title: "",
            cap: nil,
            adjustments: [adjustment("B1", .bonus), adjustment("B2", .deduction)],
            deductionCap: Amount(2)
        )
        let long = component("jury", .jury, full: Amount(150))
        let added = Form(
            id: node("written"),
            title: "",
            unitLimit: nil,
            steps: [],
            weights: [
                Form.Weight(component: node("jury"), percent: Amount(50)),
                Form.Weight(component: node("sheet"), percent: .hundred),
            ],
            mix: .sum
        )
        let sheet = component("sheet", .carryover(.assessedYearSheet), full: nil)
        return [
            plain,
            plain.changed("capped", groups: groups.map { $0.with(deductionCap: Amount(1)) }),
            plain.changed("final", groups: groups.map { $0.with(appliesTo: .finalScore) }),
            plain.changed(
                "all capped",
                groups: [other.with(deductionCap: Amount(2), appliesTo: .finalScore)] + groups,
                bonusCap: Amount(3),
                deductionCap: Amount(2)
            ),
            plain.changed("scaled", components: [long, sheet]),
            plain.changed("long", fullMarks: Amount(120)),
            plain.changed("added up", components: [long, sheet], forms: [added]),
            plain.changed("blocking", policies: .sample(missingComponent: .block)),
            plain.changed("unranked", policies: .sample(missingComponent: .unranked)),
            plain.changed("whole numbers", policies: .sample(bands: .roundToIntegerFirst)),
            plain.changed(
                "open minimum",
                grades: plain.grades.map { grade in
                    Grade(
                        id: grade.id,
                        title: "",
                        minimum: grade.minimum,
                        quotaPercent: nil,
                        isMinimumIncluded: false
                    )
                }
            ),
        ]
    }()

    @Test(arguments: 0..<rules.count, 0..<20)
    func aRuleRestatedByItselfScoresAsItDoes(rule: Int, seed: Int) throws {
        let ancestor = Self.rules[rule]
        let twin = ancestor.changed("twin")
        var generator = Generator(seed: seed)
        let inputs = (0..<6).map { generator.inputs("u\($0)", by: ancestor) }
        let outcomes = score(inputs, by: ancestor)
        let table = ItemTable(twin)
        let restated = outcomes.compactMap { outcome -> Comparison? in
            let row = PublishedUnit(
                outcome: outcome,
                tenant: tenant("t"),
                name: "",
                year: 2_024,
                table: table
            )
            return compare(
                [ComparisonSide(id: .sector(sectors[0]), units: [row])],
                reading: .restated,
                schemes: [twin.digest: table],
                ancestor: ancestor
            )
        }
        for (outcome, comparison) in zip(outcomes, restated) {
            let side = comparison.sides[0]
            #expect(side.statistics?.mean == outcome.total.map { Rational($0) })
            let isQuota = outcome.grade == node("excellent")
            if ancestor.grades.allSatisfy({ !$0.hasQuota }), !isQuota {
                #expect(side.grades == (outcome.grade.map { [$0: 1] } ?? [:]))
            }
        }
    }

    private static func adjustment(_ id: String, _ direction: Adjustment.Direction) -> Adjustment {
        Adjustment(
            id: node(id),
            number: "",
            text: "",
            direction: direction,
            cap: nil,
            rates: [Rate(id: node("\(id)-1"), level: "", award: .fixed(Amount(2)))]
        )
    }

    static func component(_ id: String, _ source: Component.Source, full: Amount?) -> Component {
        Component(
            id: node(id),
            title: "",
            source: source,
            minimumRaters: 0,
            aggregate: .mean,
            clamp: Amount.zero...Amount(200),
            ballotSteps: [],
            fullMarks: full
        )
    }
}

extension Generator {
    /// A unit with marks, occurrences and, most times, a jury's score; now and then unfinished.
    mutating func inputs(_ id: String, by scheme: Scheme) -> UnitInputs {
        var marks: [NodeID: Mark] = [:]
        for item in scheme.items where number(0...15) > 0 {
            let most = Int(item.points.tenThousandths / 5_000)
            marks[item.id] = Mark(points: Amount(tenThousandths: Int64(number(0...most)) * 5_000))
        }
        var occurrences: [Occurrence] = []
        for rate in scheme.adjustments.flatMap(\.rates) where number(0...1) == 0 {
            occurrences.append(Occurrence(rate: rate.id, count: number(1...3)))
        }
        var ratings: [NodeID: Rating] = [:]
        if number(0...4) > 0 {
            ratings[node("jury")] = .imported(Amount(number(0...100)), source: "示例")
        }
        return UnitInputs(
            unit: unit(id),
            name: "示例",
            sector: sectors[0],
            form: node("written"),
            marks: marks,
            occurrences: occurrences,
            ratings: ratings
        )
    }
}
