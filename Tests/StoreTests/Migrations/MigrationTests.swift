import PostgresDriver
import SQLFiles
import Store
import Testing

@Suite struct MigrationTests {
    @Test func aSecondRunChangesNothing() async throws {
        try await ScratchDatabase.with(.nothing) { database in
            try await database.asAdministrator { session in
                let first = try await MigrateDatabase()(&session)
                #expect(
                    first.applied
                        == (EmbeddedSQL.migrations + EmbeddedSQL.functions).map(\.name)
                )
                let applied = try await session.texts("select applied_at from pingyi.applied_files")
                let second = try await MigrateDatabase()(&session)
                #expect(second.isUpToDate)
                #expect(second.unchanged == first.applied.count)
                let again = try await session.texts("select applied_at from pingyi.applied_files")
                #expect(again == applied)
            }
        }
    }

    @Test func aChangedMigrationIsNamedAndNothingApplied() async throws {
        try await ScratchDatabase.with(.schema) { database in
            try await database.asAdministrator { session in
                var files = EmbeddedSQL.migrations
                files[3] = SQLFile(name: files[3].name, text: files[3].text + "\n-- tampered")
                files.append(SQLFile(name: "migrations/9999_later.sql", text: "select 1"))
                let migrate = MigrateDatabase(migrations: files, functions: [])
                let error = await #expect(throws: MigrationError.self) {
                    _ = try await migrate(&session)
                }
                guard case .changed(let name) = error else {
                    Issue.record("unexpected \(String(describing: error))")
                    return
                }
                #expect(name == files[3].name)
                let later = try await session.text(
                    "select count(*) from pingyi.applied_files where name like '%9999%'"
                )
                #expect(later == "0")
            }
        }
    }

    @Test func aDatabaseThatIsNewerIsRefused() async throws {
        try await ScratchDatabase.with(.schema) { database in
            try await database.asAdministrator { session in
                let older = MigrateDatabase(
                    migrations: Array(EmbeddedSQL.migrations.dropLast()),
                    functions: []
                )
                let error = await #expect(throws: MigrationError.self) {
                    _ = try await older(&session)
                }
                #expect(error?.description.contains("newer program") == true)
            }
        }
    }

    @Test func aMigrationNumberedTooLowIsRefused() async throws {
        try await ScratchDatabase.with(.schema) { database in
            try await database.asAdministrator { session in
                var files = EmbeddedSQL.migrations
                files.insert(SQLFile(name: "migrations/0003_a_late.sql", text: "select 1"), at: 2)
                let migrate = MigrateDatabase(migrations: files, functions: [])
                let error = await #expect(throws: MigrationError.self) {
                    _ = try await migrate(&session)
                }
                #expect(error?.description.contains("0003_a_late.sql") == true)
            }
        }
    }

    @Test func aFailingMigrationLeavesNothingBehind() async throws {
        try await ScratchDatabase.with(.schema) { database in
            try await database.asAdministrator { session in
                let bad = SQLFile(
                    name: "migrations/9999_bad.sql",
                    text: "create table pingyi.half (x int); select 1 / 0;"
                )
                let migrate = MigrateDatabase(
                    migrations: EmbeddedSQL.migrations + [bad],
                    functions: []
                )
                let error = await #expect(throws: MigrationError.self) {
                    _ = try await migrate(&session)
                }
                #expect(error?.description.contains("9999_bad.sql") == true)
                #expect(try await session.text("select to_regclass('pingyi.half')") == "")
                let pending = try await migrate.pending(&session)
                #expect(pending == [bad.name])
            }
        }
    }

    @Test func twoProgramsMigrateOneAfterTheOther() async throws {
        try await ScratchDatabase.with(.nothing) { database in
            try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<3 {
                    group.addTask {
                        try await database.asAdministrator { session in
                            try await MigrateDatabase()(&session).applied.count
                        }
                    }
                }
                var counts: [Int] = []
                for try await count in group { counts.append(count) }
                let all = EmbeddedSQL.migrations.count + EmbeddedSQL.functions.count
                #expect(counts.sorted() == [0, 0, all])
            }
        }
    }

    @Test func whoCannotGetTheLockIsTold() async throws {
        try await ScratchDatabase.with(.schema) { database in
            try await database.asAdministrator { holder in
                try await holder.execute(Statement(.lockMigrations))
                try await database.asAdministrator { session in
                    try await session.runScript("set lock_timeout = '50ms'")
                    let error = await #expect(throws: MigrationError.self) {
                        _ = try await MigrateDatabase()(&session)
                    }
                    #expect(error?.description.contains("another program") == true)
                }
            }
        }
    }

    @Test func theMigratingRoleCanApplyALaterFile() async throws {
        try await ScratchDatabase.with(.schema) { database in
            let later = SQLFile(
                name: "migrations/9999_later.sql",
                text: "set local role pingyi_owner; create table pingyi.later (x int);"
            )
            try await database.withPools { pools in
                try await pools.withSession(as: .migrate) { session in
                    let migrate = MigrateDatabase(migrations: EmbeddedSQL.migrations + [later])
                    let report = try await migrate(&session)
                    #expect(report.applied == [later.name])
                }
            }
        }
    }

    @Test(arguments: [150_018, 150_019, 140_020, 160_001, 170_011, 190_000, 90_600, 0])
    func releasesBelowTheFloorAreRefused(number: Int) {
        #expect(throws: MigrationError.self) { try VersionFloor.check(number) }
    }

    @Test(arguments: [150_020, 150_021, 160_016, 170_012, 180_006]) func releasesAtTheFloorAreTaken(
        number: Int
    ) throws {
        try VersionFloor.check(number)
    }
}
