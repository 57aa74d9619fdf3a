import BigInt
import Exact
import Hierarchy
import Schemes
import Scoring
import Testing

@Suite struct ChecklistsAndFindings {
    // R05: common items 60, a county's own 40 and a bureau's own 40.
    @Test func eachKindOfUnitHasItsItems() {
        let scheme = Scheme.small(
            items: [
                .plain("I1-1", 60), .plain("I1-2", 40, classes: ["county"]),
                .plain("I1-3", 40, classes: ["bureau"]),
            ],
            unitClasses: [
                UnitClass(id: "county", title: ""), UnitClass(id: "bureau", title: ""),
            ]
        )
        let units = [
            UnitInputs.small("u1", 60, 30).with { $0.unitClass = "county" },
            UnitInputs.small("u2", 60, 30)
                .with {
                    $0.unitClass = "bureau"
                    $0.marks["I1-3"] = Mark(points: 10)
                },
            UnitInputs.small("u3", 60, 30).with { $0.unitClass = "bureau" },
        ]
        let outcomes = scheme.outcomes(units)
        #expect(outcomes.map(\.total) == [90, 70, nil])
        #expect(outcomes[2].sheet.missing == ["I1-3"])
        expectExplained(scheme, units)
    }

    // R66: a false claim costs 5 beyond the item: 50 + 20 − 5 = 65.
    @Test func aFalseClaimCostsMoreThanTheItem() {
        let scheme = Scheme.small(
            items: [.plain("I1-1", 60, falseClaim: 5), .plain("I1-2", 40)]
        )
        let unit = UnitInputs.small("u1", 50, 20)
            .with {
                $0.marks["I1-1"] = Mark(points: 50, selfPoints: 60, isFalseClaim: true)
            }
        let outcome = scheme.outcomes([unit])[0]
        #expect(outcome.total == 65 && outcome.flags == [.falseClaims(["I1-1"])])
        expectExplained(scheme, [unit])
        let claims = trace(of: "u1", in: [unit], by: scheme)?.claims
        #expect(claims?.map(\.claimed) == [60] && claims?.map(\.verified) == [50])
    }

    // R44: bonuses 4 and 5 under 6 over all sets; deductions 3 and 4 under 5: 70 + 6 − 5.
    @Test func capsOverAllSetsActLast() {
        func group(_ id: NodeID, _ bonus: Amount, _ deduction: Amount) -> AdjustmentGroup {
            AdjustmentGroup(
                id: id,
                title: "",
                cap: nil,
                adjustments: [
                    adjustment(
                        NodeID(stringLiteral: "\(id)-b"),
                        .bonus,
                        cap: nil,
                        [NodeID(stringLiteral: "\(id)-b1"): bonus]
                    ),
                    adjustment(
                        NodeID(stringLiteral: "\(id)-d"),
                        .deduction,
                        cap: nil,
                        [NodeID(stringLiteral: "\(id)-d1"): deduction]
                    ),
                ]
            )
        }
        let scheme = Scheme.small(
            groups: [group("G1", 4, 3), group("G2", 5, 4)],
            bonusCap: 6,
            deductionCap: 5
        )
        let unit = UnitInputs.small("u1", 50, 20)
            .with {
                $0.occurrences = ["G1-b1", "G1-d1", "G2-b1", "G2-d1"]
                    .map { Occurrence(rate: NodeID(stringLiteral: $0)) }
            }
        #expect(scheme.outcomes([unit])[0].total == 71)
        expectExplained(scheme, [unit])
    }

    // R47, R48: 3 points shared by a third, 3 carried over with and 3 without a document.
    @Test func sharedAndCarriedOverAwards() {
        func scheme(_ carry: Adjustment.CarryOver, _ sharing: Adjustment.Sharing) -> Scheme {
            let bonus = Adjustment(
                id: "A1",
                number: "",
                text: "",
                direction: .bonus,
                cap: nil,
                rates: [Rate(id: "A1-1", level: "", award: .fixed(3))],
                carryOver: carry,
                sharing: sharing
            )
            return .small(
                groups: [AdjustmentGroup(id: "G1", title: "", cap: nil, adjustments: [bonus])]
            )
        }
        let unit = UnitInputs.small("u1", 50, 20)
            .with {
                $0.occurrences = [
                    Occurrence(rate: "A1-1", share: Rational(1).divided(by: Rational(3))),
                    Occurrence(rate: "A1-1", document: "〔2024〕3号"),
                    Occurrence(rate: "A1-1", document: ""),
                ]
            }
        #expect(scheme(.none, .none).outcomes([unit])[0].total == 73)
        #expect(scheme(.none, .share).outcomes([unit])[0].total == 71)
        #expect(scheme(.withDocument, .share).outcomes([unit])[0].total == 74)
        expectExplained(scheme(.withDocument, .share), [unit])
        let omitted = trace(of: "u1", in: [unit], by: scheme(.none, .share))?.omissions
        #expect(omitted?.map(\.reason) == [.notCarriedOver, .notCarriedOver])
    }

    // R55: 85 points, "good" by itself and with a quota of one seat for two units.
    @Test(arguments: [
        (Veto.Effect.grade("fail"), 85, nil as Int?, "fail" as NodeID),
        (.points(10), 75, 2, "pass"),
        (.zero, 0, 2, "fail"), (.ineligible, 85, 1, "pass"), (.downgrade, 85, 1, "pass"),
    ])
    func findingsActInTheirWays(effect: Veto.Effect, total: Int, rank: Int?, grade: NodeID) {
        let scheme = Scheme.small(
            grades: [
                Grade(id: "good", title: "", minimum: 80, quotaPercent: nil, quotaCount: 1),
                ScoringTests.grade("pass", "", 60), ScoringTests.grade("fail", "", nil),
            ],
            vetoes: [Veto(id: "v", title: "", effect: effect)]
        )
        let units = [
            UnitInputs.small("u1", 60, 25)
                .with { $0.findings = [Finding(veto: "v", evidence: "x")] },
            .small("u2", 60, 22),
        ]
        let outcomes = scheme.outcomes(units)
        #expect(outcomes[0].total == Amount(total))
        #expect(outcomes[0].rank == rank)
        #expect(outcomes[0].grade == grade)
        // The seat is free for the other unit.
        #expect(outcomes[1].grade == "good")
        expectExplained(scheme, units)
    }

    // R60: two forms on one list; R53: seats by class within it.
    @Test func formsShareAListAndQuotasLookAtClasses() {
        let scheme = Scheme.small(
            forms: ["annual", "other"]
                .map { id in
                    Form(
                        id: id,
                        title: "",
                        unitLimit: nil,
                        steps: [],
                        weights: [Form.Weight(component: "checklist", percent: 100)],
                        rankingList: "all"
                    )
                },
            grades: [
                Grade(
                    id: "top",
                    title: "",
                    minimum: 60,
                    quotaPercent: nil,
                    quotaCount: 1,
                    quotaOver: .unitClass
                ), grade("rest", "", nil),
            ],
            unitClasses: [UnitClass(id: "a", title: ""), UnitClass(id: "b", title: "")]
        )
        let units = [("u1", 90, "a"), ("u2", 85, "a"), ("u3", 80, "b"), ("u4", 70, "b")]
            .map { id, points, unitClass in
                UnitInputs.small(UnitID(stringLiteral: id), 60, Amount(points - 60))
                    .with {
                        $0.unitClass = NodeID(unitClass)
                        if id == "u3" { $0.form = "other" }
                    }
            }
        let outcomes = scheme.outcomes(units)
        #expect(outcomes.map(\.rank) == [1, 2, 3, 4])
        #expect(outcomes.map(\.grade) == ["top", "rest", "top", "rest"])
    }

    // R52: a minimum that is not included.
    @Test func aMinimumMayBeLeftOut() {
        let grades = [
            Grade(
                id: "good",
                title: "",
                minimum: 80,
                quotaPercent: nil,
                isMinimumIncluded: false
            ), grade("pass", "", nil),
        ]
        let units = [UnitInputs.small("u1", 60, 20), .small("u2", 60, "20.5")]
        #expect(Scheme.small(grades: grades).outcomes(units).map(\.grade) == ["pass", "good"])
    }
}
