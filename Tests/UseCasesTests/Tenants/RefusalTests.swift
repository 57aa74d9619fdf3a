import Hierarchy
import Testing
import UseCases

/// What files may not ask for; each also asks for a renaming that must not happen either.
@Suite struct RefusalTests {
    /// Closes `c11`, then applies files that are refused.
    private func expectRefusal(
        _ code: UseCaseError.Code,
        _ change: (inout FileTree) throws -> Void
    ) async throws {
        try await ScratchDatabase.with(.tenants) { database in
            var files = try SmallTree.files
            files["c11"]?.closedOn = try day("2025-01-01")
            try await database.apply(files)
            let before = try await database.state()
            files["c22"]?.name = "不该改"
            try change(&files)
            let error = await #expect(throws: UseCaseError.self) {
                try await database.apply(files)
            }
            #expect(error?.code == code)
            #expect(try await database.state() == before)
        }
    }

    @Test func whatIsClosedStaysClosed() async throws {
        try await expectRefusal(.changeRefused) { $0["c11"]?.closedOn = nil }
    }

    @Test func theClosingDayStays() async throws {
        try await expectRefusal(.changeRefused) { $0["c11"]?.closedOn = try day("2025-01-02") }
    }

    @Test func aClosedTenantKeepsItsName() async throws {
        try await expectRefusal(.changeRefused) { $0["c11"]?.name = "新名" }
    }

    @Test func theOpeningDayStays() async throws {
        try await expectRefusal(.changeRefused) { $0["c12"]?.openedOn = try day("2024-01-02") }
    }

    @Test func aTenantWithOpenTenantsBelowStaysOpen() async throws {
        try await ScratchDatabase.with(.tenants) { database in
            let before = try await database.state()
            var files = try SmallTree.files
            files["c22"]?.name = "不该改"
            files["p2"]?.closedOn = try day("2025-01-01")
            files["c21"] = nil
            files["c22"]?.closedOn = try day("2025-01-01")
            let error = await #expect(throws: UseCaseError.self) {
                try await database.apply(files)
            }
            #expect(error?.code == .treeConflict)
            #expect(try await database.state() == before)
        }
    }

    @Test func tenantsDoNotSwapTheirCodes() async throws {
        try await expectRefusal(.changeRefused) {
            $0["c21"]?.code = "900102"
            $0["c12"]?.code = "900201"
        }
    }

    @Test func aTenantDoesNotCloseBeforeItsLastChange() async throws {
        try await ScratchDatabase.with(.tenants) { database in
            var files = try SmallTree.files
            files["c12"]?.name = "新名"
            try await database.apply(files, today: "2025-03-01")
            let before = try await database.state()
            files["c22"]?.name = "不该改"
            files["c12"]?.closedOn = try day("2025-02-01")
            let error = await #expect(throws: UseCaseError.self) {
                try await database.apply(files)
            }
            #expect(error?.code == .changeRefused)
            #expect(try await database.state() == before)
        }
    }

    @Test func aTenantIsNotRenamedAfterItClosed() async throws {
        try await ScratchDatabase.with(.tenants) { database in
            let before = try await database.state()
            var files = try SmallTree.files
            files["c12"]?.name = "新名"
            files["c12"]?.closedOn = try day("2025-02-01")
            files["c22"]?.name = "不该改"
            let error = await #expect(throws: UseCaseError.self) {
                try await database.apply(files, today: "2025-03-01")
            }
            #expect(error?.code == .changeRefused)
            #expect(error?.facts["tenant"] == "c12")
            #expect(try await database.state() == before)
        }
    }

    @Test func nothingChangesBeforeADayThatIsRecorded() async throws {
        try await ScratchDatabase.with(.tenants) { database in
            var files = try SmallTree.files
            files["c12"]?.name = "新名"
            try await database.apply(files, today: "2025-03-01")
            let before = try await database.state()
            files["c22"]?.name = "不该改"
            files["c12"]?.name = "更新的名"
            let error = await #expect(throws: UseCaseError.self) {
                try await database.apply(files, today: "2025-02-01")
            }
            #expect(error?.code == .changeRefused)
            #expect(try await database.state() == before)
        }
    }
}
