/// Writes numbers as few bytes: seven bits a byte, least significant first, as in LEB128.
struct ByteWriter {
    private(set) var bytes: [UInt8] = []

    mutating func byte(_ value: UInt8) {
        bytes.append(value)
    }

    mutating func raw(_ values: some Sequence<UInt8>) {
        bytes.append(contentsOf: values)
    }

    /// Writes a number of 0 or more.
    mutating func count(_ value: Int) {
        number(UInt128(value.magnitude))
    }

    /// Writes a number without a sign.
    mutating func number(_ value: UInt128) {
        if let small = UInt64(exactly: value) {
            var rest = small
            while rest >= 0x80 {
                bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
                rest >>= 7
            }
            bytes.append(UInt8(truncatingIfNeeded: rest))
            return
        }
        var rest = value
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }

    /// Writes a number with a sign: 0, −1, 1, −2 and so on become 0, 1, 2, 3.
    mutating func signed(_ value: Int128) {
        number(UInt128(bitPattern: (value << 1) ^ (value >> 127)))
    }

    /// Writes a text of up to 127 bytes with its length.
    mutating func text(_ value: String) {
        count(value.utf8.count)
        raw(value.utf8)
    }
}
