/// The number of a cycle inside one database; never shown outside it.
public struct CycleNumber: RawRepresentable, Hashable, Sendable {
    /// The number, 1 or more.
    public let rawValue: Int64

    /// Takes over a stored number.
    public init(rawValue: Int64) {
        self.rawValue = rawValue
    }
}
