import Canonical
import Exact
import Hierarchy
import Rollups
import Schemes
import Scoring
import ServerSupport
import Store
import Testing
import UseCases

/// A rule that columns cannot score: a ceiling, a condition of a grade, tie keys.
///
/// The national pass leaves its cycles, and the exact way must come to what scoring comes to.
@Suite struct ExactPassTests {
    private static let extras = """
        ceilings:
          few: {title: 责任制得分过低的不得评优, condition: "item.`I1-1` < 30", grade: good}
        tie_keys:
          first: {title: 责任制得分高者在前, formula: "item.`I1-1`", direction: highest}

        """

    private func files() throws -> FileTree {
        var files = try SmallTree.files
        files.schemes["r"] =
            SmallTree.template()
            .replacing("ties: {value: shared_rank}", with: "ties: {value: tie_break}")
            .replacing(
                "  good: {title: 合格, minimum: 60}",
                with: """
                      best: {title: 优秀, minimum: 70, condition: "item.`I1-2` >= 10"}
                      good: {title: 合格, minimum: 40}
                    """
            ) + Self.extras
        return files
    }

    private func load(_ database: ScratchDatabase) async throws {
        _ = try await database.apply(files())
        _ = try await LoadSampleYear(database.pools)(
            Template.year,
            seed: 7,
            unitCount: 8,
            as: "ops"
        )
    }

    /// What scoring comes to, by tenant: the outcomes and their summary.
    private func expected(
        _ database: ScratchDatabase
    ) async throws -> [TenantID: (outcomes: [Outcome], own: Summaries)] {
        try await EngineTransaction(database.pools)() { session in
            let cycles = try await CycleShelf.cycles(of: Template.year, &session)
            let bodies = try await SchemeShelf.snapshots(Set(cycles.map(\.snapshot)), &session)
            var found: [TenantID: (outcomes: [Outcome], own: Summaries)] = [:]
            for cycle in cycles {
                let scheme = try Scheme(
                    snapshot: Snapshot(json: JSONValue(parsing: #require(bodies[cycle.snapshot])))
                )
                #expect(CompiledScheme(scheme) == nil)
                let recorded = try await CycleShelf.recorded(of: cycle, scheme: scheme, &session)
                let outcomes = score(
                    recorded.units.map(\.inputs),
                    by: scheme,
                    context: CycleContext(year: Template.year)
                )
                let own = Summaries(
                    outcomes: outcomes,
                    year: Template.year,
                    table: ItemTable(scheme)
                )
                found[cycle.tenant] = (outcomes, own)
            }
            return found
        }
    }

    @Test func aPassComesToWhatScoringComesTo() async throws {
        try await ScratchDatabase.with(.schema) { database in
            try await load(database)
            let expected = try await expected(database)
            let pass = RescoreNation(database.pools, schemes: CompiledSchemes())
            try await pass.prepare(Template.year)
            let report = try await pass(Template.year)
            #expect(report.left.count == expected.count)
            #expect(report.units == expected.values.reduce(0) { $0 + $1.outcomes.count })
            #expect(report.own["school-safety"] == expected.mapValues(\.own))
            let tenants = try await ListTenants(database.pools)().tenants
            let parents = Dictionary(
                tenants.compactMap { tenant in tenant.parent.map { (tenant.id, $0) } }
            ) { first, _ in first }
            let folded = try subtrees(parents: parents, own: expected.mapValues(\.own))
            #expect(report.subtrees["school-safety"] == folded)
            // The case is one: somebody is limited by the ceiling, and both upper grades are given.
            let outcomes = expected.values.flatMap(\.outcomes)
            let limited = outcomes.count {
                $0.flags.contains { if case .limited = $0 { true } else { false } }
            }
            #expect(limited > 0)
            #expect(Set(outcomes.compactMap(\.grade?.rawValue)) == ["best", "good"])
        }
    }

    @Test func whatThePassStoredIsFreshAndSound() async throws {
        try await ScratchDatabase.with(.schema) { database in
            try await load(database)
            let pass = RescoreNation(database.pools, schemes: CompiledSchemes())
            try await pass.prepare(Template.year)
            _ = try await pass(Template.year)
            let verified = try await VerifyRollups(database.pools)(Template.year)
            #expect(verified.stale == 0)
            #expect(verified.isSound)
        }
    }

    @Test func aStaleCycleIsScoredTheExactWay() async throws {
        try await ScratchDatabase.with(.schema) { database in
            try await load(database)
            let expected = try await expected(database)
            let schemes = CompiledSchemes()
            try await RescoreNation(database.pools, schemes: schemes).prepare(Template.year)
            let tenants = try await ListTenants(database.pools)().tenants
            let scored = try await EngineTransaction(database.pools)() { session in
                try await CycleShelf.cycles(of: Template.year, &session)
            }
            let numbers = tenants.filter { tenant in scored.contains { $0.tenant == tenant.id } }
                .map(\.number)
            let summaries = try await database.asAdministrator { session in
                try await StaleCycles.score(
                    numbers,
                    year: Template.year,
                    scheme: "school-safety",
                    schemes,
                    &session
                )
            }
            let own = Dictionary(summaries.map { ($0.tenant, $0.own) }) { first, _ in first }
            #expect(own == expected.mapValues(\.own))
        }
    }
}
