/// A number that a formula writes out and holds something against.
struct NotedNumber {
    /// What is held against it; `nil` where the place itself asks for a share.
    let subject: Typed?
    /// The subject as a formula writes it.
    let text: String
    /// How it is compared, the subject on the left; `nil` for thresholds.
    let sign: Comparison?
    let literal: NumberLiteral
    let isNegative: Bool
    let span: SourceSpan
    /// The names and the group functions that the subject takes, by their places.
    let references: [Reference]
    let aggregates: [Aggregate]
    /// Whether the writer's own text compares, not the definition of a measure.
    let isWritten: Bool
}

extension Checker {
    /// Notes a number that is written out on one side of a comparison.
    mutating func note(
        _ sign: Comparison,
        _ left: (syntax: Syntax, typed: Typed),
        _ right: (syntax: Syntax, typed: Typed)
    ) {
        guard isNoting else { return }
        note(left.typed, left.syntax.text, right.syntax, sign)
        note(right.typed, right.syntax.text, left.syntax, sign.mirrored)
    }

    /// Notes a number that a part is held against, when it is written out.
    mutating func note(
        _ subject: Typed?,
        _ text: @autoclosure () -> String,
        _ number: Syntax,
        _ sign: Comparison? = nil
    ) {
        guard isNoting else { return }
        switch number.kind {
        case .number(let literal): note(subject, text(), literal, false, number.span, sign)
        case .negated(let inner):
            guard case .number(let literal) = inner.kind else { return }
            note(subject, text(), literal, true, number.span, sign)
        default: return
        }
    }

    /// Notes the greatest label of a list of thresholds.
    mutating func noteThreshold(_ subject: Typed, _ text: String, _ label: Syntax.Label?) {
        guard isNoting, let label, case .number(let literal) = label.kind else { return }
        note(subject, text, literal, false, label.span, nil)
    }

    /// Notes numbers that a measure takes as shares.
    mutating func note(_ arguments: [String: Syntax], of measure: String) {
        guard isNoting, measures.isEmpty else { return }
        for parameter in Checker.shares[measure] ?? [] {
            guard let argument = arguments[parameter] else { continue }
            note(nil, "\(measure): \(parameter)", argument)
        }
    }

    // What measures take as parts of one, by measure.
    private static let shares: [String: [String]] = [
        "on_time": ["late", "never"], "share_of": ["share"], "rate": ["share"],
        "rate_threshold": ["share", "at_least"], "rates_all": ["at_least"],
        "rates_share": ["at_least"], "per_point": ["share", "target"],
        "rank_points": ["step", "least"],
    ]

    private mutating func note(
        _ subject: Typed?,
        _ text: String,
        _ literal: NumberLiteral,
        _ isNegative: Bool,
        _ span: SourceSpan,
        _ sign: Comparison?
    ) {
        noted.append(
            NotedNumber(
                subject: subject,
                text: text,
                sign: sign,
                literal: literal,
                isNegative: isNegative,
                span: span,
                references: references,
                aggregates: aggregates,
                isWritten: measures.isEmpty
            )
        )
    }
}

extension Comparison {
    /// The sign when the sides change places.
    fileprivate var mirrored: Comparison {
        switch self {
        case .equal, .notEqual: self
        case .less: .greater
        case .lessOrEqual: .greaterOrEqual
        case .greater: .less
        case .greaterOrEqual: .lessOrEqual
        }
    }
}
