import NIOConcurrencyHelpers
import PostgresDriver
import Testing

@Suite(.serialized) struct FreezingTests {
    private let work = Statement(name: "work", sql: "select pg_sleep(0.001)")

    /// The bound of a call, and what the driver may need beyond it: five seconds
    /// for cancelling, and one for a busy machine.
    private let bound = Duration.seconds(1)
    private let most = Duration.seconds(7)

    @Test(.timeLimit(.minutes(2)), arguments: [FreezingProxy.Mode.stopped, .deaf, .resetting])
    func noCallOutlivesItsDeadlineAndThePoolBecomesWhole(mode: FreezingProxy.Mode) async throws {
        let proxy = try FreezingProxy(to: try TestServer.shared.get().socketDirectory)
        let pool = try TestServer.pool(
            limit: 4,
            waitTimeout: bound,
            callTimeout: bound,
            host: proxy.directory,
            connectTimeout: bound
        )
        let done = NIOLockedValueBox(0)
        let longest = NIOLockedValueBox(Duration.zero)
        let mayStop = NIOLockedValueBox(false)
        let failures = NIOLockedValueBox(0)
        try await withThrowingTaskGroup { group in
            for _ in 0..<6 {
                group.addTask {
                    while !mayStop.withLockedValue({ $0 }) {
                        do {
                            try await pool.withSession { session in
                                let start = ContinuousClock.now
                                defer {
                                    let took = ContinuousClock.now - start
                                    longest.withLockedValue { $0 = max($0, took) }
                                }
                                try await session.query(work)
                            }
                            done.withLockedValue { $0 += 1 }
                        } catch is PostgresError {
                            failures.withLockedValue { $0 += 1 }
                            await Task.yield()
                        }
                    }
                }
            }
            try await eventually { done.withLockedValue { $0 } > 50 }
            proxy.set(mode)
            try await eventually { failures.withLockedValue { $0 } >= 6 }
            proxy.set(.forwarding)
            let before = done.withLockedValue { $0 }
            try await eventually { done.withLockedValue { $0 } > before + 50 }
            mayStop.withLockedValue { $0 = true }
            try await group.waitForAll()
        }
        #expect(longest.withLockedValue { $0 } < most)
        #expect(pool.status.lent == 0)
        #expect(pool.status.waiting == 0)
        #expect(pool.status.idle <= 4)
        await pool.shutDown()
        proxy.close()
    }

    @Test func aStreamIntoAStoppedConnectionEndsAtItsDeadline() async throws {
        let proxy = try FreezingProxy(to: try TestServer.shared.get().socketDirectory)
        let pool = try TestServer.pool(limit: 1, callTimeout: bound, host: proxy.directory)
        let long = Statement(
            name: "long",
            sql: "copy (select generate_series(1, 100000000)) to stdout"
        )
        let took = await ContinuousClock()
            .measure {
                let error = await #expect(throws: PostgresError.self) {
                    try await pool.withSession { session in
                        var rows = 0
                        try await session.copyOut(long) { _ in
                            rows += 1
                            if rows == 1_000 { proxy.set(.stopped) }
                        }
                    }
                }
                #expect(error?.kind == .timedOut)
            }
        #expect(took < most)
        proxy.set(.forwarding)
        await pool.shutDown()
        proxy.close()
    }
}
