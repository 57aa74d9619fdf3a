import BigInt
import Exact

/// Writes random well-typed formulas and computes each as it is written, by the words of the
/// language reference and nothing of the target but its numbers.
struct RandomFormula {
    var random: SeededGenerator

    /// A formula with what it comes to; `nil` for missing.
    typealias Written<Value> = (text: String, value: Value?)

    /// The names on the bench with their values.
    static let numbers: [(String, Rational?)] = [
        ("staff", Rational(20)), ("points", Rational(8)), ("未评", nil),
        ("item.`I14-1`", Rational(5).divided(by: Rational(2))),
    ]
    static let words: [(String, String?)] = [("quality", "优"), ("\"良\"", "良"), ("'优'", "优")]

    init(seed: Int) { random = SeededGenerator(seed: seed) }

    mutating func pick(_ count: Int) -> Int { Int.random(in: 0..<count, using: &random) }

    mutating func number(_ depth: Int) -> Written<Rational> {
        guard depth > 0 else { return leaf() }
        switch pick(13) {
        case 0, 1: return chain(depth, signs: ["+", "-"]) { $2 ? $0 - $1 : $0 + $1 }
        case 2, 3: return chain(depth, signs: ["*", "/"]) { $2 ? $0.divided(by: $1) : $0 * $1 }
        case 4:
            let (a, x) = number(depth - 1)
            return ("-(\(a))", x.map { .zero - $0 })
        case 5:
            let (c, flag) = flag(depth - 1)
            let (a, x) = number(depth - 1)
            let (b, y) = number(depth - 1)
            return ("(if \(c) then \(a) else \(b))", flag.flatMap { $0 ? x : y })
        case 6: return extremes(depth)
        case 7: return aggregate(depth)
        case 8: return table(depth)
        case 9: return steps(depth)
        case 10:
            let (a, x) = number(depth - 1)
            let (b, y) = number(depth - 1)
            return ("default(\(a), \(b))", x ?? y)
        case 11: return power(depth)
        default: return rounded(depth)
        }
    }

    private mutating func leaf() -> Written<Rational> {
        let whole = pick(9)
        switch pick(4) {
        case 0: return ("\(whole)", Rational(whole))
        case 1: return ("\(whole).25", Rational(4 * whole + 1).divided(by: Rational(4)))
        case 2: return ("\(whole)0%", Rational(whole).divided(by: Rational(10)))
        default: return RandomFormula.numbers[pick(RandomFormula.numbers.count)]
        }
    }

    private mutating func chain(
        _ depth: Int,
        signs: [String],
        _ make: (Rational, Rational, Bool) -> Rational?
    ) -> Written<Rational> {
        var (text, value) = number(depth - 1)
        text = "(\(text))"
        for _ in 0...pick(3) {
            let (next, other) = number(depth - 1)
            let isInverse = pick(2) == 1
            text += "\(pick(2) == 0 ? " " : "")\(signs[isInverse ? 1 : 0]) (\(next))"
            value = value.flatMap { left in other.flatMap { make(left, $0, isInverse) } }
        }
        return ("(\(text))", value)
    }

    private mutating func extremes(_ depth: Int) -> Written<Rational> {
        let parts = (0...pick(3)).map { _ in number(depth - 1) }
        let list = parts.map(\.text).joined(separator: ",")
        let values = parts.compactMap(\.value)
        let isMax = pick(2) == 0
        let result = isMax ? values.max() : values.min()
        return ("\(isMax ? "max" : "min")(\(list))", values.count == parts.count ? result : nil)
    }

    private mutating func aggregate(_ depth: Int) -> Written<Rational> {
        let (list, values) = series(depth - 1)
        let sorted = values?.sorted()
        let sum = values.map { $0.reduce(Rational.zero, +) }
        switch pick(6) {
        case 0: return ("sum(\(list))", sum)
        case 1:
            return ("mean(\(list))", sum.flatMap { $0.divided(by: Rational(values?.count ?? 0)) })
        case 2: return ("highest(\(list))", sorted?.last)
        case 3: return ("count(\(list))", values.map { Rational($0.count) })
        case 4:
            return ("median(\(list))", sorted.flatMap { $0.dropFirst(($0.count - 1) / 2).first })
        default:
            let place = pick(4) + 1
            let value = values.flatMap { place <= $0.count ? $0[place - 1] : nil }
            return ("at(\(list), \(place))", value)
        }
    }

    mutating func series(_ depth: Int) -> Written<[Rational]> {
        let parts = (0...pick(4)).map { _ in number(max(0, depth - 1)) }
        let list = parts.map(\.text).joined(separator: ", ")
        let values = parts.compactMap(\.value)
        if pick(3) == 0 { return ("present(\(list))", values) }
        return ("[\(list)]", values.count == parts.count ? values : nil)
    }

    private mutating func table(_ depth: Int) -> Written<Rational> {
        let (a, x) = number(depth - 1)
        let rows = (1...3).map { row in (row * row - 2, number(depth - 1)) }
        let list = rows.map { "\($0.0): \($0.1.text)" }.joined(separator: ", ")
        let below = x.map { value in rows.filter { Rational($0.0) <= value } }
        guard pick(2) == 0 else {
            let reached = below.flatMap { $0.isEmpty ? Rational.zero : $0.last?.1.value }
            return ("table(\(a), \(list))", reached)
        }
        guard let x, let below else { return ("interpolate(\(a), \(list))", nil) }
        let text = "interpolate(\(a), \(list))"
        guard let left = below.last else { return (text, rows[0].1.value) }
        guard below.count < 3 else { return (text, left.1.value) }
        let right = rows[below.count]
        guard let low = left.1.value, let high = right.1.value else { return (text, nil) }
        let slope = (high - low).divided(by: Rational(right.0 - left.0))
        return (text, slope.map { low + $0 * (x - Rational(left.0)) })
    }

    private mutating func steps(_ depth: Int) -> Written<Rational> {
        let (w, word) = word(depth - 1)
        let (a, x) = number(depth - 1)
        let (b, y) = number(depth - 1)
        guard pick(2) == 0 else { return ("steps(\(w), \"优\": \(a))", word == "优" ? x : nil) }
        let text = "steps(\(w), \"优\": \(a), otherwise: \(b))"
        return (text, word.flatMap { $0 == "优" ? x : y })
    }

    private mutating func power(_ depth: Int) -> Written<Rational> {
        let (a, x) = number(depth - 1)
        let exponent = pick(4) - 1
        let value = x.flatMap { x -> Rational? in
            switch exponent {
            case -1: Rational(1).divided(by: x)
            case 0: Rational(1)
            default: (0..<exponent).reduce(Rational(1)) { product, _ in product * x }
            }
        }
        return ("power(\(a), \(exponent))", value)
    }

    private mutating func rounded(_ depth: Int) -> Written<Rational> {
        let (a, x) = number(depth - 1)
        guard pick(2) == 0 else { return ("abs(\(a))", x.map { max($0, .zero - $0) }) }
        // floor(x) is the one whole number n with n <= x < n + 1.
        let whole = x.flatMap { value -> Rational? in
            let (quotient, rest) = value.numerator
                .quotientAndRemainder(dividingBy: value.denominator)
            return Rational(rest.signum() < 0 ? quotient - 1 : quotient, 1)
        }
        return ("floor(\(a))", whole)
    }
}
