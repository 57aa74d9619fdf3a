import FoundationEssentials

/// Reads one field that is not null; each reading answers `nil` when the type,
/// or the form that the type has on the wire, does not fit.
struct FieldDecoding {
    private let bytes: UnsafeRawBufferPointer
    private let type: PostgresType?
    private let isBinary: Bool

    init(_ bytes: UnsafeRawBufferPointer, oid: UInt32, isBinary: Bool) {
        self.bytes = bytes
        type = PostgresType(rawValue: oid)
        self.isBinary = isBinary
    }

    func text() -> String? {
        if isBinary {
            switch type {
            case .text, .varchar, .bpchar, .name, .json: break
            default: return nil
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    func int64() -> Int64? {
        switch type {
        case .int2: isBinary ? bigEndian(Int16.self).map { Int64($0) } : decimal()
        case .int4: isBinary ? bigEndian(Int32.self).map { Int64($0) } : decimal()
        case .int8: isBinary ? bigEndian(Int64.self) : decimal()
        case .oid: isBinary ? bigEndian(UInt32.self).map { Int64($0) } : decimal()
        default: nil
        }
    }

    func bool() -> Bool? {
        guard type == .bool, let first = bytes.first else { return nil }
        return isBinary ? first != 0 : first == UInt8(ascii: "t")
    }

    func double() -> Double? {
        switch type {
        case .float8 where isBinary: bigEndian(UInt64.self).map { Double(bitPattern: $0) }
        case .float4 where isBinary: bigEndian(UInt32.self).map { Double(Float(bitPattern: $0)) }
        case .float8, .float4: Double(String(decoding: bytes, as: UTF8.self))
        default: nil
        }
    }

    func byteArray() -> [UInt8]? {
        guard type == .bytea else { return nil }
        return isBinary ? Array(bytes) : hexadecimal()
    }

    func uuid() -> UUID? {
        guard type == .uuid else { return nil }
        guard isBinary else { return UUID(uuidString: String(decoding: bytes, as: UTF8.self)) }
        guard bytes.count == 16 else { return nil }
        return UUID(uuid: bytes.loadUnaligned(as: uuid_t.self))
    }

    private func bigEndian<Number: FixedWidthInteger>(_: Number.Type) -> Number? {
        guard bytes.count == MemoryLayout<Number>.size else { return nil }
        return Number(bigEndian: bytes.loadUnaligned(as: Number.self))
    }

    private func decimal() -> Int64? {
        var digits = bytes[...]
        let isNegative = digits.first == UInt8(ascii: "-")
        if isNegative { digits = digits.dropFirst() }
        guard !digits.isEmpty else { return nil }
        var value: Int64 = 0
        for digit in digits {
            guard digit >= UInt8(ascii: "0"), digit <= UInt8(ascii: "9") else { return nil }
            let (shifted, overflows) = value.multipliedReportingOverflow(by: 10)
            let step = Int64(digit - UInt8(ascii: "0"))
            let (sum, sumOverflows) = shifted.subtractingReportingOverflow(step)
            guard !overflows, !sumOverflows else { return nil }
            value = sum
        }
        // Counted downwards, because the lowest number has no positive twin.
        return isNegative ? value : value == .min ? nil : -value
    }

    /// Reads `\x0aff…`, the form that `bytea_output = hex` gives.
    private func hexadecimal() -> [UInt8]? {
        guard bytes.count >= 2, bytes.count.isMultiple(of: 2), bytes[0] == UInt8(ascii: "\\"),
            bytes[1] == UInt8(ascii: "x")
        else { return nil }
        var content: [UInt8] = []
        content.reserveCapacity(bytes.count / 2 - 1)
        for index in stride(from: 2, to: bytes.count, by: 2) {
            guard let high = nibble(bytes[index]), let low = nibble(bytes[index + 1]) else {
                return nil
            }
            content.append(high << 4 | low)
        }
        return content
    }

    private func nibble(_ digit: UInt8) -> UInt8? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
        default: nil
        }
    }
}
