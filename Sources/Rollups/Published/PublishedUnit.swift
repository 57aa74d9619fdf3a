public import Canonical
public import Exact
public import Hierarchy
public import Schemes
public import Scoring

/// What a publication says about one unit: immutable, and all that levels above may read.
public struct PublishedUnit: Hashable, Sendable {
    /// The tenant that evaluated the unit.
    public let tenant: TenantID
    /// The unit.
    public let unit: UnitID
    /// Its name at the time.
    public let name: String
    /// The line of work that it belongs to.
    public let sector: SectorID
    /// The form by which it was evaluated.
    public let form: NodeID
    /// The year of the cycle.
    public let year: Int
    /// The snapshot that it was scored by.
    public let scheme: Digest
    /// The full marks of that scheme, above zero.
    public let fullMarks: Amount
    /// The final points of each marked item, by lineage.
    public let items: [NodeID: Amount]
    /// The points of each adjustment with its sign, by lineage.
    public let adjustments: [NodeID: Amount]
    /// The exact score of each component that could be computed, after its clamp.
    public let components: [NodeID: Rational]
    /// The total, rounded once; `nil` when there is none.
    public let total: Amount?
    /// The place within the form; `nil` for units that are not ranked.
    public let rank: Int?
    /// The grade; `nil` when there is none.
    public let grade: NodeID?
    /// What a reader must know about the result, in a fixed order.
    public let flags: [Flag]

    /// Creates a row.
    public init(
        tenant: TenantID,
        unit: UnitID,
        name: String,
        sector: SectorID,
        form: NodeID,
        year: Int,
        scheme: Digest,
        fullMarks: Amount,
        items: [NodeID: Amount],
        adjustments: [NodeID: Amount] = [:],
        components: [NodeID: Rational] = [:],
        total: Amount?,
        rank: Int? = nil,
        grade: NodeID? = nil,
        flags: [Flag] = []
    ) {
        self.tenant = tenant
        self.unit = unit
        self.name = name
        self.sector = sector
        self.form = form
        self.year = year
        self.scheme = scheme
        self.fullMarks = fullMarks
        self.items = items
        self.adjustments = adjustments
        self.components = components
        self.total = total
        self.rank = rank
        self.grade = grade
        self.flags = flags
    }

    /// Creates the row of an outcome.
    ///
    /// - Parameters:
    ///   - outcome: What the unit's evaluation came to.
    ///   - tenant: The tenant that evaluated it.
    ///   - name: The unit's name.
    ///   - year: The year of the cycle.
    ///   - table: The items of the scheme that it was scored by.
    public init(outcome: Outcome, tenant: TenantID, name: String, year: Int, table: ItemTable) {
        var components: [NodeID: Rational] = [:]
        for component in outcome.components { components[component.component] = component.score }
        self.init(
            tenant: tenant,
            unit: outcome.unit,
            name: name,
            sector: outcome.sector,
            form: outcome.form,
            year: year,
            scheme: table.digest,
            fullMarks: table.fullMarks,
            items: outcome.sheet.items,
            adjustments: outcome.sheet.adjustments,
            components: components,
            total: outcome.total,
            rank: outcome.rank,
            grade: outcome.grade,
            flags: outcome.flags
        )
    }

    /// The total when it counts: `nil` too for units that are absent or vetoed.
    public var countedTotal: Amount? {
        if case .scored(let total) = Standing(flags: flags, total: total) { total } else { nil }
    }

    /// The item points as the database keeps them.
    ///
    /// - Parameter layout: The places of the items of the scheme that the unit was scored by.
    /// - Returns: The packed row.
    /// - Throws: ``PackedSheetError`` when the layout is another scheme's, or points are too large.
    public func sheet(in layout: SheetLayout) throws(PackedSheetError) -> PackedSheet {
        try PackedSheet(items, in: layout)
    }
}
