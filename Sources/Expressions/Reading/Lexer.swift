/// Cuts a formula's text into tokens.
struct Lexer {
    /// The longest text, in characters.
    static let characterLimit = 2_000
    /// The longest text, in UTF-8 bytes: four for each character.
    static let byteLimit = 8_000

    private let characters: [Character]
    private var index = 0
    private var offset = 0
    private var line = 1
    private var column = 1
    var problems: [ExpressionProblem] = []

    /// The tokens of a text; at least one, the last of kind `end`.
    static func tokens(of text: String) throws(ExpressionError) -> [Token] {
        guard text.utf8.count <= byteLimit, text.count <= characterLimit else {
            let start = SourceSpan(offset: 0, length: 0, line: 1, column: 1, width: 0)
            throw ExpressionError(.tooLong, at: start, ["limit": "\(characterLimit)"])
        }
        return try tokens(ofUnlimited: text)
    }

    /// The tokens of a text of any length that no person wrote.
    static func tokens(ofUnlimited text: String) throws(ExpressionError) -> [Token] {
        var lexer = Lexer(characters: Array(text))
        var tokens: [Token] = []
        while let token = lexer.next() { tokens.append(token) }
        guard lexer.problems.isEmpty else { throw ExpressionError(lexer.problems) }
        return tokens + [Token(kind: .end, span: lexer.span(from: lexer.mark), start: lexer.index)]
    }

    private init(characters: [Character]) {
        self.characters = characters
    }

    /// A place to which a span may reach back.
    struct Mark {
        let index: Int
        let offset: Int
        let line: Int
        let column: Int
    }

    var mark: Mark { Mark(index: index, offset: offset, line: line, column: column) }

    func span(from mark: Mark) -> SourceSpan {
        SourceSpan(
            offset: mark.offset,
            length: offset - mark.offset,
            line: mark.line,
            column: mark.column,
            width: index - mark.index
        )
    }

    /// The character so many places on.
    func peek(_ distance: Int = 0) -> Character? {
        index + distance < characters.count ? characters[index + distance] : nil
    }

    @discardableResult mutating func advance() -> Character? {
        guard let character = peek() else { return nil }
        index += 1
        offset += character.utf8.count
        if character.isNewline {
            line += 1
            column = 1
        } else {
            column += 1
        }
        return character
    }

    /// The characters as long as they fit.
    mutating func take(while fits: (Character) -> Bool) -> String {
        var text = ""
        while let character = peek(), fits(character) {
            text.append(character)
            advance()
        }
        return text
    }

    private mutating func next() -> Token? {
        while let first = peek() {
            if first.isWhitespace {
                advance()
                continue
            }
            let start = mark
            if let kind = kind(startingWith: first) {
                return Token(kind: kind, span: span(from: start), start: start.index)
            }
            // Twenty are enough to see what is wrong with a text that is no formula.
            if problems.count >= 20 { return nil }
        }
        return nil
    }

    mutating func report(
        _ code: ExpressionProblem.Code,
        from mark: Mark,
        _ facts: [String: String] = [:]
    ) {
        problems.append(ExpressionProblem(code, at: span(from: mark), facts))
    }
}
