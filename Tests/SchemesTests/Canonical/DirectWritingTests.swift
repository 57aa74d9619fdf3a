import Canonical
import Exact
import Testing

@testable import Schemes

/// What is written straight to bytes equals the canonical form of the values.
@Suite struct DirectWritingTests {
    @Test(arguments: 0..<300)
    func documentsOfAnyShapeAreWrittenAsTheirValues(seed: Int) {
        var generator = FormGenerator(seed: seed)
        let snapshot = generator.snapshot()
        #expect(snapshot.canonicalBytes == snapshot.canonicalValue.canonicalBytes)
        let provenance = generator.provenance()
        #expect(provenance.canonicalBytes == provenance.jsonValue.canonicalBytes)
    }

    @Test(arguments: 0..<120)
    func resolvedChainsAreWrittenAsTheirValues(seed: Int) throws {
        let sample = SchemeCase(seed: seed)
        let first = resolve(sample.wild(over: sample.root), over: sample.root)
        let last = resolve(sample.wild(over: first, as: "county", salt: 2), over: first)
        for level in [sample.root, first, last] {
            let snapshot = level.snapshot
            #expect(snapshot.canonicalBytes == snapshot.canonicalValue.canonicalBytes)
            let provenance = level.provenance
            let value = provenance.jsonValue
            #expect(provenance.canonicalBytes == value.canonicalBytes)
            let again = try Provenance(json: value)
            #expect(again == provenance)
            #expect(again.canonicalBytes == provenance.canonicalBytes)
            for (address, entries) in provenance.entries {
                #expect(provenance.entries(at: address) == entries)
            }
            for (address, locks) in provenance.locks {
                #expect(provenance.locks(at: address) == locks)
            }
        }
    }

    @Test(arguments: [
        "", "示例评议标准（第一部分）", "a\"b\\c", "一\n二\t", "\u{1}\u{1F}", "e\u{301}", "\u{F900}",
        "“引”、。《》……——",
        "\u{3002}\u{302A}", "😀", "ﾞ", "\u{2000}", "\u{4DC0}", "ＡＺ～", "İ", "\u{7F}",
    ])
    func anyTextIsWrittenAsItsValue(text: String) {
        var writer = CanonicalWriter()
        writer.write(text)
        #expect(writer.bytes == JSONValue.string(text).canonicalBytes)
    }

    @Test(arguments: [
        0, 1, 9, 10, 12_345, 99_999, 100_000, 5_000, 25, 10_100, -1, -5_000, -123_456_789,
        10_000_000_000_000, Int64.max, Int64.min,
    ])
    func anyNumberIsWrittenAsItsText(tenThousandths: Int64) {
        let amount = Amount(tenThousandths: tenThousandths)
        var writer = CanonicalWriter()
        writer.write(amount)
        #expect(writer.bytes == Array("\"\(amount)\"".utf8))
        var whole = CanonicalWriter()
        whole.write(tenThousandths)
        #expect(whole.bytes == Array("\(tenThousandths)".utf8))
    }

    @Test func namesKeepTheOrderOfTheirBytes() {
        let names = [
            "a", "ab", "abcdefgh", "abcdefgh-", "abcdefghi", "abcdefghijklmnop", "abcdefghijklmno",
            "abcdefghijklmnopq", "abcdefghijklmnopr", "I1", "I1-1", "I10", "t:I1", "A_1", "abcdefg",
        ]
        for first in names {
            #expect(Symbol(first.utf8).text == first)
            #expect(Symbol(first.utf8).holdsColon || !first.contains(":"))
            for second in names {
                let (left, right) = (Symbol(first.utf8), Symbol(second.utf8))
                #expect((left == right) == (first == second))
                #expect((left < right) == first.utf8.lexicographicallyPrecedes(second.utf8))
                #expect(
                    left.precedesInAddresses(right)
                        == (first + ".").utf8.lexicographicallyPrecedes((second + ".").utf8)
                )
            }
        }
        #expect(Symbol("weights.carryover".utf8).family == Symbol("weights".utf8))
        #expect(Symbol("points".utf8).family == nil)
    }
}
