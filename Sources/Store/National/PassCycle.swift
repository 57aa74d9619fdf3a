import Canonical
import Hierarchy
import PostgresDriver
import Rollups
import Schemes
import Scoring

/// One cycle of a national pass while it is read.
struct PassCycle {
    let tenant: TenantNumber
    let number: Int64
    let register: TenantID
    let path: String
    let scheme: String
    let snapshot: Digest
    let version: Int64
    let entry: CompiledEntry?
    var inputs: CycleInputs?
    /// The units whose sheets came, in the order in which they came.
    var arrived: [Int64] = []

    init(row: borrowing PostgresRow, schemes: CompiledSchemes) throws {
        tenant = TenantNumber(rawValue: try row.int32("tenant_id"))
        number = try row.int64("cycle_id")
        register = try TenantID(stored: row.text("register_id"))
        path = try row.text("path")
        scheme = try row.text("scheme")
        snapshot = try Digest(stored: row.bytes("snapshot_digest"))
        version = try row.int64("version")
        entry = schemes[snapshot]
        if try row.bool("is_packed") {
            inputs = try CycleInputs(packed: row.bytes("body"))
        }
    }

    /// Takes a sheet of the cycle.
    mutating func take(_ unit: Int64, _ marks: Span<UInt8>) throws(PackedSheetError) {
        arrived.append(unit)
        try PackedSheet.append(marks, to: &cells)
    }

    /// Takes all sheets of the cycle: the units' numbers in eight bytes each, and their cells.
    mutating func take(units: [UInt8], marks: [UInt8]) throws(PackedSheetError) {
        var reader = ColumnReader(units)
        while reader.left >= 8 { arrived.append(reader.next(Int64.self)) }
        try PackedSheet.append(marks.span, to: &cells)
    }

    /// Scores the cycle by columns and sums it up; `nil` when columns cannot.
    mutating func summary(
        _ entry: CompiledEntry,
        year: Int,
        _ outcomes: inout PackedOutcomes
    ) -> Summaries? {
        guard let inputs = complete(), let compiled = entry.compiled,
            compiled.score(inputs.cycle, into: &outcomes)
        else { return nil }
        return Summaries(
            cycle: inputs.cycle,
            outcomes: outcomes,
            sectors: inputs.sectors,
            scheme: entry.scheme,
            table: entry.table,
            year: year
        )
    }

    private var cells: [Int32] = []

    /// The columns with the sheets in the order of the units; `nil` when sheets are missing or
    /// too many, as when a unit was added behind the packed inputs.
    mutating func complete() -> CycleInputs? {
        guard var inputs else { return nil }
        if arrived != inputs.units { sortSheets() }
        guard arrived == inputs.units else { return nil }
        inputs.cycle.cells = cells
        cells = []
        self.inputs = nil
        return inputs
    }

    private mutating func sortSheets() {
        guard !arrived.isEmpty else { return }
        let width = cells.count / arrived.count
        let order = arrived.indices.sorted { arrived[$0] < arrived[$1] }
        var sorted: [Int32] = []
        sorted.reserveCapacity(cells.count)
        for place in order { sorted += cells[place * width..<(place + 1) * width] }
        cells = sorted
        arrived = order.map { arrived[$0] }
    }
}
