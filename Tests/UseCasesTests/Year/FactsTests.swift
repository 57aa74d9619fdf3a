import Canonical
import Hierarchy
import Schemes
import Scoring
import ServerSupport
import Store
import Testing
import UseCases

@Suite struct FactsTests {
    @Test func factsAreReadBackAndMakeResultsStale() async throws {
        try await ScratchDatabase.with(.scored) { database in
            let item = try #require(NodeID("I1-1"))
            let (before, after, isStale) = try await EngineTransaction(database.pools)() {
                session in
                let cycles = try await CycleShelf.cycles(of: Template.year, &session)
                let cycle = try #require(cycles.first { $0.tenant.rawValue == "c21" })
                let bodies = try await SchemeShelf.snapshots([cycle.snapshot], &session)
                let scheme = try Scheme(
                    snapshot: Snapshot(json: JSONValue(parsing: #require(bodies[cycle.snapshot])))
                )
                let units = try await CycleShelf.inputs(of: cycle, scheme: scheme, &session)
                var first = try #require(units.first)
                var inputs = first.inputs
                inputs.exemptions = [item: "没有校园"]
                inputs.history = []
                first = StoredUnit(first.number, inputs)
                try await UnitFacts.put([first], in: cycle, by: nil, &session)
                let again = try await CycleShelf.inputs(of: cycle, scheme: scheme, &session)
                let now = try await CycleShelf.cycles(of: Template.year, &session)
                return (
                    units.map(\.inputs), again.map(\.inputs),
                    now.first { $0.tenant == cycle.tenant }?.isStale
                )
            }
            #expect(isStale == true)
            #expect(after.first?.exemptions == [item: "没有校园"])
            #expect(after.first?.marks == before.first?.marks)
            #expect(Array(after.dropFirst()) == Array(before.dropFirst()))
        }
    }
}
