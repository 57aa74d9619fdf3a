import Exact
import Testing

@testable import Schemes

/// What lint says about grades that no total comes to, seats of which there are none, and caps
/// above others.
@Suite struct ReachTests {
    private func findings(_ change: (inout ReadingSample) -> Void) -> [String] {
        var sample = ReadingSample.complete
        sample.set("scheme", "full_marks", .number(Amount(10)))
        sample.set("scheme", "checklist_marks", nil)
        sample.set("good", "minimum", .number(Amount(9)))
        change(&sample)
        return lint(resolve(document: sample.document())).map(\.summary)
            .filter { !$0.contains("W-BANDS") && !$0.contains("W-UNSTATED") }
    }

    // Full marks are 10 and the bonus is capped at 3, in the sheet.
    @Test(arguments: [("13", false), ("13.01", true), ("13.5", true)])
    func aGradeAboveWhatCanBeEarnedIsPointedOut(_ minimum: String, _ isFound: Bool) throws {
        let amount = try Amount(parsing: minimum)
        let found = findings { $0.set("good", "minimum", .number(amount)) }
        let expected = "W-UNUSED good.minimum limit=13 problem=unreachable_grade"
        #expect(found == (isFound ? [expected] : []))
    }

    @Test func aBonusWithoutACapMayReachAnyGrade() {
        let found = findings {
            $0.set("A1", "cap", nil)
            $0.set("good", "minimum", .number(Amount(500)))
        }
        #expect(found == [])
    }

    @Test(arguments: [
        ("9.5", "9.49", "half_open", false), ("9.5", "9.495", "half_open", true),
        ("9.5", "9.2", "round_to_integer_first", true),
        ("9.5", "9", "round_to_integer_first", false),
    ])
    func aBandWithoutATotalIsPointedOut(
        _ upper: String,
        _ lower: String,
        _ bands: String,
        _ isFound: Bool
    ) throws {
        let (high, low) = try (Amount(parsing: upper), Amount(parsing: lower))
        let found = findings {
            $0.set("bands", "value", .text(bands))
            $0.set("good", "minimum", .number(high))
            $0.remove("fail")
            $0.add("fair", .grade, nil, ["title": .text("良好"), "minimum": .number(low)])
            $0.add("fail", .grade, nil, ["title": .text("不合格")])
        }
        #expect(
            found.contains { $0.contains("fair.minimum") && $0.contains("empty_band") } == isFound
        )
    }

    @Test func aGradeBesideAQuotaIsReachedByThoseWithoutASeat() throws {
        let found = findings {
            $0.set("good", "minimum", .number(Amount(9)))
            $0.set("good", "quota_percent", .number(Amount(20)))
            $0.remove("fail")
            $0.add("fair", .grade, nil, ["title": .text("良好"), "minimum": .number(Amount(9))])
            $0.add("fail", .grade, nil, ["title": .text("不合格")])
        }
        #expect(!found.contains { $0.contains("empty_band") })
    }

    @Test(arguments: [
        ("seats", "W-UNUSED t1.seats"), ("seats_percent", "W-UNUSED t1.seats_percent"),
    ])
    func aTitleWithoutASeatIsPointedOut(_ field: String, _ start: String) {
        let found = findings {
            $0.add("t1", .title, nil, ["title": .text("先进"), field: .number(.zero)])
        }
        #expect(found == ["\(start) problem=no_seats"])
    }

    @Test(arguments: ["quota_percent", "quota_count"])
    func aGradeWithoutASeatIsPointedOut(_ field: String) {
        let found = findings { $0.set("good", field, .number(.zero)) }
        #expect(found == ["W-UNUSED good.\(field) problem=no_seats"])
    }

    @Test func aCapAboveTheWholeBonusIsPointedOut() {
        let found = findings { $0.set("scheme", "bonus_cap", .number(Amount(2))) }
        #expect(found == ["W-UNUSED A1.cap limit=2 other=scheme.bonus_cap problem=outgrown_cap"])
    }

    @Test func aCapAboveAllDeductionsIsPointedOut() {
        let found = findings {
            $0.set("A1", "direction", .choice("deduction"))
            $0.set("S2", "deduction_cap", .number(Amount(4)))
            $0.set("scheme", "deduction_cap", .number(Amount(3)))
        }
        #expect(
            found == [
                "W-UNUSED S2.deduction_cap limit=3 other=scheme.deduction_cap problem=outgrown_cap"
            ]
        )
    }
}
