import Foundation
import PostgresDriver
import Store
import Testing

@Suite struct RetryTests {
    @Test func whoComesSecondRunsAgain() async throws {
        try await ScratchDatabase.with(.world) { database in
            try await database.withPools { pools in
                let isolated = TransactionOptions(isolation: .serializable)
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for _ in 0..<4 {
                        group.addTask {
                            try await EngineTransaction(pools)(isolated) { session in
                                let old = try await session.text(
                                    "select version from pingyi.cycle_versions where tenant_id = 5"
                                )
                                try await session.execute(
                                    Statement(
                                        name: "raise",
                                        sql: """
                                            update pingyi.cycle_versions set version = $1
                                            where tenant_id = 5
                                            """
                                    ),
                                    [.int64((Int64(old) ?? 0) + 1)]
                                )
                            }
                        }
                    }
                    try await group.waitForAll()
                }
                let version = try await database.asAdministrator { session in
                    try await session.text(
                        "select version from pingyi.cycle_versions where tenant_id = 5"
                    )
                }
                #expect(version == "5")
            }
        }
    }

    @Test func attemptsAreBounded() async throws {
        try await ScratchDatabase.with(.schema) { database in
            try await database.withPools { pools in
                let engine = EngineTransaction(pools)
                var count = 0
                await #expect {
                    try await engine { session in
                        count += 1
                        try await session.runScript(
                            "do $$ begin raise exception 'x' using errcode = '40001'; end $$"
                        )
                    }
                } throws: { error in
                    if case StoreError.busy = error { true } else { false }
                }
                #expect(count == TenantTransaction.attempts)
            }
        }
    }

    @Test func otherErrorsAreNotRepeated() async throws {
        try await ScratchDatabase.with(.schema) { database in
            try await database.withPools { pools in
                let engine = EngineTransaction(pools)
                var count = 0
                await #expect(throws: StoreError.self) {
                    try await engine { session in
                        count += 1
                        try await session.runScript("select 1 / 0")
                    }
                }
                #expect(count == 1)
            }
        }
    }

    @Test func aLockOrARunawayStatementEndsByItself() async throws {
        try await ScratchDatabase.with(.world) { database in
            try await database.asAdministrator { holder in
                try await holder.runScript("begin; update pingyi.units set name = 'held'")
                try await database.withPools { pools in
                    await #expect {
                        try await TenantTransaction(pools)(for: TenantNumber(rawValue: 5), by: nil)
                        {
                            session in
                            try await session.runScript("update pingyi.units set name = 'x'")
                        }
                    } throws: { error in
                        if case StoreError.busy = error { true } else { false }
                    }
                    await #expect {
                        try await TenantTransaction(pools)(
                            for: TenantNumber(rawValue: 5),
                            by: nil,
                            as: .visitor
                        ) { session in
                            try await session.runScript("select pg_sleep(30)")
                        }
                    } throws: { error in
                        if case StoreError.tookTooLong = error { true } else { false }
                    }
                }
                try await holder.runScript("rollback")
            }
        }
    }
}
