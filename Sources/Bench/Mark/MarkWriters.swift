import Foundation
import Hierarchy
import PostgresDriver
import SampleData
import Store
import UseCases

/// Eight writers that change marks, each change a transaction of an office.
struct MarkWriters: Sendable {
    /// How a change is written.
    enum Way: String, CaseIterable {
        case product = "pingyi, live series fresh"
        case withoutRollup = "same transaction, no rollup"
        case triggers = "SQL triggers up to the nation"
    }

    private struct Target: Sendable {
        let tenant: TenantNumber
        let id: TenantID
        let region: TenantID
        let cycle: Int64
        let snapshot: [UInt8]
        let unit: Int64
    }

    private let database: BenchDatabase
    private let targets: [Target]

    init(_ database: BenchDatabase) async throws {
        self.database = database
        targets = try await database.asAdministrator { session in
            try await session.query(
                Statement(
                    name: "bench.targets",
                    sql: """
                        select s.tenant_id, t.register_id, split_part(t.path, '.', 2) as region,
                          s.cycle_id, s.snapshot_digest, s.unit_id
                        from pingyi.sheets s join pingyi.tenants t using (tenant_id)
                        where t.level = 'county' order by md5(s.unit_id::text) limit 20000
                        """
                )
            )
            .compactMap { row in
                guard let id = TenantID(rawValue: try row.text("register_id")),
                    let region = TenantID(rawValue: try row.text("region"))
                else { return nil }
                return Target(
                    tenant: TenantNumber(rawValue: try row.int32("tenant_id")),
                    id: id,
                    region: region,
                    cycle: try row.int64("cycle_id"),
                    snapshot: try row.bytes("snapshot_digest"),
                    unit: try row.int64("unit_id")
                )
            }
        }
    }

    /// The region of a numbered change.
    func region(of number: Int) -> TenantID? {
        targets.isEmpty ? nil : targets[number % targets.count].region
    }

    /// Makes one change and tells the live series.
    func change(_ number: Int, _ live: LiveRollups) async throws {
        try await write(.product, number, live)
    }

    /// Writes for a while with eight writers.
    ///
    /// - Returns: How many changes were committed.
    func write(_ way: Way, for duration: Duration, _ live: LiveRollups) async throws -> Int {
        let end = ContinuousClock.now + duration
        return try await withThrowingTaskGroup(of: Int.self) { group in
            for writer in 0..<8 {
                group.addTask {
                    var count = 0
                    while ContinuousClock.now < end {
                        try await write(way, count * 8 + writer, live)
                        count += 1
                    }
                    return count
                }
            }
            return try await group.reduce(0, +)
        }
    }

    private func write(_ way: Way, _ number: Int, _ live: LiveRollups) async throws {
        let target = targets[number % max(targets.count, 1)]
        let place = Int32(number % 45)
        let function =
            switch way {
            case .product: "pingyi.record_marks"
            case .withoutRollup: "peer.record_marks"
            case .triggers: "peer.record_marks_with_triggers"
            }
        let statement = Statement(
            name: "bench.mark",
            sql: """
                select \(function)($1, $2, $3, $2, array[$4::int8], array['I01-1'], array[$5::int],
                  array[$6::numeric], array[null::text], array['示例'])
                """
        )
        try await TenantTransaction(database.pools)(for: target.tenant, by: nil) { session in
            _ = try await session.query(
                statement,
                [
                    .int64(target.cycle), .bytes(target.snapshot), .uuid(UUID()),
                    .int64(target.unit), .int32(place), .text("\(number % 3)"),
                ]
            )
        }
        if way == .product { await live.marked(target.id) }
    }
}
