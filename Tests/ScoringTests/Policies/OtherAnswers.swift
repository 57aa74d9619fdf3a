import BigInt
import Exact
import Hierarchy
import Schemes
import Scoring
import Testing

@Suite struct OtherAnswers {
    private let worded = [
        grade("good", "", 90, quota: nil, "90分以上"),
        grade("pass", "", 60, quota: nil, "60分至89分"),
        grade("fail", "", nil, quota: nil, "60分以下"),
    ]

    // XJ-01: 60 + 29.5 = 89.5, between 89 and 90 by the words.
    @Test func aTotalInAGapIsRoundedFirstOrDecidedByPeople() {
        let unit = UnitInputs.small("u1", 60, "29.5")
        #expect(Scheme.small(grades: worded).outcomes([unit])[0].grade == "pass")
        let rounded = Scheme.small(grades: worded, policies: answers(bands: .roundToIntegerFirst))
        #expect(rounded.outcomes([unit])[0].grade == "good")
        #expect(rounded.outcomes([unit])[0].total == "89.5")
        #expect(rounded.outcomes([unit])[0].flags.isEmpty)
        let manual = Scheme.small(grades: worded, policies: answers(bands: .manualDecision))
        let open = manual.outcomes([unit])[0]
        #expect(open.grade == nil && open.rank == 1)
        #expect(open.flags.contains(.needsDecision(below: "pass", above: "good")))
        for id: NodeID in ["good", "pass"] {
            let decided = unit.with { $0.gradeDecision = GradeDecision(grade: id, reason: "会议") }
            #expect(manual.outcomes([decided])[0].grade == id)
            #expect(manual.outcomes([decided])[0].flags.contains(.decided(id)))
        }
        let beyond = unit.with { $0.gradeDecision = GradeDecision(grade: "fail", reason: "x") }
        #expect(manual.outcomes([beyond])[0].grade == nil)
    }

    // XJ-02: exactly 60 is "60分至89分" and "60分以下".
    @Test func exactlySixtyGoesToTheGradeThatTheSchemeSays() {
        let unit = UnitInputs.small("u1", 40, 20)
        #expect(Scheme.small(grades: worded).outcomes([unit])[0].grade == "pass")
        let lower = Scheme.small(grades: worded, policies: answers(boundary: .lowerGrade))
        #expect(lower.outcomes([unit])[0].grade == "fail")
    }

    // XJ-05: checklist 80 of weight 60; jury missing for u1, 70 and 90 for the others.
    // Reweighted 80; median of 70 and 90 is 70, so 80 × 0.6 + 70 × 0.4 = 76; own 80 gives 80.
    @Test(arguments: [
        (Policies.MissingComponent.reweight, Amount(80) as Amount?, true),
        (.block, nil, false), (.groupMedian, 76, true), (.ownIndicatorTotal, 80, true),
        (.unranked, 80, false),
    ])
    func aMissingScoreIsTreatedAsTheSchemeSays(
        policy: Policies.MissingComponent,
        total: Amount?,
        isRanked: Bool
    ) {
        let scheme = Scheme.small(
            components: [component("checklist", .checklist), component("jury", .jury)],
            forms: [form("annual", limit: nil, [("checklist", 60), ("jury", 40)])],
            policies: answers(missing: policy)
        )
        let units =
            [UnitInputs.small("u1", 60, 20)]
            + [("u2", 70), ("u3", 90)]
            .map { id, points in
                UnitInputs.small(UnitID(stringLiteral: id), 60, 20)
                    .with { $0.ratings = .imported(["jury": Amount(points)]) }
            }
        let outcome = scheme.outcomes(units)[0]
        #expect(outcome.total == total)
        #expect((outcome.rank != nil) == isRanked)
        #expect((outcome.grade != nil) == isRanked)
        let steps = trace(of: "u1", in: units, by: scheme)
        #expect(steps?.recomputed().total == total.map { Rational($0) })
    }

    // XJ-07: base 80, bonus 4: in the sheet of weight 50 it adds 2, on the total 4.
    @Test func adjustmentsActOnTheSheetOrOnTheTotal() {
        func total(_ target: Policies.AdjustmentsApplyTo) -> Amount? {
            let bonus = adjustment("A1", .bonus, cap: nil, ["A1-1": 4])
            let group = AdjustmentGroup(
                id: "G1",
                title: "",
                cap: nil,
                adjustments: [bonus],
                appliesTo: target
            )
            let scheme = Scheme.small(
                groups: [group],
                components: [component("checklist", .checklist), component("jury", .jury)],
                forms: [form("annual", limit: nil, [("checklist", 50), ("jury", 50)])]
            )
            let unit = UnitInputs.small("u1", 60, 20)
                .with {
                    $0.ratings = .imported(["jury": 80])
                    $0.occurrences = [Occurrence(rate: "A1-1")]
                }
            return scheme.outcomes([unit])[0].total
        }
        #expect(total(.sheet) == 82)
        #expect(total(.finalScore) == 84)
    }

    // XJ-17: 90, 80, 80, 70.
    @Test func ranksAfterATieAreLeftOutOrNot() {
        let units = [90, 80, 80, 70].enumerated()
            .map { UnitInputs.small(UnitID(number: $0), 50, Amount($1 - 50)) }
        #expect(Scheme.small().outcomes(units).map(\.rank) == [1, 2, 2, 4])
        let dense = Scheme.small(policies: answers(ties: .dense))
        #expect(dense.outcomes(units).map(\.rank) == [1, 2, 2, 3])
    }

    // XJ-21, XJ-22: rates of 2 and 0.5; the same case at both levels, and another one twice.
    // Highest once: 2 + 2 × 0.5 = 3. Added up: 2 + 0.5 + 1 = 3.5. Only once: 2.
    @Test(arguments: [
        (Policies.SameMatter.highestOnce, Policies.BonusCounting.perOccurrence, Amount(3)),
        (.addUp, .perOccurrence, "3.5"), (.highestOnce, .once, 2), (.addUp, .once, 2),
    ])
    func aMatterCountsOnceOrAtEveryLevel(
        matter: Policies.SameMatter,
        counting: Policies.BonusCounting,
        adjusted: Amount
    ) {
        let bonus = adjustment("A1", .bonus, cap: nil, ["A1-high": 2, "A1-low": "0.5"])
        let scheme = Scheme.small(
            groups: [AdjustmentGroup(id: "G1", title: "", cap: nil, adjustments: [bonus])],
            policies: answers(sameMatter: matter, counting: counting)
        )
        let unit = UnitInputs.small("u1", 50, 20)
            .with {
                $0.occurrences = [
                    Occurrence(rate: "A1-high", matter: "案例"),
                    Occurrence(rate: "A1-low", matter: "案例"),
                    Occurrence(rate: "A1-low", count: 2),
                ]
            }
        #expect(scheme.outcomes([unit])[0].sheet.adjusted == adjusted)
    }

    // LX-01: 20 % of 8 units is 1.6 seats; of 2 units 0.4.
    @Test(arguments: [
        (Policies.QuotaRounding.floor, 1, 0), (.nearest, 2, 0), (.up, 2, 1), (.atLeastOne, 1, 1),
    ])
    func seatsAreRoundedAsTheSchemeSays(
        rounding: Policies.QuotaRounding,
        ofEight: Int,
        ofTwo: Int
    ) {
        let scheme = Scheme.small(
            grades: [grade("top", "", 60, quota: 20), grade("rest", "", nil)],
            policies: answers(seats: rounding)
        )
        func seated(_ count: Int) -> Int {
            let units = (0..<count)
                .map { UnitInputs.small(UnitID(number: $0), 60, Amount($0)) }
            return scheme.outcomes(units).count { $0.grade == "top" }
        }
        #expect(seated(8) == ofEight)
        #expect(seated(2) == ofTwo)
    }

    // LX-02: 90, 80, 80 with two seats.
    @Test func unitsTiedAcrossTheLastSeatHaveOneOrNot() {
        let units = [90, 80, 80].enumerated()
            .map { UnitInputs.small(UnitID(number: $0), 50, Amount($1 - 50)) }
        let grades = [
            Grade(id: "top", title: "", minimum: 60, quotaPercent: nil, quotaCount: 2),
            grade("rest", "", nil),
        ]
        #expect(
            Scheme.small(grades: grades).outcomes(units).map(\.grade) == ["top", "rest", "rest"]
        )
        let wide = Scheme.small(grades: grades, policies: answers(quotaTies: .includeTies))
        #expect(wide.outcomes(units).map(\.grade) == ["top", "top", "top"])
    }

    // LX-04: base 55, bonus 8: 63 passes with it and fails without.
    @Test func thePassMarkLooksAtTheBaseWhereTheSchemeSaysSo() {
        let bonus = adjustment("A1", .bonus, cap: nil, ["A1-1": 8])
        let groups = [AdjustmentGroup(id: "G1", title: "", cap: nil, adjustments: [bonus])]
        let unit = UnitInputs.small("u1", 40, 15)
            .with { $0.occurrences = [Occurrence(rate: "A1-1")] }
        let lenient = Scheme.small(groups: groups).outcomes([unit])[0]
        #expect(lenient.grade == "pass" && lenient.flags == [.baseBelowPass])
        let strict = Scheme.small(groups: groups, policies: answers(passMark: .baseOnly))
        #expect(strict.outcomes([unit])[0].grade == "fail")
        #expect(strict.outcomes([unit])[0].total == 63)
        #expect(strict.outcomes([unit])[0].flags.contains(.failedBase))
    }

    // XJ-18: 90 points and a finding of fraud.
    @Test func aVetoedScoreIsKeptOrZero() {
        let vetoes = [Veto(id: "fraud", title: "", grade: "fail")]
        let unit = UnitInputs.small("u1", 60, 30)
            .with { $0.findings = [Finding(veto: "fraud", evidence: "x")] }
        let kept = Scheme.small(vetoes: vetoes).outcomes([unit])[0]
        #expect(kept.total == 90 && kept.rank == nil && kept.grade == "fail")
        let zero = Scheme.small(vetoes: vetoes, policies: answers(veto: .scoreZero))
        let outcome = zero.outcomes([unit])[0]
        #expect(outcome.total == 0 && outcome.rank == nil && outcome.grade == "fail")
    }

    // XJ-29: items of 60 and 40; 45 of 60 earned, the other does not apply.
    // Rescaled 45 × 100 ÷ 60 = 75; full marks 45 + 40 = 85; not used: incomplete.
    @Test(arguments: [
        (Policies.NotApplicable.notUsed, nil as Amount?), (.rescaleSection, 75),
        (.rescaleTotal, 75), (.fullMarks, 85),
    ])
    func itemsThatDoNotApplyAreLeftOutAsTheSchemeSays(
        policy: Policies.NotApplicable,
        total: Amount?
    ) {
        let scheme = Scheme.small(policies: answers(notApplicable: policy))
        let unit = UnitInputs.small("u1", 45, 0)
            .with {
                $0.marks["I1-2"] = nil
                $0.exemptions = ["I1-2": "无窗口服务"]
            }
        #expect(scheme.outcomes([unit])[0].total == total)
        let steps = trace(of: "u1", in: [unit], by: scheme)
        #expect(steps?.recomputed().total == total.map { Rational($0) })
    }

    // XJ-03: verified 50 + 20, claimed 60 + 30; jurors fill it with 80 and 60: mean 70.
    @Test func theChecklistIsVerifiedClaimedOrFilledByEveryJuror() {
        let unit = UnitInputs.small("u1", 50, 20)
            .with {
                $0.marks = [
                    "I1-1": Mark(points: 50, selfPoints: 60),
                    "I1-2": Mark(points: 20, selfPoints: 30),
                ]
            }
        #expect(Scheme.small().outcomes([unit])[0].total == 70)
        let claimed = Scheme.small(policies: answers(role: .selfAssessmentOnly))
        #expect(claimed.outcomes([unit])[0].total == 90)
        let rubric = Scheme.small(
            components: [component("jury", .jury)],
            forms: [form("annual", limit: nil, [("jury", 100)])],
            policies: answers(role: .rubricForEachJuror)
        )
        let sheets: [[NodeID: Amount]] = [
            ["I1-1": 50, "I1-2": 30], ["I1-1": 40, "I1-2": 20], ["I1-1": 60],
        ]
        let filled = unit.with {
            $0.marks = [:]
            $0.ratings = [
                "jury": .scores(
                    sheets.enumerated()
                        .map {
                            RaterScore(
                                rater: "j\($0)",
                                affiliation: nil,
                                points: 0,
                                marks: $1
                            )
                        }
                )
            ]
        }
        #expect(rubric.outcomes([filled])[0].total == 70)
        let steps = trace(of: "u1", in: [filled], by: rubric)
        #expect(steps?.recomputed().total == Rational(70))
        #expect(steps?.omissions.map(\.reason) == [.incompleteChecklist])
    }

    // XJ-09: a written unit rated 90 by an on-site and 60 by a written unit.
    @Test(arguments: [
        (Policies.WrittenPeerRaters.onsiteUnits, Amount(90) as Amount?),
        (.writtenUnitsEachOther, 60), (.allUnits, 75), (.dropAndReweight, nil),
    ])
    func writtenUnitsAreRatedByThoseTheSchemeSays(
        policy: Policies.WrittenPeerRaters,
        expected: Amount?
    ) {
        let scheme = Scheme.small(
            components: [component("checklist", .checklist), component("peer", .peer)],
            forms: [
                form("onsite", limit: 5, [("peer", 100)]),
                form("annual", limit: nil, [("checklist", 50), ("peer", 50)]),
            ],
            policies: answers(peers: policy)
        )
        let onsite = UnitInputs.small("u2", 60, 20).with { $0.form = "onsite" }
        let unit = UnitInputs.small("u1", 60, 20)
            .with {
                $0.ratings = [
                    "peer": .scores([
                        RaterScore(rater: "u2", affiliation: "u2", points: 90),
                        RaterScore(rater: "u3", affiliation: "u3", points: 60),
                    ])
                ]
            }
        let units = [unit, onsite, .small("u3", 60, 20)]
        let outcome = scheme.outcomes(units)[0]
        #expect(outcome.components[1].score == expected.map { Rational($0) })
        #expect(outcome.total != nil)
    }

    // XJ-06: last year's result known only as "good", which the scheme takes as 85.
    @Test func aGradeOfLastYearBecomesPoints() {
        let grades = [
            Grade(id: "good", title: "", minimum: 80, quotaPercent: nil, carryoverPoints: 85),
            grade("fail", "", nil),
        ]
        let scheme = Scheme.small(
            components: [component("last", .carryover(.previousFinal))],
            forms: [form("annual", limit: nil, [("last", 100)])],
            grades: grades
        )
        let unit = UnitInputs.small("u1", 60, 20)
        func total(_ result: PastResult?) -> Amount? {
            scheme.outcomes([unit.with { $0.history = [result].compactMap(\.self) }])[0].total
        }
        #expect(total(PastResult(year: 2024, grade: "good")) == 85)
        #expect(total(PastResult(year: 2024, total: "88.5", grade: "good")) == "88.5")
        #expect(total(PastResult(year: 2024, grade: "unheard-of")) == nil)
        #expect(total(nil) == nil)
    }
}
