import Hierarchy
import Testing
import UseCases

/// Each change has its event, in its transaction and no other.
@Suite struct AuditTests {
    /// Rows of a table whose transaction wrote no event, or several, of a kind for the tenant.
    private func unpaired(
        _ table: String,
        _ kind: String,
        where condition: String = "true",
        _ database: ScratchDatabase
    ) async throws -> [String] {
        try await database.texts(
            """
            select t.register_id
            from pingyi.\(table) x
            join pingyi.tenants t using (tenant_id)
            where \(condition) and 1 <> (
              select count(*) from pingyi.audit_events e
              where e.tenant_id = x.tenant_id and e.kind = '\(kind)' and e.xmin = x.xmin
            )
            """
        )
    }

    @Test func aNewTreeIsRecordedChangeByChange() async throws {
        try await ScratchDatabase.with(.tenants) { database in
            #expect(try await unpaired("tenant_placements", "tenant.opened", database).isEmpty)
            #expect(try await unpaired("scheme_versions", "scheme.published", database).isEmpty)
            let events = try await database.events()
            #expect(events.filter { $0.hasPrefix("tenant.") }.count == 7)
            #expect(events.filter { $0.hasPrefix("scheme.") }.count == 3)
            #expect(events.filter { $0.hasPrefix("person.") }.count == 2)
            #expect(events.count == 12)
        }
    }

    @Test func aNewYearIsRecordedCycleByCycle() async throws {
        try await ScratchDatabase.with(.published) { database in
            #expect(try await unpaired("publications", "cycle.published", database).isEmpty)
            #expect(try await unpaired("cycle_units", "cycle.opened", database).isEmpty)
            let events = try await database.events()
            #expect(events.filter { $0.hasPrefix("cycle.") }.count == 14)
            #expect(events.count == 26)
        }
    }

    @Test func aReorganisationIsRecordedChangeByChange() async throws {
        try await ScratchDatabase.with(.tenants) { database in
            let count = try await database.events().count
            var files = try SmallTree.files
            try files.add(
                "c13",
                code: "900103",
                under: "p2",
                openedOn: "2025-01-01",
                succeeding: [("c11", .split, "2025-01-01")]
            )
            files["c11"]?.closedOn = try day("2025-01-01")
            files["c12"]?.parent = try tenant("p2")
            files["c22"]?.name = "新名"
            try await database.apply(files)
            #expect(
                try await database.events(after: count).sorted() == [
                    "tenant.closed c11", "tenant.described c22", "tenant.moved c12",
                    "tenant.opened c13", "tenant.succeeded c11",
                ]
            )
            let placed = "x.valid_from = '2025-03-01' and t.register_id = 'c12'"
            #expect(
                try await unpaired("tenant_placements", "tenant.moved", where: placed, database)
                    .isEmpty
            )
            #expect(
                try await unpaired("tenant_successions", "tenant.succeeded", database).isEmpty
            )
        }
    }

    @Test(arguments: ["", "Ops", "-ops", "ops ops", "操作", String(repeating: "o", count: 65)])
    func aMalformedHandleChangesNothing(handle: String) async throws {
        try await ScratchDatabase.with { database in
            for (person, approver) in [(handle, "chief"), ("ops", handle)] {
                let error = await #expect(throws: UseCaseError.self) {
                    try await database.apply(
                        try SmallTree.files,
                        as: person,
                        approvedBy: approver
                    )
                }
                #expect(error?.code == .malformedPerson)
            }
            let state = try await database.state()
            #expect(state.isEmpty)
        }
    }
}
