/// The bytes of a short ASCII name in two machine words, so that names compare and hash as numbers.
///
/// The first 16 bytes stand in the words, big end first and filled up with zeros, so the order of
/// the words is the order of the bytes; a longer name is kept whole beside them.
struct Symbol: Sendable {
    /// The first eight bytes.
    let head: UInt64
    /// The ninth to sixteenth byte.
    let tail: UInt64
    /// The whole name when it is longer than the words; shared by all copies.
    private let long: LongName?

    /// Takes over a name.
    ///
    /// - Parameter bytes: ASCII without the character U+0000.
    init(_ bytes: some Collection<UInt8>) {
        var words = SymbolWords()
        for byte in bytes.prefix(SymbolWords.capacity) { words.append(byte) }
        self.init(words, long: bytes.count > SymbolWords.capacity ? Array(bytes) : nil)
    }

    /// Takes over a name that has been packed already.
    ///
    /// - Parameters:
    ///   - words: The first 16 bytes.
    ///   - long: All bytes, when there are more than 16.
    init(_ words: SymbolWords, long: [UInt8]? = nil) {
        head = words.head
        tail = words.tail
        self.long = long.map(LongName.init)
    }

    /// The name.
    var text: String {
        if let long { return String(decoding: long.bytes, as: UTF8.self) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(SymbolWords.capacity)
        append(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Whether there may be a colon in the name; `false` is certain.
    var holdsColon: Bool {
        if long != nil { return true }
        let colons = UInt64(UInt8(ascii: ":")) &* 0x0101_0101_0101_0101
        // A byte of the difference is zero where the name has a colon.
        return Symbol.hasZero(head ^ colons) || Symbol.hasZero(tail ^ colons)
    }

    /// The part before the first full stop; `nil` when there is none.
    var family: Symbol? {
        if let long {
            return long.bytes.firstIndex(of: UInt8(ascii: ".")).map { Symbol(long.bytes[..<$0]) }
        }
        var words = SymbolWords()
        for var rest in [head, tail] {
            while rest != 0 {
                let byte = UInt8(truncatingIfNeeded: rest &>> 56)
                guard byte != UInt8(ascii: ".") else { return Symbol(words) }
                words.append(byte)
                rest = rest &<< 8
            }
        }
        return nil
    }

    /// The ninth and the following bytes, when they are at most eight and no full stop or colon.
    var afterFirstWord: Symbol? {
        let stops = UInt64(UInt8(ascii: ".")) &* 0x0101_0101_0101_0101
        guard long == nil, tail != 0, !holdsColon, !Symbol.hasZero(tail ^ stops) else { return nil }
        return Symbol(head: tail)
    }

    private init(head: UInt64) {
        self.head = head
        tail = 0
        long = nil
    }

    // Whether a byte of the word is zero.
    private static func hasZero(_ word: UInt64) -> Bool {
        (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080 != 0
    }

    /// Appends the bytes of the name.
    @inline(__always)
    func append(to bytes: inout [UInt8]) {
        if let long {
            bytes.append(contentsOf: long.bytes)
            return
        }
        bytes.append(addingCapacity: SymbolWords.capacity) { span in
            var rest = head
            while rest != 0 {
                span.append(UInt8(truncatingIfNeeded: rest &>> 56))
                rest = rest &<< 8
            }
            rest = tail
            while rest != 0 {
                span.append(UInt8(truncatingIfNeeded: rest &>> 56))
                rest = rest &<< 8
            }
        }
    }

    /// Whether the name comes before another one when both are followed by a full stop, as
    /// elements are in addresses: a hyphen is the only character of a name before it.
    func precedesInAddresses(_ other: Symbol) -> Bool {
        guard long == nil, other.long == nil, tail & 0xFF == 0, other.tail & 0xFF == 0 else {
            return (text + ".").utf8.lexicographicallyPrecedes((other.text + ".").utf8)
        }
        let (left, right) = (stopped, other.stopped)
        return left.head != right.head ? left.head < right.head : left.tail < right.tail
    }

    /// The first 16 bytes of the name.
    var words: (head: UInt64, tail: UInt64) { (head, tail) }

    /// The first 16 bytes of the name with a full stop behind it.
    var stopped: (head: UInt64, tail: UInt64) {
        guard long == nil, tail & 0xFF == 0 else { return (head, tail) }
        let stop = UInt64(UInt8(ascii: "."))
        guard tail != 0 || head & 0xFF != 0 else {
            let free = head == 0 ? 64 : head.trailingZeroBitCount & ~7
            return (head | stop &<< UInt64(free &- 8), 0)
        }
        let free = tail == 0 ? 64 : tail.trailingZeroBitCount & ~7
        return (head, tail | stop &<< UInt64(free &- 8))
    }
}

/// Sixteen bytes while a name is read.
struct SymbolWords {
    static let capacity = 16
    private(set) var head: UInt64 = 0
    private(set) var tail: UInt64 = 0
    private var count: UInt64 = 0

    @inline(__always)
    mutating func append(_ byte: UInt8) {
        if count < 8 {
            head |= UInt64(byte) &<< (56 &- 8 &* count)
        } else if count < 16 {
            tail |= UInt64(byte) &<< (56 &- 8 &* (count &- 8))
        }
        count &+= 1
    }
}

private final class LongName: Sendable {
    let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }
}

extension Symbol: Hashable {
    @inline(__always)
    static func == (left: Symbol, right: Symbol) -> Bool {
        guard left.head == right.head, left.tail == right.tail else { return false }
        guard left.long != nil || right.long != nil else { return true }
        return left.long?.bytes == right.long?.bytes
    }

    @inline(__always)
    func hash(into hasher: inout Hasher) {
        hasher.combine(head)
        if tail != 0 { hasher.combine(tail) }
        if let long { hasher.combine(long.bytes) }
    }

    /// The name mixed into one word, for the tables of this process alone.
    ///
    /// Names that agree in their first 16 bytes are mixed with the rest of theirs, and the secret
    /// is another in each process, so nobody can choose names that fall together.
    @inline(__always)
    func mixed(_ seed: UInt64) -> UInt64 {
        var mix = Symbol.folded(head ^ Symbol.secret.0, tail ^ Symbol.secret.1 ^ seed)
        if let long {
            for byte in long.bytes[SymbolWords.capacity...] {
                mix = Symbol.folded(mix ^ UInt64(byte), Symbol.secret.1)
            }
        }
        return mix
    }

    @inline(__always)
    private static func folded(_ left: UInt64, _ right: UInt64) -> UInt64 {
        let product = left.multipliedFullWidth(by: right)
        return product.high ^ product.low
    }

    // The general hasher's own secret of this process, drawn out of it.
    private static let secret = (drawn(1), drawn(2))

    private static func drawn(_ number: Int) -> UInt64 {
        var hasher = Hasher()
        hasher.combine(number)
        return UInt64(bitPattern: Int64(hasher.finalize()))
    }

    // swift-format-ignore: NoLeadingUnderscores
    @inline(__always)
    func _rawHashValue(seed: Int) -> Int {
        Int(truncatingIfNeeded: mixed(UInt64(bitPattern: Int64(seed))))
    }
}

extension Symbol: Comparable {
    @inline(__always)
    static func < (left: Symbol, right: Symbol) -> Bool {
        if left.head != right.head { return left.head < right.head }
        if left.tail != right.tail { return left.tail < right.tail }
        // The words agree: the shorter name is the beginning of the longer one.
        guard let other = right.long else { return false }
        guard let own = left.long else { return true }
        return own.bytes.lexicographicallyPrecedes(other.bytes)
    }
}
