import Canonical
import Testing

@Suite struct JSONWritingTests {
    @Test func keysAreSortedByBytesAndNothingIsBlank() {
        let value: JSONValue = ["b": 1, "a": [true, false, .null], "é": "x", "z": [:], "B": []]
        #expect(
            value.canonicalText == #"{"B":[],"a":[true,false,null],"b":1,"z":{},"é":"x"}"#
        )
    }

    @Test func onlyWhatMustBeEscapedIsEscaped() {
        let value: JSONValue = .string("\"\\/\u{8}\t\n\u{C}\r\u{1}\u{1F}\u{7F}法\u{1F600}")
        #expect(
            value.canonicalText
                == "\"\\\"\\\\/\\b\\t\\n\\f\\r\\u0001\\u001f\u{7F}法\u{1F600}\""
        )
    }

    @Test func textsThatAreEqualHaveEqualBytes() {
        let composed: JSONValue = ["caf\u{E9}": "\u{F900}\u{1E9B}\u{323}"]
        let decomposed: JSONValue = ["cafe\u{301}": "\u{8C48}\u{17F}\u{323}\u{307}"]
        #expect(composed == decomposed)
        #expect(composed.canonicalBytes == decomposed.canonicalBytes)
        #expect(composed.digest == decomposed.digest)
    }

    @Test func theFastPathOfNormalisationChangesNothing() {
        // Every scalar that is taken as it is, between two letters that marks could join to.
        let ranges: [ClosedRange<UInt32>] = [
            0x20...0x2FF, 0x2010...0x2027, 0x2030...0x205E, 0x3000...0x3029, 0x3400...0x4DBF,
            0x4E00...0x9FFF, 0xFF01...0xFF60,
        ]
        for range in ranges {
            let scalars = range.compactMap(Unicode.Scalar.init)
            let text = String(String.UnicodeScalarView(scalars))
            // The Arabic letter at the end sends the same text through the normaliser.
            let slow = (text + "\u{627}\u{653}").inNormalForm
            #expect(Array((text.inNormalForm + "\u{622}").utf8) == Array(slow.utf8))
        }
    }

    @Test func thePrettyFormIndentsByTwoAndReadsBack() throws {
        let value: JSONValue = ["points": "0.5", "of": ["a", ["b": .null]], "none": []]
        #expect(
            value.prettyText == """
                {
                  "none": [],
                  "of": [
                    "a",
                    {
                      "b": null
                    }
                  ],
                  "points": "0.5"
                }
                """
        )
        #expect(try JSONValue(parsing: value.prettyText) == value)
    }
}
