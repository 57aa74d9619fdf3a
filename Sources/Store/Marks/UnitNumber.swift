/// The number of a unit inside one database; never shown outside it.
public struct UnitNumber: RawRepresentable, Hashable, Comparable, Sendable {
    /// The number, 1 or more.
    public let rawValue: Int64

    /// Takes over a stored number.
    public init(rawValue: Int64) { self.rawValue = rawValue }

    /// Whether one number comes before another.
    public static func < (left: UnitNumber, right: UnitNumber) -> Bool {
        left.rawValue < right.rawValue
    }
}
