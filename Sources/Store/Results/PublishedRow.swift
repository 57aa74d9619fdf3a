public import Exact
public import Hierarchy
public import PostgresDriver

/// A unit's row of a publication, as ancestors may read it.
public struct PublishedRow: Hashable, Sendable {
    /// The tenant's number inside this database.
    public let tenantNumber: TenantNumber
    /// The unit's code in its tenant.
    public let unit: UnitID
    /// The unit's name at that time.
    public let name: String
    /// The form by which it was evaluated.
    public let form: String
    /// The line of work that it belongs to.
    public let sector: SectorID
    /// The rounded total; `nil` when there is none.
    public let total: Amount?
    /// The rank within the form; `nil` when there is none.
    public let rank: Int?
    /// The grade; `nil` when there is none.
    public let grade: String?
    /// What a reader must know, as words separated by spaces.
    public let flags: String
    /// Component values as canonical JSON.
    public let components: String
    /// Final points of each item of the snapshot, packed as on a sheet.
    public let items: [UInt8]
}

extension PublishedRow: PostgresRowDecodable {
    /// Reads a row of the query `published_rows_below`.
    ///
    /// - Throws: `PostgresError` when a column is missing; ``StoredValueError`` for a broken value.
    public init(row: borrowing PostgresRow) throws {
        tenantNumber = TenantNumber(rawValue: try row.int32("tenant_id"))
        unit = try UnitID(stored: row.text("unit_code"))
        name = try row.text("unit_name")
        form = try row.text("form")
        sector = try SectorID(stored: row.text("sector"))
        total = try row.optionalText("total").map { try Amount(stored: $0) }
        rank = try row.optionalInt("rank")
        grade = try row.optionalText("grade")
        flags = try row.text("flags")
        components = try row.text("components")
        items = try row.bytes("items")
    }
}

extension UnitID {
    /// Takes over a stored id.
    init(stored text: String) throws(StoredValueError) {
        guard let id = UnitID(rawValue: text) else {
            throw StoredValueError(kind: "unit id", text: text)
        }
        self = id
    }
}

extension SectorID {
    /// Takes over a stored id.
    init(stored text: String) throws(StoredValueError) {
        guard let id = SectorID(rawValue: text) else {
            throw StoredValueError(kind: "sector id", text: text)
        }
        self = id
    }
}

extension Amount {
    /// Takes over a stored decimal.
    init(stored text: String) throws(StoredValueError) {
        do {
            try self.init(parsing: text)
        } catch {
            throw StoredValueError(kind: "decimal", text: text)
        }
    }
}
