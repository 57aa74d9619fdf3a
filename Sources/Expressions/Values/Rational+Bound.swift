import BigInt
import Exact

extension Rational {
    /// How many bits a numerator or a denominator may have.
    ///
    /// Amounts need 44, their eighth powers 352. A mean of rates needs up to the common multiple of
    /// all denominators: 4,096 hold that of any numbers up to 2,800. Beyond, a formula multiplies
    /// without end, and would take time without end.
    static let bitLimit = 4_096

    /// How many bits a sum may have on its way to a figure that is shorter again.
    static let sumBitLimit = 32_768

    func isWithin(_ limit: Int) -> Bool {
        numerator.magnitude.bitWidth <= limit && denominator.magnitude.bitWidth <= limit
    }

    var isWithinBound: Bool { isWithin(Rational.bitLimit) }

    /// The number as a result, missing when it has grown too large.
    var bounded: Evaluation { isWithinBound ? .value(.number(self)) : .missing(.tooLarge) }
}

extension Collection<Rational> {
    /// The sum, `nil` when it grows too large on the way.
    ///
    /// Added in pairs, then pairs of pairs, so that only the last few additions are of long numbers.
    var boundedSum: Rational? {
        var sums = Array(self)
        while sums.count > 1 {
            var pairs: [Rational] = []
            for start in stride(from: 0, to: sums.count, by: 2) {
                let sum = start + 1 < sums.count ? sums[start] + sums[start + 1] : sums[start]
                guard sum.isWithin(Rational.sumBitLimit) else { return nil }
                pairs.append(sum)
            }
            sums = pairs
        }
        return sums.first ?? .zero
    }
}
