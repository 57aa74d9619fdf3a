/// Writes whole numbers one after another, big-endian.
struct ColumnWriter {
    var bytes: [UInt8] = []

    mutating func add(_ number: some FixedWidthInteger) {
        var shift = number.bitWidth - 8
        while shift >= 0 {
            bytes.append(UInt8(truncatingIfNeeded: number >> shift))
            shift -= 8
        }
    }
}

/// Reads whole numbers one after another, big-endian; behind the end all are zero.
struct ColumnReader {
    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// How many bytes are left.
    var left: Int { bytes.count - position }

    mutating func next<Number: FixedWidthInteger>(_ type: Number.Type) -> Number {
        let width = Number.bitWidth / 8
        guard left >= width else {
            position = bytes.count
            return 0
        }
        var number: UInt64 = 0
        for byte in bytes[position..<position + width] { number = number << 8 | UInt64(byte) }
        position += width
        return Number(truncatingIfNeeded: number)
    }

    mutating func text(_ count: Int) -> String {
        let end = min(position + count, bytes.count)
        defer { position = end }
        return String(decoding: bytes[position..<end], as: UTF8.self)
    }
}
