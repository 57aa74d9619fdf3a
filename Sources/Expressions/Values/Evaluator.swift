import Exact

/// Computes a checked formula from the values of its names and group functions.
struct Evaluator {
    private let names: [Evaluation]
    private let groups: [Evaluation]

    init(names: [Evaluation], groups: [Evaluation], of formula: CheckedExpression) {
        self.names = zip(names, zip(formula.references, formula.types))
            .map { value, name in
                Evaluator.admitted(value, of: name.1, else: .wrongType(name.0))
            }
        self.groups = groups.map { Evaluator.admitted($0, of: .number, else: .mismatchedTypes) }
    }

    /// A value from outside, when it has the announced type and is not too large.
    private static func admitted(
        _ evaluation: Evaluation,
        of type: ExpressionType,
        else reason: MissingReason
    ) -> Evaluation {
        guard case .value(let value) = evaluation else { return evaluation }
        guard value.type == type else { return .missing(reason) }
        let isBounded = (value.numbers ?? [value.number ?? .zero]).allSatisfy(\.isWithinBound)
        return isBounded ? evaluation : .missing(.tooLarge)
    }

    func evaluate(_ typed: Typed) -> Evaluation {
        switch typed {
        case .constant(let value): .value(value)
        case .reference(let index): names[index]
        case .aggregate(let index): groups[index]
        case .list(let parts, let ofWords):
            strict(parts) {
                .value(
                    ofWords
                        ? .words($0.compactMap(\.word)) : .numbers($0.compactMap(\.number))
                )
            }
        case .negated(let part): number(part) { .zero - $0 }
        case .not(let part):
            strict([part]) { $0[0].flag.map { .flag(!$0) } ?? .missing(.mismatchedTypes) }
        case .sum(let first, let rest): sum(first, rest)
        case .product(let first, let rest): product(first, rest)
        case .comparison(let sign, let left, let right):
            strict([left, right]) { Evaluator.compare(sign, $0[0], $0[1]) }
        case .membership(let left, let right):
            strict([left, right]) { Evaluator.contains($0[1], $0[0]) }
        case .all(let parts): decide(parts, by: false)
        case .any(let parts): decide(parts, by: true)
        case .choice(let condition, let yes, let no): choose(condition, yes, no)
        case .function(let function, let arguments): strict(arguments) { function.value($0) }
        case .given(let part): .flag(evaluate(part).value != nil)
        case .fallback(let part, let other): fallback(part, other)
        case .present(let parts): .value(.numbers(parts.compactMap { evaluate($0).value?.number }))
        case .steps(let word, let steps, let otherwise): step(word, steps, otherwise)
        case .table(let part, let rows, let below): table(part, rows, below)
        case .interpolation(let part, let points): interpolate(part, points)
        }
    }

    /// Computes all parts; missing for the reasons of all when one is.
    func strict(_ parts: [Typed], _ make: ([ExpressionValue]) -> Evaluation) -> Evaluation {
        let evaluations = parts.map(evaluate)
        let values = evaluations.compactMap(\.value)
        guard values.count == parts.count else { return .missing(joining: evaluations) }
        return make(values)
    }

    /// Computes a part that is a number.
    func number(_ part: Typed, _ make: (Rational) -> Rational) -> Evaluation {
        strict([part]) { $0[0].number.map { make($0).bounded } ?? .missing(.mismatchedTypes) }
    }

    private func sum(_ first: Typed, _ rest: [Typed.Term]) -> Evaluation {
        strict([first] + rest.map(\.part)) { values in
            var result = values[0].number ?? .zero
            for (term, value) in zip(rest, values.dropFirst()) {
                let number = value.number ?? .zero
                result = term.isInverse ? result - number : result + number
                guard result.isWithinBound else { return .missing(.tooLarge) }
            }
            return result.bounded
        }
    }

    private func product(_ first: Typed, _ rest: [Typed.Term]) -> Evaluation {
        strict([first] + rest.map(\.part)) { values in
            var result = values[0].number ?? .zero
            for (term, value) in zip(rest, values.dropFirst()) {
                let number = value.number ?? .zero
                let next =
                    term.isInverse
                    ? Arithmetic.quotient(result, number) : (result * number).bounded
                guard case .value(.number(let product)) = next else { return next }
                result = product
            }
            return result.bounded
        }
    }

    /// A chain of conditions that one of the given kind decides, whatever the others are.
    private func decide(_ parts: [Typed], by decisive: Bool) -> Evaluation {
        let evaluations = parts.map(evaluate)
        if evaluations.contains(.flag(decisive)) { return .flag(decisive) }
        let isMissing = evaluations.contains { $0.value == nil }
        return isMissing ? .missing(joining: evaluations) : .flag(!decisive)
    }

    private func choose(_ condition: Typed, _ yes: Typed, _ no: Typed) -> Evaluation {
        let evaluation = evaluate(condition)
        guard case .value(let value) = evaluation else { return evaluation }
        return evaluate(value.flag == true ? yes : no)
    }

    private func fallback(_ part: Typed, _ other: Typed) -> Evaluation {
        let evaluation = evaluate(part)
        return evaluation.value == nil ? evaluate(other) : evaluation
    }
}
