import PostgresDriver
import Store

/// Many probes against one database, and what came of them.
struct ProbeRun {
    /// Probes that got a row, and tables that differ afterwards.
    private(set) var leaks: [String] = []
    /// Probes that the database answered with an error; the others found nothing to touch.
    private(set) var refused = 0
    /// Probes that are no proper statement, so that they prove nothing.
    private(set) var malformed: [String] = []

    /// Runs the probes one by one.
    ///
    /// - Parameters:
    ///   - database: A copy of the world.
    ///   - seed: Decides every probe.
    ///   - count: How many; at least 1.
    /// - Throws: What the driver throws apart from refusals.
    init(on database: ScratchDatabase, seed: UInt64, count: Int) async throws {
        var random = SmallGenerator(seed: seed)
        let (world, before) = try await database.asAdministrator { session in
            (try await ProbeWorld(&session), try await ProbeWorld.fingerprint(&session))
        }
        try await database.withPools(limits: [.app: 1]) { pools in
            for _ in 0..<count {
                let probe = Probe(world, &random)
                if try await isAnswered(probe, pools) == false { refused += 1 }
            }
        }
        let after = try await database.asAdministrator { try await ProbeWorld.fingerprint(&$0) }
        leaks += before.keys.filter { before[$0] != after[$0] }.sorted().map { "\($0) was changed" }
    }

    private mutating func isAnswered(_ probe: Probe, _ pools: RolePools) async throws -> Bool {
        let person = PersonNumber(rawValue: Int64(probe.attacker.literals["person"] ?? "") ?? 0)
        do {
            let rows = try await TenantTransaction(pools)(
                for: TenantNumber(rawValue: probe.attacker.id),
                by: person
            ) { session in
                try await session.query(Statement(name: "probe", sql: probe.sql)).count
            }
            if probe.isRead, rows > 0 { leaks.append("\(probe)") }
            return true
        } catch let error as StoreError {
            switch error {
            // The register's own number cannot be written at all.
            case .unexpected(let cause) where cause.sqlState?.rawValue == "428C9": break
            case .notMigrated, .unexpected: malformed.append("\(probe): \(error)")
            default: break
            }
            return false
        }
    }
}
