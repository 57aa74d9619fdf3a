import Exact

/// A number as a formula writes it: an amount, maybe a percentage.
struct NumberLiteral: Hashable, Sendable {
    let amount: Amount
    let isPercent: Bool

    /// The number: `20%` is one fifth.
    var value: Rational {
        let plain = Rational(amount)
        return isPercent ? plain.divided(by: Rational(100)) ?? plain : plain
    }

    /// The number as written, without needless zeros.
    var text: String { amount.description + (isPercent ? "%" : "") }
}
