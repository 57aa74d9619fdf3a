import Logging
import PostgresDriver

/// Many workers that query, pipeline, copy, cancel and run out of time over one pool.
struct Torture: Sendable {
    let socketDirectory: String
    let user: String
    let duration: Duration
    private let limit = 8
    private let workers = 24

    func run() async -> Report {
        let endpoint = PostgresEndpoint(
            host: socketDirectory,
            database: "postgres",
            user: user,
            applicationName: "driver-torture"
        )
        let configuration = PoolConfiguration(
            endpoint: endpoint,
            limit: limit,
            waitTimeout: .seconds(30)
        )
        let pool = PostgresPool(
            configuration: configuration,
            logger: Logger(label: "driver-torture") { _ in SwiftLogNoOpLogHandler() }
        )
        let end = ContinuousClock.now + duration
        var report = await withTaskGroup { group in
            for worker in 0..<workers {
                group.addTask { await work(pool, until: end, seed: UInt64(worker)) }
            }
            return await group.reduce(into: Report()) { $0.add($1) }
        }
        let status = pool.status
        if status.lent != 0 {
            report.violations.append("\(status.lent) sessions were never returned")
        }
        if status.waiting != 0 { report.violations.append("\(status.waiting) callers still wait") }
        if status.idle > limit { report.violations.append("\(status.idle) idle over the limit") }
        await pool.shutDown()
        return report
    }

    private func work(
        _ pool: PostgresPool,
        until end: ContinuousClock.Instant,
        seed: UInt64
    ) async -> Report {
        var report = Report()
        var chance = Chance(seed: seed)
        while ContinuousClock.now < end {
            let kind = Work.allCases[chance.below(Work.allCases.count)]
            let number = Int64(chance.below(1_000_000))
            let task = Task { try await kind.run(pool, number) }
            if chance.below(3) == 0 {
                for _ in 0..<chance.below(200) { await Task.yield() }
                task.cancel()
            }
            do {
                if let violation = try await task.value { report.violations.append(violation) }
                report.answers += 1
            } catch {
                report.note(error)
            }
        }
        return report
    }
}

extension Report {
    /// Sorts an error into what is expected and what is not.
    mutating func note(_ error: any Error) {
        switch (error as? TransactionError)?.cause ?? error {
        case is CancellationError: cancelled += 1
        case let error as PostgresError where error.kind == .timedOut: timedOut += 1
        case let error as PostgresError where error.sqlState == .queryCanceled: timedOut += 1
        case let error as PostgresError where error.sqlState == SQLState("22012"): refused += 1
        case let other: violations.append(String(reflecting: other))
        }
    }
}
