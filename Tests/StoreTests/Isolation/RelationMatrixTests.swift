import PostgresDriver
import Store
import Testing

@Suite struct RelationMatrixTests {
    @Test func everyOfficeReadsExactlyWhatTheTableSays() async throws {
        try await ScratchDatabase.with(.world) { database in
            let world = try await database.asAdministrator { try await ProbeWorld(&$0) }
            try await database.withPools(limits: [.app: 1]) { pools in
                for reader in world.tenants {
                    try await TenantTransaction(pools)(
                        for: TenantNumber(rawValue: reader.id),
                        by: nil
                    ) { session in
                        for right in ReadingRight.all {
                            let seen = try await session.texts(
                                "select distinct tenant_id from pingyi.\(right.table) where \(right.rows)"
                            )
                            let expected = world.tenants.filter {
                                right.relations.contains(Relation(of: $0.path, from: reader.path))
                            }
                            #expect(
                                Set(seen) == Set(expected.map { "\($0.id)" }),
                                "\(right.table) where \(right.rows), read as \(reader.path)"
                            )
                        }
                    }
                }
            }
        }
    }

    @Test func theTableNamesEveryTableThatAnOfficeMayRead() async throws {
        try await ScratchDatabase.with(.schema) { database in
            let readable = try await database.asAdministrator { session in
                try await session.texts(
                    """
                    select relname from pg_class
                    where relnamespace = 'pingyi'::regnamespace and relkind in ('r', 'p')
                      and has_any_column_privilege('pingyi_app', oid, 'select')
                      and relname not in ('sectors', 'applied_files')
                    """
                )
            }
            #expect(Set(readable) == Set(ReadingRight.all.map(\.table)))
        }
    }

    @Test func missingAndForeignRowsAreRefusedAlike() async throws {
        try await ScratchDatabase.with(.world) { database in
            let world = try await database.asAdministrator { try await ProbeWorld(&$0) }
            try await database.withPools { pools in
                let own = world.tenants[20]
                for foreign in world.tenants where foreign.id != own.id {
                    let pairs = [
                        ("cycle_units (tenant_id, cycle_id, unit_id, form)", "empty_cycle", "unit"),
                        ("cycle_units (tenant_id, cycle_id, unit_id, form)", "cycle", "new_unit"),
                    ]
                    for (columns, cycle, unit) in pairs {
                        let theirs =
                            "insert into pingyi.\(columns) values (\(own.id), "
                            + "\(foreign.literals[cycle] ?? ""), \(foreign.literals[unit] ?? ""), 'x')"
                        let nobodys =
                            "insert into pingyi.\(columns) values (\(own.id), 999999, 999999, 'x')"
                        let first = try await answer(theirs, own, pools)
                        let second = try await answer(nobodys, own, pools)
                        #expect(first == second)
                        #expect(first.hasPrefix("missingReference"))
                    }
                }
            }
        }
    }

    @Test func aCodeThatExistsElsewhereIsTakenLikeAnyOther() async throws {
        try await ScratchDatabase.with(.world) { database in
            let world = try await database.asAdministrator { try await ProbeWorld(&$0) }
            try await database.withPools { pools in
                let (own, other) = (world.tenants[20], world.tenants[21])
                let rest = "'secret', 'x', 'education')"
                let unit = "insert into pingyi.units (tenant_id, code, name, sector) values"
                let theirs = try await answer("\(unit) (\(other.id), \(rest)", other, pools)
                let mine = try await answer("\(unit) (\(own.id), \(rest)", own, pools)
                let again = try await answer("\(unit) (\(own.id), \(rest)", own, pools)
                #expect(theirs == "")
                #expect(mine == "")
                #expect(again == "unitCodeTaken")
            }
        }
    }

    private func answer(
        _ sql: String,
        _ tenant: ProbeWorld.Tenant,
        _ pools: RolePools
    ) async throws -> String {
        do {
            try await TenantTransaction(pools)(for: TenantNumber(rawValue: tenant.id), by: nil) {
                _ = try await $0.execute(Statement(name: "oracle", sql: sql))
            }
            return ""
        } catch let error as StoreError {
            return "\(error)"
        }
    }
}
