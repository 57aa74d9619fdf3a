public import Hierarchy
public import Schemes
public import Scoring

extension Summaries {
    /// Summarises a tenant's own units from columns: what a national re-score calls.
    ///
    /// The result equals that of summarising the outcomes of the same units one by one.
    ///
    /// - Parameters:
    ///   - cycle: The inputs as columns.
    ///   - outcomes: What they came to.
    ///   - sectors: The sector of each unit, in the same order.
    ///   - scheme: The scheme that the units were scored by; `nil` is returned when the columns
    ///     do not have its numbers of items, adjustments and components for every unit.
    ///   - table: The items of that scheme.
    ///   - year: The year of the cycle.
    ///   - rectification: Each unit's found problems by state, in the same order; may be empty.
    /// - Complexity: O(*u* × (*i* + *a* + *c*)) in units, items, adjustments and components.
    public init?(
        cycle: PackedCycle,
        outcomes: PackedOutcomes,
        sectors: [SectorID],
        scheme: Scheme,
        table: ItemTable,
        year: Int,
        rectification: [RectificationCounts] = []
    ) {
        let columns = CycleColumns(cycle: cycle, outcomes: outcomes, scheme: scheme, table: table)
        guard columns.fit, sectors.count == cycle.units.count,
            rectification.isEmpty || rectification.count == cycle.units.count
        else { return nil }
        var tallies: [CellKey: CellTally] = [:]
        var keys: [SectorID: [UInt8: CellKey]] = [:]
        for (place, unit) in cycle.units.enumerated() {
            let sector = sectors[place]
            let key =
                keys[sector]?[unit.form]
                ?? CellKey(
                    year: year,
                    form: scheme.forms[Int(unit.form)].id,
                    sector: sector,
                    fullMarks: table.fullMarks
                )
            keys[sector, default: [:]][unit.form] = key
            tallies[key, default: CellTally(columns)].add(place, of: columns)
            if !rectification.isEmpty {
                tallies[key]?.rectification.merge(rectification[place])
            }
        }
        cells = tallies.mapValues { $0.cell(columns) }
    }
}
