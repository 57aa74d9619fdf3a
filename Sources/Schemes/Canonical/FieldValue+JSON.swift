public import Canonical
import Exact

extension FieldValue {
    /// The value in a JSON document, under a field's name.
    ///
    /// Texts, words and numbers are strings, flags are `true` or `false`, lists are lists of
    /// strings. A field's name says which of the three a string is. A value that is not of its
    /// field's type is written as an object with the type's name, such as `{"text": "5"}`, so
    /// that nothing is lost.
    ///
    /// - Parameter field: The field that holds the value.
    /// - Returns: The value as JSON.
    public func jsonValue(for field: FieldName) -> JSONValue {
        let tag = FieldValue.stringTag(of: field)
        return switch self {
        case .flag(let flag): .bool(flag)
        case .list(let words): .strings(words)
        case .text(let text): tag == .text ? .string(text) : ["text": .string(text)]
        case .choice(let word): tag == .choice ? .string(word) : ["choice": .string(word)]
        case .number(let amount):
            tag == .number ? .string(amount.description) : ["number": .string(amount.description)]
        }
    }

    /// Reads a value from a JSON document.
    ///
    /// - Parameters:
    ///   - cursor: The value's place in the document.
    ///   - field: The field that holds the value.
    /// - Throws: `JSONShapeError` naming the place.
    public init(_ cursor: JSONCursor, for field: FieldName) throws(JSONShapeError) {
        switch cursor.value {
        case .bool(let flag): self = .flag(flag)
        case .array: self = .list(try cursor.texts())
        case .string: self = try FieldValue(FieldValue.stringTag(of: field), cursor)
        case .object:
            try cursor.allowKeys(["text", "choice", "number"])
            guard let (tag, member) = try cursor.members().first, cursor.value.object?.count == 1
            else {
                throw cursor.failure(.wrongType(expected: "one of text, choice or number"))
            }
            self = try FieldValue(StringTag(rawValue: tag) ?? .text, member)
        case .null, .integer:
            throw cursor.failure(
                .wrongType(expected: "a text, a flag or a list; numbers are written as texts")
            )
        }
    }

    private init(_ tag: StringTag, _ cursor: JSONCursor) throws(JSONShapeError) {
        switch tag {
        case .number: self = .number(try cursor.amount())
        case .choice: self = .choice(try cursor.text())
        case .text: self = .text(try cursor.text())
        }
    }

    // What a plain string under a field's name is. No two kinds of element use one name for
    // different types of string, so the name alone decides.
    static func stringTag(of field: FieldName) -> StringTag {
        if let tag = stringTags[field.symbol] { return tag }
        guard let family = field.symbol.family else { return .text }
        return familyTags[family] ?? .text
    }

    private static let stringTags = tags { !$0.isFamily }
    private static let familyTags = tags(where: \.isFamily)

    private static func tags(where isWanted: (FieldRule) -> Bool) -> [Symbol: StringTag] {
        var tags: [Symbol: StringTag] = [:]
        for rule in NodeKind.allCases.flatMap(\.fieldRules) where isWanted(rule) {
            let name = Symbol(rule.name.utf8)
            tags[name] = rule.type.stringTag ?? tags[name]
        }
        return tags
    }
}

/// What a plain string in a document is.
enum StringTag: String, Sendable {
    case text, choice, number
}

extension FieldType {
    // Flags and lists are told by their JSON type.
    var stringTag: StringTag? {
        switch self {
        case .text, .formula: .text
        case .number: .number
        case .choice, .reference: .choice
        case .flag, .list, .references: nil
        }
    }
}
