import Canonical
import Testing

@Suite struct JSONCursorTests {
    private let document = JSONCursor(["a": ["b": [1, "x", true]], "empty": .null])

    @Test func placesAreNamedFromTheTop() throws {
        let list = try document.member("a").member("b")
        let elements = try list.elements()
        #expect(elements.map(\.path) == ["a.b[0]", "a.b[1]", "a.b[2]"])
        #expect(try elements[0].integer(in: 0...5) == 1)
        #expect(try elements[1].text() == "x")
        #expect(try elements[2].flag())
        #expect(try document.members().map(\.key) == ["a", "empty"])
    }

    @Test func nullCountsAsLeftOut() throws {
        #expect(try document.optionalMember("empty")?.path == nil)
        #expect(throws: JSONShapeError(path: "", .missingKey("empty"))) {
            try document.member("empty")
        }
    }

    @Test func everyMismatchNamesItsPlace() throws {
        let elements = try document.member("a").member("b").elements()
        #expect(throws: JSONShapeError(path: "a.b[1]", .wrongType(expected: "a whole number"))) {
            try elements[1].integer(in: 0...5)
        }
        #expect(
            throws: JSONShapeError(
                path: "a.b[0]",
                .invalidValue("1", expected: "a whole number from 2 to 5")
            )
        ) {
            try elements[0].integer(in: 2...5)
        }
        #expect(throws: JSONShapeError(path: "a", .unknownKey("b"))) {
            try document.member("a").allowKeys(["c"])
        }
        #expect(throws: JSONShapeError(path: "a.b[1]", .invalidValue("x", expected: "a digest"))) {
            try elements[1].parsed("a digest") { Digest($0) }
        }
        #expect(throws: JSONShapeError(path: "a", .wrongType(expected: "a list"))) {
            try document.member("a").elements()
        }
    }
}
