import Schemes
import TenantFiles
import Testing

@Suite struct RuleBasisTests {
    @Test(arguments: ["650000", "431302"])
    func everyPolicyHasABasisAndAReason(_ tenant: String) throws {
        let rule = try ShippedTenants.resolved(tenant)
        for policy in rule.snapshot.children(of: nil, .policy) {
            #expect(policy["basis"]?.text?.isEmpty == false, "\(policy.id)")
            #expect(policy["note"]?.text?.isEmpty == false, "\(policy.id)")
        }
    }

    @Test func everyKnownPolicyIsAnsweredByOneOfTheRules() throws {
        var answered: Set<String> = []
        for tenant in ["650000", "431302"] {
            let rule = try ShippedTenants.resolved(tenant)
            answered.formUnion(rule.snapshot.children(of: nil, .policy).map(\.id.rawValue))
        }
        #expect(PolicyTable.rows.map(\.name).filter { !answered.contains($0) } == [])
    }

    @Test(arguments: ["650000", "431302"])
    func everyLockHasABasis(_ tenant: String) throws {
        let file = try ShippedTenants.file(tenant)
        guard case .root(let document) = file.content else {
            Issue.record("\(tenant) roots its own scheme")
            return
        }
        #expect(!document.locks.isEmpty)
        for (address, lock) in document.locks {
            #expect(lock.basis?.isEmpty == false, "\(address)")
        }
    }

    @Test func theTemplateEnforcesOnlyWhatTheTextSettles() throws {
        let locks = try ShippedTenants.resolved("650000").snapshot.locks
        let enforced = [
            "basic.title", "excellent.title", "fail.title", "fraud.grade", "good.title",
            "pass.title", "scheme.full_marks", "scheme.notes.annex-2",
        ]
        #expect(locks.keys.map(\.description).sorted() == enforced)
    }
}
