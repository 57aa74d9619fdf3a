import Exact

extension CompiledScheme {
    /// A unit's rounded total.
    ///
    /// The weighted mean is one fraction of whole numbers: numerators over the product of the
    /// raters' numbers and the sum of the available weights. Each step is checked for overflow.
    ///
    /// - Returns: The total, ``PackedOutcomes/none`` when there is none; `nil` on overflow.
    func total(of unit: Int, in cycle: PackedCycle, sheet: Int32) -> Int32? {
        let about = cycle.units[unit]
        guard !about.isAbsent, sheet != PackedOutcomes.none, Int(about.form) < forms.count else {
            return PackedOutcomes.none
        }
        var fraction = CheckedFraction()
        var weights: Int64 = 0
        for part in forms[Int(about.form)] {
            let component = components[part.component]
            var score = cycle.scores[unit * components.count + part.component]
            if score.denominator == 0 {
                guard component.isSheet else { continue }
                score = PackedCycle.Score(numerator: Int64(sheet), denominator: 1)
            }
            guard score.denominator > 0, score.clamp(to: component) else { return nil }
            // At most 2^63 / 1,000,000 forms' parts would be needed to overflow here.
            weights += part.weight
            fraction.add(part.weight, times: score)
        }
        guard weights > 0 else { return PackedOutcomes.none }
        let (divisor, isWide) = fraction.denominator.multipliedReportingOverflow(
            by: weights * unitOfRounding
        )
        guard !fraction.hasOverflowed, !isWide else { return nil }
        let (total, isBig) = rounded(fraction.numerator, over: divisor)
            .multipliedReportingOverflow(by: unitOfRounding)
        guard !isBig, let total = Int32(exactly: total), total != PackedOutcomes.none else {
            return nil
        }
        return total
    }

    /// The quotient as a whole number, by the scheme's rounding; the divisor is above zero.
    private func rounded(_ dividend: Int64, over divisor: Int64) -> Int64 {
        let (quotient, rest) = dividend.quotientAndRemainder(dividingBy: divisor)
        // The rest's magnitude is below the divisor, so the comparison does not overflow.
        let size = rest.magnitude
        let other = divisor.magnitude - size
        let isAway =
            switch rounding {
            case .halfUp: size >= other
            case .halfEven: size > other || (size == other && quotient & 1 == 1)
            case .truncate: false
            }
        return isAway ? quotient + (dividend < 0 ? -1 : 1) : quotient
    }
}

extension PackedCycle.Score {
    /// Moves the score into a component's clamp; `false` when it is too large to compare.
    ///
    /// A clamp's end is below 2^44 and a denominator below 2^31: their product may need 75 bits.
    fileprivate mutating func clamp(to component: CompiledComponent) -> Bool {
        let over = Int64(denominator)
        if component.low != .min {
            let (bound, isWide) = component.low.multipliedReportingOverflow(by: over)
            if isWide { return false }
            if numerator < bound { (numerator, denominator) = (component.low, 1) }
        }
        if component.high != .max {
            let (bound, isWide) = component.high.multipliedReportingOverflow(by: over)
            if isWide { return false }
            if numerator > bound { (numerator, denominator) = (component.high, 1) }
        }
        return true
    }
}

/// A sum of fractions in whole numbers that notices when it no longer fits.
private struct CheckedFraction {
    var numerator: Int64 = 0
    var denominator: Int64 = 1
    var hasOverflowed = false

    /// Adds a weight times a score: a/b + w·n/d = (a·d + w·n·b) / (b·d).
    mutating func add(_ weight: Int64, times score: PackedCycle.Score) {
        let over = Int64(score.denominator)
        let (weighted, first) = weight.multipliedReportingOverflow(by: score.numerator)
        let (added, second) = weighted.multipliedReportingOverflow(by: denominator)
        let (widened, third) = numerator.multipliedReportingOverflow(by: over)
        let (sum, fourth) = widened.addingReportingOverflow(added)
        let (product, fifth) = denominator.multipliedReportingOverflow(by: over)
        numerator = sum
        denominator = product
        hasOverflowed = hasOverflowed || first || second || third || fourth || fifth
    }
}
