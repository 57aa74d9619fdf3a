import Hierarchy
import PostgresDriver
import Store
import Testing
import UseCases

/// Who sees which results, as the service role.
@Suite struct AccessTests {
    /// Which tenants' publications an office sees.
    private func publications(
        _ office: String,
        _ database: ScratchDatabase
    ) async throws -> [String] {
        try await asOffice(office, database) { session in
            try await ResultShelf.publications(of: Template.year, &session)
                .map(\.tenant.rawValue).sorted()
        }
    }

    private func asOffice<R>(
        _ office: String,
        as role: ServiceRole = .app,
        _ database: ScratchDatabase,
        _ body: (inout Session) async throws -> R
    ) async throws -> R {
        let found = try await EngineTransaction(database.pools)() { session in
            try await Register.number(of: office, &session)
        }
        let number = try #require(found)
        return try await TenantTransaction(database.pools)(
            for: number,
            by: nil,
            as: role
        ) { session in
            try await body(&session)
        }
    }

    @Test func officesSeeThemselvesAndWhatStandsBelow() async throws {
        try await ScratchDatabase.with(.published) { database in
            let seen = try await ["c11", "p1", "p2", "r"]
                .asyncMap { office in try await publications(office, database) }
            #expect(seen[0] == ["c11"])
            #expect(seen[1] == ["c11", "c12", "p1"])
            #expect(seen[2] == ["c21", "c22", "p2"])
            #expect(seen[3] == ["c11", "c12", "c21", "c22", "p1", "p2", "r"])
        }
    }

    @Test func rowsOfSiblingsStayClosedEvenWhenTheirNumbersAreKnown() async throws {
        try await ScratchDatabase.with(.published) { database in
            let all = try await asOffice("r", database) { session in
                try await ResultShelf.publications(of: Template.year, &session)
            }
            let counts = try await ["c11", "p1", "r"]
                .asyncMap { office in
                    try await asOffice(office, database) { session in
                        try await ResultShelf.rows(of: all, &session).count
                    }
                }
            #expect(counts == [8, 24, 56])
        }
    }

    @Test func unpublishedResultsAreInvisibleAbove() async throws {
        try await ScratchDatabase.with(.scored) { database in
            for office in ["r", "p1"] {
                let seen = try await asOffice(office, database) { session in
                    try await ResultShelf.summaries("live", of: Template.year, &session)
                }
                #expect(Set(seen.map(\.tenant.rawValue)) == [office])
                let error = await #expect(throws: UseCaseError.self) {
                    _ = try await CompareJurisdictions(database.pools)(
                        office,
                        year: Template.year
                    )
                }
                #expect(error?.code == .nothingPublished)
            }
            let sheets = try await asOffice("p1", database) { session in
                try await session.texts("select count(*)::text from pingyi.sheets")
            }
            #expect(sheets == ["8"])
        }
    }

    @Test(arguments: [
        "update pingyi.publication_rows set total = 1",
        "update pingyi.publications set content = ''",
        "delete from pingyi.publication_rows",
        "delete from pingyi.publications",
        "delete from pingyi.audit_events",
        "update pingyi.marks set points = 1",
    ])
    func noServiceRoleChangesWhatIsPublished(statement: String) async throws {
        try await ScratchDatabase.with(.published) { database in
            let app = await #expect(throws: StoreError.self) {
                try await asOffice("r", database) { session in
                    _ = try await session.execute(Statement(name: "test", sql: statement))
                }
            }
            let engine = await #expect(throws: StoreError.self) {
                try await EngineTransaction(database.pools)() { session in
                    _ = try await session.execute(Statement(name: "test", sql: statement))
                }
            }
            for error in [app, engine] {
                guard case .refused = error else {
                    Issue.record("refused as \(String(describing: error))")
                    continue
                }
            }
        }
    }
}
