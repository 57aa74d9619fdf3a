import FoundationEssentials

/// Parameters in the layout that libpq takes, in buffers that are used again.
struct ParameterBuffer {
    private var types: [UInt32] = []
    private var lengths: [Int32] = []
    private var formats: [Int32] = []
    /// Where each value begins in `bytes`; −1 is null.
    private var offsets: [Int] = []
    private var bytes: [UInt8] = []

    var count: Int { types.count }
    var byteCount: Int { bytes.count }

    /// Replaces the content.
    ///
    /// - Throws: ``PostgresError/Kind-swift.enum/unencodable(parameter:)`` for text
    ///   with U+0000, or a value over 1 GiB.
    mutating func fill(_ values: [PostgresValue], statement: String) throws(PostgresError) {
        types.removeAll(keepingCapacity: true)
        lengths.removeAll(keepingCapacity: true)
        formats.removeAll(keepingCapacity: true)
        offsets.removeAll(keepingCapacity: true)
        bytes.removeAll(keepingCapacity: bytes.count < 1 << 20)
        for (index, value) in values.enumerated() {
            let start = bytes.count
            guard let encoding = ValueEncoding(appending: value, to: &bytes) else {
                throw PostgresError(
                    .unencodable(parameter: index + 1),
                    statement: statement,
                    reason: "text holds the character U+0000"
                )
            }
            guard bytes.count - start < 1 << 30, values.count <= 65_535 else {
                throw PostgresError(
                    .unencodable(parameter: index + 1),
                    statement: statement,
                    reason: "over 1 GiB, or more than 65535 parameters"
                )
            }
            types.append(encoding.type?.rawValue ?? 0)
            formats.append(encoding.isBinary ? 1 : 0)
            offsets.append(encoding.isNull ? -1 : start)
            lengths.append(Int32(bytes.count - start))
            // Ends text, and gives an empty binary value an address that is not null.
            bytes.append(0)
        }
    }

    /// Lends the four arrays that `PQsendQueryParams` takes.
    func withPointers<R>(
        _ body: (
            UnsafePointer<UInt32>?, UnsafePointer<UnsafePointer<CChar>?>?, UnsafePointer<Int32>?,
            UnsafePointer<Int32>?
        ) -> R
    ) -> R {
        guard count > 0 else { return body(nil, nil, nil, nil) }
        return bytes.withUnsafeBytes { bytes in
            withUnsafeTemporaryAllocation(of: UnsafePointer<CChar>?.self, capacity: count) { list in
                for (index, offset) in offsets.enumerated() {
                    let start = offset < 0 ? nil : bytes.baseAddress.map { $0 + offset }
                    list[index] = start?.assumingMemoryBound(to: CChar.self)
                }
                return body(types, list.baseAddress, lengths, formats)
            }
        }
    }
}
