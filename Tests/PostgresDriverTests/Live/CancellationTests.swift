import PostgresDriver
import Testing

@Suite struct CancellationTests {
    private let sleep = Statement(name: "sleep", sql: "select pg_sleep($1::float8)")
    private let one = Statement(name: "one", sql: "select 1 as n")

    @Test func aCancelledTaskStopsItsStatementAndThePoolStaysHealthy() async throws {
        let pool = try TestServer.pool(limit: 2)
        let (started, announce) = AsyncStream<Int32>.makeStream()
        let task = Task {
            try await pool.withSession { session in
                announce.yield(session.backendPID)
                try await session.query(sleep, [.double(60)])
            }
        }
        var pids = started.makeAsyncIterator()
        let pid = try #require(await pids.next())
        try await eventually { try await isActive(pid, pool) }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        // The answer to the cancel was awaited, so the statement has ended.
        #expect(try await isActive(pid, pool) == false)
        #expect(pool.status.lent == 0)
        await pool.shutDown()
    }

    @Test(.timeLimit(.minutes(1)))
    func aDeadlineCancelsTheStatement() async throws {
        let pool = try TestServer.pool(limit: 1)
        try await pool.withSession { try await $0.query(one) }
        let clock = ContinuousClock()
        for bound in 0..<3 {
            let took = await clock.measure {
                let error = await #expect(throws: PostgresError.self) {
                    try await CallDeadline.$current.withValue(
                        bound == 0 ? .now + .milliseconds(100) : nil
                    ) {
                        try await pool.withSession { session in
                            if bound == 1 { session.deadline = .now + .milliseconds(100) }
                            if bound == 2 { session.callTimeout = .milliseconds(100) }
                            try await session.query(sleep, [.double(60)])
                        }
                    }
                }
                #expect(error?.kind == .timedOut)
                #expect(error?.statement == "sleep")
            }
            #expect(took < .seconds(20))
        }
        try await pool.withSession { _ = try await $0.query(one) }
        await pool.shutDown()
    }

    @Test func aPassedDeadlineSendsNothingAndKeepsTheSession() async throws {
        let pool = try TestServer.pool(limit: 1)
        try await pool.withSession { session in
            session.deadline = .now
            let error = await #expect(throws: PostgresError.self) { try await session.query(one) }
            #expect(error?.kind == .timedOut)
            #expect(session.isUsable == true)
        }
        #expect(pool.status.idle == 1)
        await pool.shutDown()
    }

    /// Whatever moment a cancellation hits, no session is lost, lent twice or
    /// returned in the middle of something.
    @Test(.timeLimit(.minutes(2)))
    func thousandsOfRandomCancelsLoseNothing() async throws {
        let pool = try TestServer.pool(limit: 6)
        let work = Statement(name: "work", sql: "select $1::int8 as n, pg_sleep(0.002)")
        await withTaskGroup { group in
            for worker in 0..<20 {
                group.addTask {
                    var random = SeededGenerator(seed: UInt64(worker))
                    for round in 0..<100 {
                        let task = Task {
                            try await pool.withSession { session in
                                try await session.transaction { transaction in
                                    let row =
                                        try await transaction.query(work, [.int64(Int64(round))])[0]
                                    #expect(try row.int("n") == round)
                                }
                            }
                        }
                        for _ in 0..<Int.random(in: 0..<60, using: &random) { await Task.yield() }
                        task.cancel()
                        _ = await task.result
                    }
                }
            }
        }
        #expect(pool.status.lent == 0)
        #expect(pool.status.waiting == 0)
        #expect(pool.status.idle <= 6)
        try await withThrowingTaskGroup { group in
            for _ in 0..<12 {
                group.addTask {
                    try await pool.withSession { _ = try await $0.query(one) }
                }
            }
            try await group.waitForAll()
        }
        #expect(pool.status.idle <= 6)
        await pool.shutDown()
    }

    private func isActive(_ pid: Int32, _ pool: PostgresPool) async throws -> Bool {
        let look = Statement(
            name: "look",
            sql: "select count(*) as n from pg_stat_activity where pid = $1 and state = 'active'"
        )
        return try await pool.withSession { try await $0.query(look, [.int32(pid)])[0].int("n") }
            == 1
    }
}

/// Asks again and again until a condition holds; fails after ten seconds.
func eventually(_ condition: () async throws -> Bool) async throws {
    let end = ContinuousClock.now + .seconds(10)
    while try await !condition() {
        try #require(ContinuousClock.now < end, "the condition never held")
        await Task.yield()
    }
}
