import Exact

extension Evaluator {
    static func compare(
        _ sign: Comparison,
        _ left: ExpressionValue,
        _ right: ExpressionValue
    ) -> Evaluation {
        switch (left, right) {
        case (.number(let left), .number(let right)): .flag(sign.holds(left, right))
        case (.date(let left), .date(let right)): .flag(sign.holds(left, right))
        case (.word(let left), .word(let right)) where !sign.needsOrder:
            .flag((left == right) == (sign == .equal))
        case (.flag(let left), .flag(let right)) where !sign.needsOrder:
            .flag((left == right) == (sign == .equal))
        default: .missing(.mismatchedTypes)
        }
    }

    static func contains(_ series: ExpressionValue, _ element: ExpressionValue) -> Evaluation {
        switch (series, element) {
        case (.numbers(let numbers), .number(let number)): .flag(numbers.contains(number))
        case (.words(let words), .word(let word)): .flag(words.contains(word))
        default: .missing(.mismatchedTypes)
        }
    }

    func step(_ part: Typed, _ steps: [String: Typed], _ otherwise: Typed?) -> Evaluation {
        let evaluation = evaluate(part)
        guard case .value(let value) = evaluation else { return evaluation }
        guard let word = value.word else { return .missing(.mismatchedTypes) }
        return (steps[word] ?? otherwise).map(evaluate) ?? .missing(.noStep(word))
    }

    /// The value beside the greatest threshold that is reached; below the first it is 0.
    func table(_ part: Typed, _ rows: [Typed.Threshold], _ below: Typed?) -> Evaluation {
        let evaluation = evaluate(part)
        guard case .value(let value) = evaluation else { return evaluation }
        guard let number = value.number else { return .missing(.mismatchedTypes) }
        if let row = rows.last(where: { $0.at <= number }) { return evaluate(row.value) }
        return below.map(evaluate) ?? .value(.number(.zero))
    }

    /// The straight line between the two points around a number; outside, the nearest point.
    func interpolate(_ part: Typed, _ points: [Typed.Threshold]) -> Evaluation {
        let evaluation = evaluate(part)
        guard case .value(let value) = evaluation else { return evaluation }
        guard let number = value.number else { return .missing(.mismatchedTypes) }
        guard let left = points.last(where: { $0.at <= number }) else {
            return points.first.map { evaluate($0.value) } ?? .missing(.mismatchedTypes)
        }
        guard let right = points.first(where: { $0.at > number }) else {
            return evaluate(left.value)
        }
        return strict([left.value, right.value]) { values in
            guard let low = values[0].number, let high = values[1].number,
                let share = (number - left.at).divided(by: right.at - left.at)
            else { return .missing(.mismatchedTypes) }
            return (low + (high - low) * share).bounded
        }
    }
}
