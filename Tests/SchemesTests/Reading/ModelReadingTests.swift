import Exact
import Expressions
import Testing

@testable import Schemes

/// Classes, data, formulas, ladders and what else the model holds beside the two rules at hand.
@Suite struct ModelReadingTests {
    private func sample(_ change: (inout ReadingSample) -> Void) -> ReadingSample {
        var sample = ReadingSample()
        change(&sample)
        return sample
    }

    private func problems(_ change: (inout ReadingSample) -> Void) -> [String] {
        let sample = sample(change)
        do throws(SchemeReadingError) {
            _ = try Scheme(snapshot: sample.snapshot)
            return []
        } catch {
            return error.diagnostics.map(\.summary)
        }
    }

    private func datum(_ type: String, _ more: [String: FieldValue] = [:]) -> [String: FieldValue] {
        ["title": .text("数据"), "type": .choice(type)].merging(more) { $1 }
    }

    @Test func aComputedItemHasItsFormulaChecked() throws {
        let scheme = try Scheme(
            snapshot: sample {
                $0.add("staff", .datum, nil, datum("number"))
                $0.add("I1-1-d", .datum, "I1-1", datum("number", ["name": .text("受训")]))
                $0.set("I1-1", "formula", .text("points * 受训 / staff"))
            }
            .snapshot
        )
        let item = try #require(scheme.items.first)
        guard case .computed(let formula) = item.measure else {
            Issue.record("the item is computed")
            return
        }
        let staff = NodeID(wellKnown: "staff")
        let own = NodeID(wellKnown: "I1-1-d")
        #expect(
            formula.meanings == [
                Reference("points"): .points, Reference("受训"): .datum(own),
                Reference("staff"): .datum(staff),
            ]
        )
        #expect(item.data.map(\.id) == [own])
        #expect(scheme.data.map(\.scope) == [.unit])
        #expect(scheme.allData.map(\.scope) == [.unit, .item])
    }

    @Test func aProblemInAFormulaHasItsPlace() {
        let found = problems {
            $0.add("staff", .datum, nil, datum("number"))
            $0.set("I1-1", "formula", .text("points +\n staf / 2"))
        }
        #expect(found.count == 1)
        for fact in [
            "E-FORMULA I1-1.formula", "problem=unknownName", "line=2", "column=2", "near=staff",
        ] {
            #expect(found.first?.contains(fact) == true, "\(found)")
        }
    }

    @Test(arguments: [
        ("good", "condition", "item.`I1-1` >= 5 and total > 80 and rank <= ranked"),
        ("good", "condition", "history.grades = [\"good\"]"),
        ("good", "condition", "count_of(history.grades, \"good\") >= 2 and not finding.fraud"),
        ("good", "condition", "group.rank(total) <= 3"),
        ("A1", "condition", "sheet.base > 5 and share.S1 > 50%"),
        ("A1", "formula", "points * occurrences.`A1-1`"),
        ("S2", "condition", "group.highest(last.total) > last.total"),
        ("jury", "formula", "adjustment.A1 + sheet.total + section.S1"),
        ("carryover", "formula", "component.jury + group.mean(item.`I1-1`)"),
        ("I1-1", "formula", "if unit.form = \"onsite\" then points else 0"),
        ("I1-1", "formula", "points * days(year.start, year.end) / 364"),
    ])
    func aFormulaSeesItsStageAndThoseBefore(_ node: String, _ field: String, _ text: String) {
        let found = problems {
            if field == "formula", node == "jury" || node == "carryover" {
                $0.set(node, "source", .choice("formula"))
            }
            $0.set(node, field, .text(text))
        }
        let expected = text.contains("history.grades = [") ? 1 : 0
        #expect(found.count == expected, "\(found)")
    }

    @Test(arguments: [
        ("I1-1", "formula", "total"), ("I1-1", "formula", "item.`I1-2`"),
        ("A1", "formula", "component.jury"), ("jury", "formula", "component.carryover"),
        ("jury", "formula", "total"), ("jury", "formula", "adjustment.A1 + rank"),
    ])
    func whatIsKnownLaterIsNotOpen(_ node: String, _ field: String, _ text: String) {
        let found = problems {
            if node == "jury" { $0.set(node, "source", .choice("formula")) }
            $0.set(node, field, .text(text))
        }
        #expect(found.count == 1)
        #expect(found.first?.contains("problem=notOpenHere") == true, "\(found)")
    }

    @Test func anItemsOwnNamesAreItsOwnInEarlierYearsToo() throws {
        let scheme = try Scheme(
            snapshot: sample {
                for (id, item) in [("d1", "I1-1"), ("d2", "I1-2")] {
                    $0.add(id, .datum, item, datum("number", ["name": .text("n")]))
                    $0.set(item, "measure", .choice("computed"))
                    $0.set(item, "formula", .text("n - last.n + last.d1"))
                }
            }
            .snapshot
        )
        for (item, own) in zip(scheme.items, ["d1", "d2"]) {
            guard case .computed(let formula) = item.measure else { continue }
            let datum = NodeID(wellKnown: own)
            #expect(formula.meanings[Reference("n")] == .datum(datum))
            #expect(formula.meanings[Reference("last", "n")] == .lastDatum(datum))
        }
    }

    @Test func aTieKeyCannotAskForTheRankThatItDecides() {
        let found = problems {
            $0.set("ties", "value", .text("tie_break"))
            $0.add("k1", .tieKey, nil, ["title": .text("名次"), "formula": .text("rank")])
        }
        #expect(found.first?.hasPrefix("E-FORMULA k1.formula") == true, "\(found)")
    }

    @Test func brokenTiesNeedAKey() {
        let found = problems { $0.set("ties", "value", .text("tie_break")) }
        #expect(found == ["E-REF scheme expected=tie_key state=missing"])
    }

    @Test func dataComputedFromEachOtherAreACircle() {
        let found = problems {
            $0.add("a", .datum, nil, datum("number", ["formula": .text("b + 1")]))
            $0.add("b", .datum, nil, datum("number", ["formula": .text("group.mean(c)")]))
            $0.add("c", .datum, nil, datum("number", ["formula": .text("a * 2")]))
            $0.add("d", .datum, nil, datum("number", ["formula": .text("a + e")]))
            $0.add("e", .datum, nil, datum("number"))
        }
        #expect(found == ["E-CYCLE a.formula members=a, b, c problem=data"])
    }

    @Test(arguments: [
        (["name": FieldValue.text("1a")], "E-VALUE d.name problem=not_a_name"),
        (["name": .text("total")], "E-VALUE d.name problem=reserved_name"),
        (["name": .text("staff")], "E-VALUE d.name other=staff problem=name_taken"),
        (["scope": .choice("item")], "E-VALUE d.scope problem=outside_item"),
        (
            ["scope": .choice("upper"), "formula": .text("staff")],
            "E-VALUE d.formula problem=from_above"
        ),
        (
            ["minimum": .number(Amount(3)), "maximum": .number(Amount(2))],
            "E-VALUE d.minimum limit=2 other=maximum problem=above_other"
        ),
        (["scope": .choice("everybody")], "E-REF d.scope expected=choice item, unit, upper"),
    ])
    func aDatumThatCannotBeIsNamed(_ fields: [String: FieldValue], _ finding: String) {
        let found = problems {
            $0.add("staff", .datum, nil, datum("number"))
            $0.add("d", .datum, nil, datum("number", fields))
        }
        #expect(found == [finding])
    }

    @Test func anUnknownClassIsNamedWithItsNeighbour() {
        let found = problems {
            $0.add("bureau", .unitClass, nil, ["title": .text("部门")])
            $0.set("S1", "classes", .list(["burau"]))
        }
        #expect(found.contains { $0.contains("E-REF S1.classes") && $0.contains("near=bureau") })
    }

    @Test func sumsAreCheckedForEachClass() {
        func scheme(_ points: Int) -> [String] {
            problems {
                $0.add("bureau", .unitClass, nil, ["title": .text("部门")])
                $0.add("town", .unitClass, nil, ["title": .text("乡镇")])
                $0.set("I1-2", "classes", .list(["bureau"]))
                $0.add(
                    "I1-3",
                    .item,
                    "I1",
                    [
                        "text": .text("乡镇的一件"), "points": .number(Amount(points)),
                        "classes": .list(["town"]),
                    ]
                )
            }
        }
        #expect(scheme(4) == [])
        let found = scheme(3)
        #expect(found.count == 1)
        #expect(found.first?.hasPrefix("E-SUM S1.points class=town") == true, "\(found)")
    }

    @Test func aLadderFallsFromAtMostTheItemsPoints() throws {
        func scheme(_ points: [Int]) -> ReadingSample {
            sample { sample in
                for (place, amount) in points.enumerated() {
                    let fields: [String: FieldValue] = [
                        "title": .text("第\(place)档"), "points": .number(Amount(amount)),
                    ]
                    sample.add("L\(place)", .ladderStep, "I1-1", fields)
                }
            }
        }
        let item = try Scheme(snapshot: scheme([6, 4, 0]).snapshot).items.first
        guard case .ladder(let steps)? = item?.measure else {
            Issue.record("the item has a ladder")
            return
        }
        #expect(steps.map(\.points) == [Amount(6), Amount(4), .zero])
        for (points, code) in [([7, 4], "E-SUM L0.points"), ([6, 6], "E-ORDER L1.points")] {
            let error = #expect(throws: SchemeReadingError.self) {
                try Scheme(snapshot: scheme(points).snapshot)
            }
            #expect(error?.diagnostics.map(\.summary).first?.hasPrefix(code) == true)
        }
    }

    @Test func groupsOfRatersShareAHundred() {
        let found = problems {
            for (id, weight) in [("g1", 60), ("g2", 30)] {
                let fields: [String: FieldValue] = [
                    "title": .text(id), "weight": .number(Amount(weight)),
                ]
                $0.add(id, .raterGroup, "jury", fields)
            }
        }
        #expect(found.first?.hasPrefix("E-SUM jury") == true, "\(found)")
    }

    @Test func everyOtherAnswerHasItsType() throws {
        let answers: [(String, String, (Policies) -> Bool)] = [
            ("bands", "manual_decision", { $0.bands == .manualDecision }),
            ("band_boundary", "lower_grade", { $0.bandBoundary == .lowerGrade }),
            ("missing_component", "group_median", { $0.missingComponent == .groupMedian }),
            ("adjustments_apply_to", "final_score", { $0.adjustmentsApplyTo == .finalScore }),
            ("ties", "dense", { $0.ties == .dense }),
            ("same_matter", "add_up", { $0.sameMatter == .addUp }),
            ("bonus_counting", "once", { $0.bonusCounting == .once }),
            ("quota", "cap_min_1", { $0.quotaRounding == .atLeastOne }),
            ("quota_ties", "include_ties", { $0.quotaTies == .includeTies }),
            ("pass_mark_measure", "base_only", { $0.passMark == .baseOnly }),
            ("veto_record", "score_zero", { $0.vetoRecord == .scoreZero }),
            ("not_applicable", "rescale_total", { $0.notApplicable == .rescaleTotal }),
            ("partial_credit", "binary", { $0.partialCredit == .binary }),
            ("written_peer_raters", "all_units", { $0.writtenPeerRaters == .allUnits }),
            ("checklist_role", "whole_score", { $0.checklistRole == .wholeScore }),
        ]
        for (policy, value, isRead) in answers {
            let scheme = try Scheme(
                snapshot: sample {
                    $0.remove(policy)
                    $0.add(policy, .policy, nil, ["value": .text(value)])
                }
                .snapshot
            )
            #expect(isRead(scheme.policies), "\(policy)")
        }
    }

    @Test func aStepOfATenthIsTheUsualOneWhereThePolicySaysSo() throws {
        let scheme = try Scheme(
            snapshot: sample {
                $0.add("partial_credit", .policy, nil, ["value": .text("steps_of_tenth")])
            }
            .snapshot
        )
        #expect(scheme.items.map(\.step.description) == ["0.1", "1"])
    }

    @Test func marksOfTheChecklistMayDifferFromTheTotals() throws {
        let scheme = try Scheme(
            snapshot: sample {
                $0.set("scheme", "full_marks", .number(.hundred))
                $0.set("scheme", "checklist_marks", .number(Amount(10)))
            }
            .snapshot
        )
        #expect(scheme.fullMarks == .hundred)
        #expect(scheme.checklistMarks() == Amount(10))
        #expect(
            scheme.components.map { scheme.fullMarks(of: $0) } == [.hundred, .hundred, Amount(10)]
        )
    }

    @Test(arguments: [
        ("points", "E-REF fraud.points"), ("zero", ""), ("downgrade", ""), ("ineligible", ""),
    ])
    func aVetoNeedsAGradeOnlyWhenItSetsOne(_ effect: String, _ finding: String) {
        let found = problems {
            $0.set("fraud", "grade", nil)
            $0.set("fraud", "effect", .choice(effect))
        }
        #expect(found.count == (finding.isEmpty ? 0 : 1))
        #expect(found.allSatisfy { $0.hasPrefix(finding) })
    }
}
