import Schemes

/// The element ids that a packed value names, so that each is spelt once.
struct IDTable {
    let ids: [NodeID]
    private let ranks: [NodeID: Int]

    init(_ ids: Set<NodeID>) {
        self.init(ascending: ids.sorted())
    }

    private init(ascending ids: [NodeID]) {
        self.ids = ids
        ranks = Dictionary(
            zip(ids, ids.indices),
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// The place of an id; every id written was put into the table before.
    func rank(of id: NodeID) -> Int { ranks[id] ?? 0 }

    /// The place of an id that comes after a place: both ascend, so no id is hashed.
    func rank(of id: NodeID, after previous: Int) -> Int {
        var place = previous + 1
        while place < ids.count, ids[place] != id { place += 1 }
        return place < ids.count ? place : rank(of: id)
    }

    func write(to writer: inout ByteWriter) {
        writer.count(ids.count)
        for id in ids { writer.text(id.rawValue) }
    }

    init(reading reader: inout ByteReader) throws(PackedError) {
        var ids: [NodeID] = []
        for _ in 0..<(try reader.length()) {
            guard let id = NodeID(try reader.text()) else {
                throw .notAnID(at: reader.position)
            }
            if let last = ids.last, !(last < id) { throw .notAscending(at: reader.position) }
            ids.append(id)
        }
        self.init(ascending: ids)
    }

    /// Reads the place of an id that must come after the place read before; −1 before the first.
    func place(
        after previous: Int,
        from reader: inout ByteReader
    ) throws(PackedError) -> Int {
        let place = previous + 1 + (try reader.count())
        guard place < ids.count else { throw .outOfRange(at: reader.position) }
        return place
    }
}

/// The power of ten that divides all numbers of a list: points usually come in hundredths or
/// halves, so most digits of ten-thousandths are noughts.
struct DecimalStep {
    let places: UInt8
    let divisor: Int128

    init(dividing numbers: some Sequence<Int128>) {
        var divisor: Int128 = 10_000
        var places: UInt8 = 0
        for number in numbers {
            if let small = Int64(exactly: number), small % Int64(divisor) == 0 { continue }
            while number % divisor != 0 {
                divisor /= 10
                places += 1
            }
        }
        self.places = places
        self.divisor = divisor
    }

    /// How often the step goes into a number that it divides.
    func units(in number: Int128) -> Int128 {
        // Nearly all numbers fit a word, which divides many times faster.
        if let small = Int64(exactly: number) { return Int128(small / Int64(divisor)) }
        return number / divisor
    }

    init(reading reader: inout ByteReader) throws(PackedError) {
        let places = try reader.byte()
        guard places <= 4 else { throw .outOfRange(at: reader.position) }
        self.places = places
        divisor = [10_000, 1_000, 100, 10, 1][Int(places)]
    }
}
