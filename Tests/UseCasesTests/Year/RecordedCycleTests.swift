import Exact
import Foundation
import Hierarchy
import Rollups
import Schemes
import Scoring
import ServerSupport
import Store
import TenantFiles
import Testing
import UseCases

/// What is recorded about a cycle comes back from the database as it was, and scores the same.
///
/// The scheme is Xinjiang's template with an item that is measured against the region's mean.
@Suite struct RecordedCycleTests {
    private static let item =
        "I2-2: {text: 向社会公布, points: 2, measure: computed, "
        + "formula: \"points * share / upper.mean\", "
        + "data: {share: {title: 公布率, type: number}}}"

    private func files() throws -> FileTree {
        let path = Project.root.appending(path: "Tenants/650000-xinjiang/scheme.yaml")
        let template = try String(contentsOf: path, encoding: .utf8)
            .replacing("tenant: \"650000\"", with: "tenant: r")
            .replacing("I2-2: {text: 向社会公布, points: 2}", with: Self.item)
        var files = FileTree(entries: [], schemes: [:])
        try files.add("r", code: "900000", under: nil, level: .region)
        try files.add("c1", code: "900001", under: "r")
        files.schemes["r"] =
            template + "\ndata:\n  mean: {title: 全区平均, type: number, scope: upper}\n"
        return files
    }

    private struct Prepared {
        let scheme: Scheme
        let root: TenantNumber
        let county: TenantNumber
    }

    private func prepare(_ database: ScratchDatabase) async throws -> Prepared {
        let files = try files()
        try await database.apply(files)
        let folder = try files.read()
        let forest = SchemeForest(tree: folder.tree, files: folder.schemes)
        let snapshot = try #require(forest.resolved[tenant("r")]).snapshot
        let tenants = try await ListTenants(database.pools)().tenants
        try await EngineTransaction(database.pools)() { session in
            try await SectorShelf.addSectors([("education", "教育")], &session)
        }
        return Prepared(
            scheme: try Scheme(snapshot: snapshot),
            root: try #require(tenants.first { $0.id.rawValue == "r" }?.number),
            county: try #require(tenants.first { $0.id.rawValue == "c1" }?.number)
        )
    }

    /// Opens the county's cycle of a year.
    private func open(
        _ year: Int,
        _ units: [UnitInputs],
        upper: [NodeID: DataValue],
        _ prepared: Prepared,
        _ database: ScratchDatabase
    ) async throws {
        let cycle = CycleToOpen(
            tenant: prepared.county,
            year: year,
            scheme: "xinjiang-legal-publicity",
            schemeTenant: prepared.root,
            schemeNumber: 1,
            rules: prepared.scheme,
            treeDate: "\(year)-12-31",
            units: units,
            upper: upper
        )
        let request = "00000000-0000-0000-0000-00000000\(year)"
        let root = prepared.root
        try await EngineTransaction(database.pools)() { session in
            let person = try await Register.person("ops", name: "ops", in: root, &session)
            _ = try await cycle.store(
                by: try #require(person),
                request: request,
                &session
            )
        }
    }

    private func recorded(
        _ year: Int,
        _ prepared: Prepared,
        _ database: ScratchDatabase
    ) async throws -> (cycle: StoredCycle, recorded: RecordedCycle) {
        try await EngineTransaction(database.pools)() { session in
            let cycles = try await CycleShelf.cycles(of: year, &session)
            let cycle = try #require(cycles.first)
            return (
                cycle,
                try await CycleShelf.recorded(of: cycle, scheme: prepared.scheme, &session)
            )
        }
    }

    @Test func everythingComesBackAndScoresTheSame() async throws {
        try await ScratchDatabase.with { database in
            let prepared = try await prepare(database)
            for year in 2001...2020 {
                var random = RandomInputs(seed: year, under: prepared.scheme)
                let units = try random.units(upTo: 12)
                let upper: [NodeID: DataValue] =
                    year.isMultiple(of: 5) ? [:] : try [node("mean"): datum(year - 1940)]
                try await open(year, units, upper: upper, prepared, database)
                let read = try await recorded(year, prepared, database).recorded
                let context = CycleContext(year: year, upper: upper)
                #expect(read.context == context)
                let (found, given) = (read.units.map(\.inputs.ordered), units.map(\.ordered))
                let differing = zip(found, given).filter { $0 != $1 }.map { $0.differing(from: $1) }
                #expect(differing == [], "\(year)")
                #expect(found.count == given.count)
                let expected = score(units, by: prepared.scheme, context: context)
                let isSame = read.outcomes(by: prepared.scheme) == expected
                #expect(isSame, "\(year)")
            }
        }
    }

    @Test func everyWayOfScoringKnowsWhatTheLevelAboveSupplies() async throws {
        try await ScratchDatabase.with { database in
            let prepared = try await prepare(database)
            let year = Template.year
            var random = RandomInputs(seed: 5, under: prepared.scheme)
            let units = try random.units(upTo: 12)
            let upper: [NodeID: DataValue] = try [node("mean"): datum(80)]
            try await open(year, units, upper: upper, prepared, database)
            let context = CycleContext(year: year, upper: upper)
            let expected = score(units, by: prepared.scheme, context: context)
            let bare = score(units, by: prepared.scheme, context: CycleContext(year: year))
            let isAsked = expected != bare
            #expect(isAsked)
            let own = Summaries(outcomes: expected, year: year, table: ItemTable(prepared.scheme))
            let pass = RescoreNation(database.pools, schemes: CompiledSchemes())
            try await pass.prepare(year)
            let report = try await pass(year)
            let isRolledUp = report.own["xinjiang-legal-publicity"]?.values.map(\.self) == [own]
            #expect(isRolledUp)
            let first = try #require(units.first)
            let explained = try await ExplainUnit(database.pools)(
                first.unit.rawValue,
                of: "c1",
                year: year
            )
            let isSame = explained.outcome == expected.first
            let steps = trace(of: first.unit, in: units, by: prepared.scheme, context: context)
            let isExplained = explained.trace == steps
            #expect(isSame)
            #expect(isExplained)
        }
    }

    @Test func anotherValueFromAboveMakesResultsStaleAndIsLogged() async throws {
        try await ScratchDatabase.with { database in
            let prepared = try await prepare(database)
            var random = RandomInputs(seed: 7, under: prepared.scheme)
            try await open(2025, random.units(upTo: 5), upper: [:], prepared, database)
            _ = try await RescoreCycles(database.pools)(2025)
            let before = try await recorded(2025, prepared, database)
            #expect(!before.cycle.isStale)
            let upper: [NodeID: DataValue] = try [node("mean"): datum(75)]
            let events = try await database.events().count
            try await EngineTransaction(database.pools)() { session in
                try await CycleFacts.put(upper: upper, in: before.cycle, by: nil, &session)
            }
            let after = try await recorded(2025, prepared, database)
            #expect(after.cycle.isStale)
            #expect(after.recorded.context.upper == upper)
            let logged = try await database.events(after: events)
            #expect(logged == ["cycle.facts_recorded xinjiang-legal-publicity/2025"])
        }
    }
}
