import BigInt
import Exact

/// Figures over series of numbers; of an empty one only the sum, which is 0.
enum Series {
    static func sum(_ numbers: some Collection<Rational>) -> Evaluation {
        numbers.boundedSum?.bounded ?? .missing(.tooLarge)
    }

    static func mean(_ numbers: some Collection<Rational>) -> Evaluation {
        guard !numbers.isEmpty else { return .missing(.emptySeries) }
        guard let sum = numbers.boundedSum else { return .missing(.tooLarge) }
        return Arithmetic.quotient(sum, Rational(numbers.count))
    }

    /// The lower median: the value at the middle, the smaller one of two.
    static func median(_ numbers: [Rational]) -> Evaluation {
        guard !numbers.isEmpty else { return .missing(.emptySeries) }
        return numbers.sorted()[(numbers.count - 1) / 2].bounded
    }

    /// The midpoint median: the value at the middle, the mean of two.
    static func midpointMedian(_ numbers: [Rational]) -> Evaluation {
        let sorted = numbers.sorted()
        let half = sorted.count / 2
        return mean(
            sorted.count.isMultiple(of: 2)
                ? sorted.dropFirst(max(0, half - 1)).prefix(2)
                : sorted.dropFirst(half).prefix(1)
        )
    }

    /// The mean without the lowest and the highest values; with too few of them the plain mean.
    static func trimmedMean(_ numbers: [Rational], dropping count: Int) -> Evaluation {
        guard numbers.count >= 2 * count + 3 else { return mean(numbers) }
        return mean(numbers.sorted().dropFirst(count).dropLast(count))
    }

    static func weightedMean(_ numbers: [Rational], _ weights: [Rational]) -> Evaluation {
        guard numbers.count == weights.count else { return .missing(.lengthsDiffer) }
        guard !numbers.isEmpty else { return .missing(.emptySeries) }
        var products: [Rational] = []
        for (number, weight) in zip(numbers, weights) {
            let product = number * weight
            guard product.isWithinBound else { return .missing(.tooLarge) }
            products.append(product)
        }
        guard let total = products.boundedSum, let weight = weights.boundedSum else {
            return .missing(.tooLarge)
        }
        return Arithmetic.quotient(total, weight)
    }

    /// The standard deviation of a whole population.
    ///
    /// With *n* numbers, the variance is (*n* Σ*x*² − (Σ*x*)²) / *n*²; it may be longer than a
    /// result, since its root is rounded.
    static func deviation(_ numbers: [Rational], places: Int) -> Evaluation {
        guard let sum = numbers.boundedSum, let squares = numbers.map({ $0 * $0 }).boundedSum else {
            return .missing(.tooLarge)
        }
        let count = Rational(numbers.count)
        guard let variance = (count * squares - sum * sum).divided(by: count * count) else {
            return .missing(.emptySeries)
        }
        return Arithmetic.root(variance, places: places)
    }
}
