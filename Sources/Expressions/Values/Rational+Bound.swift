import BigInt
import Exact

extension Rational {
    /// How many bits a numerator or a denominator may have.
    ///
    /// Amounts need 44, their eighth powers 352; beyond this a formula multiplies without end, and would take time without end.
    static let bitLimit = 1_024

    var isWithinBound: Bool {
        numerator.magnitude.bitWidth <= Rational.bitLimit
            && denominator.magnitude.bitWidth <= Rational.bitLimit
    }

    /// The number as a result, missing when it has grown too large.
    var bounded: Evaluation { isWithinBound ? .value(.number(self)) : .missing(.tooLarge) }
}

extension Sequence<Rational> {
    /// The sum, `nil` as soon as it grows too large.
    var boundedSum: Rational? {
        var sum = Rational.zero
        for number in self {
            sum = sum + number
            guard sum.isWithinBound else { return nil }
        }
        return sum
    }
}
