import Canonical
import Hierarchy
import PostgresDriver
import Rollups
import SQLFiles
import Schemes
import Scoring

/// One part of a national pass: a range of tenants on one session.
struct PassPart: Sendable {
    /// What a part came to.
    struct Result: Sendable {
        /// Units scored.
        var units = 0
        /// Each tenant's own summary, by scheme.
        var own: [String: [TenantID: Summaries]] = [:]
        /// Each tenant's version, by scheme.
        var versions: [String: [TenantID: Int64]] = [:]
        /// Cycles that columns cannot score, which the exact way must.
        var left: [Int64] = []
        var results = PassResults()
    }

    let year: Int
    let part: Int
    let parts: Int
    let schemes: CompiledSchemes

    /// The cycles of the part, read and scored inside a read-only transaction.
    func read(_ session: inout Session) async throws -> Result {
        _ = try await session.query(
            Statement(.beginPass),
            [.int32(Int32(clamping: year)), .int32(Int32(part)), .int32(Int32(parts))]
        )
        let rows = try await session.query(Statement(.passCycles, format: .binary))
        var cycles: [PassCycle] = []
        var places: [Int64: Int] = [:]
        cycles.reserveCapacity(rows.count)
        for row in rows {
            let cycle = try PassCycle(row: row, schemes: schemes)
            places[cycle.number] = cycles.count
            cycles.append(cycle)
        }
        var last = (cycle: Int64(-1), place: 0)
        _ = try await session.copyOut(Statement(.copyPassSheets)) { bytes in
            guard let row = SheetRow(bytes) else { return }
            if row.cycle != last.cycle {
                guard let place = places[row.cycle] else { return }
                last = (row.cycle, place)
            }
            try cycles[last.place].take(row.unit, bytes.extracting(row.start..<bytes.count))
        }
        return score(&cycles)
    }

    private func score(_ cycles: inout [PassCycle]) -> Result {
        var result = Result()
        var outcomes = PackedOutcomes()
        for place in cycles.indices {
            guard let inputs = cycles[place].complete(), let entry = cycles[place].entry,
                let compiled = entry.compiled, compiled.score(inputs.cycle, into: &outcomes),
                let own = Summaries(
                    cycle: inputs.cycle,
                    outcomes: outcomes,
                    sectors: inputs.sectors,
                    scheme: entry.scheme,
                    table: entry.table,
                    year: year
                )
            else {
                result.left.append(cycles[place].number)
                continue
            }
            let cycle = cycles[place]
            result.units += inputs.units.count
            result.own[cycle.scheme, default: [:]][cycle.register] = own
            result.versions[cycle.scheme, default: [:]][cycle.register] = cycle.version
            result.results.add(cycle, inputs, outcomes, own, entry)
        }
        return result
    }
}
