/// The stable name of a unit within its tenant: 1 to 60 of letters, digits, `_` and `-`.
public struct UnitID: Hashable, Sendable, RawRepresentable, CustomStringConvertible {
    /// The text of the id.
    public let rawValue: String

    /// Creates an id.
    ///
    /// - Parameter rawValue: The text; `nil` is returned when it breaks the rule above.
    public init?(rawValue: String) {
        guard isLabel(rawValue, longest: 60) else { return nil }
        self.rawValue = rawValue
    }

    /// The text of the id.
    public var description: String { rawValue }
}

/// The line of work that a unit belongs to (条), the same word in every jurisdiction.
///
/// 1 to 40 of letters, digits, `_` and `-`: `public-security`, `education`.
public struct SectorID: Hashable, Sendable, RawRepresentable, CustomStringConvertible {
    /// The text of the id.
    public let rawValue: String

    /// Creates an id.
    ///
    /// - Parameter rawValue: The text; `nil` is returned when it breaks the rule above.
    public init?(rawValue: String) {
        guard isLabel(rawValue, longest: 40) else { return nil }
        self.rawValue = rawValue
    }

    /// The text of the id.
    public var description: String { rawValue }
}

extension UnitID: Comparable {
    /// Whether one id comes before another by its bytes.
    public static func < (left: UnitID, right: UnitID) -> Bool {
        left.rawValue.utf8.lexicographicallyPrecedes(right.rawValue.utf8)
    }
}

extension SectorID: Comparable {
    /// Whether one id comes before another by its bytes.
    public static func < (left: SectorID, right: SectorID) -> Bool {
        left.rawValue.utf8.lexicographicallyPrecedes(right.rawValue.utf8)
    }
}

private func isLabel(_ text: String, longest: Int) -> Bool {
    (1...longest).contains(text.utf8.count)
        && text.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
                true
            default: false
            }
        }
}
