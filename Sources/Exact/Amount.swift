/// An exact decimal with up to four places: points, weights, thresholds, percentages, scores.
///
/// Held as a whole number of ten-thousandths, so sums and comparisons are integer arithmetic.
/// Parsing and rounding refuse a magnitude above ``limit``, which leaves room to add up 900,000
/// such amounts; longer sums are taken as ``Rational``.
public struct Amount: Hashable, Sendable {
    /// The number of ten-thousandths; 1 point is 10,000.
    public let tenThousandths: Int64

    /// The number of ten-thousandths in one whole.
    public static let scale: Int64 = 10_000

    /// The largest magnitude that an amount read from outside may have, in wholes.
    public static let limit: Int64 = 1_000_000_000

    /// No points.
    public static let zero = Amount(tenThousandths: 0)

    /// One hundred: full marks of the usual scale, and the sum of percentages.
    public static let hundred = Amount(100)

    /// Creates an amount from ten-thousandths.
    ///
    /// - Parameter tenThousandths: The amount times 10,000.
    public init(tenThousandths: Int64) {
        self.tenThousandths = tenThousandths
    }

    /// Creates a whole amount.
    ///
    /// - Parameter whole: The amount; its magnitude is at most ``limit``.
    public init(_ whole: Int) {
        tenThousandths = Int64(whole) * Amount.scale
    }

    /// Whether the amount is a whole multiple of a step.
    ///
    /// - Parameter step: The step, above zero; every amount is a multiple of zero.
    /// - Returns: `true` when the amount divided by the step leaves nothing.
    public func isMultiple(of step: Amount) -> Bool {
        step.tenThousandths == 0 || tenThousandths % step.tenThousandths == 0
    }
}

extension Amount: Comparable {
    /// Whether one amount is below another.
    public static func < (left: Amount, right: Amount) -> Bool {
        left.tenThousandths < right.tenThousandths
    }
}

extension Amount {
    /// The sum of two amounts.
    public static func + (left: Amount, right: Amount) -> Amount {
        Amount(tenThousandths: left.tenThousandths + right.tenThousandths)
    }

    /// The difference of two amounts.
    public static func - (left: Amount, right: Amount) -> Amount {
        Amount(tenThousandths: left.tenThousandths - right.tenThousandths)
    }

    /// The amount with the opposite sign.
    public static prefix func - (amount: Amount) -> Amount {
        Amount(tenThousandths: -amount.tenThousandths)
    }

    /// Adds an amount in place.
    public static func += (left: inout Amount, right: Amount) {
        left = left + right
    }
}

extension Sequence where Element == Amount {
    /// The sum of all amounts; zero for none.
    public var total: Amount { reduce(.zero, +) }
}
