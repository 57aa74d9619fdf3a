import Hierarchy
import PostgresDriver
import Rollups
import Schemes
import Scoring

/// The cycles that a national pass leaves because columns cannot score them.
struct LeftCycles: Sendable {
    /// What a cycle came to.
    struct Scored: Sendable {
        let scheme: String
        let tenant: TenantID
        let version: Int64
        let units: Int
        let own: Summaries
    }

    let year: Int
    let schemes: CompiledSchemes

    /// Scores cycles from their rows, one after the other, and stores their live results.
    ///
    /// Each is read in a transaction of its own, so that nothing waits for all of them.
    ///
    /// - Parameters:
    ///   - numbers: The cycles' numbers.
    ///   - session: A session of the engine.
    /// - Returns: What they came to, without those whose schemes are not known.
    /// - Throws: `PostgresError`; ``StoredValueError`` for a broken stored value.
    func score(_ numbers: [Int64], _ session: inout Session) async throws -> [Scored] {
        let wanted = Set(numbers)
        let options = TransactionOptions(isolation: .repeatableRead, isReadOnly: true)
        var scored: [Scored] = []
        for number in wanted.sorted() {
            let found = try await session.transaction(options) {
                session -> (StoredCycle, CompiledEntry, RecordedCycle)? in
                let cycles = try await CycleShelf.cycles(of: year, &session)
                guard let cycle = cycles.first(where: { $0.number.rawValue == number }),
                    let entry = schemes[cycle.snapshot]
                else { return nil }
                let recorded = try await CycleShelf.recorded(
                    of: cycle,
                    scheme: entry.scheme,
                    &session
                )
                return (cycle, entry, recorded)
            }
            guard let (cycle, entry, recorded) = found else { continue }
            let outcomes = recorded.outcomes(by: entry.scheme)
            let results = LiveResults(
                cycle: cycle,
                scheme: entry.scheme,
                units: zip(recorded.units, outcomes).map { ($0, $1) }
            )
            try await session.pipeline(results.statements)
            scored.append(
                Scored(
                    scheme: cycle.scheme,
                    tenant: cycle.tenant,
                    version: cycle.version,
                    units: outcomes.count,
                    own: Summaries(outcomes: outcomes, year: year, table: entry.table)
                )
            )
        }
        return scored
    }
}
