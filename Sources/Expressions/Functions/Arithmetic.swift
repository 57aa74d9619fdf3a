import BigInt
import Exact

/// Arithmetic that is missing where there is no result.
enum Arithmetic {
    static func quotient(_ number: Rational, _ divisor: Rational) -> Evaluation {
        number.divided(by: divisor)?.bounded ?? .missing(.divisionByZero)
    }

    /// A whole power; the exponent is -8 to 8.
    static func power(_ base: Rational, _ exponent: Int) -> Evaluation {
        var result = Rational(1)
        for _ in 0..<exponent.magnitude {
            result = result * base
            guard result.isWithinBound else { return .missing(.tooLarge) }
        }
        return exponent < 0 ? quotient(Rational(1), result) : result.bounded
    }

    /// A number with at most so many decimal places, 0 to 10.
    static func rounded(_ number: Rational, places: Int, _ mode: Rounding) -> Evaluation {
        let scale = BigInt(10).power(places)
        let scaled = number.numerator.magnitude * scale.magnitude
        let (quotient, rest) = scaled.quotientAndRemainder(dividingBy: number.denominator.magnitude)
        let twice = rest * 2
        let isUp =
            switch mode {
            case .halfUp: twice >= number.denominator.magnitude
            case .halfEven:
                twice > number.denominator.magnitude
                    || (twice == number.denominator.magnitude && quotient % 2 == 1)
            case .truncate: false
            }
        let magnitude = BigInt(quotient + (isUp ? 1 : 0))
        let units = number.numerator < 0 ? -magnitude : magnitude
        return Rational(units, scale)?.bounded ?? .missing(.divisionByZero)
    }

    /// The greatest whole number not above a number.
    static func floor(_ number: Rational) -> Rational {
        let (quotient, rest) = number.numerator
            .quotientAndRemainder(dividingBy: number.denominator)
        let whole = rest < 0 ? quotient - 1 : quotient
        return Rational(whole, 1) ?? .zero
    }

    /// A root, rounded half up to so many places, 0 to 10.
    ///
    /// With *n* = *x* · 10^(degree · places) and *r* the whole root of *n* rounded down, the root of
    /// *n* is at least *r* + 1/2 exactly when 2^degree · *n* ≥ (2 *r* + 1)^degree.
    ///
    /// - Parameters:
    ///   - number: The number; below zero there is no root.
    ///   - degree: 2 for the square root, up to 8.
    ///   - places: The places of the result.
    /// - Returns: The root, or why there is none.
    static func root(_ number: Rational, degree: Int = 2, places: Int) -> Evaluation {
        guard number >= .zero else { return .missing(.negativeRoot) }
        let scale = BigUInt(10).power(places)
        let scaled = number.numerator.magnitude * scale.power(degree)
        let lower = (scaled / number.denominator.magnitude).wholeRoot(degree)
        let odd = (lower * 2 + 1).power(degree)
        let isUp = scaled << degree >= odd * number.denominator.magnitude
        let units = BigInt(isUp ? lower + 1 : lower)
        return Rational(units, BigInt(scale))?.bounded ?? .missing(.divisionByZero)
    }

    /// A number as a position in a list, from 1; `nil` when it is no whole number above zero.
    static func position(_ number: Rational) -> Int? {
        guard number.denominator == 1, number.numerator > 0 else { return nil }
        return Int(exactly: number.numerator)
    }
}

extension BigUInt {
    /// The greatest whole number whose power is not above this one, by Newton's method from above.
    fileprivate func wholeRoot(_ degree: Int) -> BigUInt {
        guard self > 1 else { return self }
        var root = BigUInt(1) << (bitWidth / degree + 1)
        while true {
            let next =
                (root * BigUInt(degree - 1) + self / root.power(degree - 1))
                / BigUInt(degree)
            guard next < root else { return root }
            root = next
        }
    }
}
