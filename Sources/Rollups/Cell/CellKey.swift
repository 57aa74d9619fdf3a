public import Exact
public import Hierarchy
public import Schemes

/// What the units counted in one cell have in common, whoever evaluates them.
public struct CellKey: Hashable, Sendable {
    /// The year of the cycle, such as 2024.
    public let year: Int
    /// The form of evaluation; forms are never mixed in one cell.
    public let form: NodeID
    /// The line of work (条).
    public let sector: SectorID
    /// The full marks of the scheme that the units were scored by, above zero.
    public let fullMarks: Amount

    /// Creates a key.
    public init(year: Int, form: NodeID, sector: SectorID, fullMarks: Amount) {
        self.year = year
        self.form = form
        self.sector = sector
        self.fullMarks = fullMarks
    }
}

extension CellKey: Comparable {
    /// Whether one key comes before another: by year, form, sector, then full marks.
    public static func < (left: CellKey, right: CellKey) -> Bool {
        if left.year != right.year { return left.year < right.year }
        if left.form != right.form { return left.form < right.form }
        if left.sector != right.sector { return left.sector < right.sector }
        return left.fullMarks < right.fullMarks
    }
}

/// Where a cell is stored: a tenant, and the key within it.
public struct SummaryKey: Hashable, Sendable {
    /// The tenant whose own units, or whose subtree's units, are counted.
    public let tenant: TenantID
    /// What the counted units have in common.
    public let cell: CellKey

    /// Creates a key.
    public init(tenant: TenantID, cell: CellKey) {
        self.tenant = tenant
        self.cell = cell
    }
}

extension SummaryKey: Comparable {
    /// Whether one key comes before another: by tenant, then by the key within it.
    public static func < (left: SummaryKey, right: SummaryKey) -> Bool {
        left.tenant == right.tenant ? left.cell < right.cell : left.tenant < right.tenant
    }
}
