import PostgresDriver
import Testing

@Suite struct DecodingTests {
    private func row(_ sql: String, _ binds: [PostgresValue] = []) async throws -> PostgresRow {
        let pool = try TestServer.pool(limit: 1)
        let rows = try await pool.withSession { session in
            try await session.query(Statement(name: "decode", sql: sql), binds)
        }
        await pool.shutDown()
        return try #require(rows.first)
    }

    @Test func aWrongTypeIsNamedWithoutTheValue() async throws {
        let row = try await row("select 'secret' as word")
        let error = #expect(throws: PostgresError.self) { try row.int64("word") }
        let fault = DecodingFaultText(column: "word", expected: "int8", found: "text")
        #expect(error.map { "\($0)" }?.contains(fault.text) == true)
        #expect(error.map { String(reflecting: $0) }?.contains("secret") == false)
    }

    private struct DecodingFaultText {
        let column: String
        let expected: String
        let found: String
        var text: String {
            "column \(column) of decode, row 1: expected \(expected), found \(found)"
        }
    }

    @Test func nullAndMissingColumnsAreNamed() async throws {
        let row = try await row("select null::int8 as n")
        #expect(throws: PostgresError.self) { try row.int64("n") }
        #expect(try row.optionalInt64("n") == nil)
        let error = #expect(throws: PostgresError.self) { try row.optionalInt64("m") }
        #expect(error?.description.contains("no such column") == true)
    }

    @Test func arraysArriveWithTheirNulls() async throws {
        let row = try await row(
            """
            select $1::text[]::text as t, $2::text as i, $3::text as b, $4::text as y, $5::text as e,
                   array_length($6::int8[], 1) as n
            """,
            [
                .textArray(["a", nil, "b\"\\c", "", "NULL", "{x,y}", "评议"]),
                .int32Array([1, nil, -3]),
                .boolArray([true, nil, false]), .bytesArray([[1], nil, []]), .int64Array([]),
                .int64Array(Array(0..<100_000)),
            ]
        )
        #expect(try row.text("t") == #"{a,NULL,"b\"\\c","","NULL","{x,y}",评议}"#)
        #expect(try row.text("i") == "{1,NULL,-3}")
        #expect(try row.text("b") == "{t,NULL,f}")
        #expect(try row.text("y") == #"{"\\x01",NULL,"\\x"}"#)
        #expect(try row.text("e") == "{}")
        #expect(try row.int("n") == 100_000)
    }

    @Test func timesAreInUniversalTimeAndISOForm() async throws {
        let row = try await row(
            "select '2026-05-01T08:00:00+08'::timestamptz as t, '1 day 2 hours'::interval as i"
        )
        #expect(try row.text("t") == "2026-05-01 00:00:00+00")
        #expect(try row.text("i") == "P1DT2H")
    }

    @Test func textWithTheNullCharacterIsRefusedBeforeItIsSent() async throws {
        let pool = try TestServer.pool(limit: 1)
        let select = Statement(name: "select", sql: "select $1::text, $2::text[]")
        try await pool.withSession { session in
            for binds in [["a\0b", .textArray([])], ["a", .textArray(["x", "\0"])]]
                as [[PostgresValue]]
            {
                let error = await #expect(throws: PostgresError.self) {
                    try await session.query(select, binds)
                }
                #expect(error?.kind == .unencodable(parameter: binds[0] == "a" ? 2 : 1))
            }
            let found = try await session.query(select, ["a", .textArray([])])
            #expect(found.count == 1)
        }
        await pool.shutDown()
    }

    @Test func rowsBecomeValues() async throws {
        struct Pair: PostgresRowDecodable, Equatable {
            let number: Int
            let word: String?

            init(row: borrowing PostgresRow) throws {
                number = try row.int("number")
                word = try row.optionalText("word")
            }
        }
        let pool = try TestServer.pool(limit: 1)
        let select = Statement(
            name: "pairs",
            sql: "select n as number, nullif('w' || n, 'w2') as word from generate_series(1, 3) n"
        )
        let pairs = try await pool.withSession { session in
            try await session.query(select, as: Pair.self)
        }
        #expect(pairs.map(\.number) == [1, 2, 3])
        #expect(pairs.map(\.word) == ["w1", nil, "w3"])
        await pool.shutDown()
    }
}
