public import Hierarchy
public import PostgresDriver
import SQLFiles

/// The lines of work that units belong to.
public enum SectorShelf {
    /// The names of all sectors.
    ///
    /// - Throws: `PostgresError`; ``StoredValueError`` for a malformed id.
    public static func names(_ session: inout Session) async throws -> [SectorID: String] {
        var names: [SectorID: String] = [:]
        for row in try await session.query(Statement(.listSectors)) {
            names[try SectorID(stored: row.text("sector"))] = try row.text("name")
        }
        return names
    }

    /// Adds sectors with their names; those there keep theirs.
    public static func addSectors(
        _ sectors: [(id: String, name: String)],
        _ session: inout Session
    ) async throws {
        try await session.execute(
            Statement(.ensureSectors),
            [.textArray(sectors.map(\.id)), .textArray(sectors.map(\.name))]
        )
    }
}
