import Exact

extension Checker {
    /// A function whose arguments are labelled or of any type.
    mutating func form(
        _ function: Builtin,
        _ arguments: [Syntax.Argument],
        at span: SourceSpan
    ) -> Checked? {
        switch function {
        case .steps: return steps(arguments, at: span)
        case .table, .interpolate: return thresholds(function, arguments, at: span)
        default: break
        }
        let name = function.rawValue
        guard refuseLabels(arguments, of: name) else { return nil }
        let parts = arguments.map(\.value)
        let needed = function == .fallback ? 2 : 1
        guard parts.count >= needed else {
            report(.tooFewArguments, at: span, ["function": name, "expected": "\(needed)"])
            return nil
        }
        guard parts.count <= needed || function == .present else {
            report(
                .tooManyArguments,
                at: parts[needed].span,
                ["function": name, "limit": "\(needed)"]
            )
            return nil
        }
        switch function {
        case .given: return check(parts[0]).map { Checked(typed: .given($0.typed), type: .flag) }
        case .fallback:
            let first = check(parts[0])
            guard let first, let other = check(parts[1], as: first.type) else { return nil }
            return Checked(typed: .fallback(first.typed, other), type: first.type)
        default:
            return check(parts, as: .number).map { Checked(typed: .present($0), type: .numbers) }
        }
    }

    /// The first argument, which has no label, and the others.
    private mutating func subject(
        of function: Builtin,
        _ arguments: [Syntax.Argument],
        least: Int,
        at span: SourceSpan
    ) -> (first: Syntax, rest: ArraySlice<Syntax.Argument>)? {
        let name = function.rawValue
        guard let first = arguments.first, arguments.count > least else {
            report(.tooFewArguments, at: span, ["function": name, "expected": "\(least + 1)"])
            return nil
        }
        guard first.label == nil else {
            report(
                .unknownLabel,
                at: first.label?.span ?? span,
                ["function": name, "label": first.label?.text]
            )
            return nil
        }
        return (first.value, arguments.dropFirst())
    }

    private mutating func steps(_ arguments: [Syntax.Argument], at span: SourceSpan) -> Checked? {
        guard let subject = subject(of: .steps, arguments, least: 1, at: span) else { return nil }
        let word = check(subject.first, as: .word)
        var steps: [String: Typed] = [:]
        var otherwise: Typed?
        var isRight = true
        for argument in subject.rest {
            let value = check(argument.value, as: .number)
            switch argument.label?.kind {
            case .word(let label) where steps[label] == nil:
                checkWord(label, of: subject.first, at: argument.label?.span ?? span)
                steps[label] = value ?? .constant(.number(.zero))
            case .name("otherwise") where otherwise == nil:
                otherwise = value ?? .constant(.number(.zero))
            default:
                report(label: argument, of: .steps, expecting: "word", option: "otherwise")
                isRight = false
            }
            isRight = isRight && value != nil
        }
        guard let word, isRight else { return nil }
        return Checked(typed: .steps(word, steps, otherwise: otherwise), type: .number)
    }

    private mutating func thresholds(
        _ function: Builtin,
        _ arguments: [Syntax.Argument],
        at span: SourceSpan
    ) -> Checked? {
        let least = function == .table ? 1 : 2
        guard let subject = subject(of: function, arguments, least: least, at: span) else {
            return nil
        }
        let number = check(subject.first, as: .number)
        var rows: [Typed.Threshold] = []
        var below: Typed?
        var isRight = true
        for argument in subject.rest {
            let value = check(argument.value, as: .number)
            let typed = value ?? .constant(.number(.zero))
            switch argument.label?.kind {
            case .number(let label):
                if let last = rows.last, last.at >= label.value {
                    report(
                        .labelsNotRising,
                        at: argument.label?.span ?? span,
                        ["function": function.rawValue, "label": label.text]
                    )
                    isRight = false
                }
                rows.append(Typed.Threshold(at: label.value, value: typed))
            case .name("below") where function == .table && below == nil: below = typed
            default:
                let option = function == .table ? "below" : nil
                report(label: argument, of: function, expecting: "number", option: option)
                isRight = false
            }
            isRight = isRight && value != nil
        }
        guard let number, isRight else { return nil }
        let greatest = subject.rest.last { argument in
            if case .number? = argument.label?.kind { true } else { false }
        }
        noteThreshold(number, subject.first.text, greatest?.label)
        guard function == .interpolate else {
            return Checked(typed: .table(number, rows, below: below), type: .number)
        }
        return Checked(typed: .interpolation(number, rows), type: .number)
    }

    /// Reports a label that is missing, of the wrong kind, unknown or given twice.
    private mutating func report(
        label argument: Syntax.Argument,
        of function: Builtin,
        expecting kind: String,
        option: String?
    ) {
        let name = function.rawValue
        guard let label = argument.label else {
            report(.labelNeeded, at: argument.value.span, ["function": name, "expected": kind])
            return
        }
        let isKnown =
            switch label.kind {
            case .name(let text): text == option
            case .word: kind == "word"
            case .number: false
            }
        guard !isKnown else {
            report(.duplicateLabel, at: label.span, ["function": name, "label": label.text])
            return
        }
        guard case .name(let text) = label.kind else {
            report(.labelNeeded, at: label.span, ["function": name, "expected": kind])
            return
        }
        let meant = NearMiss.suggestion(for: text, among: option.map { [$0] } ?? [])
        let quoted = kind == "word" ? Syntax.quoted(text) : nil
        report(
            .unknownLabel,
            at: label.span,
            ["function": name, "label": text, "near": meant ?? quoted]
        )
    }
}
