/// The stable name of a tenant's entry in the register; code, name and parent are attributes.
///
/// One to 40 of `a`–`z`, `0`–`9` and `_`. It is given once, never changes and is never reused, so
/// it is also the tenant's label in paths and the prefix of the scheme elements it adds.
public struct TenantID: Hashable, Sendable, RawRepresentable, CustomStringConvertible {
    /// The text of the id.
    public let rawValue: String

    /// Creates an id.
    ///
    /// - Parameter rawValue: The text; `nil` is returned when it breaks the rule above.
    public init?(rawValue: String) {
        guard (1...40).contains(rawValue.utf8.count), rawValue.utf8.allSatisfy(TenantID.isAllowed)
        else { return nil }
        self.rawValue = rawValue
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
            || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            || byte == UInt8(ascii: "_")
    }

    /// The text of the id.
    public var description: String { rawValue }
}

extension TenantID: Comparable {
    /// Whether one id comes before another by its bytes.
    public static func < (left: TenantID, right: TenantID) -> Bool {
        left.rawValue.utf8.lexicographicallyPrecedes(right.rawValue.utf8)
    }
}
