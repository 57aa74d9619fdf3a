import Exact
import Hierarchy

extension Lexer {
    static func startsName(_ character: Character) -> Bool {
        character.isLetter || character == "_"
    }

    static func continuesName(_ character: Character) -> Bool {
        startsName(character) || character.isNumber
    }

    private static func isDigit(_ character: Character) -> Bool {
        character.isASCII && character.isNumber
    }

    /// Reads one token; `nil` when there is none, with the problem reported.
    mutating func kind(startingWith first: Character) -> Token.Kind? {
        if Lexer.isDigit(first) { return number() }
        if Lexer.startsName(first) {
            let name = take(while: Lexer.continuesName)
            return Keyword(rawValue: name).map { .keyword($0) } ?? .name(name)
        }
        switch first {
        case "\"", "'": return word(quote: first)
        case "`": return quotedName()
        case "@": return date()
        default: return symbol(first)
        }
    }

    private mutating func number() -> Token.Kind? {
        let start = mark
        var text = take { Lexer.continuesName($0) }
        if peek() == ".", let next = peek(1), Lexer.isDigit(next) {
            while peek() == "." {
                text.append(".")
                advance()
                text += take(while: Lexer.continuesName)
            }
        }
        let isPercent = peek() == "%"
        if isPercent { advance() }
        do throws(AmountError) {
            return .number(NumberLiteral(amount: try Amount(parsing: text), isPercent: isPercent))
        } catch {
            switch error {
            case .notANumber: report(.malformedNumber, from: start, ["found": text])
            case .tooManyPlaces: report(.tooManyPlaces, from: start, ["found": text])
            case .outOfRange:
                report(.numberTooLarge, from: start, ["found": text, "limit": "\(Amount.limit)"])
            }
            return nil
        }
    }

    private mutating func word(quote: Character) -> Token.Kind? {
        let start = mark
        advance()
        var word = ""
        while let character = peek(), !character.isNewline {
            advance()
            if character != quote {
                word.append(character)
            } else if peek() == quote {
                word.append(quote)
                advance()
            } else {
                return .word(word)
            }
        }
        report(.unclosedWord, from: start, ["expected": String(quote)])
        return nil
    }

    private mutating func quotedName() -> Token.Kind? {
        let start = mark
        advance()
        let name = take { $0 != "`" && !$0.isNewline }
        guard peek() == "`", !name.isEmpty else {
            if peek() == "`" { advance() }
            report(.unclosedName, from: start)
            return nil
        }
        advance()
        return .quotedName(name)
    }

    private mutating func date() -> Token.Kind? {
        let start = mark
        advance()
        let text = take { Lexer.isDigit($0) || $0 == "-" }
        if let date = CalendarDate(text) { return .date(date) }
        report(.malformedDate, from: start, ["found": "@" + text])
        return nil
    }

    private mutating func symbol(_ first: Character) -> Token.Kind? {
        let start = mark
        if let second = peek(1) {
            let pair = String([first, second])
            if let symbol = Symbol(rawValue: pair) {
                advance()
                advance()
                return .symbol(symbol)
            }
            if let meant = Lexer.meantByPair[pair] {
                advance()
                advance()
                report(.unexpectedCharacter, from: start, ["found": pair, "near": meant])
                return nil
            }
        }
        advance()
        if let symbol = Symbol(rawValue: String(first)) { return .symbol(symbol) }
        var facts = ["found": String(first)]
        facts["near"] = Lexer.meantBySign[first] ?? first.wholeNumberValue.map { "\($0)" }
        report(.unexpectedCharacter, from: start, facts)
        return nil
    }

    /// What people used to other languages mean.
    private static let meantByPair = [
        "==": "=", "<>": "!=", "&&": "and", "||": "or", "=>": ">=", "=<": "<=", "**": "power",
    ]

    /// What a Chinese keyboard or a word processor writes.
    private static let meantBySign: [Character: String] = [
        "（": "(", "）": ")", "，": ",", "、": ",", "：": ":", "［": "[", "］": "]", "【": "[",
        "】": "]", "＋": "+", "－": "-", "—": "-", "–": "-", "−": "-", "×": "*", "＊": "*", "·": "*",
        "÷": "/", "／": "/", "＝": "=", "≠": "!=", "＜": "<", "＞": ">", "≤": "<=", "≥": ">=",
        "≦": "<=", "≧": ">=", "“": "\"", "”": "\"", "＂": "\"", "‘": "'", "’": "'", "％": "%",
        "。": ".", "．": ".", "！": "not", "!": "not", "^": "power", "&": "and", "|": "or",
        "{": "[", "}": "]",
    ]
}
