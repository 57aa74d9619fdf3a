public import Hierarchy
public import Scoring

/// What scores the units of a cycle beside their marks, as columns, and how that is packed.
///
/// All numbers are big-endian: the number of units (4 bytes), of adjustments (2), of components
/// (2) and of sectors (2); each sector's length (1) and letters; then, column by column, the units'
/// numbers (8 each, ascending), forms (1), absences (1), grades set by vetoes (1), sectors (2),
/// awards by adjustment (4 each), and scores by component (8 and 4 each).
public struct CycleInputs: Sendable {
    /// The units' numbers inside the database, ascending.
    public var units: [Int64]
    /// The sector of each unit.
    public var sectors: [SectorID]
    /// The columns, without cells.
    public var cycle: PackedCycle

    /// Takes over columns.
    public init(units: [Int64], sectors: [SectorID], cycle: PackedCycle) {
        self.units = units
        self.sectors = sectors
        self.cycle = cycle
    }

    /// The columns as bytes.
    public var packed: [UInt8] {
        var writer = ColumnWriter()
        let count = max(units.count, 1)
        let names = Set(sectors).sorted()
        let places = Dictionary(zip(names, 0...)) { first, _ in first }
        writer.add(UInt32(clamping: units.count))
        writer.add(UInt16(clamping: cycle.awards.count / count))
        writer.add(UInt16(clamping: cycle.scores.count / count))
        writer.add(UInt16(clamping: names.count))
        for name in names {
            writer.add(UInt8(clamping: name.rawValue.utf8.count))
            writer.bytes += name.rawValue.utf8
        }
        for unit in units { writer.add(unit) }
        for unit in cycle.units { writer.add(unit.form) }
        for unit in cycle.units { writer.add(UInt8(unit.isAbsent ? 1 : 0)) }
        for unit in cycle.units { writer.add(unit.vetoGrade) }
        for sector in sectors { writer.add(UInt16(clamping: places[sector] ?? 0)) }
        for award in cycle.awards { writer.add(award) }
        for score in cycle.scores {
            writer.add(score.numerator)
            writer.add(score.denominator)
        }
        return writer.bytes
    }

    /// Reads packed columns.
    ///
    /// - Throws: ``StoredValueError`` when the bytes are no such columns.
    public init(packed: [UInt8]) throws(StoredValueError) {
        guard packed.count >= CycleInputs.headerLength else { throw CycleInputs.broken(packed) }
        var reader = ColumnReader(packed)
        let count = Int(reader.next(UInt32.self))
        let adjustments = Int(reader.next(UInt16.self))
        let components = Int(reader.next(UInt16.self))
        var names: [SectorID] = []
        for _ in 0..<reader.next(UInt16.self) {
            let text = reader.text(Int(reader.next(UInt8.self)))
            guard let name = SectorID(rawValue: text) else { throw CycleInputs.broken(packed) }
            names.append(name)
        }
        guard reader.left == count * (13 + 4 * adjustments + 12 * components) else {
            throw CycleInputs.broken(packed)
        }
        units = (0..<count).map { _ in reader.next(Int64.self) }
        let forms = (0..<count).map { _ in reader.next(UInt8.self) }
        let absences = (0..<count).map { _ in reader.next(UInt8.self) }
        let grades = (0..<count).map { _ in reader.next(UInt8.self) }
        sectors = []
        sectors.reserveCapacity(count)
        for _ in 0..<count {
            let place = Int(reader.next(UInt16.self))
            guard place < names.count else { throw CycleInputs.broken(packed) }
            sectors.append(names[place])
        }
        cycle = PackedCycle(
            units: (0..<count)
                .map {
                    PackedCycle.Unit(
                        form: forms[$0],
                        isAbsent: absences[$0] != 0,
                        vetoGrade: grades[$0]
                    )
                },
            awards: (0..<count * adjustments).map { _ in reader.next(Int32.self) },
            scores: (0..<count * components)
                .map { _ in
                    PackedCycle.Score(
                        numerator: reader.next(Int64.self),
                        denominator: reader.next(Int32.self)
                    )
                }
        )
    }

    /// The four numbers in front.
    private static let headerLength = 10

    private static func broken(_ bytes: [UInt8]) -> StoredValueError {
        StoredValueError(kind: "packed inputs of a cycle", text: "\(bytes.count) bytes")
    }
}
