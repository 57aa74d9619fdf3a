/// Reads what ``ByteWriter`` wrote; every failure is an error with its position.
struct ByteReader {
    private let bytes: [UInt8]
    private(set) var position = 0

    /// The largest count accepted: room to add up millions of such cells without overflow.
    static let largestCount = 1 << 40

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    mutating func byte() throws(PackedError) -> UInt8 {
        guard position < bytes.count else { throw .truncated(at: position) }
        defer { position += 1 }
        return bytes[position]
    }

    /// Reads a number without a sign, below 2¹⁰⁰.
    mutating func number() throws(PackedError) -> UInt128 {
        var value: UInt128 = 0
        var shift = 0
        while true {
            let next = try byte()
            guard shift < 98 else { throw .outOfRange(at: position) }
            value |= UInt128(next & 0x7F) << UInt128(shift)
            if next < 0x80 { return value }
            shift += 7
        }
    }

    /// Reads a number with a sign, of magnitude below 2⁹⁹.
    mutating func signed() throws(PackedError) -> Int128 {
        let folded = Int128(bitPattern: try number())
        return (folded >> 1) ^ -(folded & 1)
    }

    /// Reads a count from 0 to ``largestCount``.
    mutating func count() throws(PackedError) -> Int {
        let value = try number()
        guard value <= UInt128(ByteReader.largestCount) else { throw .outOfRange(at: position) }
        return Int(value)
    }

    /// Reads the length of a list, each of whose entries takes at least one byte.
    mutating func length() throws(PackedError) -> Int {
        let value = try count()
        guard value <= bytes.count - position else { throw .truncated(at: bytes.count) }
        return value
    }

    /// Reads a text as written, or an error when it is not UTF-8.
    mutating func text() throws(PackedError) -> String {
        let length = try length()
        guard let text = String(validating: bytes[position..<position + length], as: UTF8.self)
        else { throw .notAnID(at: position) }
        position += length
        return text
    }

    /// Checks the two bytes that name the kind, and the version.
    mutating func header(_ kind: PackedKind) throws(PackedError) {
        for expected in kind.magic {
            guard try byte() == expected else { throw .notThisKind }
        }
        let version = try byte()
        guard version == PackedKind.version else { throw .unknownVersion(version) }
    }

    func end() throws(PackedError) {
        guard position == bytes.count else { throw .trailing(at: position) }
    }
}

/// The kinds of packed values, each with the two bytes that it begins with.
enum PackedKind {
    case cell
    case summaries

    static let version: UInt8 = 1

    var magic: [UInt8] {
        switch self {
        case .cell: Array("PC".utf8)
        case .summaries: Array("PS".utf8)
        }
    }
}
