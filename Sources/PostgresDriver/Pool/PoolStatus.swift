/// How a pool stands at one moment.
public struct PoolStatus: Sendable, Hashable {
    /// Sessions open and not lent.
    public let idle: Int
    /// Sessions lent or being opened.
    public let lent: Int
    /// Callers in line.
    public let waiting: Int
}
