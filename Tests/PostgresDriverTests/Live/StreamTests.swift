import Foundation
import PostgresDriver
import Testing

@Suite(.serialized) struct StreamTests {
    private struct Enough: Error {}

    /// Peak resident memory of the process, in KiB.
    private func residentKiB() throws -> Int {
        let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
        let line = try #require(status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") })
        return try #require(Int(line.filter(\.isNumber)))
    }

    @Test func aLongAnswerStreamsInBoundedMemory() async throws {
        let pool = try TestServer.pool(limit: 1)
        let before = try residentKiB()
        var bytes = 0
        var most = 0
        let rows = try await pool.withSession { session in
            try await session.stream(
                Statement(
                    name: "long",
                    sql: "select n, repeat('x', 2000) as x from generate_series(1, $1::int4) n"
                ),
                [.int32(100_000)]
            ) { row in
                bytes += try row.text("x").utf8.count
                if row.number.isMultiple(of: 5_000) { most = max(most, try residentKiB()) }
            }
        }
        #expect(rows == 100_000)
        #expect(bytes == 200_000_000)
        #expect(most - before < 100_000, "grew by \(most - before) KiB")
        await pool.shutDown()
    }

    @Test func aConsumerThatThrowsEndsTheStream() async throws {
        let pool = try TestServer.pool(limit: 1)
        let long = Statement(name: "long", sql: "select generate_series(1, 1000000000) as n")
        let copy = Statement(name: "copy", sql: "copy (\(long.sql)) to stdout")
        try await pool.withSession { session in
            await #expect(throws: Enough.self) {
                try await session.stream(long) { if $0.number == 10 { throw Enough() } }
            }
            #expect(session.isUsable == false)
        }
        try await pool.withSession { session in
            await #expect(throws: Enough.self) {
                try await session.copyOut(copy) { _ in throw Enough() }
            }
            #expect(session.isUsable == false)
        }
        #expect(pool.status.idle == 0 && pool.status.lent == 0)
        await pool.shutDown()
    }

    @Test func anErrorAfterSomeRowsIsThrown() async throws {
        let pool = try TestServer.pool(limit: 1)
        let late = Statement(
            name: "late",
            sql: "select 1 / (1000 - n) from generate_series(1, 2000) n"
        )
        var seen = 0
        try await pool.withSession { session in
            let error = await #expect(throws: PostgresError.self) {
                try await session.stream(late) { _ in seen += 1 }
            }
            #expect(error?.sqlState == .some(SQLState("22012")))
            #expect(session.isUsable == true)
        }
        #expect(seen == 999)
        await pool.shutDown()
    }

    @Test func binaryCopyCarriesItsHeaderAndTrailer() async throws {
        let pool = try TestServer.pool(limit: 1)
        let copy = Statement(
            name: "copy",
            sql: "copy (select n::int8 from generate_series(1, 1000) n) to stdout (format binary)"
        )
        var first: [UInt8] = []
        var size = 0
        try await pool.withSession { session in
            try await session.copyOut(copy) { chunk in
                if first.isEmpty { for index in 0..<6 { first.append(chunk[index]) } }
                size += chunk.count
            }
        }
        #expect(first == Array("PGCOPY".utf8))
        #expect(size == 19 + 1000 * 14 + 2)
        await pool.shutDown()
    }
}
