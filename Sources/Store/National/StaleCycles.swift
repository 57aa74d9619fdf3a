public import Hierarchy
public import PostgresDriver
public import Rollups
import SQLFiles
import Schemes
import Scoring

/// Scores single cycles again for readers of live summaries.
public enum StaleCycles {
    /// The tenants whose cycles have another version than known.
    ///
    /// - Parameters:
    ///   - known: The version known of each tenant.
    ///   - year: The year that is assessed.
    ///   - scheme: The name of the scheme.
    ///   - session: A session of the engine.
    /// - Returns: The tenants that are behind.
    /// - Throws: `PostgresError`.
    public static func behind(
        _ known: [TenantID: Int64],
        year: Int,
        scheme: String,
        _ session: inout Session
    ) async throws -> [TenantID] {
        try await session.query(
            Statement(.cyclesBehind),
            [
                .int32(Int32(clamping: year)), .text(scheme),
                .textArray(known.keys.map(\.rawValue)), .int64Array(Array(known.values)),
            ]
        )
        .map { try TenantID(stored: $0.text("register_id")) }
    }

    /// Scores the cycles of tenants from their sheets and packed inputs, in one statement.
    ///
    /// Cycles that columns cannot score are read and scored the exact way.
    ///
    /// - Parameters:
    ///   - tenants: The tenants.
    ///   - year: The year that is assessed.
    ///   - scheme: The name of the scheme.
    ///   - schemes: The compiled schemes.
    ///   - session: A session of the engine.
    /// - Returns: The own summary of each tenant that has such a cycle.
    /// - Throws: `PostgresError`; ``StoredValueError`` for a broken stored value.
    public static func score(
        _ tenants: [TenantNumber],
        year: Int,
        scheme: String,
        _ schemes: CompiledSchemes,
        _ session: inout Session
    ) async throws -> [ScoredSummary] {
        let rows = try await session.query(
            Statement(.staleCycles, format: .binary),
            [
                .int32(Int32(clamping: year)), .text(scheme),
                .int32Array(tenants.map(\.rawValue)),
            ]
        )
        var outcomes = PackedOutcomes()
        var summaries: [ScoredSummary] = []
        for row in rows {
            var cycle = try PassCycle(row: row, schemes: schemes)
            let units = try row.bytes("units")
            try cycle.take(units: units, marks: row.bytes("marks"))
            let own =
                if let entry = cycle.entry {
                    cycle.summary(entry, year: year, &outcomes)
                } else { Summaries?.none }
            if let own {
                summaries.append(
                    ScoredSummary(tenant: cycle.register, version: cycle.version, own: own)
                )
            } else if let summary = try await exactly(cycle, year, &session) {
                summaries.append(summary)
            }
        }
        return summaries
    }

    /// Scores a cycle from its rows.
    private static func exactly(
        _ pass: PassCycle,
        _ year: Int,
        _ session: inout Session
    ) async throws -> ScoredSummary? {
        let options = TransactionOptions(isolation: .repeatableRead, isReadOnly: true)
        return try await session.transaction(options) { session in
            let cycles = try await CycleShelf.cycles(of: year, &session)
            guard let cycle = cycles.first(where: { $0.number.rawValue == pass.number }),
                let entry = pass.entry
            else { return nil }
            let recorded = try await CycleShelf.recorded(
                of: cycle,
                scheme: entry.scheme,
                &session
            )
            let outcomes = recorded.outcomes(by: entry.scheme)
            return ScoredSummary(
                tenant: cycle.tenant,
                version: cycle.version,
                own: Summaries(outcomes: outcomes, year: year, table: entry.table)
            )
        }
    }
}

/// A tenant's own live summary, and the version of its cycle that it was made from.
public struct ScoredSummary: Sendable {
    /// The tenant.
    public let tenant: TenantID
    /// The version of the cycle.
    public let version: Int64
    /// The summary.
    public let own: Summaries
}
