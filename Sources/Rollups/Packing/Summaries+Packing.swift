import Exact
import Hierarchy
import Schemes

extension Summaries {
    /// All cells as few bytes, each element and sector spelt once.
    ///
    /// Equal summaries give equal bytes.
    public var packed: [UInt8] {
        var writer = ByteWriter()
        writer.raw(PackedKind.summaries.magic)
        writer.byte(PackedKind.version)
        var ids: Set<NodeID> = []
        // Cells of complete sheets share one list of items, which is then looked at once.
        var known: [NodeID] = []
        for (key, cell) in cells {
            if cell.attainment.elements != known {
                known = cell.attainment.elements
                ids.formUnion(known)
            }
            ids.formUnion(cell.grades.keys)
            ids.formUnion(cell.adjustments.elements)
            ids.insert(key.form)
        }
        let table = IDTable(ids)
        table.write(to: &writer)
        let sectors = Set(cells.keys.map(\.sector)).sorted()
        writer.count(sectors.count)
        for sector in sectors { writer.text(sector.rawValue) }
        let places = Dictionary(
            zip(sectors, sectors.indices),
            uniquingKeysWith: { first, _ in first }
        )
        writer.count(cells.count)
        for (key, cell) in cells.sorted(by: { $0.key < $1.key }) {
            writer.signed(Int128(key.year))
            writer.count(table.rank(of: key.form))
            writer.count(places[key.sector] ?? 0)
            writer.signed(Int128(key.fullMarks.tenThousandths))
            cell.write(to: &writer, table: table)
        }
        return writer.bytes
    }

    /// Reads packed summaries.
    ///
    /// - Parameter packed: What ``packed`` gave.
    /// - Throws: ``PackedError`` naming what is wrong and where.
    public init(packed: [UInt8]) throws(PackedError) {
        var reader = ByteReader(packed)
        try reader.header(.summaries)
        let table = try IDTable(reading: &reader)
        var sectors: [SectorID] = []
        for _ in 0..<(try reader.length()) {
            guard let sector = SectorID(rawValue: try reader.text()) else {
                throw .notAnID(at: reader.position)
            }
            if let last = sectors.last, !(last < sector) {
                throw .notAscending(at: reader.position)
            }
            sectors.append(sector)
        }
        var cells: [CellKey: SummaryCell] = [:]
        var previous: CellKey?
        for _ in 0..<(try reader.length()) {
            let key = try CellKey(reading: &reader, forms: table.ids, sectors: sectors)
            if let previous, !(previous < key) { throw .notAscending(at: reader.position) }
            cells[key] = try SummaryCell(reading: &reader, table: table)
            previous = key
        }
        try reader.end()
        self.init(cells: cells)
    }
}

extension CellKey {
    fileprivate init(
        reading reader: inout ByteReader,
        forms: [NodeID],
        sectors: [SectorID]
    ) throws(PackedError) {
        let year = try reader.signed()
        let form = try reader.count()
        let sector = try reader.count()
        let fullMarks = try reader.signed()
        let limit = Int128(Amount.limit) * Int128(Amount.scale)
        guard year.magnitude < 1_000_000, form < forms.count, sector < sectors.count,
            fullMarks > 0,
            fullMarks.magnitude <= limit.magnitude
        else { throw .outOfRange(at: reader.position) }
        self.init(
            year: Int(year),
            form: forms[form],
            sector: sectors[sector],
            fullMarks: Amount(tenThousandths: Int64(fullMarks))
        )
    }
}
