import PostgresDriver

/// One kind of use, each checking its own answer.
enum Work: CaseIterable, Sendable {
    case query
    case transaction
    case pipeline
    case failingPipeline
    case stream
    case copy
    case deadline

    /// - Returns: What was wrong with the answer; `nil` if it was right.
    func run(_ pool: PostgresPool, _ number: Int64) async throws -> String? {
        try await pool.withSession { session in
            switch self {
            case .query:
                let row = try await session.query(Self.echo, [.int64(number)])[0]
                return try row.int64("n") == number ? nil : "a query got another's answer"
            case .transaction:
                return try await session.transaction(opening: [(Self.echo, [.int64(1)])]) {
                    let row = try await $0.query(Self.echo, [.int64(number)])[0]
                    return try row.int64("n") == number ? nil : "a transaction got another's answer"
                }
            case .pipeline:
                let numbers = number..<number + 300
                let answers = try await session.pipeline(numbers.map { (Self.echo, [.int64($0)]) })
                let got = try answers.map { try $0.rows[0].int64("n") }
                return got == Array(numbers) ? nil : "a pipeline lost its order"
            case .failingPipeline:
                try await session.pipeline([(Self.echo, [1]), (Self.divide, []), (Self.echo, [2])])
                return "a division by zero went unnoticed"
            case .stream:
                var sum = 0
                try await session.stream(Self.series) { sum += try $0.int("n") }
                return sum == 500_500 ? nil : "a stream lost rows"
            case .copy:
                let rows = try await session.copyOut(Self.copySeries) { _ in }
                return rows == 1_000 ? nil : "a copy lost rows"
            case .deadline:
                session.deadline = .now + .milliseconds(Int(number % 20))
                try await session.query(Self.sleep)
                return nil
            }
        }
    }

    private static let echo = Statement(name: "echo", sql: "select $1::int8 as n")
    private static let divide = Statement(name: "divide", sql: "select 1 / 0")
    private static let sleep = Statement(name: "sleep", sql: "select pg_sleep(0.01)")
    private static let series = Statement(
        name: "series",
        sql: "select generate_series(1, 1000) as n"
    )
    private static let copySeries = Statement(
        name: "copy series",
        sql: "copy (select generate_series(1, 1000)) to stdout"
    )
}
