/// Reads tokens as a formula; the loosest forms are here, what binds tightest in its extension.
struct Parser {
    /// How deep a formula may be nested: parentheses, calls, lists, choices, signs.
    static let depthLimit = 64
    /// How many parts a formula may have.
    static let partLimit = 500

    private let tokens: [Token]
    private var index = 0
    private var parts = 0
    private var depth = 0
    /// The end of the last token read, in characters from the start.
    private var lastEnd = 0
    private var lastSpan: SourceSpan

    /// Reads a whole text.
    static func syntax(of text: String) throws(ExpressionError) -> Syntax {
        let tokens = try Lexer.tokens(of: text)
        let first = tokens[0]
        guard first.kind != .end else { throw ExpressionError(.empty, at: first.span) }
        var parser = Parser(tokens: tokens, first: first)
        let syntax = try parser.expression()
        guard parser.current.kind == .end else { throw parser.unexpected("end") }
        return syntax
    }

    private init(tokens: [Token], first: Token) {
        self.tokens = tokens
        lastSpan = first.span
    }

    /// The token to read next; the last one is of kind `end` and is never passed.
    var current: Token { tokens[index] }

    mutating func advance() {
        lastEnd = current.end
        lastSpan = current.span
        if index + 1 < tokens.count { index += 1 }
    }

    mutating func skip(_ symbol: Symbol) -> Bool {
        guard current.kind == .symbol(symbol) else { return false }
        advance()
        return true
    }

    mutating func skip(_ keyword: Keyword) -> Bool {
        guard current.kind == .keyword(keyword) else { return false }
        advance()
        return true
    }

    /// A part from a token to the last one read.
    mutating func part(_ kind: Syntax.Kind, from first: Token) throws(ExpressionError) -> Syntax {
        parts += 1
        let span = first.span.through(lastSpan, characters: lastEnd - first.start)
        guard parts <= Parser.partLimit else {
            throw ExpressionError(.tooManyParts, at: span, ["limit": "\(Parser.partLimit)"])
        }
        return Syntax(kind, at: span)
    }

    /// Reads one level deeper.
    mutating func nested(
        _ read: (inout Parser) throws(ExpressionError) -> Syntax
    ) throws(ExpressionError) -> Syntax {
        guard depth < Parser.depthLimit else {
            throw ExpressionError(.tooDeep, at: current.span, ["limit": "\(Parser.depthLimit)"])
        }
        depth += 1
        let result = try read(&self)
        depth -= 1
        return result
    }

    func unexpected(_ expected: String) -> ExpressionError {
        guard current.kind != .end else {
            return ExpressionError(.unexpectedEnd, at: current.span, ["expected": expected])
        }
        var facts = ["expected": expected, "found": current.text]
        if case .name(let name) = current.kind {
            let words = Keyword.allCases.map(\.rawValue)
            facts["near"] = NearMiss.suggestion(for: name, among: words)
        }
        return ExpressionError(.unexpectedToken, at: current.span, facts)
    }

    /// Any formula.
    mutating func expression() throws(ExpressionError) -> Syntax {
        try nested { parser throws(ExpressionError) in
            let first = parser.current
            guard parser.skip(.if) else { return try parser.any() }
            let condition = try parser.expression()
            guard parser.skip(.then) else { throw parser.unexpected("then") }
            let yes = try parser.expression()
            guard parser.skip(.else) else { throw parser.unexpected("else") }
            let no = try parser.expression()
            return try parser.part(.choice(condition, yes, no), from: first)
        }
    }

    private mutating func any() throws(ExpressionError) -> Syntax {
        let first = current
        var parts = [try all()]
        while skip(.or) { parts.append(try all()) }
        return parts.count == 1 ? parts[0] : try part(.any(parts), from: first)
    }

    private mutating func all() throws(ExpressionError) -> Syntax {
        let first = current
        var parts = [try inversion()]
        while skip(.and) { parts.append(try inversion()) }
        return parts.count == 1 ? parts[0] : try part(.all(parts), from: first)
    }

    private mutating func inversion() throws(ExpressionError) -> Syntax {
        let first = current
        guard skip(.not) else { return try comparison() }
        let inner = try nested { parser throws(ExpressionError) in try parser.inversion() }
        return try part(.not(inner), from: first)
    }
}
