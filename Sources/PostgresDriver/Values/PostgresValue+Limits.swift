extension PostgresValue {
    /// PostgreSQL refuses fields of 1 GiB; libpq doubles its buffer on the way there.
    private static var largest: Int { 256 << 20 }

    /// Why the value cannot be sent; `nil` if it can.
    var unsendable: String? {
        switch self {
        case .text(let text): Self.unsendable([text])
        case .textArray(let elements): Self.unsendable(elements)
        case .bytes(let content): Self.oversize(content.count)
        case .bytesArray(let elements):
            Self.oversize(elements.reduce(elements.count * 4) { $0 + ($1?.count ?? 0) })
        case .boolArray(let elements): Self.oversize(elements.count * 5)
        case .int32Array(let elements): Self.oversize(elements.count * 8)
        case .int64Array(let elements): Self.oversize(elements.count * 12)
        case .uuidArray(let elements): Self.oversize(elements.count * 20)
        case .null, .bool, .int16, .int32, .int64, .double, .uuid: nil
        }
    }

    private static func unsendable(_ texts: [String?]) -> String? {
        var size = 0
        for case let text? in texts {
            if text.utf8.contains(0) { return "text holds the character U+0000" }
            size += text.utf8.count
        }
        return oversize(size)
    }

    private static func oversize(_ count: Int) -> String? {
        count > largest ? "over 256 MiB" : nil
    }
}
