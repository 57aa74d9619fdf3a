import Exact

extension Checker {
    mutating func call(
        _ function: Reference,
        _ arguments: [Syntax.Argument],
        at span: SourceSpan
    ) -> Checked? {
        let name = function.description
        if function.path.count == 2, function.path[0] == "group",
            let group = GroupFunction(rawValue: function.path[1])
        {
            return aggregate(group, arguments, at: span)
        }
        if function.path.count == 1 {
            if let builtin = Builtin(rawValue: function.path[0]) {
                if let signature = builtin.signature {
                    return plain(builtin, signature, arguments, at: span)
                }
                return form(builtin, arguments, at: span)
            }
            if let measure = Measure.named[function.path[0]] {
                return written(measure, arguments, at: span)
            }
        }
        let near = NearMiss.suggestion(for: name, among: Checker.functionNames)
        report(.unknownFunction, at: span, ["name": name, "near": near])
        return nil
    }

    /// A function that takes its arguments by place.
    private mutating func plain(
        _ function: Builtin,
        _ signature: Builtin.Signature,
        _ arguments: [Syntax.Argument],
        at span: SourceSpan
    ) -> Checked? {
        let name = function.rawValue
        guard refuseLabels(arguments, of: name) else { return nil }
        let most = signature.needed.count + signature.optional.count
        guard arguments.count >= signature.needed.count else {
            let expected = "\(signature.needed.count)"
            report(.tooFewArguments, at: span, ["function": name, "expected": expected])
            return nil
        }
        guard arguments.count <= most || signature.isRepeating else {
            report(
                .tooManyArguments,
                at: arguments[most].value.span,
                ["function": name, "limit": "\(most)"]
            )
            return nil
        }
        let parameters = signature.needed + signature.optional
        var checked: [Checked] = []
        for (place, argument) in arguments.enumerated() {
            let parameter = parameters[min(place, parameters.count - 1)]
            if let part = take(argument.value, as: parameter, of: name) { checked.append(part) }
        }
        guard checked.count == arguments.count, let first = checked.first else { return nil }
        if function == .countOf, case .word(let word) = arguments[1].value.kind {
            checkWord(word, of: arguments[0].value, at: arguments[1].value.span)
        }
        if function == .countAtLeast || function == .allAtLeast {
            note(first.typed, arguments[0].value.text, arguments[1].value)
        }
        let type = signature.result ?? (function == .at ? first.type.element : nil) ?? first.type
        return Checked(typed: .function(function, checked.map(\.typed)), type: type)
    }

    /// An argument that fits what a function takes at its place.
    private mutating func take(
        _ syntax: Syntax,
        as parameter: Builtin.Parameter,
        of function: String
    ) -> Checked? {
        switch parameter {
        case .value(let type):
            return check(syntax, as: type).map { Checked(typed: $0, type: type) }
        case .series:
            guard let checked = check(syntax) else { return nil }
            guard checked.type.element == nil else { return checked }
            report(
                .typeMismatch,
                at: syntax.span,
                ["expected": "series", "found": checked.type.rawValue]
            )
            return nil
        case .literal(let range):
            return literal(syntax, in: range, of: function)
                .map {
                    Checked(typed: .constant(.number(Rational($0))), type: .number)
                }
        case .option(let words):
            guard case .word(let word) = syntax.kind, words.contains(word) else {
                let expected = words.map { Syntax.quoted($0) }.joined(separator: ", ")
                report(
                    .literalNeeded,
                    at: syntax.span,
                    ["function": function, "expected": expected]
                )
                return nil
            }
            return Checked(typed: .constant(.word(word)), type: .word)
        }
    }

    /// A whole number that is written out and lies in a range.
    mutating func literal(
        _ syntax: Syntax,
        in range: ClosedRange<Int>,
        of function: String
    ) -> Int? {
        var isNegative = false
        var part = syntax
        if case .negated(let inner) = syntax.kind {
            isNegative = true
            part = inner
        }
        if case .number(let literal) = part.kind, !literal.isPercent {
            let magnitude = literal.amount.tenThousandths
            let whole = Int(magnitude / Amount.scale) * (isNegative ? -1 : 1)
            if magnitude % Amount.scale == 0, range.contains(whole) { return whole }
        }
        let expected = "\(range.lowerBound)…\(range.upperBound)"
        report(.literalNeeded, at: syntax.span, ["function": function, "expected": expected])
        return nil
    }

    /// Whether no argument has a label; those that have one are reported.
    mutating func refuseLabels(_ arguments: [Syntax.Argument], of function: String) -> Bool {
        let labels = arguments.compactMap(\.label)
        for label in labels {
            report(.unknownLabel, at: label.span, ["function": function, "label": label.text])
        }
        return labels.isEmpty
    }
}
