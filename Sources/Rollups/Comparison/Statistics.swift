import BigInt
public import Exact

/// What the values of one side come to; everything exact.
public struct Statistics: Hashable, Sendable {
    /// The number of values, 1 or more.
    public let count: Int
    /// The arithmetic mean.
    public let mean: Rational
    /// The median by nearest rank: the lower of two middle values (domain decision 12).
    public let lowerMedian: Rational
    /// The mean of the two middle values where it differs from ``lowerMedian``.
    public let midpointMedian: Rational?
    /// The first quartile by nearest rank.
    public let lowerQuartile: Rational
    /// The third quartile by nearest rank.
    public let upperQuartile: Rational
    /// The least value.
    public let minimum: Rational
    /// The greatest value.
    public let maximum: Rational

    /// The distance from the least to the greatest value.
    public var spread: Rational { maximum - minimum }

    /// The distance from the first to the third quartile.
    public var interquartileRange: Rational { upperQuartile - lowerQuartile }

    /// Computes the statistics of fractions with one denominator.
    ///
    /// - Parameters:
    ///   - numerators: The numerators in any order; `nil` is returned for none.
    ///   - denominator: Above zero.
    init?(_ numerators: [some SignedInteger], over denominator: BigInt) {
        let sorted = numerators.sorted()
        let count = sorted.count
        func value(_ rank: Int) -> Rational? {
            Rational(BigInt(sorted[rank - 1]), denominator)
        }
        guard count > 0,
            let mean = Rational(
                sorted.reduce(BigInt(0)) { $0 + BigInt($1) },
                denominator * BigInt(count)
            ),
            let lower = value(nearestRank(1, of: 2, among: count)),
            let upper = value(count / 2 + 1),
            let first = value(nearestRank(1, of: 4, among: count)),
            let third = value(nearestRank(3, of: 4, among: count)),
            let minimum = value(1), let maximum = value(count)
        else { return nil }
        self.count = count
        self.mean = mean
        lowerMedian = lower
        midpointMedian =
            count % 2 == 1 || lower == upper ? nil : (lower + upper).divided(by: Rational(2))
        lowerQuartile = first
        upperQuartile = third
        self.minimum = minimum
        self.maximum = maximum
    }
}
