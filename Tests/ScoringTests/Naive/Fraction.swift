import BigInt
import Exact

/// A fraction as children write it: never reduced, compared by cross-multiplication.
struct Fraction: Comparable {
    var over: BigInt
    var under: BigInt = 1

    init(_ over: BigInt, _ under: BigInt = 1) {
        self.over = over
        self.under = under
    }

    init(_ amount: Amount) { self.init(BigInt(amount.tenThousandths), 10_000) }

    static func + (left: Fraction, right: Fraction) -> Fraction {
        Fraction(left.over * right.under + right.over * left.under, left.under * right.under)
    }

    static func * (left: Fraction, right: Fraction) -> Fraction {
        Fraction(left.over * right.over, left.under * right.under)
    }

    static func < (left: Fraction, right: Fraction) -> Bool {
        left.over * right.under < right.over * left.under
    }

    static func == (left: Fraction, right: Fraction) -> Bool {
        left.over * right.under == right.over * left.under
    }

    /// One divided by it; it is not zero.
    var inverse: Fraction {
        over < 0 ? Fraction(-under, -over) : Fraction(under, over)
    }

    func isEqual(to other: Rational) -> Bool {
        over * other.denominator == other.numerator * under
    }

    /// The decimal with so many places, found by looking at the two neighbours.
    func rounded(_ places: Int, _ mode: Rounding) -> Amount {
        let power = BigInt(10).power(places)
        let isNegative = over < 0
        let size = isNegative ? -over : over
        var kept = size * power / under
        let rest = Fraction(size * power - kept * under, under)
        let half = Fraction(1, 2)
        let isHalf = !(rest < half) && !(half < rest)
        switch mode {
        case .truncate: break
        case .halfUp: if !(rest < half) { kept += 1 }
        case .halfEven: if half < rest || (isHalf && kept % 2 != 0) { kept += 1 }
        }
        let units = kept * BigInt(10).power(4 - places) * (isNegative ? -1 : 1)
        return Amount(tenThousandths: Int64(units))
    }
}
