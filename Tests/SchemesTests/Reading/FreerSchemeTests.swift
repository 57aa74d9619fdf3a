import Exact
import Testing

@testable import Schemes

/// Schemes of ratings alone, adjustments of data alone, and names that are nearly right.
@Suite struct FreerSchemeTests {
    private func problems(_ change: (inout ReadingSample) -> Void) -> [String] {
        var sample = ReadingSample.complete
        change(&sample)
        do throws(SchemeReadingError) {
            _ = try Scheme(snapshot: sample.snapshot)
            return []
        } catch {
            return error.diagnostics.map(\.summary)
        }
    }

    @Test(arguments: [("previous_final", 0), ("assessed_year_sheet", 1)])
    func ratingsAloneNeedNoChecklist(_ carryover: String, _ count: Int) {
        let found = problems {
            $0.remove("S1", "I1", "I1-1", "I1-2")
            $0.set("carryover", "carryover", .choice(carryover))
        }
        #expect(found.count { $0.hasPrefix("E-REF scheme") } == count, "\(found)")
        #expect(found.count == count, "\(found)")
    }

    @Test func aFormulaMayGiveAnAdjustmentItsPoints() throws {
        var sample = ReadingSample.complete
        sample.remove("A1-1", "A1-2")
        #expect(throws: SchemeReadingError.self) { try Scheme(snapshot: sample.snapshot) }
        sample.set("A1", "formula", .text("2 * (10 - sheet.base)"))
        let scheme = try Scheme(snapshot: sample.snapshot)
        #expect(scheme.adjustments.map(\.rates.isEmpty) == [true])
    }

    @Test func whatPeopleGiveIsOfAHundredWhateverTheTotalIs() throws {
        var sample = ReadingSample.complete
        sample.set("jury", "full_marks", .number(Amount(20)))
        let scheme = try Scheme(snapshot: sample.snapshot)
        #expect(scheme.fullMarks == .hundred)
        #expect(scheme.checklistMarks() == Amount(10))
        #expect(
            scheme.components.map { scheme.fullMarks(of: $0) }
                == [Amount(20), .hundred, Amount(10)]
        )
    }

    @Test(arguments: [
        ("受训人数 > 1", "trained"), ("全省平均 > 1", "upper.全省平均"), ("item.I1-1 > 1", "item.`I1-1`"),
        ("late-cases > 1", "`late-cases`"), ("1 < 2 and\n  item.I1-2 > 1", "item.`I1-2`"),
    ])
    func aNameThatIsNearlyRightIsSuggested(_ condition: String, _ near: String) {
        let found = problems {
            $0.add(
                "staff",
                .datum,
                nil,
                ["title": .text("受训人数"), "name": .text("trained"), "type": .choice("number")]
            )
            $0.add("late-cases", .datum, nil, ["title": .text("超期数"), "type": .choice("number")])
            $0.add(
                "mean",
                .datum,
                nil,
                [
                    "title": .text("上年均值"), "name": .text("全省平均"), "type": .choice("number"),
                    "scope": .choice("upper"),
                ]
            )
            $0.set("good", "condition", .text(condition))
        }
        #expect(
            found.contains { $0.hasPrefix("E-FORMULA") && $0.contains("near=\(near)") },
            "\(found)"
        )
    }
}
