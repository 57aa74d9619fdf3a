import BigInt
import Exact
import Expressions
import Hierarchy
import Schemes
import Scoring
import Testing

@Suite struct FormulaStages {
    private func unit(_ id: UnitID, _ data: [NodeID: DataValue]) -> UnitInputs {
        UnitInputs(
            unit: id,
            name: "",
            sector: "education",
            form: "annual",
            marks: ["I1-2": Mark(points: 20)],
            data: data
        )
    }

    private func scheme(_ source: String, _ data: [NodeID: ExpressionType]) -> Scheme {
        .small(
            items: [
                .plain("I1-1", 60, .computed(.text(source, data: data))), .plain("I1-2", 40),
            ],
            data: data.sorted { $0.key < $1.key }.map { .unit($0.key, $0.value) }
        )
    }

    // 30 of 45 trained, 60 points: 60 × 2/3 = 40; 1 of 3 gives 20.
    @Test func anItemIsComputedFromData() {
        let scheme = scheme("points * trained / staff", ["trained": .number, "staff": .number])
        let units = [
            unit("u1", ["trained": .number(Rational(30)), "staff": .number(Rational(45))]),
            unit("u2", ["trained": .number(Rational(1)), "staff": .number(Rational(3))]),
        ]
        #expect(scheme.outcomes(units).map(\.sheet.items["I1-1"]) == [40, 20])
        #expect(scheme.outcomes(units).map(\.total) == [60, 40])
        expectExplained(scheme, units)
    }

    // 60 × 1/7 = 8.5714…, recorded as 8.57; more than full marks counts as full marks.
    @Test func aComputedMarkIsRoundedAndHeldToTheItem() {
        let scheme = scheme("points * rate", ["rate": .number])
        func points(_ rate: Rational?) -> Amount? {
            let units = [unit("u1", rate.map { ["rate": .number($0)] } ?? [:])]
            expectExplained(scheme, units)
            return scheme.outcomes(units)[0].sheet.items["I1-1"]
        }
        #expect(points(Rational(1).divided(by: Rational(7))) == "8.57")
        #expect(points(Rational(3)) == 60)
        #expect(points(Rational(-1)) == 0)
    }

    @Test func missingDataLeaveTheItemOpenAndAreNamed() {
        let scheme = scheme("points * rate", ["rate": .number])
        let outcome = scheme.outcomes([unit("u1", [:])])[0]
        #expect(outcome.total == nil && outcome.flags == [.incomplete])
        #expect(outcome.sheet.missingData == ["I1-1": ["rate"]])
        let wrong = scheme.outcomes([unit("u1", ["rate": .flag(true)])])[0]
        #expect(wrong.sheet.missingData == ["I1-1": ["rate"]])
    }

    // R23: 8, 4 and 2 cases; the best of those present gives 60, so 30 and 15. The absent unit's
    // 16 do not count.
    @Test func theBestIsThatOfTheUnitsPresent() {
        let scheme = scheme("points * cases / group.highest(cases)", ["cases": .number])
        var units = [("u1", 8), ("u2", 4), ("u3", 2), ("u4", 16)]
            .map { unit(UnitID(stringLiteral: $0), ["cases": .number(Rational($1))]) }
        units[3].isAbsent = true
        #expect(scheme.outcomes(units).prefix(3).map(\.sheet.items["I1-1"]) == [60, 30, 15])
        #expect(scheme.outcomes(units.reversed()).last == scheme.outcomes(units).first)
        expectExplained(scheme, units)
    }

    // R27, R29: computed data: 30 of 40 = 75 %, beyond the level above's mean of 50 % by 25 %.
    @Test func computedDataAndThoseOfTheLevelAboveAreRead() {
        let types: [NodeID: ExpressionType] = [
            "trained": .number, "staff": .number, "share": .number, "mean": .number,
        ]
        let scheme = Scheme.small(
            items: [
                .plain("I1-1", 60, .computed(.text("points * (share - upper.mean)", data: types))),
                .plain("I1-2", 40),
            ],
            data: [
                .unit("trained", .number), .unit("staff", .number),
                .unit(
                    "share",
                    .number,
                    formula: .text("trained / staff", data: types, at: "share.formula")
                ),
                Datum(id: "mean", title: "", name: "mean", type: .number, scope: .upper),
            ]
        )
        let units = [
            unit("u1", ["trained": .number(Rational(30)), "staff": .number(Rational(40))])
        ]
        let context = CycleContext(upper: ["mean": .number(Rational(50, percent: true))])
        #expect(scheme.outcomes(units, context)[0].sheet.items["I1-1"] == 15)
        #expect(scheme.outcomes(units)[0].sheet.missingData["I1-1"] == ["upper.mean"])
    }

    // R49: the bonus of 5 opens from 80 points of base.
    @Test func aBonusOpensOnlyFromAScore() {
        let bonus = adjustment("A1", .bonus, cap: nil, ["A1-1": 5])
        let scheme = Scheme.small(
            groups: [
                AdjustmentGroup(
                    id: "G1",
                    title: "",
                    cap: nil,
                    adjustments: [bonus],
                    condition: .text("sheet.base >= 80", .flag)
                )
            ]
        )
        let units = [UnitInputs.small("u1", 60, 20), .small("u2", 60, "19.5")]
            .map { $0.with { $0.occurrences = [Occurrence(rate: "A1-1")] } }
        #expect(scheme.outcomes(units).map(\.total) == [85, "79.5"])
        expectExplained(scheme, units)
        let found = trace(of: "u2", in: units, by: scheme)?.conditions
        #expect(found?.map(\.holds) == [false])
    }

    // R30: each occurrence costs half of its rate's points: 3 × (4 ÷ 2) = 6.
    @Test func anAdjustmentsPointsFollowFromItsRates() {
        let deduction = Adjustment(
            id: "A1",
            number: "",
            text: "",
            direction: .deduction,
            cap: nil,
            rates: [Rate(id: "A1-1", level: "", award: .fixed(4))],
            formula: .text("points / 2")
        )
        let scheme = Scheme.small(
            groups: [AdjustmentGroup(id: "G1", title: "", cap: nil, adjustments: [deduction])]
        )
        let units = [UnitInputs.small("u1", 60, 20)]
            .map { $0.with { $0.occurrences = [Occurrence(rate: "A1-1", count: 3)] } }
        #expect(scheme.outcomes(units)[0].total == 74)
        expectExplained(scheme, units)
    }

    // A component by formula: 80 of the checklist and 20 for a low rate: 0.5 × 80 + 0.5 × 60 = 70.
    @Test func aComponentIsComputedFromThoseBeforeIt() {
        let scheme = Scheme.small(
            components: [
                component("checklist", .checklist),
                component("own", .formula(.text("component.checklist - 20"))),
            ],
            forms: [form("annual", limit: nil, [("checklist", 50), ("own", 50)])]
        )
        let units = [UnitInputs.small("u1", 60, 20)]
        #expect(scheme.outcomes(units)[0].total == 70)
        expectExplained(scheme, units)
    }

    // R54, R57: "good" from 80 only with the first item in full; R56: a ceiling at "pass".
    @Test func gradesHaveConditionsAndCeilings() {
        let grades = [
            Grade(
                id: "good",
                title: "",
                minimum: 80,
                quotaPercent: nil,
                condition: .text("share.`I1-1` = 1", .flag)
            ),
            grade("pass", "", 60), grade("fail", "", nil),
        ]
        let ceiling = Ceiling(
            id: "low",
            title: "",
            condition: .text("item.`I1-2` < 25", .flag),
            grade: "pass"
        )
        let scheme = Scheme.small(grades: grades, ceilings: [ceiling])
        let units = [
            UnitInputs.small("u1", 60, 30), .small("u2", 55, 35), .small("u3", 60, 24),
        ]
        let outcomes = scheme.outcomes(units)
        #expect(outcomes.map(\.grade) == ["good", "pass", "pass"])
        #expect(outcomes.map(\.flags) == [[], [], [.limited("low")]])
        let steps = trace(of: "u2", in: units, by: scheme)
        #expect(steps?.decisions.contains(.refused(grade: "good", .condition)) == true)
        #expect(nextGrade(of: "u2", in: units, by: scheme) == .untold(.formulas))
    }

    // R61: 80 twice; the higher first item goes first. R62: the first of the list wins.
    @Test func tieKeysAndTitlesOrderUnits() {
        let scheme = Scheme.small(
            policies: answers(ties: .tieBreak),
            titles: [
                Title(id: "model", title: "", seats: 1, condition: .text("rank <= 2", .flag))
            ],
            tieKeys: [TieKey(id: "first", title: "", formula: .text("item.`I1-1`"))]
        )
        let units = [
            UnitInputs.small("u1", 50, 30), .small("u2", 60, 20), .small("u3", 50, 30),
            .small("u4", 50, 10),
        ]
        let outcomes = scheme.outcomes(units)
        #expect(outcomes.map(\.rank) == [2, 1, 2, 4])
        // u1 and u3 stand equal by total for the title, too: 80, 80, 80 across one seat.
        #expect(outcomes.map(\.titles) == [[], [], [], []])
        let ordered = Scheme.small(
            titles: [Title(id: "model", title: "", seats: 1, order: .text("item.`I1-1`"))]
        )
        #expect(ordered.outcomes(units).map(\.titles) == [[], ["model"], [], []])
    }

    // R55, R58: a unit below 60 last year and now loses a grade by itself.
    @Test func aFindingMayFollowFromData() {
        let veto = Veto(
            id: "twice",
            title: "",
            effect: .downgrade,
            condition: .text("last.total < 60 and total < 85", .flag)
        )
        let scheme = Scheme.small(vetoes: [veto])
        func unit(_ id: UnitID, _ last: Amount?, _ second: Amount) -> UnitInputs {
            UnitInputs.small(id, 60, second)
                .with { $0.history = last.map { [PastResult(year: 2024, total: $0)] } ?? [] }
        }
        let units = [
            unit("u1", 50, 24), unit("u2", 50, 26), unit("u3", 70, 24), unit("u4", nil, 24),
        ]
        let outcomes = scheme.outcomes(units)
        #expect(outcomes.map(\.grade) == ["pass", "good", "good", "good"])
        #expect(outcomes.map(\.rank) == [2, 1, 2, 2])
        #expect(outcomes[0].flags == [.downgraded("twice")])
        #expect(outcomes[3].flags == [.undecided("twice", missing: ["last.total"])])
    }

    // 48 of 60 and 40 of 40: four fifths and all; the second may not apply.
    @Test func theItemsOfAPartAreASeries() {
        func outcome(_ condition: String, _ isExempt: Bool = false) -> Outcome {
            let grades = [
                Grade(
                    id: "good",
                    title: "",
                    minimum: nil,
                    quotaPercent: nil,
                    condition: .text(condition, .flag)
                ), grade("fail", "", nil),
            ]
            let scheme = Scheme.small(
                grades: grades,
                policies: answers(notApplicable: .rescaleTotal)
            )
            let unit = UnitInputs.small("u1", 48, 40)
                .with {
                    guard isExempt else { return }
                    $0.marks["I1-2"] = nil
                    $0.exemptions = ["I1-2": "无窗口服务"]
                }
            return scheme.outcomes([unit])[0]
        }
        #expect(outcome("count_at_least(shares.S1, 90%) / count(shares.S1) = 50%").grade == "good")
        #expect(outcome("lowest(shares.I1) = 80% and sum(items.S1) = 88").grade == "good")
        #expect(outcome("at(sheet.items, 2) = 40 and highest(sheet.shares) = 1").grade == "good")
        #expect(outcome("count(shares.S1) = 1 and highest(items.S1) = 48", true).grade == "good")
        #expect(outcome("count(shares.S1) = 2", true).grade == "fail")
    }

    // An item that does not apply and earns its full marks: 60 of 60 asked, 40 of 40 given.
    @Test func fullMarksOfWhatDoesNotApplyAreEarned() {
        let grades = [
            Grade(
                id: "good",
                title: "",
                minimum: 80,
                quotaPercent: nil,
                condition: .text("share.`I1-2` = 1 and section.S1 = 100", .flag)
            ), grade("fail", "", nil),
        ]
        func scheme(_ policy: Policies.NotApplicable) -> Scheme {
            .small(grades: grades, policies: answers(notApplicable: policy))
        }
        let unit = UnitInputs.small("u1", 60, 0)
            .with {
                $0.marks["I1-2"] = nil
                $0.exemptions = ["I1-2": "无窗口服务"]
            }
        let full = scheme(.fullMarks).outcomes([unit])[0]
        #expect(full.grade == "good" && full.flags == [.exempted(["I1-2"])])
        // Left out of the sum it has no share, and the section has 60.
        let left = scheme(.rescaleTotal).outcomes([unit])[0]
        #expect(left.total == 100 && left.grade == "fail")
    }

    // Three units, one without marks: two are ranked, for whoever asks.
    @Test func unitsWithoutARankKnowHowManyHaveOne() {
        let veto = Veto(
            id: "few",
            title: "",
            effect: .points(1),
            condition: .text("ranked < 2", .flag)
        )
        let scheme = Scheme.small(vetoes: [veto])
        let units = [
            UnitInputs.small("u1", 60, 30), .small("u2", 60, 20),
            UnitInputs.small("u3", 60, 20).with { $0.marks = [:] },
        ]
        #expect(scheme.outcomes(units).map(\.flags) == [[], [], [.incomplete]])
        #expect(scheme.outcomes([units[2]])[0].flags == [.incomplete, .deducted("few")])
    }

    // Where every juror fills the checklist, the office's own counts only for what asks for it.
    @Test(arguments: [("100 - 10 * cases", 70 as Amount?), ("sheet.base", nil)])
    func aFormulaNeedsTheOfficesChecklistOnlyWhenItNamesIt(source: String, total: Amount?) {
        let scheme = Scheme.small(
            components: [
                component("jury", .jury),
                component("own", .formula(.text(source, data: ["cases": .number]))),
            ],
            forms: [form("annual", limit: nil, [("jury", 50), ("own", 50)])],
            policies: answers(role: .rubricForEachJuror),
            data: [.unit("cases", .number)]
        )
        let sheet: [NodeID: Amount] = ["I1-1": 40, "I1-2": 20]
        let unit = UnitInputs.small("u1", 0, 0)
            .with {
                $0.marks = [:]
                $0.data = ["cases": .number(Rational(2))]
                $0.ratings = [
                    "jury": .scores([
                        RaterScore(rater: "j1", affiliation: nil, points: 0, marks: sheet)
                    ])
                ]
            }
        #expect(scheme.outcomes([unit])[0].total == total)
    }

    @Test func schemesWithFormulasAreNotCompiled() {
        let scheme = scheme("points * rate", ["rate": .number])
        #expect(CompiledScheme(scheme) == nil)
        #expect(CompiledScheme(.small()) != nil)
    }
}

extension Rational {
    /// So many hundredths.
    fileprivate init(_ hundredths: Int, percent: Bool) {
        self = Rational(hundredths).divided(by: Rational(100)) ?? .zero
    }
}

/// Expects that the trace of every unit gives the outcome's numbers again.
func expectExplained(
    _ scheme: Scheme,
    _ units: [UnitInputs],
    sourceLocation: SourceLocation = #_sourceLocation
) {
    for outcome in score(units, by: scheme) {
        let numbers = trace(of: outcome.unit, in: units, by: scheme)?.recomputed()
        #expect(numbers?.base == Rational(outcome.sheet.base), sourceLocation: sourceLocation)
        #expect(
            numbers?.adjusted == Rational(outcome.sheet.adjusted),
            sourceLocation: sourceLocation
        )
        #expect(
            numbers?.sheet == outcome.sheet.total.map { Rational($0) },
            sourceLocation: sourceLocation
        )
        #expect(
            numbers?.components == outcome.components.compactMap(\.score),
            sourceLocation: sourceLocation
        )
        #expect(
            numbers?.total == outcome.total.map { Rational($0) },
            sourceLocation: sourceLocation
        )
    }
}
