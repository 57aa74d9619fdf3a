import Hierarchy
import Testing
import UseCases

@Suite struct SuccessionTests {
    @Test func aTenantGivesUpAPartAndStays() async throws {
        try await ScratchDatabase.with(.tenants) { database in
            var files = try SmallTree.files
            try files.add(
                "c13",
                code: "900103",
                under: "p1",
                openedOn: "2025-01-01",
                succeeding: [("c11", .split, "2025-01-01")]
            )
            let count = try await database.events().count
            try await database.apply(files)
            let again = try await database.plan(files)
            #expect(again.isEmpty)
            #expect(try await database.successions() == ["c11 split c13 2025-01-01"])
            #expect(
                try await database.events(after: count) == [
                    "tenant.opened c13", "tenant.succeeded c11",
                ]
            )
        }
    }

    @Test func aTenantIsDividedAndClosed() async throws {
        try await ScratchDatabase.with(.tenants) { database in
            var files = try SmallTree.files
            for (id, code) in [("c13", "900103"), ("c14", "900104")] {
                try files.add(
                    id,
                    code: code,
                    under: "p1",
                    openedOn: "2025-01-01",
                    succeeding: [("c11", .split, "2025-01-01")]
                )
            }
            files["c11"]?.closedOn = try day("2025-01-01")
            try await database.apply(files)
            let again = try await database.plan(files)
            #expect(again.isEmpty)
            #expect(
                try await database.successions() == [
                    "c11 split c13 2025-01-01", "c11 split c14 2025-01-01",
                ]
            )
            #expect(
                try await database.placements(of: "c11") == [
                    "2024-01-01..2025-01-01 900101 辖区c11 county r.p1.c11."
                ]
            )
        }
    }

    @Test func tenantsMergeIntoANewOne() async throws {
        try await ScratchDatabase.with(.tenants) { database in
            var files = try SmallTree.files
            try files.add(
                "c15",
                code: "900105",
                under: "p1",
                openedOn: "2025-01-01",
                succeeding: [("c11", .merge, "2025-01-01"), ("c12", .merge, "2025-01-01")]
            )
            files["c11"]?.closedOn = try day("2025-01-01")
            files["c12"]?.closedOn = try day("2025-01-01")
            let count = try await database.events().count
            try await database.apply(files)
            let again = try await database.plan(files)
            #expect(again.isEmpty)
            #expect(
                try await database.successions() == [
                    "c11 merge c15 2025-01-01", "c12 merge c15 2025-01-01",
                ]
            )
            let events = try await database.events(after: count)
            #expect(events.filter { $0.hasPrefix("tenant.opened") } == ["tenant.opened c15"])
            #expect(
                events.filter { $0.hasPrefix("tenant.closed") }.sorted()
                    == ["tenant.closed c11", "tenant.closed c12"]
            )
        }
    }

    @Test func onePartIsMergedAndAnotherBecomesATenant() async throws {
        try await ScratchDatabase.with(.tenants) { database in
            var files = try SmallTree.files
            try files.add(
                "c13",
                code: "900103",
                under: "p1",
                openedOn: "2025-01-01",
                succeeding: [("c11", .split, "2025-01-01")]
            )
            files["c12"]?.successions = [
                Succession(
                    predecessor: try tenant("c11"),
                    kind: .merge,
                    on: try day("2025-01-02")
                )
            ]
            files["c11"]?.closedOn = try day("2025-02-01")
            try await database.apply(files)
            let again = try await database.plan(files)
            #expect(again.isEmpty)
            #expect(
                try await database.successions() == [
                    "c11 merge c12 2025-01-02", "c11 split c13 2025-01-01",
                ]
            )
        }
    }

    @Test func aSuccessorIsNamedAfterTheTenantWasClosed() async throws {
        try await ScratchDatabase.with(.tenants) { database in
            var files = try SmallTree.files
            files["c11"]?.closedOn = try day("2025-01-01")
            try await database.apply(files)
            try files.add(
                "c13",
                code: "900103",
                under: "p1",
                openedOn: "2025-01-01",
                succeeding: [("c11", .split, "2025-01-01")]
            )
            try await database.apply(files)
            let again = try await database.plan(files)
            #expect(again.isEmpty)
            #expect(try await database.successions() == ["c11 split c13 2025-01-01"])
        }
    }

    @Test func aTenantGoesOnUnderANewEntry() async throws {
        try await ScratchDatabase.with(.tenants) { database in
            var files = try SmallTree.files
            try files.add(
                "c16",
                code: "900106",
                under: "p1",
                openedOn: "2025-01-01",
                succeeding: [("c11", .rename, "2025-01-01")]
            )
            files["c11"]?.closedOn = try day("2025-01-01")
            try await database.apply(files)
            let again = try await database.plan(files)
            #expect(again.isEmpty)
            #expect(try await database.successions() == ["c11 rename c16 2025-01-01"])
        }
    }

    @Test func aTenantThatSucceededIsItselfClosed() async throws {
        try await ScratchDatabase.with(.tenants) { database in
            var files = try SmallTree.files
            try files.add(
                "c13",
                code: "900103",
                under: "p1",
                openedOn: "2025-01-01",
                succeeding: [("c11", .split, "2025-01-01")]
            )
            files["c11"]?.closedOn = try day("2025-01-01")
            files["c13"]?.closedOn = try day("2025-02-01")
            try await database.apply(files)
            let again = try await database.plan(files)
            #expect(again.isEmpty)
            #expect(try await database.successions() == ["c11 split c13 2025-01-01"])
        }
    }

    @Test func aPrefectureClosesAfterItsCounties() async throws {
        try await ScratchDatabase.with(.tenants) { database in
            var files = try SmallTree.files
            for id in ["p2", "c21", "c22"] { files[id]?.closedOn = try day("2025-02-01") }
            let count = try await database.events().count
            try await database.apply(files)
            let again = try await database.plan(files)
            #expect(again.isEmpty)
            #expect(
                try await database.events(after: count) == [
                    "tenant.closed c22", "tenant.closed c21", "tenant.closed p2",
                ]
            )
        }
    }

    @Test func aTenantIsRenamedAndClosedLaterInOneRun() async throws {
        try await ScratchDatabase.with(.tenants) { database in
            var files = try SmallTree.files
            files["c11"]?.name = "末名"
            files["c11"]?.closedOn = try day("2025-04-01")
            try await database.apply(files, today: "2025-03-01")
            let again = try await database.plan(files)
            #expect(again.isEmpty)
            #expect(
                try await database.placements(of: "c11") == [
                    "2024-01-01..2025-03-01 900101 辖区c11 county r.p1.c11.",
                    "2025-03-01..2025-04-01 900101 末名 county r.p1.c11.",
                ]
            )
        }
    }
}
