import Canonical
import PostgresDriver
import Schemes
import Store

/// The cycles of a year with the schemes they are pinned to.
enum CyclesWithSchemes {
    static func read(
        _ year: Int,
        _ pools: RolePools
    ) async throws -> ([StoredCycle], [Digest: Scheme]) {
        try await EngineTransaction(pools)() { session in
            let cycles = try await CycleShelf.cycles(of: year, &session)
            let bodies = try await SchemeShelf.snapshots(Set(cycles.map(\.snapshot)), &session)
            return (cycles, try bodies.mapValues(SchemeLibrary.scheme))
        }
    }
}
