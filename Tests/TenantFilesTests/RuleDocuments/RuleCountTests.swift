import Exact
import Schemes
import Testing

@Suite struct RuleCountTests {
    @Test func theXinjiangTemplateIsWhole() throws {
        let rule = try ShippedTenants.resolved("650000")
        let counts: [NodeKind: Int] = [
            .section: 4, .indicator: 26, .item: 37, .adjustmentGroup: 1, .adjustment: 3, .rate: 5,
            .component: 4, .ballotStep: 5, .form: 2, .grade: 5, .veto: 1,
        ]
        for (kind, count) in counts { #expect(rule.count(kind) == count, "\(kind)") }
        let sections = rule.snapshot.children(of: nil, .section)
        #expect(sections.map { $0["points"]?.description } == ["15", "30", "25", "30"])
    }

    @Test func theLouxingRuleIsWhole() throws {
        let rule = try ShippedTenants.resolved("431302")
        let counts: [NodeKind: Int] = [
            .section: 4, .indicator: 23, .item: 27, .adjustmentGroup: 1, .adjustment: 5, .rate: 8,
            .component: 1, .form: 1, .grade: 3, .veto: 0,
        ]
        for (kind, count) in counts { #expect(rule.count(kind) == count, "\(kind)") }
        let sections = rule.snapshot.children(of: nil, .section)
        #expect(sections.map { $0["points"]?.description } == ["35", "15", "20", "30"])
        #expect(try rule.node("P5")["cap"]?.number == Amount(20))
        #expect(try rule.node("B1")["cap"]?.number == Amount(10))
        #expect(try rule.node("B5")["cap"]?.number == Amount(10))
    }

    @Test func theXinjiangFormsMixTheirComponents() throws {
        let scheme = try Scheme(snapshot: ShippedTenants.resolved("650000").snapshot)
        let weights = scheme.forms.map { form in
            form.weights.map { "\($0.component) \($0.percent)" }
        }
        #expect(
            weights == [
                ["jury 40", "public 30", "peer 15", "carryover 15"],
                ["public 40", "peer 30", "carryover 30"],
            ]
        )
        #expect(scheme.forms.map(\.unitLimit) == [5, nil])
        #expect(scheme.components.map(\.minimumRaters) == [5, 30, 2, 0])
        #expect(scheme.grades.map { $0.minimum?.description } == ["90", "80", "70", "60", nil])
        #expect(scheme.vetoes.compactMap(\.grade?.rawValue) == ["fail"])
    }

    @Test func theLouxingGradesHaveOneQuotaAndOnePassMark() throws {
        let scheme = try Scheme(snapshot: ShippedTenants.resolved("431302").snapshot)
        #expect(scheme.grades.map { $0.minimum?.description } == ["60", "60", nil])
        #expect(scheme.grades.map { $0.quotaPercent?.description } == ["20", nil, nil])
        #expect(scheme.forms.map { $0.weights.map(\.percent.description) } == [["100"]])
        guard case .grade(let grade) = scheme.policies.absence else {
            Issue.record("an absent unit of Louxing has a grade")
            return
        }
        #expect(grade.rawValue == "fail")
    }

    @Test func oneItemFollowsFromDataAndAllStepsAreHalfPoints() throws {
        let scheme = try Scheme(snapshot: ShippedTenants.resolved("650000").snapshot)
        #expect(scheme.items.filter { $0.measure == .rate }.map(\.id.rawValue) == ["I6-1"])
        #expect(scheme.items.allSatisfy { $0.step.description == "0.5" })
    }
}
