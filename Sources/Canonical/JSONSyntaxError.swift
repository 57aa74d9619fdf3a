/// Why bytes are not a JSON document that this program reads, and where.
public struct JSONSyntaxError: Error, Hashable, Sendable {
    /// What is wrong.
    public let problem: Problem
    /// The line, from 1.
    public let line: Int
    /// The character in its line, from 1, counted in Unicode scalars.
    public let column: Int

    /// Creates an error.
    public init(_ problem: Problem, line: Int, column: Int) {
        self.problem = problem
        self.line = line
        self.column = column
    }

    /// What is wrong with the bytes.
    public enum Problem: Hashable, Sendable {
        /// The document ends inside a value.
        case unexpectedEnd
        /// A character that cannot stand here.
        case unexpectedCharacter
        /// Something follows the document's one value.
        case trailingCharacters
        /// A number that is not a whole number within 64 bits, plainly written; decimals are
        /// written as strings.
        case notAWholeNumber
        /// Bytes that are not UTF-8.
        case invalidUTF8
        /// A control character that is not escaped.
        case controlCharacter
        /// An escape that JSON does not have.
        case invalidEscape
        /// Half of a surrogate pair.
        case loneSurrogate
        /// The character U+0000, which no text may hold.
        case nullCharacter
        /// A key that the object has already.
        case duplicateKey(String)
        /// Lists and objects nested deeper than this.
        case tooDeep(limit: Int)
    }
}

extension JSONSyntaxError: CustomStringConvertible {
    /// The problem and its place in English, for logs and programs.
    public var description: String { "line \(line), column \(column): \(problem.sentence)" }
}

extension JSONSyntaxError.Problem {
    fileprivate var sentence: String {
        switch self {
        case .unexpectedEnd: "the document ends inside a value"
        case .unexpectedCharacter: "a character that cannot stand here"
        case .trailingCharacters: "something follows the document's one value"
        case .notAWholeNumber:
            "not a plain whole number within 64 bits; write decimals as strings, such as \"0.5\""
        case .invalidUTF8: "bytes that are not UTF-8"
        case .controlCharacter: "a control character inside a string; write it as an escape"
        case .invalidEscape: "an escape that JSON does not have"
        case .loneSurrogate: "half of a surrogate pair"
        case .nullCharacter: "the character U+0000, which no text may hold"
        case .duplicateKey(let key): "the key \"\(key)\" is given twice"
        case .tooDeep(let limit): "lists and objects nested deeper than \(limit)"
        }
    }
}
