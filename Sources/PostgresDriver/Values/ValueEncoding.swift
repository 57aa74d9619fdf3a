import FoundationEssentials

/// Writes one value, and says in which form it was written.
struct ValueEncoding {
    let type: PostgresType?
    let isBinary: Bool
    var isNull = false

    private init(_ type: PostgresType?, binary: Bool) {
        self.type = type
        isBinary = binary
    }

    /// Appends a value to a buffer.
    init(appending value: PostgresValue, to bytes: inout [UInt8]) {
        switch value {
        case .null:
            self.init(nil, binary: false)
            isNull = true
        case .text(let text):
            self.init(nil, binary: false)
            bytes.append(contentsOf: text.utf8)
        case .bool(let flag):
            self.init(.bool, binary: true)
            bytes.append(flag ? 1 : 0)
        case .int16(let number):
            self.init(.int2, binary: true)
            bytes.append(bigEndian: number)
        case .int32(let number):
            self.init(.int4, binary: true)
            bytes.append(bigEndian: number)
        case .int64(let number):
            self.init(.int8, binary: true)
            bytes.append(bigEndian: number)
        case .double(let number):
            self.init(.float8, binary: true)
            bytes.append(bigEndian: number.bitPattern)
        case .bytes(let content):
            self.init(.bytea, binary: true)
            bytes.append(contentsOf: content)
        case .uuid(let uuid):
            self.init(.uuid, binary: true)
            withUnsafeBytes(of: uuid.uuid) { bytes.append(contentsOf: $0) }
        case .textArray(let elements):
            self.init(nil, binary: false)
            bytes.append(arrayLiteral: elements)
        case .boolArray(let elements):
            self.init(.boolArray, binary: true)
            bytes.append(elements, of: .bool) { $0.append($1 ? 1 : 0) }
        case .int32Array(let elements):
            self.init(.int4Array, binary: true)
            bytes.append(elements, of: .int4) { $0.append(bigEndian: $1) }
        case .int64Array(let elements):
            self.init(.int8Array, binary: true)
            bytes.append(elements, of: .int8) { $0.append(bigEndian: $1) }
        case .bytesArray(let elements):
            self.init(.byteaArray, binary: true)
            bytes.append(elements, of: .bytea) { $0.append(contentsOf: $1) }
        case .uuidArray(let elements):
            self.init(.uuidArray, binary: true)
            bytes.append(elements, of: .uuid) { bytes, uuid in
                withUnsafeBytes(of: uuid.uuid) { bytes.append(contentsOf: $0) }
            }
        }
    }
}

extension [UInt8] {
    mutating func append<Number: FixedWidthInteger>(bigEndian number: Number) {
        Swift.withUnsafeBytes(of: number.bigEndian) { append(contentsOf: $0) }
    }

    /// Appends an array in PostgreSQL's binary form.
    fileprivate mutating func append<Item>(
        _ elements: [Item?],
        of type: PostgresType,
        _ write: (inout [UInt8], Item) -> Void
    ) {
        reserveCapacity(count + 20 + elements.count * 12)
        append(bigEndian: Int32(elements.isEmpty ? 0 : 1))
        append(bigEndian: Int32(elements.contains { $0 == nil } ? 1 : 0))
        append(bigEndian: type.rawValue)
        guard !elements.isEmpty else { return }
        append(bigEndian: Int32(clamping: elements.count))
        append(bigEndian: Int32(1))
        for element in elements {
            guard let element else {
                append(bigEndian: Int32(-1))
                continue
            }
            let start = count
            append(bigEndian: Int32(0))
            write(&self, element)
            let length = Int32(clamping: count - start - 4)
            Swift.withUnsafeBytes(of: length.bigEndian) {
                replaceSubrange(start..<start + 4, with: $0)
            }
        }
    }

    /// Appends an array in PostgreSQL's textual form, each element quoted.
    fileprivate mutating func append(arrayLiteral elements: [String?]) {
        append(UInt8(ascii: "{"))
        for (index, element) in elements.enumerated() {
            if index > 0 { append(UInt8(ascii: ",")) }
            guard let element else {
                append(contentsOf: "NULL".utf8)
                continue
            }
            append(UInt8(ascii: "\""))
            for byte in element.utf8 {
                if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
                    append(UInt8(ascii: "\\"))
                }
                append(byte)
            }
            append(UInt8(ascii: "\""))
        }
        append(UInt8(ascii: "}"))
    }
}
