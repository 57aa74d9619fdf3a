import Exact

/// Finds the range of a formula's part from those of its names.
///
/// Only what keeps a range is followed: sums, multiples, choices, means; all else may be any
/// number.
struct RangeFinder {
    private let names: [ValueRange]
    private let groups: [ValueRange]

    /// Creates a finder.
    ///
    /// - Parameters:
    ///   - references: The names by their places in the part.
    ///   - aggregates: The group functions by their places.
    ///   - range: What is known of a name.
    init(
        _ references: [Reference],
        _ aggregates: [Aggregate],
        _ range: (Reference) -> ValueRange
    ) {
        names = references.map(range)
        groups = aggregates.map { aggregate in
            guard let inner = aggregate.inner else { return ValueRange(.zero) }
            switch aggregate.function {
            case .highest, .lowest, .mean, .median:
                return RangeFinder(inner.references, [], range).range(of: inner.body)
            case .rank: return ValueRange(Rational(1), part: "\(aggregate.source) / group.count()")
            case .count, .deviation: return ValueRange(.zero)
            case .sum: return ValueRange()
            }
        }
    }

    /// The range of a part, or of the elements of a series.
    func range(of part: Typed) -> ValueRange {
        switch part {
        case .constant(.number(let number)): ValueRange(number, number, isStrict: true)
        case .reference(let index): names.indices.contains(index) ? names[index] : ValueRange()
        case .aggregate(let index): groups.indices.contains(index) ? groups[index] : ValueRange()
        case .list(let parts, ofWords: false), .present(let parts): joined(parts)
        case .negated(let part): range(of: part).negated
        case .sum(let first, let rest):
            rest.reduce(range(of: first)) { sum, term in
                let next = range(of: term.part)
                return sum.sum(with: term.isInverse ? next.negated : next)
            }
        case .product(let first, let rest): product(first, rest)
        case .choice(_, let yes, let no): joined([yes, no])
        case .fallback(let part, let other): joined([part, other])
        case .steps(_, let steps, let otherwise):
            joined(Array(steps.values) + (otherwise.map { [$0] } ?? []))
        case .table(_, let rows, let below):
            joined([below ?? .constant(.number(.zero))] + rows.map(\.value))
        case .interpolation(_, let points): joined(points.map(\.value))
        case .function(let function, let parts): value(of: function, parts)
        default: ValueRange()
        }
    }

    private func joined(_ parts: [Typed]) -> ValueRange {
        guard let first = parts.first else { return ValueRange() }
        return parts.dropFirst().reduce(range(of: first)) { $0.joined(with: range(of: $1)) }
    }

    // One part times or over plain numbers.
    private func product(_ first: Typed, _ rest: [Typed.Term]) -> ValueRange {
        var factor = Rational(1)
        var other: ValueRange?
        for (part, isInverse) in [(first, false)] + rest.map({ ($0.part, $0.isInverse) }) {
            if case .constant(.number(let number)) = part, number > .zero {
                let next = isInverse ? factor.divided(by: number) : factor * number
                guard let next, next.isWithinBound else { return ValueRange() }
                factor = next
            } else if other == nil, !isInverse {
                other = range(of: part)
            } else {
                return ValueRange()
            }
        }
        return other?.scaled(by: factor) ?? ValueRange(factor, factor)
    }

    private func value(of function: Builtin, _ parts: [Typed]) -> ValueRange {
        switch function {
        case .max: joined(parts)
        case .mean, .median, .midpointMedian, .lowest, .highest, .trimmedMean, .at, .take:
            parts.first.map { range(of: $0) } ?? ValueRange()
        case .round, .weightedMean:
            // Rounding may leave a range by part of a unit, and weights may be negative.
            parts.first.map { range(of: $0) }.map { ValueRange($0.low, $0.high) } ?? ValueRange()
        case .min: least(parts)
        case .clamp where parts.count == 3:
            ValueRange(
                range(of: parts[1]).low,
                range(of: parts[2]).high,
                isStrict: range(of: parts[1]).isStrict && range(of: parts[2]).isStrict
            )
        case .count, .countOf, .countAtLeast: ValueRange(.zero)
        default: ValueRange()
        }
    }

    // The smallest of several is at most the smallest of their greatest numbers.
    private func least(_ parts: [Typed]) -> ValueRange {
        let ranges = parts.map { range(of: $0) }
        let lows = ranges.compactMap(\.low)
        let strict = ranges.filter { $0.high != nil }
        return ValueRange(
            lows.count == ranges.count ? lows.min() : nil,
            strict.compactMap(\.high).min(),
            isStrict: strict.allSatisfy(\.isStrict)
        )
    }
}
