/// The number of a tenant inside one installation; never shown to people.
public struct TenantNumber: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
    /// At least 1.
    public let rawValue: Int32

    /// Creates a number read from the database.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// The number in digits.
    public var description: String { "\(rawValue)" }
}

/// The number of a person inside one installation; never shown to people.
public struct PersonNumber: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
    /// At least 1.
    public let rawValue: Int64

    /// Creates a number read from the database.
    public init(rawValue: Int64) { self.rawValue = rawValue }

    /// The number in digits.
    public var description: String { "\(rawValue)" }
}
