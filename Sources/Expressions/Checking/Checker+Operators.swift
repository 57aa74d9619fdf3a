extension Checker {
    mutating func list(_ parts: [Syntax], at span: SourceSpan) -> Checked? {
        guard let first = parts.first else {
            report(.emptyList, at: span)
            return nil
        }
        guard let head = check(first) else {
            _ = parts.dropFirst().map { check($0) }
            return nil
        }
        guard head.type == .number || head.type == .word else {
            report(
                .typeMismatch,
                at: first.span,
                ["expected": "number_or_word", "found": head.type.rawValue]
            )
            return nil
        }
        guard let rest = check(Array(parts.dropFirst()), as: head.type) else { return nil }
        let isOfWords = head.type == .word
        return Checked(
            typed: .list([head.typed] + rest, ofWords: isOfWords),
            type: isOfWords ? .words : .numbers
        )
    }

    mutating func comparison(
        _ sign: Comparison,
        _ left: Syntax,
        _ right: Syntax
    ) -> Checked? {
        let first = check(left)
        let second = check(right)
        guard let first, let second else { return nil }
        guard first.type == second.type else {
            report(
                .notComparable,
                at: right.span,
                ["expected": first.type.rawValue, "found": second.type.rawValue]
            )
            return nil
        }
        let isOrdered = first.type == .number || first.type == .date
        guard isOrdered || (first.type.element == nil && !sign.needsOrder) else {
            report(
                .notComparable,
                at: left.span,
                ["found": first.type.rawValue, "sign": sign.rawValue]
            )
            return nil
        }
        checkWords(right, of: left)
        checkWords(left, of: right)
        if first.type == .number { note(sign, (left, first.typed), (right, second.typed)) }
        return Checked(typed: .comparison(sign, first.typed, second.typed), type: .flag)
    }

    mutating func membership(_ left: Syntax, _ right: Syntax) -> Checked? {
        let element = check(left)
        let series = check(right)
        guard let element, let series else { return nil }
        guard let type = series.type.element else {
            report(
                .typeMismatch,
                at: right.span,
                ["expected": "series", "found": series.type.rawValue]
            )
            return nil
        }
        guard type == element.type else {
            report(
                .typeMismatch,
                at: left.span,
                ["expected": type.rawValue, "found": element.type.rawValue]
            )
            return nil
        }
        checkWords(right, of: left)
        checkWords(left, of: right)
        return Checked(typed: .membership(element.typed, series.typed), type: .flag)
    }

    /// Looks at words written out beside a datum that names its words.
    private mutating func checkWords(_ syntax: Syntax, of datum: Syntax) {
        switch syntax.kind {
        case .word(let word): checkWord(word, of: datum, at: syntax.span)
        case .list(let parts): parts.forEach { checkWords($0, of: datum) }
        default: break
        }
    }

    mutating func choice(_ condition: Syntax, _ yes: Syntax, _ no: Syntax) -> Checked? {
        let decision = check(condition, as: .flag)
        let first = check(yes)
        let second = check(no)
        guard let first, let second else { return nil }
        guard first.type == second.type else {
            report(
                .typeMismatch,
                at: no.span,
                ["expected": first.type.rawValue, "found": second.type.rawValue]
            )
            return nil
        }
        guard let decision else { return nil }
        return Checked(typed: .choice(decision, first.typed, second.typed), type: first.type)
    }
}
