import Schemes

extension SummaryCell {
    /// The cell as few bytes: two letters, a version, the ids it names, then its numbers.
    ///
    /// Equal cells give equal bytes.
    public var packed: [UInt8] {
        var writer = ByteWriter()
        writer.raw(PackedKind.cell.magic)
        writer.byte(PackedKind.version)
        let table = IDTable(ids)
        table.write(to: &writer)
        write(to: &writer, table: table)
        return writer.bytes
    }

    /// Reads a packed cell.
    ///
    /// - Parameter packed: What ``packed`` gave.
    /// - Throws: ``PackedError`` naming what is wrong and where.
    public init(packed: [UInt8]) throws(PackedError) {
        var reader = ByteReader(packed)
        try reader.header(.cell)
        let table = try IDTable(reading: &reader)
        try self.init(reading: &reader, table: table)
        try reader.end()
    }

    /// Every element id that the cell names.
    var ids: Set<NodeID> {
        Set(grades.keys).union(attainment.elements).union(adjustments.elements)
    }

    func write(to writer: inout ByteWriter, table: IDTable) {
        writer.count(units)
        for count in participation.counts { writer.count(count) }
        for count in rectification.counts { writer.count(count) }
        writer.count(grades.count)
        var previous = -1
        for (grade, count) in grades.sorted(by: { $0.key < $1.key }) {
            let place = table.rank(of: grade)
            writer.count(place - previous - 1)
            writer.count(count)
            previous = place
        }
        scores.write(to: &writer)
        attainment.write(to: &writer, table: table)
        adjustments.write(to: &writer, table: table)
    }

    init(reading reader: inout ByteReader, table: IDTable) throws(PackedError) {
        self.init(units: try reader.count())
        participation = Participation(
            absent: try reader.count(),
            vetoed: try reader.count(),
            incomplete: try reader.count(),
            withoutComponent: try reader.count(),
            reweighted: try reader.count()
        )
        rectification = RectificationCounts(
            notBegun: try reader.count(),
            underWay: try reader.count(),
            done: try reader.count(),
            closed: try reader.count()
        )
        var place = -1
        var graded = 0
        for _ in 0..<(try reader.length()) {
            place = try table.place(after: place, from: &reader)
            let count = try reader.count()
            guard count > 0, count <= units - graded else {
                throw .inconsistent(at: reader.position)
            }
            graded += count
            grades[table.ids[place]] = count
        }
        scores = try Histogram(reading: &reader)
        guard isAccountedFor else { throw .inconsistent(at: reader.position) }
        attainment = try Attainment(reading: &reader, table: table)
        adjustments = try Attainment(reading: &reader, table: table)
    }

    // Counts are at most 2⁴⁰ each, and a histogram has fewer bins than 2²⁰ bytes hold, or it does
    // not pass the first comparison.
    private var isAccountedFor: Bool {
        var rest = units - participation.unscored
        for bin in scores.bins where rest >= 0 { rest -= bin.count }
        return rest == 0 && participation.reweighted <= units
    }
}

extension Participation {
    fileprivate var counts: [Int] { [absent, vetoed, incomplete, withoutComponent, reweighted] }
}

extension RectificationCounts {
    fileprivate var counts: [Int] { [notBegun, underWay, done, closed] }
}
