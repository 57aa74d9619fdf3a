import PostgresDriver
import Testing

@Suite struct PipelineTests {
    @Test func twentyThousandStatementsFillBothDirections() async throws {
        let pool = try TestServer.pool(limit: 1)
        let echo = Statement(name: "echo", sql: "select $1::text as t, repeat('x', 300) as x")
        let long = String(repeating: "y", count: 300)
        let answers = try await pool.withSession { session in
            try await session.pipeline((0..<20_000).map { (echo, [.text("\($0)" + long)]) })
        }
        #expect(answers.count == 20_000)
        #expect(try answers[12_345].rows[0].text("t") == "12345" + long)
        await pool.shutDown()
    }

    @Test func theFirstErrorNamesItsStatementAndNothingTakesEffect() async throws {
        let pool = try TestServer.pool(limit: 1)
        try await pool.withSession { session in
            try await session.runScript("create temp table t (n int)")
            let insert = Statement(name: "insert", sql: "insert into t values ($1)")
            let divide = Statement(name: "divide", sql: "select 1 / $1::int4")
            let error = await #expect(throws: PostgresError.self) {
                try await session.pipeline(
                    [(insert, [.int32(1)]), (insert, [.int32(2)]), (divide, [.int32(0)])]
                        + Array(repeating: (insert, [.int32(3)]), count: 3_000)
                        + [(divide, [.int32(0)])]
                )
            }
            #expect(error?.statementIndex == 2)
            #expect(error?.statement == "divide")
            #expect(error?.sqlState == .some(SQLState("22012")))
            let count = Statement(name: "count", sql: "select count(*) as n from t")
            let found = try await session.query(count)
            #expect(try found[0].int("n") == 0)
        }
        await pool.shutDown()
    }

    @Test func anUnsendableValueStopsTheWholePipeline() async throws {
        let pool = try TestServer.pool(limit: 1)
        try await pool.withSession { session in
            try await session.runScript("create temp table t (w text)")
            let insert = Statement(name: "insert", sql: "insert into t values ($1)")
            let error = await #expect(throws: PostgresError.self) {
                try await session.pipeline([(insert, ["a"]), (insert, ["\0"])])
            }
            #expect(error?.statementIndex == 1)
            let count = Statement(name: "count", sql: "select count(*) as n from t")
            let found = try await session.query(count)
            #expect(try found[0].int("n") == 0)
        }
        await pool.shutDown()
    }

    @Test func aDeferredConstraintFailsAtTheEndOfThePipeline() async throws {
        let pool = try TestServer.pool(limit: 1)
        try await pool.withSession { session in
            try await session.runScript(
                "create temp table t (n int constraint t_key unique deferrable initially deferred)"
            )
            let insert = Statement(name: "insert", sql: "insert into t values ($1)")
            let error = await #expect(throws: PostgresError.self) {
                try await session.pipeline([(insert, [.int32(1)]), (insert, [.int32(1)])])
            }
            #expect(error?.constraint == "t_key")
            #expect(session.isUsable == true)
        }
        await pool.shutDown()
    }
}
