import Canonical
import Exact
public import Hierarchy
public import PostgresDriver
public import Rollups
import SQLFiles
import Schemes

/// The stored results, as the office entered may read them.
public enum ResultShelf {
    /// The cells of a series and a year, of the office entered and those below it.
    ///
    /// - Parameters:
    ///   - series: `live` or `published`.
    ///   - year: The year that was assessed.
    ///   - session: A session that has entered a tenant, or the engine's.
    /// - Returns: The cells in order of tenant, form and sector.
    /// - Throws: `PostgresError`; `PackedError` or ``StoredValueError`` for a broken cell.
    public static func summaries(
        _ series: String,
        of year: Int,
        _ session: inout Session
    ) async throws -> [StoredSummary] {
        try await session.query(
            Statement(.summariesBelow),
            [.text(series), .int32(Int32(clamping: year))]
        )
        .map { row in
            StoredSummary(
                tenant: try TenantID(stored: row.text("register_id")),
                cycle: CycleNumber(rawValue: try row.int64("cycle_id")),
                version: try row.int64("version"),
                key: CellKey(
                    year: year,
                    form: try NodeID(stored: row.text("form")),
                    sector: try SectorID(stored: row.text("sector")),
                    fullMarks: try Amount(stored: row.text("full_marks"))
                ),
                cell: try SummaryCell(packed: row.bytes("cell"))
            )
        }
    }

    /// The last publication of each cycle of a year, of the office entered and those below it.
    public static func publications(
        of year: Int,
        _ session: inout Session
    ) async throws -> [StoredPublication] {
        try await session.query(
            Statement(.publicationsBelow),
            [.int32(Int32(clamping: year))],
            as: StoredPublication.self
        )
    }

    /// How far the latest cycles are, of the office entered and those below it.
    public static func progress(_ session: inout Session) async throws -> [StoredProgress] {
        try await session.query(Statement(.progressBelow), as: StoredProgress.self)
    }

    /// The rows of publications.
    public static func rows(
        of publications: [StoredPublication],
        _ session: inout Session
    ) async throws -> [PublishedRow] {
        try await session.query(
            Statement(.publishedRowsBelow),
            [
                .int32Array(publications.map(\.tenantNumber.rawValue)),
                .int64Array(publications.map(\.number)),
            ],
            as: PublishedRow.self
        )
    }
}

/// A cell of a summary as it is stored.
public struct StoredSummary: Sendable {
    /// The tenant.
    public let tenant: TenantID
    /// The cycle that it sums up.
    public let cycle: CycleNumber
    /// The version of the cycle, or the number of the publication, that it was folded from.
    public let version: Int64
    /// What the cell is about.
    public let key: CellKey
    /// The cell.
    public let cell: SummaryCell
}
