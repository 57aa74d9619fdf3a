import Hierarchy
import Rollups
import Store
import Testing
import UseCases

@Suite struct MoveTests {
    @Test func aMovedCountyStandsWhereItStoodOnEveryDay() async throws {
        try await ScratchDatabase.with(.published) { database in
            var files = try SmallTree.files
            files["c12"]?.parent = try tenant("p2")
            let count = try await database.events().count
            let plan = try await database.apply(files)
            #expect(plan.changes.count == 1)
            let again = try await database.plan(files)
            #expect(again.isEmpty)
            #expect(try await database.events(after: count) == ["tenant.moved c12"])
            #expect(
                try await database.placements(of: "c12") == [
                    "2024-01-01..2025-03-01 900102 辖区c12 county r.p1.c12.",
                    "2025-03-01.. 900102 辖区c12 county r.p2.c12.",
                ]
            )
            let answer = try await CompareJurisdictions(database.pools)(
                "r",
                year: Template.year
            )
            let (county, old, new) = (try tenant("c12"), try tenant("p1"), try tenant("p2"))
            let year = answer.published
            #expect(year.parents[county] == new)
            #expect(year.parents(on: "2025-03-01")[county] == new)
            #expect(year.parents(on: "2025-02-28")[county] == old)
            #expect(year.parents(on: "2024-01-01")[county] == old)
            #expect(year.parents(on: "2023-12-31")[county] == nil)
        }
    }

    @Test func comparisonsGroupByTheTreeOfTheDay() async throws {
        try await ScratchDatabase.with(.published) { database in
            var files = try SmallTree.files
            files["c12"]?.parent = try tenant("p2")
            try await database.apply(files)
            let compare = CompareJurisdictions(database.pools)
            let now = try await compare("r", year: Template.year)
            let then = try await compare("r", year: Template.year, asOf: "2025-02-28")
            #expect(now.comparisons[0].sides.map(\.units) == [16, 32])
            #expect(then.comparisons[0].sides.map(\.units) == [24, 24])
        }
    }

    @Test func accessFollowsTheTreeOfToday() async throws {
        try await ScratchDatabase.with(.published) { database in
            var files = try SmallTree.files
            files["c12"]?.parent = try tenant("p2")
            try await database.apply(files)
            let old = try await ShowPublished(database.pools)("p1", year: Template.year)
            let new = try await ShowPublished(database.pools)("p2", year: Template.year)
            #expect(old.year.publications.map(\.tenant.rawValue).sorted() == ["c11", "p1"])
            #expect(
                new.year.publications.map(\.tenant.rawValue).sorted()
                    == ["c12", "c21", "c22", "p2"]
            )
            let sound = try await VerifyRollups(database.pools)(Template.year)
            #expect(sound.isSound)
        }
    }

    @Test func aWholePrefectureMovesWithItsCounties() async throws {
        try await ScratchDatabase.with(.tenants) { database in
            var files = try SmallTree.files
            try files.add("p3", code: "900300", under: "r", level: .prefecture)
            files["p2"]?.parent = try tenant("p3")
            files["p2"]?.name = "换名"
            try await database.apply(files)
            let again = try await database.plan(files)
            #expect(again.isEmpty)
            #expect(
                try await database.placements(of: "c21") == [
                    "2024-01-01..2025-03-01 900201 辖区c21 county r.p2.c21.",
                    "2025-03-01.. 900201 辖区c21 county r.p3.p2.c21.",
                ]
            )
            #expect(try await database.placements(of: "p2").count == 2)
        }
    }

    @Test func aTenantMovesUnderOneThatIsCreatedInTheSameRun() async throws {
        try await ScratchDatabase.with(.tenants) { database in
            var files = try SmallTree.files
            try files.add("a0", code: "900400", under: "r", level: .prefecture)
            files["c21"]?.parent = try tenant("a0")
            files["p1"]?.parent = try tenant("p2")
            try await database.apply(files)
            let again = try await database.plan(files)
            #expect(again.isEmpty)
            let paths = try await database.texts("select path from pingyi.tenants order by path")
            #expect(
                paths == [
                    "r.", "r.a0.", "r.a0.c21.", "r.p2.", "r.p2.c22.", "r.p2.p1.", "r.p2.p1.c11.",
                    "r.p2.p1.c12.",
                ]
            )
        }
    }
}
