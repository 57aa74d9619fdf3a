/// Reads one JSON document strictly; never traps, whatever the bytes.
struct JSONParser {
    private let bytes: [UInt8]
    private var position = 0

    /// The deepest nesting that is read; the deepest document of our own has about ten levels.
    static let depthLimit = 64

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    mutating func document() throws(JSONSyntaxError) -> JSONValue {
        let value = try value(depth: 0)
        skipBlanks()
        guard position == bytes.count else { throw failure(.trailingCharacters) }
        return value
    }

    private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func skipBlanks() {
        while let byte = current, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { position += 1 }
    }

    private mutating func value(depth: Int) throws(JSONSyntaxError) -> JSONValue {
        skipBlanks()
        guard let byte = current else { throw failure(.unexpectedEnd) }
        switch byte {
        case UInt8(ascii: "{"): return try object(depth: depth + 1)
        case UInt8(ascii: "["): return try array(depth: depth + 1)
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "n"): return try word("null", .null)
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
        default: throw failure(.unexpectedCharacter)
        }
    }

    private mutating func word(
        _ word: String,
        _ value: JSONValue
    ) throws(JSONSyntaxError) -> JSONValue {
        for expected in word.utf8 {
            guard let byte = current else { throw failure(.unexpectedEnd) }
            guard byte == expected else { throw failure(.unexpectedCharacter) }
            position += 1
        }
        return value
    }

    private mutating func number() throws(JSONSyntaxError) -> JSONValue {
        let start = position
        while let byte = current, JSONParser.mayStandInNumber(byte) { position += 1 }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        // A leading zero, `-0`, a fraction or an exponent does not come back out as it went in.
        guard let number = Int64(text), String(number) == text else {
            position = start
            throw failure(.notAWholeNumber)
        }
        return .integer(number)
    }

    private static func mayStandInNumber(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || "+-.eE".utf8.contains(byte)
    }

    private mutating func array(depth: Int) throws(JSONSyntaxError) -> JSONValue {
        try open(depth)
        var elements: [JSONValue] = []
        if try close(UInt8(ascii: "]")) { return .array([]) }
        while true {
            elements.append(try value(depth: depth))
            if try close(UInt8(ascii: "]")) { return .array(elements) }
            try separator(UInt8(ascii: ","))
        }
    }

    private mutating func object(depth: Int) throws(JSONSyntaxError) -> JSONValue {
        try open(depth)
        var members: [String: JSONValue] = [:]
        if try close(UInt8(ascii: "}")) { return .object([:]) }
        while true {
            skipBlanks()
            let start = position
            guard let byte = current else { throw failure(.unexpectedEnd) }
            guard byte == UInt8(ascii: "\"") else { throw failure(.unexpectedCharacter) }
            let key = try string()
            guard members[key] == nil else {
                position = start
                throw failure(.duplicateKey(key))
            }
            try separator(UInt8(ascii: ":"))
            members[key] = try value(depth: depth)
            if try close(UInt8(ascii: "}")) { return .object(members) }
            try separator(UInt8(ascii: ","))
        }
    }

    private mutating func open(_ depth: Int) throws(JSONSyntaxError) {
        guard depth <= JSONParser.depthLimit else {
            throw failure(.tooDeep(limit: JSONParser.depthLimit))
        }
        position += 1
    }

    private mutating func close(_ closing: UInt8) throws(JSONSyntaxError) -> Bool {
        skipBlanks()
        guard let byte = current else { throw failure(.unexpectedEnd) }
        guard byte == closing else { return false }
        position += 1
        return true
    }

    private mutating func separator(_ expected: UInt8) throws(JSONSyntaxError) {
        skipBlanks()
        guard let byte = current else { throw failure(.unexpectedEnd) }
        guard byte == expected else { throw failure(.unexpectedCharacter) }
        position += 1
    }

    private mutating func string() throws(JSONSyntaxError) -> String {
        position += 1
        var content: [UInt8] = []
        while let byte = current {
            switch byte {
            case UInt8(ascii: "\""):
                position += 1
                return String(decoding: content, as: UTF8.self)
            case UInt8(ascii: "\\"): content += String(try escape()).utf8
            case 0: throw failure(.nullCharacter)
            case 0x01..<0x20: throw failure(.controlCharacter)
            case 0x20..<0x80:
                content.append(byte)
                position += 1
            default:
                guard let length = JSONParser.scalarLength(bytes[position...].prefix(4)) else {
                    throw failure(.invalidUTF8)
                }
                content += bytes[position..<position + length]
                position += length
            }
        }
        throw failure(.unexpectedEnd)
    }

    // The number of bytes of the well-formed sequence of two to four bytes at the start, by
    // table 3-7 of the Unicode Standard; nothing for overlong forms and surrogates.
    private static func scalarLength(_ bytes: ArraySlice<UInt8>) -> Int? {
        let first = bytes.first ?? 0
        let rest = Array(bytes.dropFirst())
        let (count, second): (Int, ClosedRange<UInt8>)
        switch first {
        case 0xC2...0xDF: (count, second) = (1, 0x80...0xBF)
        case 0xE0: (count, second) = (2, 0xA0...0xBF)
        case 0xED: (count, second) = (2, 0x80...0x9F)
        case 0xE1...0xEF: (count, second) = (2, 0x80...0xBF)
        case 0xF0: (count, second) = (3, 0x90...0xBF)
        case 0xF1...0xF3: (count, second) = (3, 0x80...0xBF)
        case 0xF4: (count, second) = (3, 0x80...0x8F)
        default: return nil
        }
        guard rest.count >= count, second.contains(rest[0]),
            rest[..<count].dropFirst().allSatisfy({ (0x80...0xBF).contains($0) })
        else { return nil }
        return count + 1
    }

    private mutating func escape() throws(JSONSyntaxError) -> Unicode.Scalar {
        let start = position
        position += 1
        guard let byte = current else { throw failure(.unexpectedEnd) }
        position += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "u"): return try unicodeEscape(from: start)
        default:
            position = start
            throw failure(.invalidEscape)
        }
    }

    private mutating func unicodeEscape(
        from start: Int
    ) throws(JSONSyntaxError) -> Unicode.Scalar {
        let first = try fourDigits(from: start)
        if first == 0 { throw failure(.nullCharacter, at: start) }
        if let scalar = Unicode.Scalar(first) { return scalar }
        guard (0xD800...0xDBFF).contains(first), position + 1 < bytes.count,
            bytes[position] == UInt8(ascii: "\\"), bytes[position + 1] == UInt8(ascii: "u")
        else { throw failure(.loneSurrogate, at: start) }
        position += 2
        let second = try fourDigits(from: start)
        guard (0xDC00...0xDFFF).contains(second),
            let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
        else { throw failure(.loneSurrogate, at: start) }
        return scalar
    }

    private mutating func fourDigits(from start: Int) throws(JSONSyntaxError) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let byte = current else { throw failure(.unexpectedEnd) }
            guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
                throw failure(.invalidEscape, at: start)
            }
            value = value << 4 | UInt32(digit)
            position += 1
        }
        return value
    }

    private func failure(
        _ problem: JSONSyntaxError.Problem,
        at place: Int? = nil
    ) -> JSONSyntaxError {
        let before = bytes[..<min(place ?? position, bytes.count)]
        let line = before.count { $0 == UInt8(ascii: "\n") }
        let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        // Continuation bytes do not begin a character.
        let column = before[lineStart...].count { $0 & 0xC0 != 0x80 }
        return JSONSyntaxError(problem, line: line + 1, column: column + 1)
    }
}

extension JSONValue {
    /// Reads one JSON document, strictly.
    ///
    /// - Parameter bytes: UTF-8 without a byte order mark; nested at most 64 deep.
    /// - Throws: ``JSONSyntaxError`` naming the first problem with line and column.
    public init(parsing bytes: [UInt8]) throws(JSONSyntaxError) {
        var parser = JSONParser(bytes)
        self = try parser.document()
    }

    /// Reads one JSON document from text, strictly.
    ///
    /// - Parameter text: The document; nested at most 64 deep.
    /// - Throws: ``JSONSyntaxError`` naming the first problem with line and column.
    public init(parsing text: String) throws(JSONSyntaxError) {
        try self.init(parsing: Array(text.utf8))
    }
}
