public import FoundationEssentials

/// The key that a client gives a request, so that repeating it does nothing twice.
public struct RequestID: RawRepresentable, Hashable, Sendable {
    /// The client's choice; chosen at random, no two are the same.
    public let rawValue: UUID

    /// Takes over a key.
    public init(rawValue: UUID) { self.rawValue = rawValue }

    /// Chooses a key at random.
    public static func random() -> RequestID { RequestID(rawValue: UUID()) }
}
