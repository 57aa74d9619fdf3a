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

    /// Refuses what cannot be sent, before anything of the request is sent.
    ///
    /// - Throws: ``PostgresError/Kind-swift.enum/unencodable(parameter:)`` for text
    ///   with U+0000, which libpq would cut, for over 65,535 parameters, which the
    ///   protocol cannot count, and for a value over 256 MiB.
    static func check(_ values: [PostgresValue], statement: String) throws(PostgresError) {
        guard values.count <= 65_535 else {
            throw PostgresError(
                .unencodable(parameter: 65_536),
                statement: statement,
                reason: "more than 65535 parameters"
            )
        }
        for (index, value) in values.enumerated() {
            guard let reason = value.unsendable else { continue }
            let kind = PostgresError.Kind.unencodable(parameter: index + 1)
            throw PostgresError(kind, statement: statement, reason: reason)
        }
    }

    /// Replaces the content by values that were checked.
    mutating func fill(_ values: [PostgresValue]) {
        types.removeAll(keepingCapacity: true)
        lengths.removeAll(keepingCapacity: true)
        formats.removeAll(keepingCapacity: true)
        offsets.removeAll(keepingCapacity: true)
        // A buffer that was large once is not kept for the life of the session.
        bytes.removeAll(keepingCapacity: bytes.count < 1 << 20)
        for value in values {
            let start = bytes.count
            let encoding = ValueEncoding(appending: value, to: &bytes)
            types.append(encoding.type?.rawValue ?? 0)
            formats.append(encoding.isBinary ? 1 : 0)
            offsets.append(encoding.isNull ? -1 : start)
            lengths.append(Int32(clamping: bytes.count - start))
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
