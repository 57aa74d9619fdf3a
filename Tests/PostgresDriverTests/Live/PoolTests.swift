import Logging
import NIOConcurrencyHelpers
import PostgresDriver
import Testing

@Suite struct PoolTests {
    private let one = Statement(name: "one", sql: "select 1 as n")

    @Test func neverMoreSessionsThanTheLimit() async throws {
        let pool = try TestServer.pool(limit: 3)
        let used = NIOLockedValueBox(Set<Int32>())
        try await withThrowingTaskGroup { group in
            for _ in 0..<60 {
                group.addTask {
                    try await pool.withSession { session in
                        let pid = session.backendPID
                        #expect(used.withLockedValue { $0.insert(pid).inserted })
                        try await session.query(one)
                        _ = used.withLockedValue { $0.remove(pid) }
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(pool.status.idle <= 3)
        await pool.shutDown()
    }

    @Test func aCallerWhoWaitsTooLongIsTold() async throws {
        let pool = try TestServer.pool(limit: 1, waitTimeout: .milliseconds(50))
        try await pool.withSession { session in
            let error = await #expect(throws: PostgresError.self) {
                try await pool.withSession { _ in }
            }
            #expect(error?.kind == .poolExhausted)
            try await session.query(one)
        }
        #expect(pool.status.waiting == 0)
        try await pool.withSession { try await $0.query(one) }
        await pool.shutDown()
    }

    @Test func aKilledSessionIsReplacedWhetherIdleOrLent() async throws {
        let pool = try TestServer.pool(limit: 1)
        let killer = try TestServer.pool(limit: 1)
        func kill(_ pid: Int32) async throws {
            let kill = Statement(name: "kill", sql: "select pg_terminate_backend($1, 5000)")
            try await killer.withSession { try await $0.execute(kill, [.int32(pid)]) }
        }
        let idle = try await pool.withSession { $0.backendPID }
        try await kill(idle)
        try await pool.withSession { session in
            #expect(session.backendPID != idle)
            try await kill(session.backendPID)
            let error = await #expect(throws: PostgresError.self) { try await session.query(one) }
            #expect(error?.sqlState == .adminShutdown)
        }
        #expect(pool.status.idle == 0)
        try await pool.withSession { try await $0.query(one) }
        await pool.shutDown()
        await killer.shutDown()
    }

    @Test func aSessionLeftInATransactionIsNotLentAgain() async throws {
        let pool = try TestServer.pool(limit: 1)
        let first = try await pool.withSession { session in
            try await session.execute(Statement(name: "begin", sql: "begin"))
            return session.backendPID
        }
        let second = try await pool.withSession { session in
            session.closeAfterUse()
            return session.backendPID
        }
        #expect(first != second)
        #expect(pool.status.idle == 0)
        await pool.shutDown()
    }

    @Test func shuttingDownWaitsForLentSessionsAndRefusesNewOnes() async throws {
        let pool = try TestServer.pool(limit: 1)
        let (lent, announce) = AsyncStream<Void>.makeStream()
        let (released, release) = AsyncStream<Void>.makeStream()
        let holder = Task {
            try await pool.withSession { session in
                announce.yield()
                for await _ in released { break }
                try await session.query(one)
            }
        }
        for await _ in lent { break }
        let waiter = Task { try await pool.withSession { _ in } }
        try await eventually { pool.status.waiting == 1 }
        let shutdown = Task { await pool.shutDown() }
        try await eventually { pool.status.waiting == 0 }
        #expect(pool.status.lent == 1)
        release.yield()
        await shutdown.value
        #expect(pool.status.lent == 0)
        #expect(pool.status.idle == 0)
        try await holder.value
        for task in [waiter, Task { try await pool.withSession { _ in } }] {
            let error = await #expect(throws: PostgresError.self) { try await task.value }
            #expect(error?.kind == .poolClosed)
        }
    }

    @Test func noticesGoToTheLogWithTheirSession() async throws {
        let log = CapturedLog()
        let pool = try TestServer.pool(limit: 1, logger: Logger(label: "notices") { _ in log })
        let id = try await pool.withSession { session in
            try await session.runScript("do $$ begin raise warning 'careful'; end $$")
            return session.id
        }
        let line = try #require(log.lines.withLockedValue { $0.first })
        #expect(line.contains("careful") && line.contains("postgres.session.id=\(id)"))
        await pool.shutDown()
    }
}

/// Keeps warnings in memory.
private struct CapturedLog: LogHandler {
    let lines = NIOLockedValueBox<[String]>([])
    var metadata: Logger.Metadata = [:]
    var logLevel = Logger.Level.warning

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        let fields = (event.metadata ?? [:]).map { "\($0)=\($1)" }.joined(separator: " ")
        lines.withLockedValue { $0.append("\(event.message) \(fields)") }
    }
}
