import Exact
import Schemes
import Scoring
import Testing

/// What marks between nothing and full marks a scheme allows (domain policy XJ-25).
@Suite struct PartialCreditChecks {
    private func faults(
        _ points: Amount,
        step: Amount,
        _ credit: Policies.PartialCredit
    ) -> [InputProblem.Fault] {
        let item = Item(id: "I1-1", text: "", points: 3, step: step, measure: .judged)
        let scheme = Scheme.small(items: [item], policies: answers(credit: credit))
        let unit = UnitInputs(
            unit: "u1",
            name: "示例",
            sector: "education",
            form: "annual",
            marks: ["I1-1": Mark(points: points, reason: "缺少材料")]
        )
        return check([unit], against: scheme).map(\.fault)
    }

    @Test(arguments: ["0.5", "1.5", "2.9"] as [Amount])
    func aBinaryItemHasNothingOrFullMarks(points: Amount) {
        #expect(faults(points, step: "0.5", .binary) == [.markOffStep(points, step: 3)])
        #expect(faults(0, step: "0.5", .binary).isEmpty)
        #expect(faults(3, step: "0.5", .binary).isEmpty)
    }

    @Test func aTenthIsTheStepWhereTheSchemeSaysSo() {
        #expect(faults("2.3", step: "0.1", .stepsOfTenth).isEmpty)
        #expect(
            faults("2.35", step: "0.1", .stepsOfTenth) == [.markOffStep("2.35", step: "0.1")]
        )
        #expect(faults("2.3", step: "0.5", .stepsOfHalf) == [.markOffStep("2.3", step: "0.5")])
    }
}
