import Rollups
import Testing

@Suite struct PackingTests {
    @Test(arguments: 0..<200)
    func summariesReadBackAsTheyWere(seed: Int) throws {
        var generator = Generator(seed: seed)
        let summaries = generator.summaries(owner: tenant("a"))
            .merged(with: generator.summaries(owner: tenant("b")))
        #expect(try Summaries(packed: summaries.packed) == summaries)
        for cell in summaries.cells.values {
            #expect(try SummaryCell(packed: cell.packed) == cell)
        }
    }

    @Test(arguments: 0..<200)
    func equalSummariesGiveEqualBytes(seed: Int) {
        var generator = Generator(seed: seed)
        let first = generator.summaries(owner: tenant("a"))
        let second = generator.summaries(owner: tenant("b"))
        #expect(first.merged(with: second).packed == second.merged(with: first).packed)
    }

    @Test func theSmallestValuesHaveFixedBytes() {
        #expect(Summaries.empty.packed == Array("PS".utf8) + [1, 0, 0, 0])
        #expect(
            SummaryCell.empty.packed
                == Array("PC".utf8) + [1, 0] + Array(repeating: 0, count: 11) + [0, 0]
                + [0, 0, 0, 0, 0, 0]
        )
    }

    @Test(arguments: 0..<200)
    func brokenBytesAreRefusedOrReadAsAnotherValue(seed: Int) throws {
        var generator = Generator(seed: seed)
        let bytes = generator.summaries(owner: tenant("a")).packed
        for _ in 0..<50 {
            var broken = bytes
            for _ in 0...generator.number(0...3) {
                let place = generator.number(0...broken.count - 1)
                switch generator.number(0...2) {
                case 0: broken[place] = UInt8(generator.number(0...255))
                case 1: broken.insert(0xFF, at: place)
                default: broken.removeSubrange(place...)
                }
                if broken.isEmpty { break }
            }
            // Reading must end, and what it accepts must survive another round.
            if let value = try? Summaries(packed: broken) {
                #expect(try Summaries(packed: value.packed) == value)
            }
        }
    }

    @Test func strangersAreNamed() {
        #expect(throws: PackedError.notThisKind) { _ = try SummaryCell(packed: [1, 2, 3]) }
        #expect(throws: PackedError.truncated(at: 0)) { _ = try SummaryCell(packed: []) }
        #expect(throws: PackedError.unknownVersion(9)) {
            _ = try Summaries(packed: Array("PS".utf8) + [9])
        }
        #expect(throws: PackedError.trailing(at: 6)) {
            _ = try Summaries(packed: Summaries.empty.packed + [0])
        }
    }
}
