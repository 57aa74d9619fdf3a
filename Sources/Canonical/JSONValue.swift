/// A value of a JSON document, without fractions: decimals travel as strings.
///
/// An object has no order and no key twice; keys and strings that are equal by canonical
/// equivalence (a letter with its accent, in one piece or two) are the same.
public enum JSONValue: Hashable, Sendable {
    /// The value `null`.
    case null
    /// Yes or no.
    case bool(Bool)
    /// A whole number.
    case integer(Int64)
    /// A text.
    case string(String)
    /// A list.
    case array([JSONValue])
    /// Values by key.
    case object([String: JSONValue])
}

extension JSONValue {
    /// The text, when the value is one.
    public var string: String? {
        if case .string(let text) = self { text } else { nil }
    }

    /// The whole number, when the value is one.
    public var integer: Int64? {
        if case .integer(let number) = self { number } else { nil }
    }

    /// The flag, when the value is one.
    public var bool: Bool? {
        if case .bool(let flag) = self { flag } else { nil }
    }

    /// The elements, when the value is a list.
    public var array: [JSONValue]? {
        if case .array(let elements) = self { elements } else { nil }
    }

    /// The values by key, when the value is an object.
    public var object: [String: JSONValue]? {
        if case .object(let members) = self { members } else { nil }
    }

    /// The value of a key; `nil` when the value is no object or has no such key.
    public subscript(key: String) -> JSONValue? { object?[key] }

    /// An object of the members that have a value.
    ///
    /// - Parameter members: Values by key; a `nil` is left out.
    /// - Returns: The object.
    public static func compact(_ members: [String: JSONValue?]) -> JSONValue {
        .object(members.compactMapValues { $0 })
    }

    /// A list of texts.
    ///
    /// - Parameter texts: The texts in order.
    /// - Returns: The list.
    public static func strings(_ texts: some Sequence<String>) -> JSONValue {
        .array(texts.map { .string($0) })
    }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    /// Creates a text from a literal.
    public init(stringLiteral value: String) {
        self = .string(value)
    }

    /// Creates a whole number from a literal.
    public init(integerLiteral value: Int64) {
        self = .integer(value)
    }

    /// Creates a flag from a literal.
    public init(booleanLiteral value: Bool) {
        self = .bool(value)
    }

    /// Creates a list from a literal.
    public init(arrayLiteral elements: JSONValue...) {
        self = .array(elements)
    }

    /// Creates an object from a literal; of a key given twice, the last value counts.
    public init(dictionaryLiteral elements: (String, JSONValue)...) {
        self = .object(Dictionary(elements, uniquingKeysWith: { $1 }))
    }
}
