import Hierarchy
import Rollups
import Scoring
import Testing

@Suite struct SubtreeFoldTests {
    @Test(arguments: 0..<200)
    func aFoldEqualsSummarisingAllUnitsBelow(seed: Int) throws {
        var generator = Generator(seed: seed)
        let tenants = (0..<generator.number(1...20)).map { tenant("t\($0)") }
        var parents: [TenantID: TenantID] = [:]
        for index in tenants.indices.dropFirst() where generator.number(0...9) > 0 {
            parents[tenants[index]] = tenants[generator.number(0...index - 1)]
        }
        var outcomes: [TenantID: [Outcome]] = [:]
        var tables: [TenantID: ItemTable] = [:]
        for tenant in tenants {
            let table = generator.table(owner: tenant)
            tables[tenant] = table
            outcomes[tenant] = (0..<generator.number(0...9))
                .map {
                    generator.outcome(unit: $0, table: table)
                }
        }
        var own: [TenantID: Summaries] = [:]
        for (tenant, table) in tables {
            own[tenant] = Summaries(outcomes: outcomes[tenant] ?? [], year: 2_024, table: table)
        }

        let folded = try subtrees(parents: parents, own: own)

        for ancestor in tenants {
            var expected = Summaries.empty
            for tenant in tenants where isOrLies(tenant, below: ancestor, parents) {
                guard let table = tables[tenant] else { continue }
                for outcome in outcomes[tenant] ?? [] {
                    expected.merge(Summaries(outcomes: [outcome], year: 2_024, table: table))
                }
            }
            #expect(folded[ancestor] == expected)
        }
    }

    @Test func tenantsWithoutUnitsStillHaveTheirSubtree() throws {
        var generator = Generator(seed: 5)
        let county = generator.summaries(owner: tenant("county"))
        let folded = try subtrees(
            parents: [tenant("county"): tenant("prefecture")],
            own: [tenant("county"): county]
        )
        #expect(folded[tenant("prefecture")] == county)
    }

    @Test func aCircleIsNamedInsteadOfFolded() {
        #expect(throws: FoldError.circle([tenant("a"), tenant("b"), tenant("c")])) {
            _ = try subtrees(
                parents: [
                    tenant("a"): tenant("b"), tenant("b"): tenant("a"), tenant("a2"): tenant("c"),
                    tenant("c"): tenant("c"),
                ],
                own: [:]
            )
        }
    }

    private func isOrLies(
        _ tenant: TenantID,
        below ancestor: TenantID,
        _ parents: [TenantID: TenantID]
    ) -> Bool {
        var current: TenantID? = tenant
        while let place = current {
            if place == ancestor { return true }
            current = parents[place]
        }
        return false
    }
}
