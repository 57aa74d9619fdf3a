import Canonical
import Exact
import Foundation
import Hierarchy
import PostgresDriver
import Rollups
import SampleData
import Schemes
import Scoring
import Store
import TenantFiles
import Testing
import UseCases

/// A sample year, from files to published results.
@Suite struct SampleYearTests {
    /// The scheme in force for each tenant of the small tree, from the files.
    private func rules() throws -> [String: Scheme] {
        let folder = try SmallTree.files.read()
        let forest = SchemeForest(tree: folder.tree, files: folder.schemes)
        var rules: [String: Scheme] = [:]
        for entry in folder.entries {
            let resolved = try #require(forest.scheme(for: entry.id))
            rules[entry.id.rawValue] = try Scheme(snapshot: resolved.snapshot)
        }
        return rules
    }

    /// The sample year of a tenant and its outcomes, computed without a database.
    private func direct(
        _ entry: TenantEntry,
        _ scheme: Scheme,
        unitCount: Int = 8
    ) -> [(UnitInputs, Outcome)] {
        let year = SampleYear(
            seed: 7,
            tenant: entry.id,
            level: entry.level,
            year: Template.year,
            scheme: scheme,
            unitCount: unitCount
        )
        return Array(zip(year.units, score(year.units, by: scheme)))
    }

    @Test func publishedRowsAreTheOutcomesOfTheSampleScoredDirectly() async throws {
        try await ScratchDatabase.with(.published) { database in
            let rules = try rules()
            let published = try await ShowPublished(database.pools)("r", year: Template.year).year
            for entry in try SmallTree.files.entries {
                let scheme = try #require(rules[entry.id.rawValue])
                let stored = Dictionary(
                    uniqueKeysWithValues: published.units.filter { $0.tenant == entry.id }
                        .map { ($0.unit, $0) }
                )
                #expect(stored.count == 8)
                for (inputs, outcome) in direct(entry, scheme) {
                    let row = try #require(stored[inputs.unit])
                    #expect(row.total == outcome.total)
                    #expect(row.rank == outcome.rank)
                    #expect(row.grade == outcome.grade)
                    #expect(Set(row.flags) == Set(outcome.flags))
                    #expect(row.items == outcome.sheet.items)
                    #expect(row.sector == inputs.sector)
                    #expect(row.name == inputs.name)
                }
            }
        }
    }

    @Test func liveOutcomesAreThoseOfTheSampleScoredDirectly() async throws {
        try await ScratchDatabase.with(.scored) { database in
            let rules = try rules()
            let numbers = try await database.texts(
                "select t.register_id || '/' || u.code || ' ' || u.unit_id from pingyi.units u "
                    + "join pingyi.tenants t using (tenant_id)"
            )
            let unitNumbers = Dictionary(
                uniqueKeysWithValues: try numbers.map { line in
                    let words = line.split(separator: " ")
                    return (String(words[0]), try #require(Int64(words[1])))
                }
            )
            for entry in try SmallTree.files.entries {
                let scheme = try #require(rules[entry.id.rawValue])
                let outcomes = try direct(entry, scheme)
                    .map { inputs, outcome in
                        (
                            unit: try #require(unitNumbers["\(entry.id)/\(inputs.unit)"]),
                            outcome: outcome
                        )
                    }
                    .sorted { $0.unit < $1.unit }
                let body = OutcomeBody.pack(outcomes, grades: scheme.grades)
                let stored = try await database.texts(
                    "select encode(o.body, 'hex') from pingyi.outcomes o "
                        + "join pingyi.tenants t using (tenant_id) "
                        + "where t.register_id = '\(entry.id)'"
                )
                let hex = body.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
                #expect(stored == [hex])
            }
        }
    }

    @Test func summariesAreTheSumOfTheOutcomesBelow() async throws {
        try await ScratchDatabase.with(.published) { database in
            let rules = try rules()
            let below = [
                "r": ["r", "p1", "p2", "c11", "c12", "c21", "c22"], "p1": ["p1", "c11", "c12"],
            ]
            for (top, tenants) in below {
                var sum = Summaries.empty
                for entry in try SmallTree.files.entries where tenants.contains(entry.id.rawValue) {
                    let scheme = try #require(rules[entry.id.rawValue])
                    sum.merge(
                        Summaries(
                            outcomes: direct(entry, scheme).map(\.1),
                            year: Template.year,
                            table: ItemTable(scheme)
                        )
                    )
                }
                let shown = try await ShowPublished(database.pools)(top, year: Template.year)
                #expect(shown.subtree == sum)
            }
        }
    }

    @Test func theRulesOfARegionAreStoredAndReadBackWhole() async throws {
        try await ScratchDatabase.with { database in
            let folder = try TenantFolder.read(at: Project.root.appending(path: "Tenants").path())
            let kept = ["650000", "650100", "650102", "659001", "431302"]
            let chosen = FileTree(
                entries: folder.entries.filter { kept.contains($0.id.rawValue) },
                schemes: try Dictionary(
                    uniqueKeysWithValues: kept.map { id in
                        let file = try #require(folder.schemes[try tenant(id)])
                        let place = Project.root.appending(path: "Tenants/\(file.path)")
                        return (id, try String(contentsOf: place, encoding: .utf8))
                    }
                )
            )
            try await database.apply(chosen)
            let loaded = try await LoadSampleYear(database.pools)(
                Template.year,
                seed: 7,
                unitCount: 24,
                as: "ops"
            )
            #expect(loaded.tenants == kept.count)
            let forest = SchemeForest(tree: folder.tree, files: folder.schemes)
            let shelf = try await database.asAdministrator { session in
                var found: [TenantID: [UnitInputs]] = [:]
                for cycle in try await CycleShelf.cycles(of: Template.year, &session) {
                    let resolved = try #require(forest.scheme(for: cycle.tenant))
                    found[cycle.tenant] =
                        try await CycleShelf.recorded(
                            of: cycle,
                            scheme: try Scheme(snapshot: resolved.snapshot),
                            &session
                        )
                        .units.map(\.inputs)
                }
                return found
            }
            for entry in chosen.entries {
                let resolved = try #require(forest.scheme(for: entry.id))
                let scheme = try Scheme(snapshot: resolved.snapshot)
                let stored = try #require(shelf[entry.id])
                let outcomes = Dictionary(
                    uniqueKeysWithValues: zip(stored.map(\.unit), score(stored, by: scheme))
                )
                for (inputs, outcome) in direct(entry, scheme, unitCount: 24) {
                    let found = try #require(outcomes[inputs.unit])
                    #expect(found == outcome, "\(entry.id) \(inputs.unit)")
                }
            }
        }
    }

    @Test func aSecondRunLoadsScoresAndPublishesNothing() async throws {
        try await ScratchDatabase.with(.published) { database in
            let count = try await database.events().count
            let loaded = try await LoadSampleYear(database.pools)(
                Template.year,
                seed: 8,
                as: "ops"
            )
            #expect(loaded.tenants == 0)
            let rescored = try await RescoreCycles(database.pools)(Template.year)
            #expect(rescored.cycles == 0)
            let published = try await PublishCycles(database.pools)(
                Template.year,
                as: "ops",
                approvedBy: "chief"
            )
            #expect(published == 0)
            #expect(try await database.events().count == count)
        }
    }

    @Test func eachCycleIsOpenedAndPublishedWithOneEvent() async throws {
        try await ScratchDatabase.with(.published) { database in
            let events = try await database.texts(
                """
                select e.kind || ' ' || t.register_id || ' ' || e.subject
                from pingyi.audit_events e join pingyi.tenants t using (tenant_id)
                where e.kind like 'cycle.%' order by 1
                """
            )
            let tenants = ["c11", "c12", "c21", "c22", "p1", "p2", "r"]
            #expect(
                events
                    == tenants.map { "cycle.opened \($0) school-safety/2025" }
                    + tenants.map { "cycle.published \($0) school-safety/2025" }
            )
            let asserted = try await database.texts(
                """
                select distinct p.handle || ' ' || e.asserted_by_operations
                from pingyi.audit_events e join pingyi.people p using (person_id)
                """
            )
            #expect(asserted == ["ops true"])
        }
    }

    @Test func onePersonDoesNotPublish() async throws {
        try await ScratchDatabase.with(.scored) { database in
            let before = try await database.events()
            let error = await #expect(throws: UseCaseError.self) {
                try await PublishCycles(database.pools)(
                    Template.year,
                    as: "ops",
                    approvedBy: "ops"
                )
            }
            #expect(error?.code == .needsSecondPerson)
            #expect(try await database.events() == before)
            #expect(try await database.texts("select 'x' from pingyi.publications").isEmpty)
        }
    }
}
