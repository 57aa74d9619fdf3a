import Canonical
import Exact
import Hierarchy

extension CanonicalReader {
    @inline(__always)
    mutating func take(_ piece: Piece) -> Bool { take(piece.text) }

    @inline(__always)
    mutating func expect(_ piece: Piece) throws(Irregular) { try expect(piece.text) }

    /// Reads an element's id with its quotation marks.
    mutating func nodeID() throws(Irregular) -> NodeID {
        try expect(UInt8(ascii: "\""))
        return NodeID(checked: try nodeSymbol(upTo: UInt8(ascii: "\"")))
    }

    /// Reads a field's name with its quotation marks.
    mutating func fieldName() throws(Irregular) -> FieldName {
        try expect(UInt8(ascii: "\""))
        return FieldName(checked: try fieldSymbol())
    }

    /// Reads an address with its quotation marks.
    mutating func address() throws(Irregular) -> Address {
        try expect(UInt8(ascii: "\""))
        let node = try nodeSymbol(upTo: UInt8(ascii: "."))
        return Address(NodeID(checked: node), FieldName(checked: try fieldSymbol()))
    }

    /// Reads a tenant's id with its quotation marks.
    mutating func tenant() throws(Irregular) -> TenantID {
        guard let tenant = TenantID(rawValue: try text()) else { throw Irregular.here }
        return tenant
    }

    /// Reads an amount with its quotation marks.
    mutating func amount() throws(Irregular) -> Amount {
        try expect(UInt8(ascii: "\""))
        let isNegative = take(UInt8(ascii: "-"))
        var number = Int64(try count())
        var places = 0
        if take(UInt8(ascii: ".")) {
            while let digit = nextDigit, places < 4 {
                number = number &* 10 &+ digit
                place &+= 1
                places += 1
            }
            guard places > 0 else { throw Irregular.here }
        }
        for _ in places..<4 { number = number &* 10 }
        try expect(UInt8(ascii: "\""))
        return Amount(tenThousandths: isNegative ? -number : number)
    }

    private var nextDigit: Int64? {
        let byte = next
        guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
        return Int64(byte &- UInt8(ascii: "0"))
    }

    // The rules of `NodeID.init`; an id with an owner is left to it.
    @inline(__always)
    private mutating func nodeSymbol(upTo end: UInt8) throws(Irregular) -> Symbol {
        let start = place
        var words = SymbolWords()
        while true {
            let byte = next
            if byte == end { break }
            if byte == UInt8(ascii: ":") { return try ownedSymbol(from: start, upTo: end) }
            guard NodeID.isAllowed(byte) else { throw Irregular.here }
            words.append(byte)
            place &+= 1
        }
        let count = place &- start
        place &+= 1
        guard (1...40).contains(count) else { throw Irregular.here }
        return Symbol(words, long: count > 16 ? Array(bytes[start..<(place - 1)]) : nil)
    }

    private mutating func ownedSymbol(
        from start: Int,
        upTo end: UInt8
    ) throws(Irregular) -> Symbol {
        while next != end, next != 0 { place &+= 1 }
        let text = String(decoding: bytes[start..<place], as: UTF8.self)
        guard next == end, let id = NodeID(text) else { throw Irregular.here }
        place &+= 1
        return id.symbol
    }

    // The rules of `FieldName.init`.
    @inline(__always)
    private mutating func fieldSymbol() throws(Irregular) -> Symbol {
        let start = place
        var words = SymbolWords()
        while next != UInt8(ascii: "\"") {
            guard FieldName.isAllowed(next) else { throw Irregular.here }
            words.append(next)
            place &+= 1
        }
        let count = place &- start
        let stop = UInt8(ascii: ".")
        guard (1...80).contains(count), bytes[start] != stop, bytes[place - 1] != stop else {
            throw Irregular.here
        }
        place &+= 1
        return Symbol(words, long: count > 16 ? Array(bytes[start..<(place - 1)]) : nil)
    }
}

extension CanonicalReader.Irregular {
    /// The error; thrown where a name or a number breaks its rule.
    static var here: CanonicalReader.Irregular { CanonicalReader.Irregular() }
}
