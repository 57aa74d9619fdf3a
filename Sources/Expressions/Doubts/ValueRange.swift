public import Exact

/// What is known, beyond its type, of the numbers that a name can stand for.
public struct ValueRange: Hashable, Sendable {
    /// The least number, as far as one is known.
    public let low: Rational?
    /// The greatest number, as far as one is known.
    public let high: Rational?
    /// Whether nothing outside is ever recorded; otherwise the bounds are what is usual.
    public let isStrict: Bool
    /// What is counted, such as `人`.
    public let unit: String?
    /// How a formula writes the same as a part of one, such as `share.S1` for `section.S1`.
    public let part: String?

    /// Creates a range.
    public init(
        _ low: Rational? = nil,
        _ high: Rational? = nil,
        isStrict: Bool = false,
        unit: String? = nil,
        part: String? = nil
    ) {
        self.low = low
        self.high = high
        self.isStrict = isStrict
        self.unit = unit
        self.part = part
    }

    /// A share: 0 to 1.
    public static let share = ValueRange(.zero, Rational(1), isStrict: true)

    /// Whether no number of the range is more than one away from 0.
    var isAtMostOne: Bool {
        guard let high, high <= Rational(1) else { return false }
        return low.map { $0 >= Rational(-1) } ?? true
    }

    /// The smallest range that holds the numbers of both.
    func joined(with other: ValueRange) -> ValueRange {
        func outer(_ left: Rational?, _ right: Rational?, isHigh: Bool) -> Rational? {
            guard let left, let right else { return nil }
            return isHigh ? max(left, right) : min(left, right)
        }
        return ValueRange(
            outer(low, other.low, isHigh: false),
            outer(high, other.high, isHigh: true),
            isStrict: isStrict && other.isStrict
        )
    }

    /// The range of the numbers with the other sign.
    var negated: ValueRange {
        ValueRange(high.map { .zero - $0 }, low.map { .zero - $0 }, isStrict: isStrict)
    }

    /// The range of sums of a number of each.
    func sum(with other: ValueRange) -> ValueRange {
        func both(_ left: Rational?, _ right: Rational?) -> Rational? {
            left.flatMap { left in right.map { left + $0 } }
        }
        return ValueRange(
            both(low, other.low),
            both(high, other.high),
            isStrict: isStrict && other.isStrict
        )
    }

    /// The range after a number is multiplied by a positive one.
    func scaled(by factor: Rational) -> ValueRange {
        ValueRange(low.map { $0 * factor }, high.map { $0 * factor }, isStrict: isStrict)
    }
}
