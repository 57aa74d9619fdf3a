import BigInt
import Exact
import Expressions
import Hierarchy
import Schemes
import Scoring
import Testing

@Suite struct FormulaLaws {
    /// A rule that asks group functions, conditions, ceilings, tie keys and titles at once.
    private let scheme = Scheme.small(
        items: [
            .plain(
                "I1-1",
                60,
                .computed(
                    .text(
                        "points * cases / group.highest(cases, by: unit.class)",
                        data: ["cases": .number]
                    )
                )
            ), .plain("I1-2", 40),
        ],
        groups: [
            AdjustmentGroup(
                id: "G1",
                title: "",
                cap: nil,
                adjustments: [adjustment("A1", .bonus, cap: nil, ["A1-1": "2.5"])],
                condition: .text("share.`I1-2` >= 0.5", .flag)
            )
        ],
        components: [
            component("checklist", .checklist),
            component("own", .formula(.text("100 - 10 * occurrences.`A1-1`"))),
        ],
        forms: [form("annual", limit: nil, [("checklist", 70), ("own", 30)])],
        grades: [
            Grade(
                id: "good",
                title: "",
                minimum: 50,
                quotaPercent: 50,
                condition: .text("rank <= ranked / 2", .flag)
            ), grade("pass", "", 30), grade("fail", "", nil),
        ],
        vetoes: [
            Veto(
                id: "low",
                title: "",
                effect: .points(5),
                condition: .text("component.checklist < 20", .flag)
            )
        ],
        policies: answers(ties: .tieBreak),
        unitClasses: [UnitClass(id: "a", title: ""), UnitClass(id: "b", title: "")],
        data: [.unit("cases", .number)],
        ceilings: [
            Ceiling(id: "c", title: "", condition: .text("item.`I1-2` = 0", .flag), grade: "pass")
        ],
        titles: [Title(id: "model", title: "", seats: 2, order: .text("item.`I1-1`"))],
        tieKeys: [
            TieKey(id: "k", title: "", formula: .text("item.`I1-2`"), direction: .lowest)
        ]
    )

    private func units(_ dice: inout Dice) -> [UnitInputs] {
        dice.list(1...8) { dice, place in
            UnitInputs.small(UnitID(number: place), 0, dice.amount(0...40))
                .with {
                    $0.marks["I1-1"] = nil
                    if dice.once(in: 8) { $0.marks = [:] }
                    $0.unitClass = dice.pick(["a", "b", nil])
                    $0.isAbsent = dice.once(in: 8)
                    if !dice.once(in: 8) {
                        $0.data = ["cases": .number(Rational(dice.int(0...6)))]
                    }
                    $0.occurrences = dice.list(0...2) { _, _ in Occurrence(rate: "A1-1") }
                }
        }
    }

    @Test(arguments: 0..<200) func theOrderOfUnitsDecidesNothing(seed: Int) {
        var dice = Dice(seed: seed)
        let units = units(&dice)
        let straight = Dictionary(
            uniqueKeysWithValues: scheme.outcomes(units).map { ($0.unit, $0) }
        )
        for outcome in scheme.outcomes(units.shuffled(using: &dice)) {
            #expect(outcome == straight[outcome.unit])
        }
    }

    @Test(arguments: 0..<200) func aTraceAloneGivesEveryNumber(seed: Int) throws {
        var dice = Dice(seed: seed)
        let units = units(&dice)
        expectExplained(scheme, units)
        for unit in units {
            let steps = try #require(trace(of: unit.unit, in: units, by: scheme))
            for condition in steps.conditions {
                #expect(condition.computed.recomputed().value?.flag == condition.holds)
            }
        }
    }

    // Missing data leave a unit without a total; they never count as zero.
    @Test(arguments: 0..<200) func withoutItsDataAUnitHasNoTotal(seed: Int) {
        var dice = Dice(seed: seed)
        let units = units(&dice)
        for (unit, outcome) in zip(units, scheme.outcomes(units))
        where unit.data.isEmpty && !unit.isAbsent {
            #expect(outcome.total == nil && outcome.flags.contains(.incomplete))
        }
    }
}
