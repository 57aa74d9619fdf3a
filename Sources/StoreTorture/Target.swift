import Schemes
import Store

/// A cycle whose units take marks.
struct Target: Sendable {
    let cycle: StoredCycle
    let units: [UnitNumber]
    /// The items in the order of their cells.
    let items: [NodeID]

    /// The year of the world's cycles.
    private static let year = 2023

    /// Finds the cycles of a world.
    ///
    /// - Returns: The cycles with their units that have a sheet; not empty.
    /// - Throws: ``TortureError/emptyWorld`` when there is no sheet; what the store throws.
    static func all(in database: TortureDatabase) async throws -> [Target] {
        let items = ["item1", "item2"].compactMap { NodeID($0) }
        let targets = try await database.asAdministrator { session in
            var targets: [Target] = []
            for cycle in try await CycleShelf.cycles(of: year, &session) {
                let sheets = try await MarkShelf.sheets(of: cycle, &session)
                targets.append(Target(cycle: cycle, units: sheets.map(\.unit), items: items))
            }
            return targets
        }
        guard !targets.isEmpty, targets.allSatisfy({ !$0.units.isEmpty }) else {
            throw TortureError.emptyWorld
        }
        return targets
    }
}

/// Why the torture cannot go on.
enum TortureError: Error {
    /// The database holds no sheet: prepare it first.
    case emptyWorld
}
