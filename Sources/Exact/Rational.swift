public import BigInt

/// An exact fraction of two integers of any size, in lowest terms with a positive denominator.
///
/// Means and weighted sums are kept as rationals until a computation's one rounding.
public struct Rational: Hashable, Sendable {
    /// The numerator; carries the sign.
    public let numerator: BigInt
    /// The denominator; above zero.
    public let denominator: BigInt

    /// Nothing.
    public static let zero = Rational(numerator: 0, over: 1)

    /// Creates a fraction in lowest terms.
    ///
    /// - Parameters:
    ///   - numerator: Any integer.
    ///   - denominator: Any integer; with zero there is no fraction and the result is `nil`.
    public init?(_ numerator: BigInt, _ denominator: BigInt) {
        guard denominator != 0 else { return nil }
        self.init(numerator: numerator, over: denominator)
    }

    /// Creates a whole number.
    ///
    /// - Parameter whole: The number.
    public init(_ whole: Int) {
        self.init(numerator: BigInt(whole), over: 1)
    }

    /// Creates the fraction that equals an amount.
    ///
    /// - Parameter amount: The amount.
    public init(_ amount: Amount) {
        self.init(numerator: BigInt(amount.tenThousandths), over: BigInt(Amount.scale))
    }

    // The denominator is not zero: each caller has checked it or passes a constant.
    private init(numerator: BigInt, over denominator: BigInt) {
        let divisor = numerator.greatestCommonDivisor(with: denominator)
        let sign: BigInt = denominator < 0 ? -1 : 1
        let scale = divisor == 0 ? 1 : divisor
        self.numerator = sign * numerator / scale
        self.denominator = sign * denominator / scale
    }
}

extension Rational: Comparable {
    /// Whether one fraction is below another.
    public static func < (left: Rational, right: Rational) -> Bool {
        left.numerator * right.denominator < right.numerator * left.denominator
    }
}

extension Rational {
    /// The sum of two fractions.
    public static func + (left: Rational, right: Rational) -> Rational {
        Rational(
            numerator: left.numerator * right.denominator + right.numerator * left.denominator,
            over: left.denominator * right.denominator
        )
    }

    /// The difference of two fractions.
    public static func - (left: Rational, right: Rational) -> Rational {
        Rational(
            numerator: left.numerator * right.denominator - right.numerator * left.denominator,
            over: left.denominator * right.denominator
        )
    }

    /// The product of two fractions.
    public static func * (left: Rational, right: Rational) -> Rational {
        Rational(
            numerator: left.numerator * right.numerator,
            over: left.denominator * right.denominator
        )
    }

    /// The quotient of two fractions.
    ///
    /// - Parameter divisor: Any fraction but zero.
    /// - Returns: `nil` when the divisor is zero.
    public func divided(by divisor: Rational) -> Rational? {
        Rational(numerator * divisor.denominator, denominator * divisor.numerator)
    }

    /// The arithmetic mean of amounts.
    ///
    /// - Parameter amounts: Any number of amounts.
    /// - Returns: Their exact mean, or `nil` when there are none.
    public static func mean(of amounts: some Collection<Amount>) -> Rational? {
        var sum: BigInt = 0
        for amount in amounts { sum += BigInt(amount.tenThousandths) }
        return Rational(sum, BigInt(amounts.count) * BigInt(Amount.scale))
    }
}

extension Rational: CustomStringConvertible {
    /// The fraction as `numerator/denominator`, or the whole number alone.
    public var description: String {
        denominator == 1 ? "\(numerator)" : "\(numerator)/\(denominator)"
    }
}
