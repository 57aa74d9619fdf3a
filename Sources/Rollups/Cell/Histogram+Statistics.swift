import BigInt
public import Exact

extension Histogram {
    /// The exact sum of all scores, in ten-thousandths of a point.
    var sumInTenThousandths: Int128 {
        bins.reduce(0) { $0 + Int128($1.score.tenThousandths) * Int128($1.count) }
    }

    /// The exact sum of all scores; zero for none.
    public var sum: Rational {
        Rational(BigInt(sumInTenThousandths), BigInt(Amount.scale)) ?? .zero
    }

    /// The exact mean, or `nil` when there are no scores.
    public var mean: Rational? {
        Rational(BigInt(sumInTenThousandths), BigInt(count) * BigInt(Amount.scale))
    }

    /// The least score, or `nil` when there are none.
    public var minimum: Amount? { bins.first?.score }

    /// The greatest score, or `nil` when there are none.
    public var maximum: Amount? { bins.last?.score }

    /// The quantile by nearest rank: the least score that at least the share *part*/*whole* of all
    /// scores do not exceed.
    ///
    /// - Parameters:
    ///   - part: From 0 to `whole`; other values are taken as the nearest of these.
    ///   - whole: Above zero, such as 4 for quartiles.
    /// - Returns: A score that occurs, or `nil` when there are none or `whole` is not above zero.
    public func quantile(_ part: Int, of whole: Int) -> Amount? {
        guard whole > 0 else { return nil }
        return score(atRank: nearestRank(part, of: whole, among: count))
    }

    /// The lower median: the median by nearest rank (domain decision 12), or `nil` for no scores.
    public var lowerMedian: Amount? { quantile(1, of: 2) }

    /// The mean of the two middle scores, or `nil` when it equals ``lowerMedian``.
    public var midpointMedian: Rational? {
        let count = count
        guard count > 0, count % 2 == 0, let low = score(atRank: count / 2),
            let high = score(atRank: count / 2 + 1), low != high
        else { return nil }
        return .mean(of: [low, high])
    }

    /// The score at a place in ascending order.
    ///
    /// - Parameter rank: 1 for the least score.
    /// - Returns: The score, or `nil` when there are fewer scores.
    func score(atRank rank: Int) -> Amount? {
        guard rank > 0 else { return nil }
        var passed = 0
        for bin in bins {
            passed += bin.count
            if passed >= rank { return bin.score }
        }
        return nil
    }
}

/// The place of a quantile in ascending order by nearest rank, at least 1.
func nearestRank(_ part: Int, of whole: Int, among count: Int) -> Int {
    let kept = Int128(min(max(part, 0), whole))
    return max(1, Int((kept * Int128(count) + Int128(whole) - 1) / Int128(whole)))
}
