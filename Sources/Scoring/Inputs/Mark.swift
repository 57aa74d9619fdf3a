public import Exact

/// Points given for an item.
public struct Mark: Hashable, Sendable {
    /// The points, from 0 to the item's, in its step; from data, rounded to hundredths.
    public let points: Amount
    /// The exact rate from 0 to 1 that gave the points, for items measured by data.
    public let rate: Rational?
    /// Why points were lost; needed below full marks when a person gave the mark.
    public let reason: String?
    /// The points that the unit claimed for itself, before verification; `nil` without a claim.
    public let selfPoints: Amount?
    /// Whether the claim proved false (材料不实), which costs points beyond the item's.
    public let isFalseClaim: Bool

    /// Creates a mark.
    public init(
        points: Amount,
        rate: Rational? = nil,
        reason: String? = nil,
        selfPoints: Amount? = nil,
        isFalseClaim: Bool = false
    ) {
        self.points = points
        self.rate = rate
        self.reason = reason
        self.selfPoints = selfPoints
        self.isFalseClaim = isFalseClaim
    }
}
