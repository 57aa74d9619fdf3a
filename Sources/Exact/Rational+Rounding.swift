import BigInt

extension Rational {
    /// The nearest amount with at most so many places.
    ///
    /// - Parameters:
    ///   - places: 0 to 4 decimal places; other values are taken as the nearest of these.
    ///   - mode: How the last digit is found.
    /// - Returns: The amount, or `nil` when its magnitude would be above ``Amount/limit``.
    public func rounded(places: Int, mode: Rounding) -> Amount? {
        let kept = min(max(places, 0), 4)
        let power = BigInt(10).power(kept)
        let scaled = (numerator.magnitude * power.magnitude)
            .quotientAndRemainder(dividingBy: denominator.magnitude)
        let twice = scaled.remainder * 2
        let isUp =
            switch mode {
            case .halfUp: twice >= denominator.magnitude
            case .halfEven:
                twice > denominator.magnitude
                    || (twice == denominator.magnitude && scaled.quotient % 2 == 1)
            case .truncate: false
            }
        let magnitude = scaled.quotient + (isUp ? 1 : 0)
        let units = magnitude * BigUInt(10).power(4 - kept)
        guard units <= BigUInt(Amount.limit * Amount.scale) else { return nil }
        return Amount(tenThousandths: numerator < 0 ? -Int64(units) : Int64(units))
    }

    /// The amount that equals the fraction, when there is one with at most four places.
    public var exactAmount: Amount? {
        guard let amount = rounded(places: 4, mode: .truncate), Rational(amount) == self else {
            return nil
        }
        return amount
    }
}
