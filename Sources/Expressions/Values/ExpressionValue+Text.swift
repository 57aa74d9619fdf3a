public import Exact
import Hierarchy

extension ExpressionValue: CustomStringConvertible {
    /// The value as a formula writes it: `12.5`, `-1/3`, `true`, `"优"`, `@2026-03-31`, `[1, 2]`.
    ///
    /// One value has one text, so it serves in records that are hashed. A number with at most four
    /// places is a decimal, every other a fraction in lowest terms.
    public var description: String {
        switch self {
        case .number(let number): ExpressionValue.text(of: number)
        case .flag(let flag): flag ? "true" : "false"
        case .word(let word): Syntax.quoted(word)
        case .date(let date): "@\(date)"
        case .numbers(let numbers):
            "[" + numbers.map(ExpressionValue.text).joined(separator: ", ") + "]"
        case .words(let words): "[" + words.map(Syntax.quoted).joined(separator: ", ") + "]"
        }
    }

    /// A number as a decimal, or else as a fraction in lowest terms.
    ///
    /// - Parameter number: Any number.
    /// - Returns: Such as `0.5` or `-1/3`.
    public static func text(of number: Rational) -> String {
        number.exactAmount?.description ?? number.description
    }

    /// Reads a value as ``description`` writes it; `nil` for all else.
    ///
    /// - Parameters:
    ///   - text: The text; a series may have any length.
    ///   - type: The type that the value must have; it tells the two empty series apart.
    public init?(parsing text: String, as type: ExpressionType) {
        switch type {
        case .number:
            guard let number = ExpressionValue.number(from: text) else { return nil }
            self = .number(number)
        case .flag:
            guard text == "true" || text == "false" else { return nil }
            self = .flag(text == "true")
        case .word:
            guard let word = ExpressionValue.word(from: text) else { return nil }
            self = .word(word)
        case .date:
            guard text.first == "@", let date = CalendarDate(String(text.dropFirst())) else {
                return nil
            }
            self = .date(date)
        case .numbers:
            guard let parts = ExpressionValue.parts(of: text) else { return nil }
            let numbers = parts.compactMap(ExpressionValue.number)
            guard numbers.count == parts.count else { return nil }
            self = .numbers(numbers)
        case .words:
            guard let parts = ExpressionValue.parts(of: text) else { return nil }
            let words = parts.compactMap(ExpressionValue.word)
            guard words.count == parts.count else { return nil }
            self = .words(words)
        }
    }

    private static func number(from text: String) -> Rational? {
        if text.contains("/") { return Rational(parsing: text) }
        do throws(AmountError) {
            return Rational(try Amount(parsing: text))
        } catch {
            // A whole number above the limit of amounts is still a number.
            return Rational(parsing: text)
        }
    }

    private static func word(from text: String) -> String? {
        guard text.count >= 2, text.first == "\"", text.last == "\"" else { return nil }
        let inner = String(text.dropFirst().dropLast())
        let word = inner.replacing("\"\"", with: "\"")
        return Syntax.quoted(word) == text ? word : nil
    }

    /// The parts between the commas of a list, those inside words left alone.
    private static func parts(of text: String) -> [String]? {
        guard text.count >= 2, text.first == "[", text.last == "]" else { return nil }
        let inner = text.dropFirst().dropLast()
        guard !inner.isEmpty else { return [] }
        var parts = [""]
        var isInWord = false
        for character in inner {
            if character == "\"" { isInWord.toggle() }
            if character == ",", !isInWord {
                parts.append("")
            } else if character != " " || isInWord || !parts[parts.count - 1].isEmpty {
                parts[parts.count - 1].append(character)
            }
        }
        return isInWord ? nil : parts
    }
}
