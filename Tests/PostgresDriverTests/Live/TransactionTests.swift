import PostgresDriver
import Testing

@Suite struct TransactionTests {
    private struct Stop: Error {}
    private let insert = Statement(name: "insert", sql: "insert into t values ($1)")
    private let count = Statement(name: "count", sql: "select count(*) as n from t")

    /// Runs a test on one session with a temporary table `t (n int)`.
    private func withTable(_ body: (inout Session) async throws -> Void) async throws {
        let pool = try TestServer.pool(limit: 1)
        try await pool.withSession { session in
            try await session.runScript(
                """
                create temp table t (
                    n int constraint t_key unique deferrable initially deferred
                )
                """
            )
            try await body(&session)
        }
        await pool.shutDown()
    }

    @Test func aBodyThatThrowsIsRolledBackAndItsErrorKept() async throws {
        try await withTable { session in
            do throws(TransactionError) {
                try await session.transaction { transaction in
                    try await transaction.execute(insert, [.int32(1)])
                    throw Stop()
                }
            } catch {
                #expect(error.body is Stop)
                #expect(error.begin == nil && error.rollback == nil && error.commit == nil)
            }
            let found = try await session.query(count)
            #expect(try found[0].int("n") == 0)
        }
    }

    @Test func aFailingCommitFillsItsSlot() async throws {
        try await withTable { session in
            do throws(TransactionError) {
                try await session.transaction { transaction in
                    try await transaction.execute(insert, [.int32(1)])
                    try await transaction.execute(insert, [.int32(1)])
                }
                Issue.record("committed")
            } catch {
                #expect((error.commit as? PostgresError)?.constraint == "t_key")
                #expect(error.body == nil && error.rollback == nil)
                #expect(!error.leavesOutcomeUnknown)
            }
            #expect(session.isInTransaction == false)
        }
    }

    @Test func anErrorThatTheBodySwallowsStillFailsTheCommit() async throws {
        try await withTable { session in
            do throws(TransactionError) {
                try await session.transaction { transaction in
                    await #expect(throws: PostgresError.self) {
                        try await transaction.query(Statement(name: "bad", sql: "select 1/0"))
                    }
                }
                Issue.record("committed")
            } catch {
                #expect(error.postgres?.sqlState == .inFailedTransaction)
            }
        }
    }

    @Test func anOpeningStatementThatFailsFillsTheFirstSlot() async throws {
        try await withTable { session in
            do throws(TransactionError) {
                try await session.transaction(
                    opening: [(Statement(name: "enter", sql: "select 1/0"), [])]
                ) { _ in Issue.record("the body ran") }
            } catch {
                #expect((error.begin as? PostgresError)?.statement == "enter")
                #expect(error.rollback == nil)
            }
            #expect(session.isInTransaction == false)
            #expect(session.isUsable == true)
        }
    }

    @Test func aKilledBackendShowsInBodyAndNothingHidesIt() async throws {
        let other = try TestServer.pool(limit: 1)
        try await withTable { session in
            do throws(TransactionError) {
                try await session.transaction { transaction in
                    let pid = transaction.backendPID
                    try await other.withSession { killer in
                        let kill = Statement(
                            name: "kill",
                            sql: "select pg_terminate_backend($1, 5000)"
                        )
                        try await killer.execute(kill, [.int32(pid)])
                    }
                    try await transaction.execute(insert, [.int32(1)])
                }
                Issue.record("committed")
            } catch {
                #expect(error.postgres?.sqlState == .adminShutdown)
                #expect(error.postgres?.statement == "insert")
                #expect(!error.leavesOutcomeUnknown)
            }
            #expect(session.isUsable == false)
        }
        await other.shutDown()
    }

    @Test func aTransactionInsideATransactionIsASavepoint() async throws {
        try await withTable { session in
            try await session.transaction { outer in
                try await outer.execute(insert, [.int32(1)])
                do throws(TransactionError) {
                    try await outer.transaction { inner in
                        try await inner.execute(insert, [.int32(2)])
                        try await inner.query(Statement(name: "bad", sql: "select 1/0"))
                    }
                } catch {
                    #expect(error.postgres?.statement == "bad")
                }
                try await outer.transaction { try await $0.execute(insert, [.int32(3)]) }
                do throws(TransactionError) {
                    try await outer.transaction(TransactionOptions(isReadOnly: true)) { _ in }
                } catch {
                    #expect(error.postgres?.kind == .misuse)
                }
            }
            let found = try await session.query(count)
            #expect(try found[0].int("n") == 2)
        }
    }

    @Test func optionsReachTheServer() async throws {
        try await withTable { session in
            let options = TransactionOptions(
                isolation: .serializable,
                isReadOnly: true,
                isDeferrable: true
            )
            let show = Statement(
                name: "show",
                sql: """
                    select current_setting('transaction_isolation') as isolation,
                           current_setting('transaction_read_only') as read_only,
                           current_setting('transaction_deferrable') as deferrable
                    """
            )
            let row = try await session.transaction(options) { try await $0.query(show)[0] }
            #expect(try row.text("isolation") == "serializable")
            #expect(try row.text("read_only") == "on")
            #expect(try row.text("deferrable") == "on")
        }
    }
}
