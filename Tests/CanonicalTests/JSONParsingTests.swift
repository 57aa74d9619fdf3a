import Canonical
import Testing

@Suite struct JSONParsingTests {
    @Test func aDocumentIsReadWhole() throws {
        let text = """
            \t{ "a" : [ 1 , -2, 9223372036854775807, "x\\u00e9\\ud83d\\ude00\\n/\\/" ],\r
              "法" : { "t": true, "f": false, "n": null } }
            """
        let expected: JSONValue = [
            "a": [1, -2, .integer(.max), "x\u{E9}\u{1F600}\n//"],
            "法": ["t": true, "f": false, "n": .null],
        ]
        #expect(try JSONValue(parsing: text) == expected)
    }

    @Test(arguments: [
        ("", JSONSyntaxError.Problem.unexpectedEnd, 1, 1),
        ("  \n ", .unexpectedEnd, 2, 2),
        ("[1,", .unexpectedEnd, 1, 4),
        ("{\"a\"", .unexpectedEnd, 1, 5),
        ("\"abc", .unexpectedEnd, 1, 5),
        ("\"\\", .unexpectedEnd, 1, 3),
        ("\"\\u12", .unexpectedEnd, 1, 6),
        ("nul", .unexpectedEnd, 1, 4),
        ("nulL", .unexpectedCharacter, 1, 4),
        ("[1,]", .unexpectedCharacter, 1, 4),
        ("[1 2]", .unexpectedCharacter, 1, 4),
        ("{a: 1}", .unexpectedCharacter, 1, 2),
        ("{\"a\": 1,}", .unexpectedCharacter, 1, 9),
        ("{\"a\" 1}", .unexpectedCharacter, 1, 6),
        ("'a'", .unexpectedCharacter, 1, 1),
        ("+1", .unexpectedCharacter, 1, 1),
        ("\u{FEFF}1", .unexpectedCharacter, 1, 1),
        ("// x", .unexpectedCharacter, 1, 1),
        ("NaN", .unexpectedCharacter, 1, 1),
        ("1 2", .trailingCharacters, 1, 3),
        ("[]\n\n]", .trailingCharacters, 3, 1),
        ("0.5", .notAWholeNumber, 1, 1),
        ("[1e3]", .notAWholeNumber, 1, 2),
        ("-0", .notAWholeNumber, 1, 1),
        ("007", .notAWholeNumber, 1, 1),
        ("-", .notAWholeNumber, 1, 1),
        ("9223372036854775808", .notAWholeNumber, 1, 1),
        ("\"a\u{1}\"", .controlCharacter, 1, 3),
        ("\"a\nb\"", .controlCharacter, 1, 3),
        ("\"a\u{0}\"", .nullCharacter, 1, 3),
        ("\"法\\u0000\"", .nullCharacter, 1, 3),
        ("\"\\x\"", .invalidEscape, 1, 2),
        ("\"\\u12g4\"", .invalidEscape, 1, 2),
        ("\"\\ud800\"", .loneSurrogate, 1, 2),
        ("\"\\udc00\"", .loneSurrogate, 1, 2),
        ("\"\\ud800\\u0041\"", .loneSurrogate, 1, 2),
        ("{\"a\":1,\n \"a\":2}", .duplicateKey("a"), 2, 2),
        ("{\"\u{E9}\":1,\"e\u{301}\":2}", .duplicateKey("\u{E9}"), 1, 8),
    ])
    func aBadDocumentIsRefusedWithItsPlace(
        _ text: String,
        _ problem: JSONSyntaxError.Problem,
        _ line: Int,
        _ column: Int
    ) {
        #expect(throws: JSONSyntaxError(problem, line: line, column: column)) {
            try JSONValue(parsing: text)
        }
    }

    @Test(
        arguments: [
            [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80],
            [0xE4, 0xB8],
            [0xF0, 0x80, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF],
            [0xE4, 0xB8, 0x22],
        ] as [[UInt8]]
    )
    func bytesThatAreNotUTF8AreRefused(_ bytes: [UInt8]) {
        #expect(throws: JSONSyntaxError(.invalidUTF8, line: 1, column: 2)) {
            try JSONValue(parsing: [0x22] + bytes + [0x22])
        }
    }

    @Test func nestingIsBounded() throws {
        let fine = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
        _ = try JSONValue(parsing: fine)
        #expect(throws: JSONSyntaxError(.tooDeep(limit: 64), line: 1, column: 65)) {
            try JSONValue(parsing: "[" + fine + "]")
        }
        #expect(throws: JSONSyntaxError.self) {
            try JSONValue(parsing: String(repeating: "{\"a\":", count: 1_000_000))
        }
    }

    @Test(arguments: 0..<200)
    func printedValuesReadBackAndEqualValuesHaveEqualBytes(seed: Int) throws {
        var generator = SeededGenerator(seed: seed)
        let value = JSONValue.random(depth: 4, using: &generator)
        #expect(try JSONValue(parsing: value.canonicalBytes) == value)
        let again = try JSONValue(parsing: value.prettyText)
        #expect(again == value)
        #expect(again.canonicalBytes == value.canonicalBytes)
        let other = JSONValue.random(depth: 4, using: &generator)
        #expect((other == value) == (other.canonicalBytes == value.canonicalBytes))
    }

    @Test(arguments: 0..<300)
    func anyBytesAreReadOrRefused(seed: Int) {
        var generator = SeededGenerator(seed: seed)
        var bytes = JSONValue.random(depth: 4, using: &generator).canonicalBytes
        for _ in 0..<Int.random(in: 1...4, using: &generator) where !bytes.isEmpty {
            let place = Int.random(in: 0..<bytes.count, using: &generator)
            switch Int.random(in: 0..<3, using: &generator) {
            case 0: bytes.remove(at: place)
            case 1: bytes[place] = UInt8.random(in: 0...255, using: &generator)
            default: bytes.removeLast(bytes.count - place)
            }
        }
        do {
            let value = try JSONValue(parsing: bytes)
            #expect(JSONValue.array([value]).canonicalBytes.count > 2)
        } catch {
            #expect(error.line >= 1 && error.column >= 1)
        }
    }
}

extension JSONValue {
    static func random(depth: Int, using generator: inout SeededGenerator) -> JSONValue {
        switch Int.random(in: 0..<(depth > 0 ? 7 : 5), using: &generator) {
        case 0: return .null
        case 1: return .bool(Bool.random(using: &generator))
        case 2: return .integer(Int64.random(in: .min ... .max, using: &generator))
        case 3, 4: return .string(randomText(using: &generator))
        case 5:
            let count = Int.random(in: 0..<4, using: &generator)
            return .array((0..<count).map { _ in random(depth: depth - 1, using: &generator) })
        default:
            var members: [String: JSONValue] = [:]
            for _ in 0..<Int.random(in: 0..<4, using: &generator) {
                let key = randomText(using: &generator)
                members[key] = random(depth: depth - 1, using: &generator)
            }
            return .object(members)
        }
    }

    private static func randomText(using generator: inout SeededGenerator) -> String {
        let pieces = [
            "a", "\"", "\\", "\n", "\u{1}", "法", "“", "\u{E9}", "e\u{301}", "\u{323}", "\u{1F600}",
            "\u{F900}", "\u{AC00}", "\u{627}\u{653}", "0",
        ]
        return (0..<Int.random(in: 0..<5, using: &generator))
            .map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
    }
}
