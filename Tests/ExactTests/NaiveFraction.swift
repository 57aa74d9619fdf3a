/// Fractions the slow way, on small numbers, to check the real ones against: nothing is reduced,
/// and rounding counts steps instead of dividing.
struct NaiveFraction {
    let top: Int
    let bottom: Int

    static func + (left: NaiveFraction, right: NaiveFraction) -> NaiveFraction {
        NaiveFraction(
            top: left.top * right.bottom + right.top * left.bottom,
            bottom: left.bottom * right.bottom
        )
    }

    static func * (left: NaiveFraction, right: NaiveFraction) -> NaiveFraction {
        NaiveFraction(top: left.top * right.top, bottom: left.bottom * right.bottom)
    }

    var negated: NaiveFraction { NaiveFraction(top: -top, bottom: bottom) }

    var inverted: NaiveFraction { NaiveFraction(top: bottom, bottom: top) }

    func isEqual(to other: NaiveFraction) -> Bool { top * other.bottom == other.top * bottom }

    func isBelow(_ other: NaiveFraction) -> Bool {
        let sign = (bottom < 0) == (other.bottom < 0) ? 1 : -1
        return sign * top * other.bottom < sign * other.top * bottom
    }

    /// The nearest whole number of parts, `parts` to the whole, halves by the rule given.
    func nearest(parts: Int, halves: (_ lower: Int) -> Int) -> Int {
        let (top, bottom) = bottom < 0 ? (-top, -bottom) : (top, bottom)
        var lower = top * parts / bottom - 2
        while (lower + 1) * bottom <= top * parts { lower += 1 }
        let above = 2 * (top * parts - lower * bottom)
        if above == bottom { return halves(lower) }
        return above < bottom ? lower : lower + 1
    }

    /// The whole number of parts next to it on the side of zero.
    func towardsZero(parts: Int) -> Int {
        let (top, bottom) = bottom < 0 ? (-top, -bottom) : (top, bottom)
        var count = 0
        while (count + 1) * bottom <= abs(top) * parts { count += 1 }
        return top < 0 ? -count : count
    }
}
