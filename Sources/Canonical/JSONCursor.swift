/// A value inside a JSON document together with its place, so that every error names the place.
public struct JSONCursor: Sendable {
    /// The value.
    public let value: JSONValue
    /// The place: keys and positions from the top; empty for the document itself.
    public let path: String

    /// Creates a cursor.
    ///
    /// - Parameters:
    ///   - value: The value.
    ///   - path: Its place; empty for a whole document.
    public init(_ value: JSONValue, path: String = "") {
        self.value = value
        self.path = path
    }

    /// An error at this place.
    ///
    /// - Parameter problem: What is wrong.
    /// - Returns: The error to throw.
    public func failure(_ problem: JSONShapeError.Problem) -> JSONShapeError {
        JSONShapeError(path: path, problem)
    }

    /// Checks that the value is an object with no other keys than these.
    ///
    /// - Parameter keys: Every key that has a meaning.
    /// - Throws: ``JSONShapeError`` when it is no object, or naming the first other key.
    public func allowKeys(_ keys: Set<String>) throws(JSONShapeError) {
        guard let object = value.object else { throw failure(.wrongType(expected: "an object")) }
        if let other = object.keys.filter({ !keys.contains($0) }).min() {
            throw failure(.unknownKey(other))
        }
    }

    /// The value of a key that must be there.
    ///
    /// - Parameter key: The key.
    /// - Returns: The value with its place.
    /// - Throws: ``JSONShapeError`` when this is no object or has no such key.
    public func member(_ key: String) throws(JSONShapeError) -> JSONCursor {
        guard let member = try optionalMember(key) else { throw failure(.missingKey(key)) }
        return member
    }

    /// The value of a key that may be left out; `null` counts as left out.
    ///
    /// - Parameter key: The key.
    /// - Returns: The value with its place, or `nil`.
    /// - Throws: ``JSONShapeError`` when this is no object.
    public func optionalMember(_ key: String) throws(JSONShapeError) -> JSONCursor? {
        guard let object = value.object else { throw failure(.wrongType(expected: "an object")) }
        guard let member = object[key], member != .null else { return nil }
        return JSONCursor(member, path: path.isEmpty ? key : "\(path).\(key)")
    }

    /// The members of an object, sorted by key.
    ///
    /// - Returns: Keys and values with their places; empty for an empty object.
    /// - Throws: ``JSONShapeError`` when this is no object.
    public func members() throws(JSONShapeError) -> [(key: String, cursor: JSONCursor)] {
        guard let object = value.object else { throw failure(.wrongType(expected: "an object")) }
        return object.sorted { $0.key < $1.key }
            .map { key, value in
                (key, JSONCursor(value, path: path.isEmpty ? key : "\(path).\(key)"))
            }
    }

    /// The elements of a list.
    ///
    /// - Returns: The elements with their places, in order.
    /// - Throws: ``JSONShapeError`` when this is no list.
    public func elements() throws(JSONShapeError) -> [JSONCursor] {
        guard let array = value.array else { throw failure(.wrongType(expected: "a list")) }
        return array.enumerated().map { JSONCursor($1, path: "\(path)[\($0)]") }
    }

    /// The text.
    ///
    /// - Returns: The text, which may be empty.
    /// - Throws: ``JSONShapeError`` when this is no text.
    public func text() throws(JSONShapeError) -> String {
        guard let text = value.string else { throw failure(.wrongType(expected: "a text")) }
        return text
    }

    /// The whole number.
    ///
    /// - Parameter range: The numbers allowed.
    /// - Returns: The number.
    /// - Throws: ``JSONShapeError`` when this is no whole number or lies outside the range.
    public func integer(in range: ClosedRange<Int>) throws(JSONShapeError) -> Int {
        guard let number = value.integer else {
            throw failure(.wrongType(expected: "a whole number"))
        }
        guard let number = Int(exactly: number), range.contains(number) else {
            throw failure(
                .invalidValue(
                    String(number),
                    expected: "a whole number from \(range.lowerBound) to \(range.upperBound)"
                )
            )
        }
        return number
    }

    /// The flag.
    ///
    /// - Returns: Yes or no.
    /// - Throws: ``JSONShapeError`` when this is neither.
    public func flag() throws(JSONShapeError) -> Bool {
        guard let flag = value.bool else { throw failure(.wrongType(expected: "true or false")) }
        return flag
    }

    /// A value read from the text.
    ///
    /// - Parameters:
    ///   - expected: What the text must be, in English: `a date`.
    ///   - read: Reads the text; `nil` refuses it.
    /// - Returns: What was read.
    /// - Throws: ``JSONShapeError`` when this is no text, or `read` refuses it.
    public func parsed<Value>(
        _ expected: String,
        _ read: (String) -> Value?
    ) throws(JSONShapeError) -> Value {
        let text = try text()
        guard let value = read(text) else {
            throw failure(.invalidValue(text, expected: expected))
        }
        return value
    }
}
