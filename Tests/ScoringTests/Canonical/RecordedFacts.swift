import BigInt
import Canonical
import Exact
import Expressions
import Hierarchy
import Schemes
import Scoring
import Testing

@Suite struct RecordedFacts {
    /// A unit about which everything that can be recorded is.
    private func everything() throws -> UnitInputs {
        let day = try #require(CalendarDate("2025-11-30"))
        return UnitInputs(
            unit: "u1",
            name: "甲局",
            sector: "education",
            form: "onsite",
            marks: [
                "I1-1": Mark(points: 2, reason: "缺一次", selfPoints: 3, isFalseClaim: true)
            ],
            occurrences: [
                Occurrence(rate: "B1-city", share: Rational(1, 3), document: "〔2024〕7号")
            ],
            ratings: [
                "jury": .scores([
                    RaterScore(
                        rater: "r1",
                        affiliation: nil,
                        points: 90,
                        group: "experts",
                        marks: ["I1-1": "2.5"]
                    )
                ])
            ],
            turnouts: ["public": Turnout(invited: 200, invalid: 3)],
            unitClass: "county",
            data: [
                "staff": .number(Rational(85)), "trained": .flag(true), "quality": .word("优"),
                "finished": .date(day), "months": .numbers([Rational(1), .zero]),
                "grades": .words(["优", "良"]),
            ],
            history: [
                PastResult(
                    year: 2024,
                    total: "91.5",
                    rank: 2,
                    grade: "excellent",
                    sheet: 98,
                    data: ["staff": .number(Rational(80))]
                ),
                PastResult(year: 2023, grade: "good"),
            ],
            exemptions: ["I2-1": "无驻村任务"],
            gradeDecision: GradeDecision(grade: "good", reason: "领导小组2025年12月5日决定")
        )
    }

    @Test func everythingRecordedIsReadBackAsItWasWritten() throws {
        let unit = try everything()
        let read = try UnitInputs(JSONCursor(unit.jsonValue))
        #expect(read == unit)
        #expect(read.jsonValue.canonicalBytes == unit.jsonValue.canonicalBytes)
    }

    @Test func whatIsNotRecordedIsNotWritten() {
        let unit = UnitInputs.sample(form: "written", under: .xinjiang)
        let keys = Set((unit.jsonValue.object ?? [:]).keys)
        #expect(
            keys == [
                "unit", "name", "sector", "form", "findings", "marks", "occurrences", "ratings",
            ]
        )
        #expect(unit.jsonValue["marks"]?["I1-1"] == ["points": "3"])
    }

    @Test func aDatumOfTwoTypesIsRefused() throws {
        let both: JSONValue = ["number": "1", "word": "one"]
        #expect(throws: JSONShapeError.self) { try DataValue(JSONCursor(both)) }
    }

    @Test func aContextIsReadBackAsItWasWritten() throws {
        let context = CycleContext(year: 2025, upper: ["mean": .number(Rational(85))])
        #expect(try CycleContext(JSONCursor(context.jsonValue)) == context)
        #expect(CycleContext().jsonValue == .object([:]))
    }
}
