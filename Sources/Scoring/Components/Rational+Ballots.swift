import BigInt
import Exact

extension Rational {
    /// The mean of the ballots' points, or `nil` when there are no ballots.
    static func mean(of ballots: [ScoreBasis.CountedBallots]) -> Rational? {
        var sum: BigInt = 0
        var count: BigInt = 0
        for answer in ballots {
            sum += BigInt(answer.points.tenThousandths) * BigInt(answer.count)
            count += BigInt(answer.count)
        }
        return Rational(sum, count * BigInt(Amount.scale))
    }

    /// The number, or the end of the range that it lies beyond.
    func clamped(to range: ClosedRange<Amount>) -> Rational {
        min(max(self, Rational(range.lowerBound)), Rational(range.upperBound))
    }
}
