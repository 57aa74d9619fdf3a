import Exact
import Rollups
import Schemes
import Scoring
import Testing

/// Items that do not apply to a unit are nothing that it earned, whatever the policy gives for them.
@Suite struct ExemptItemTests {
    // I1 does not apply and gives its full 40 under `full_marks`; 50 of 60 were earned for I2.
    @Test(arguments: [Policies.NotApplicable.fullMarks, .rescaleTotal, .rescaleSection])
    func theAttainmentLeavesThemOut(policy: Policies.NotApplicable) throws {
        let scheme =
            Scheme.sample("region", items: [node("I1"): Amount(40), node("I2"): Amount(60)])
            .changed("x", policies: .sample(notApplicable: policy))
        let inputs = UnitInputs(
            unit: unit("u"),
            name: "",
            sector: sectors[0],
            form: node("written"),
            marks: [node("I2"): Mark(points: Amount(50))],
            exemptions: [node("I1"): "无此职责"]
        )
        let outcome = try #require(score([inputs], by: scheme).first)
        #expect(outcome.sheet.exempt == [node("I1")])
        let cell = SummaryCell(outcome: outcome, table: ItemTable(scheme))
        #expect(cell.attainment.elements == [node("I2")])
        #expect(cell.attainment[node("I2")]?.rate == fraction(5, 6))
    }
}
