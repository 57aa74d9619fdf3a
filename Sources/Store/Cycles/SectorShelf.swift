public import PostgresDriver
import SQLFiles

/// The lines of work that units belong to.
public enum SectorShelf {
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
