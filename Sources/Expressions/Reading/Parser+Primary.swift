import Exact

extension Parser {
    mutating func primary() throws(ExpressionError) -> Syntax {
        let first = current
        switch first.kind {
        case .number(let literal): return try literalPart(.number(literal))
        case .word(let word): return try literalPart(.word(word))
        case .date(let date): return try literalPart(.date(date))
        case .keyword(.yes): return try literalPart(.flag(true))
        case .keyword(.no): return try literalPart(.flag(false))
        case .symbol(.open):
            advance()
            let inner = try expression()
            try close(.close, openedBy: first)
            return inner
        case .symbol(.openList):
            advance()
            return try part(.list(try list(openedBy: first)), from: first)
        case .name, .quotedName: return try named()
        case .keyword, .symbol, .end: throw unexpected("value")
        }
    }

    private mutating func literalPart(_ kind: Syntax.Kind) throws(ExpressionError) -> Syntax {
        let first = current
        advance()
        return try part(kind, from: first)
    }

    private mutating func close(_ symbol: Symbol, openedBy opener: Token) throws(ExpressionError) {
        if skip(symbol) { return }
        guard current.kind == .end else { throw unexpected(symbol.rawValue) }
        throw ExpressionError(
            .unclosedBracket,
            at: opener.span,
            ["found": opener.text, "expected": symbol.rawValue]
        )
    }

    private mutating func list(openedBy opener: Token) throws(ExpressionError) -> [Syntax] {
        var parts: [Syntax] = []
        if current.kind != .symbol(.closeList) {
            repeat { parts.append(try expression()) } while skip(.comma)
        }
        try close(.closeList, openedBy: opener)
        return parts
    }

    private mutating func named() throws(ExpressionError) -> Syntax {
        let first = current
        var path: [String] = []
        repeat {
            switch current.kind {
            case .name(let name), .quotedName(let name): path.append(name)
            case .keyword, .number, .word, .date, .symbol, .end: throw unexpected("name")
            }
            advance()
        } while skip(.dot)
        let reference = Reference(path)
        let opener = current
        guard skip(.open) else { return try part(.reference(reference), from: first) }
        var arguments: [Syntax.Argument] = []
        if current.kind != .symbol(.close) {
            repeat { arguments.append(try argument()) } while skip(.comma)
        }
        try close(.close, openedBy: opener)
        return try part(.call(reference, arguments), from: first)
    }

    private mutating func argument() throws(ExpressionError) -> Syntax.Argument {
        let value = try expression()
        guard skip(.colon) else { return Syntax.Argument(label: nil, value: value) }
        guard let kind = value.labelKind else {
            throw ExpressionError(.labelNotPlain, at: value.span)
        }
        let label = Syntax.Label(kind: kind, span: value.span)
        return Syntax.Argument(label: label, value: try expression())
    }
}

extension Syntax {
    /// The formula read as a label; `nil` when it is none.
    fileprivate var labelKind: Label.Kind? {
        switch kind {
        case .reference(let reference) where reference.path.count == 1:
            return .name(reference.path[0])
        case .word(let word): return .word(word)
        case .number(let literal): return .number(literal)
        case .negated(let part):
            guard case .number(let literal) = part.kind, literal.amount > .zero else { return nil }
            return .number(NumberLiteral(amount: -literal.amount, isPercent: literal.isPercent))
        default: return nil
        }
    }
}
