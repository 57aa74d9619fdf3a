import BigInt
import Exact
import Expressions
import Hierarchy
import Schemes
import Scoring
import Testing

@Suite struct RecordedFactChecks {
    private let scheme = Scheme.small(
        items: [
            .plain(
                "I1-1",
                60,
                .ladder([
                    LadderStep(id: "L1", title: "优", points: 60),
                    LadderStep(id: "L2", title: "良", points: 40),
                ])
            ),
            .plain("I1-2", 40, .computed(.text("points * rate", data: ["rate": .number]))),
        ],
        unitClasses: [UnitClass(id: "county", title: "")],
        data: [
            Datum(
                id: "rate",
                title: "",
                name: "rate",
                type: .number,
                scope: .unit,
                minimum: 0,
                maximum: 1
            ),
            Datum(
                id: "quality",
                title: "",
                name: "quality",
                type: .word,
                scope: .unit,
                words: ["优", "良"]
            ),
        ]
    )

    private let unit = UnitInputs(
        unit: "u1",
        name: "",
        sector: "education",
        form: "annual",
        marks: ["I1-1": Mark(points: 40, reason: "材料不全")],
        unitClass: "county",
        data: ["rate": .number(Rational(1)), "quality": .word("优")]
    )

    @Test func whatTheSchemeAsksForIsNoProblem() {
        #expect(check([unit], against: scheme) == [])
    }

    typealias Change = @Sendable (inout UnitInputs) -> Void

    static let cases: [(change: Change, fault: InputProblem.Fault)] = [
        (
            { $0.unitClass = "city" }, .unknownClass
        ),
        (
            { $0.marks["I1-1"] = Mark(points: 60, selfPoints: 61) },
            .markOutOfRange(61, allowed: 0...60)
        ),
        (
            { $0.marks["I1-1"] = Mark(points: 50, reason: "x") },
            .markOffLadder(50, allowed: [60, 40])
        ),
        ({ $0.marks["I1-2"] = Mark(points: 1) }, .markOnComputedItem(1)),
        ({ $0.data["nothing"] = .flag(true) }, .unknownDatum),
        ({ $0.data["rate"] = .flag(true) }, .datumOfOtherType("flag", expected: "number")),
        ({ $0.data["rate"] = .number(Rational(2)) }, .datumOutOfRange("2", allowed: "0...1")),
        ({ $0.data["quality"] = .word("差") }, .datumOutOfWords("差", allowed: ["优", "良"])),
        ({ $0.exemptions["I1-1"] = "x" }, .exemptionNotUsed),
        ({ $0.exemptions["I9-9"] = "x" }, .unknownItem),
        (
            { $0.history = [PastResult(year: 2023), PastResult(year: 2024)] },
            .historyOutOfOrder(year: 2024)
        ),
        ({ $0.gradeDecision = GradeDecision(grade: "pass", reason: "") }, .decisionWithoutReason),
        ({ $0.gradeDecision = GradeDecision(grade: "best", reason: "x") }, .unknownGrade),
        ({ $0.turnouts["nobody"] = Turnout(invited: 1) }, .unknownComponent),
        ({ $0.turnouts["checklist"] = Turnout(invited: 1, invalid: 2) }, .turnoutOutOfRange(1)),
    ]

    @Test(arguments: cases.indices) func whatItDoesNotAllowIsNamed(place: Int) {
        var changed = unit
        RecordedFactChecks.cases[place].change(&changed)
        let faults = check([changed], against: scheme).map(\.fault)
        #expect(faults == [RecordedFactChecks.cases[place].fault])
    }
}
