import PostgresDriver
import Testing

@Suite struct ErrorTests {
    @Test func aConstraintIsNamedAndTheValueIsNot() async throws {
        let pool = try TestServer.pool(limit: 1)
        try await pool.withSession { session in
            try await session.runScript(
                "create temp table words (word text constraint words_key unique)"
            )
            let insert = Statement(name: "words.insert", sql: "insert into words values ($1)")
            try await session.execute(insert, ["secret"])
            let error = await #expect(throws: PostgresError.self) {
                try await session.execute(insert, ["secret"])
            }
            #expect(error?.sqlState == .uniqueViolation)
            #expect(error?.constraint == "words_key")
            #expect(error?.table == "words")
            #expect(error?.statement == "words.insert")
            #expect(error?.description.contains("secret") == false)
            #expect(error?.debugDescription.contains("secret") == true)
            #expect(session.isUsable == true)
        }
        await pool.shutDown()
    }

    @Test func aScriptNamesThePlaceOfItsError() async throws {
        let pool = try TestServer.pool(limit: 1)
        try await pool.withSession { session in
            let script = "create table leftover (n int);\nselect nothing;\n"
            let error = await #expect(throws: PostgresError.self) {
                try await session.runScript(script, name: "0001.sql")
            }
            #expect(error?.sqlState == .undefinedColumn)
            #expect(error?.position == 39)
            #expect(error?.statement == "0001.sql")
            let missing = Statement(
                name: "look",
                sql: "select to_regclass('leftover') is null as gone"
            )
            let found = try await session.query(missing)
            #expect(try found[0].bool("gone"))
        }
        await pool.shutDown()
    }

    @Test(arguments: ["copy (select 1) to stdout", "copy pg_class from stdin"])
    func copyOutsideCopyOutIsRefusedAndTheSessionClosed(sql: String) async throws {
        let pool = try TestServer.pool(limit: 1)
        let copy = Statement(name: "copy", sql: sql)
        try await pool.withSession { session in
            let error = await #expect(throws: PostgresError.self) { try await session.query(copy) }
            #expect(error?.kind == .misuse)
            #expect(session.isUsable == false)
        }
        try await pool.withSession { session in
            let error = await #expect(throws: PostgresError.self) {
                try await session.pipeline([
                    (Statement(name: "one", sql: "select 1"), []), (copy, []),
                ])
            }
            #expect(error?.kind == .misuse)
            #expect(error?.statementIndex == 1)
        }
        try await pool.withSession {
            _ = try await $0.query(Statement(name: "one", sql: "select 1"))
        }
        await pool.shutDown()
    }

    @Test func aServerThatIsNotThereIsNamed() async throws {
        let pool = try TestServer.pool(host: "/tmp/no-such-directory")
        let error = await #expect(throws: PostgresError.self) {
            try await pool.withSession { _ in }
        }
        #expect(error?.kind == .connectFailed)
        #expect(error?.description.contains("/tmp/no-such-directory") == true)
        #expect(pool.status.lent == 0)
    }

    @Test func wrongStartUpSettingsFailTheConnect() async throws {
        let pool = try TestServer.pool(onConnect: ["set no_such_setting to 1"])
        let error = await #expect(throws: PostgresError.self) {
            try await pool.withSession { _ in }
        }
        #expect(error?.sqlState == .some(SQLState("42704")))
        #expect(pool.status.lent == 0)
    }
}
