import Exact
import Hierarchy

extension Builtin {
    /// What the function gives for values that fit its signature.
    func value(_ values: [ExpressionValue]) -> Evaluation {
        switch self {
        case .min, .max, .abs, .floor, .ceil, .clamp: ordered(values.compactMap(\.number))
        case .round, .sqrt, .root, .power: places(values)
        case .sum, .mean, .median, .midpointMedian, .lowest, .highest, .trimmedMean:
            values.first?.numbers.map { figure($0, values.dropFirst().first) }
                ?? .missing(.mismatchedTypes)
        case .weightedMean: pair(values) { Series.weightedMean($0, $1) }
        case .count, .at, .take, .countOf: element(values)
        case .countAtLeast, .allAtLeast: threshold(values)
        case .days, .day, .month, .year: calendar(values.compactMap(\.date))
        case .given, .fallback, .present, .steps, .table, .interpolate: .missing(.mismatchedTypes)
        }
    }

    private func ordered(_ numbers: [Rational]) -> Evaluation {
        guard let first = numbers.first else { return .missing(.mismatchedTypes) }
        switch self {
        case .min: return numbers.dropFirst().reduce(first, Swift.min).bounded
        case .max: return numbers.dropFirst().reduce(first, Swift.max).bounded
        case .abs: return (first < .zero ? .zero - first : first).bounded
        case .floor: return Arithmetic.floor(first).bounded
        case .ceil: return (.zero - Arithmetic.floor(.zero - first)).bounded
        case .clamp where numbers.count == 3:
            guard numbers[1] <= numbers[2] else { return .missing(.emptyRange) }
            return Swift.min(Swift.max(first, numbers[1]), numbers[2]).bounded
        default: return .missing(.mismatchedTypes)
        }
    }

    private func places(_ values: [ExpressionValue]) -> Evaluation {
        guard let number = values.first?.number, let second = values.dropFirst().first?.number,
            let whole = Int(exactly: second.numerator), second.denominator == 1
        else { return .missing(.mismatchedTypes) }
        switch self {
        case .round:
            let mode = values.dropFirst(2).first?.word.flatMap(Rounding.init) ?? .halfUp
            return Arithmetic.rounded(number, places: whole, mode)
        case .sqrt: return Arithmetic.root(number, places: whole)
        case .root:
            guard let places = values.dropFirst(2).first?.number.map(\.numerator) else {
                return .missing(.mismatchedTypes)
            }
            return Int(exactly: places)
                .map { Arithmetic.root(number, degree: whole, places: $0) }
                ?? .missing(.mismatchedTypes)
        case .power: return Arithmetic.power(number, whole)
        default: return .missing(.mismatchedTypes)
        }
    }

    private func figure(_ numbers: [Rational], _ option: ExpressionValue?) -> Evaluation {
        switch self {
        case .sum: return Series.sum(numbers)
        case .mean: return Series.mean(numbers)
        case .median: return Series.median(numbers)
        case .midpointMedian: return Series.midpointMedian(numbers)
        case .lowest: return numbers.min()?.bounded ?? .missing(.emptySeries)
        case .highest: return numbers.max()?.bounded ?? .missing(.emptySeries)
        case .trimmedMean:
            let dropped = option?.number.flatMap(Arithmetic.position) ?? 1
            return Series.trimmedMean(numbers, dropping: dropped)
        default: return .missing(.mismatchedTypes)
        }
    }

    private func pair(
        _ values: [ExpressionValue],
        _ make: ([Rational], [Rational]) -> Evaluation
    ) -> Evaluation {
        guard values.count == 2, let first = values[0].numbers, let second = values[1].numbers
        else {
            return .missing(.mismatchedTypes)
        }
        return make(first, second)
    }

    private func element(_ values: [ExpressionValue]) -> Evaluation {
        let position = values.dropFirst().first?.number.map(Arithmetic.position)
        switch (self, values.first, position) {
        case (.count, .numbers(let numbers), _): return .value(.number(Rational(numbers.count)))
        case (.count, .words(let words), _): return .value(.number(Rational(words.count)))
        case (.at, .numbers(let numbers), .some(let place)):
            guard let place, place <= numbers.count else { return .missing(.noSuchElement) }
            return numbers[place - 1].bounded
        case (.at, .words(let words), .some(let place)):
            guard let place, place <= words.count else { return .missing(.noSuchElement) }
            return .value(.word(words[place - 1]))
        case (.take, .numbers(let numbers), .some(let place)):
            guard let place else { return .missing(.noSuchElement) }
            return .value(.numbers(Array(numbers.prefix(place))))
        case (.take, .words(let words), .some(let place)):
            guard let place else { return .missing(.noSuchElement) }
            return .value(.words(Array(words.prefix(place))))
        case (.countOf, .words(let words), _):
            guard let word = values.last?.word else { return .missing(.mismatchedTypes) }
            return .value(.number(Rational(words.count { $0 == word })))
        default: return .missing(.mismatchedTypes)
        }
    }

    private func threshold(_ values: [ExpressionValue]) -> Evaluation {
        guard let numbers = values.first?.numbers, let least = values.last?.number else {
            return .missing(.mismatchedTypes)
        }
        let count = numbers.count { $0 >= least }
        guard self == .allAtLeast else { return .value(.number(Rational(count))) }
        return numbers.isEmpty ? .missing(.emptySeries) : .flag(count == numbers.count)
    }

    private func calendar(_ dates: [CalendarDate]) -> Evaluation {
        guard let first = dates.first, let last = dates.last else {
            return .missing(.mismatchedTypes)
        }
        let number =
            switch self {
            case .day: first.day
            case .month: first.month
            case .year: first.year
            default: last.dayNumber - first.dayNumber
            }
        return .value(.number(Rational(number)))
    }
}
