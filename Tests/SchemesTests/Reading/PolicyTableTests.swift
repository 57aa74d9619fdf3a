import Testing

@testable import Schemes

@Suite struct PolicyTableTests {
    @Test func everyNameIsAnElementIDAndStandsOnce() {
        let names = PolicyTable.rows.map(\.name)
        #expect(Set(names).count == names.count)
        for row in PolicyTable.rows {
            #expect(NodeID(row.name) != nil)
            #expect(row.name.allSatisfy { $0.isLowercase || $0 == "_" })
            #expect(!row.values.isEmpty)
            #expect(Set(row.values).count == row.values.count)
            #expect(!row.chinese.isEmpty && !row.english.isEmpty)
            #expect(PolicyTable.row(named: row.name) == row)
        }
        #expect(PolicyTable.row(named: "no_such_policy") == nil)
    }

    @Test func scoringDecidesBySevenPolicies() {
        let names = PolicyTable.rows.filter { $0.effect == .decides }.map(\.name)
        #expect(
            Set(names) == [
                "rounding", "bands", "missing_component", "ties", "absence",
                "adjustments_apply_to", "same_matter",
            ]
        )
    }

    @Test func whatTheTableAllowsScoringHasATypeFor() {
        func values(_ name: String) -> [String]? { PolicyTable.row(named: name)?.values }
        #expect(values("bands") == Policies.Bands.allCases.map(\.rawValue))
        #expect(values("missing_component") == Policies.MissingComponent.allCases.map(\.rawValue))
        #expect(
            values("adjustments_apply_to") == Policies.AdjustmentsApplyTo.allCases.map(\.rawValue)
        )
        #expect(values("ties") == Policies.Ties.allCases.map(\.rawValue))
        #expect(values("same_matter") == Policies.SameMatter.allCases.map(\.rawValue))
    }
}
