import PostgresDriver
import Testing

@Suite struct QueryTests {
    @Test func valuesComeBackAsTheyWent() async throws {
        let pool = try TestServer.pool()
        let statement = Statement(
            name: "values",
            sql: """
                select $1::text as t, $2::int4 as i4, $3::int8 as i8, $4::bool as b,
                       $5::bytea as y, $6::float8 as f, $7::text as n, $8::bytea as e,
                       $9::int2 as i2
                """
        )
        let binds: [PostgresValue] = [
            "评议 \"quoted\"", .int32(.min), .int64(.min), true, .bytes([0, 1, 255]), .double(0.1),
            nil, .bytes([]), .int16(-7),
        ]
        for format in [Statement.Format.text, .binary] {
            let rows = try await pool.withSession { session in
                try await session.query(
                    Statement(name: "values", sql: statement.sql, format: format),
                    binds
                )
            }
            let row = try #require(rows.first)
            #expect(try row.text("t") == "评议 \"quoted\"")
            #expect(try row.int32("i4") == .min)
            #expect(try row.int64("i8") == .min)
            #expect(try row.int("i2") == -7)
            #expect(try row.bool("b"))
            #expect(try row.bytes("y") == [0, 1, 255])
            #expect(try row.bytes("e") == [])
            #expect(try row.double("f") == 0.1)
            #expect(try row.optionalText("n") == nil)
            #expect(try row.isNull("n"))
        }
        await pool.shutDown()
    }

    @Test func executeCountsChangedRows() async throws {
        let pool = try TestServer.pool()
        try await pool.withSession { session in
            try await session.execute(Statement(name: "make", sql: "create temp table t (n int)"))
            let insert = Statement(
                name: "insert",
                sql: "insert into t select * from generate_series(1, $1)"
            )
            #expect(try await session.execute(insert, [.int32(17)]) == 17)
        }
        await pool.shutDown()
    }

    @Test func pipelineAnswersInOrder() async throws {
        let pool = try TestServer.pool()
        let select = Statement(name: "select", sql: "select $1::int8 as n")
        let answers = try await pool.withSession { session in
            try await session.pipeline((0..<100).map { (select, [.int64($0)]) })
        }
        #expect(try answers.map { try $0.rows[0].int64("n") } == Array(0..<100))
        await pool.shutDown()
    }

    @Test func copyOutHandsOverEveryRow() async throws {
        let pool = try TestServer.pool()
        var text: [UInt8] = []
        let count = try await pool.withSession { session in
            let copy = Statement(
                name: "copy",
                sql: "copy (select n from generate_series(1, 1000) n) to stdout"
            )
            return try await session.copyOut(copy) { line in
                for index in line.indices { text.append(line[index]) }
            }
        }
        #expect(count == 1000)
        #expect(String(decoding: text, as: UTF8.self).split(separator: "\n").count == 1000)
        await pool.shutDown()
    }

    @Test func transactionsCommitAndRollBack() async throws {
        let pool = try TestServer.pool()
        let make = Statement(name: "make", sql: "create temp table t (n int)")
        let insert = Statement(name: "insert", sql: "insert into t values ($1)")
        let count = Statement(name: "count", sql: "select count(*) as n from t")
        struct Stop: Error {}
        try await pool.withSession { session in
            try await session.execute(make)
            try await session.transaction { _ = try await $0.execute(insert, [.int32(1)]) }
            await #expect(throws: TransactionError.self) {
                try await session.transaction { transaction in
                    _ = try await transaction.execute(insert, [.int32(2)])
                    throw Stop()
                }
            }
            let found = try await session.query(count)
            #expect(try found[0].int64("n") == 1)
        }
        await pool.shutDown()
    }
}
