import Hierarchy
import Testing
import UseCases

@Suite struct ApplyTests {
    @Test func theFirstRunCreatesEverythingAndTheSecondNothing() async throws {
        try await ScratchDatabase.with { database in
            let files = try SmallTree.files
            let plan = try await database.apply(files)
            #expect(plan.changes.count == 7)
            #expect(plan.schemes.map(\.step) == [.publish, .publish, .publish])
            let state = try await database.state()
            let again = try await database.plan(files)
            #expect(again.isEmpty)
            try await database.apply(files, today: "2025-04-01")
            #expect(try await database.state() == state)
        }
    }

    @Test func planningChangesNothing() async throws {
        try await ScratchDatabase.with(.tenants) { database in
            let before = try await database.state()
            var files = try SmallTree.files
            files["c11"]?.name = "新辖区"
            try files.add("c13", code: "900103", under: "p1")
            let plan = try await database.plan(files)
            #expect(plan.changes.count == 2)
            #expect(try await database.state() == before)
        }
    }

    @Test func theOrderOfFilesHasNoMeaning() async throws {
        let states = try await [false, true]
            .asyncMap { isReversed in
                try await ScratchDatabase.with { database in
                    var files = try SmallTree.files
                    if isReversed { files.entries.reverse() }
                    try await database.apply(files)
                    return try await database.state()
                }
            }
        #expect(states[0] == states[1])
    }

    @Test func absenceClosesNothing() async throws {
        try await ScratchDatabase.with(.tenants) { database in
            let before = try await database.state()
            var files = try SmallTree.files
            files["c11"] = nil
            files["c22"] = nil
            files.schemes["c22"] = nil
            let plan = try await database.plan(files)
            #expect(plan.isEmpty)
            try await database.apply(files)
            #expect(try await database.state() == before)
        }
    }

    @Test func newNamesCodesLevelsAndZonesAreOneEventEach() async throws {
        try await ScratchDatabase.with(.tenants) { database in
            let count = try await database.events().count
            var files = try SmallTree.files
            files["c11"]?.name = "新辖区"
            files["c11"]?.code = "900111"
            files["c12"]?.code = "900112"
            files["c21"]?.level = .prefecture
            files["c22"]?.timeZone = "Asia/Urumqi"
            let plan = try await database.apply(files)
            #expect(plan.changes.count == 5)
            let again = try await database.plan(files)
            #expect(again.isEmpty)
            #expect(
                try await database.events(after: count).sorted() == [
                    "tenant.described c11", "tenant.described c12", "tenant.described c21",
                    "tenant.described c22",
                ]
            )
            #expect(
                try await database.placements(of: "c11") == [
                    "2024-01-01..2025-03-01 900101 辖区c11 county r.p1.c11.",
                    "2025-03-01.. 900111 新辖区 county r.p1.c11.",
                ]
            )
            #expect(try await database.placements(of: "c22").count == 1)
            #expect(
                try await database.texts(
                    "select time_zone from pingyi.tenants where register_id = 'c22'"
                ) == ["Asia/Urumqi"]
            )
        }
    }

    @Test func aCodeMayPassToAnotherTenantInOneRun() async throws {
        try await ScratchDatabase.with(.tenants) { database in
            var files = try SmallTree.files
            files["c11"]?.code = "900102"
            files["c12"]?.code = "900109"
            try files.add("c13", code: "900101", under: "p1")
            try await database.apply(files)
            let again = try await database.plan(files)
            #expect(again.isEmpty)
            #expect(
                try await database.texts("select code from pingyi.tenants where path > 'r.p1.c'")
                    .sorted().prefix(3) == ["900101", "900102", "900109"]
            )
        }
    }

    @Test func aTenantIsRenamedOnTheDayItOpens() async throws {
        try await ScratchDatabase.with(.tenants) { database in
            var files = try SmallTree.files
            try files.add("c13", code: "900103", under: "p1", openedOn: "2025-03-01")
            try await database.apply(files)
            files["c13"]?.name = "另一名"
            try await database.apply(files)
            #expect(
                try await database.placements(of: "c13") == [
                    "2025-03-01.. 900103 另一名 county r.p1.c13."
                ]
            )
            let again = try await database.plan(files)
            #expect(again.isEmpty)
        }
    }

    @Test func aTenantThatOpensLaterIsRenamedBeforeItOpens() async throws {
        try await ScratchDatabase.with(.tenants) { database in
            var files = try SmallTree.files
            try files.add("c13", code: "900103", under: "p1", openedOn: "2026-01-01")
            try await database.apply(files)
            files["c13"]?.name = "另一名"
            files["c13"]?.parent = try tenant("p2")
            try await database.apply(files)
            #expect(
                try await database.placements(of: "c13") == [
                    "2026-01-01.. 900103 另一名 county r.p2.c13."
                ]
            )
            let again = try await database.plan(files)
            #expect(again.isEmpty)
        }
    }

    @Test func aPrefectureChangesWhileACountyBelowHasNotOpened() async throws {
        try await ScratchDatabase.with(.tenants) { database in
            var files = try SmallTree.files
            try files.add("c13", code: "900103", under: "p1", openedOn: "2026-01-01")
            try await database.apply(files)
            files["p1"]?.name = "新名"
            files["p1"]?.parent = try tenant("p2")
            try await database.apply(files)
            let again = try await database.plan(files)
            #expect(again.isEmpty)
            #expect(
                try await database.placements(of: "c13") == [
                    "2026-01-01.. 900103 辖区c13 county r.p2.p1.c13."
                ]
            )
        }
    }
}

extension Sequence {
    func asyncMap<R>(_ transform: (Element) async throws -> R) async rethrows -> [R] {
        var results: [R] = []
        for element in self { results.append(try await transform(element)) }
        return results
    }
}
