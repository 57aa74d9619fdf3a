import Canonical
import Exact
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
                let units = try await CycleShelf.recorded(of: cycle, scheme: scheme, &session)
                    .units
                var first = try #require(units.first)
                var inputs = first.inputs
                inputs.exemptions = [item: "没有校园"]
                inputs.history = []
                first = StoredUnit(first.number, inputs)
                let rows = InputRows(scheme, units: units.map(\.inputs.unit))
                try await UnitFacts.put([first], beside: rows, in: cycle, by: nil, &session)
                let again = try await CycleShelf.recorded(of: cycle, scheme: scheme, &session)
                    .units
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

    @Test(arguments: 0..<20) func whatRowsHaveNoColumnForIsKept(seed: Int) throws {
        let item = try #require(NodeID("I1-1"))
        let other = try #require(NodeID("I1-2"))
        let component = try #require(NodeID("peer"))
        let group = try #require(NodeID("leaders"))
        let rate = try #require(NodeID("R1"))
        let rows = UnitInputs(
            unit: try #require(UnitID(rawValue: "u1")),
            name: "一小",
            sector: try #require(SectorID(rawValue: "education")),
            form: try #require(NodeID("all")),
            marks: [item: Mark(points: Amount(seed)), other: Mark(points: Amount(1))],
            occurrences: [Occurrence(rate: rate, count: seed + 1)],
            ratings: [
                component: .scores([
                    RaterScore(rater: "a", affiliation: nil, points: Amount(seed * 5))
                ])
            ]
        )
        #expect(UnitFacts.text(of: rows) == nil)
        var whole = rows
        whole.marks[item] = Mark(
            points: Amount(seed),
            selfPoints: Amount(seed + 2),
            isFalseClaim: seed.isMultiple(of: 2)
        )
        whole.occurrences = [
            Occurrence(
                rate: rate,
                count: seed + 1,
                share: Rational(parsing: "1/\(seed + 2)"),
                document: seed.isMultiple(of: 3) ? "新教〔2024〕\(seed)号" : nil
            )
        ]
        whole.ratings[component] = .scores([
            RaterScore(
                rater: "a",
                affiliation: nil,
                points: Amount(seed * 5),
                group: group,
                marks: [other: Amount(seed)]
            )
        ])
        let facts = try #require(UnitFacts.text(of: whole))
        #expect(try UnitFacts.add(facts, to: rows) == whole)
        // Points are the sheet's, whatever stood there when the claim was recorded.
        var marked = rows
        marked.marks[item] = Mark(points: Amount(3), reason: "缺档案")
        let again = try UnitFacts.add(facts, to: marked)
        #expect(again.marks[item]?.points == Amount(3))
        #expect(again.marks[item]?.selfPoints == Amount(seed + 2))
        marked.marks[item] = nil
        #expect(try UnitFacts.add(facts, to: marked).marks == marked.marks)
    }
}
