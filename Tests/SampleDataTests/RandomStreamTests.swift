import SampleData
import Testing

@Suite struct RandomStreamTests {
    // The first outputs for the seed 1234567 in the reference implementation of SplitMix64.
    @Test func splitMixGivesItsPublishedSequence() {
        var stream = RandomStream(seed: 1_234_567)
        #expect(stream.next() == 6_457_827_717_110_365_317)
        #expect(stream.next() == 3_203_168_211_198_807_973)
        #expect(stream.next() == 9_817_491_932_198_370_423)
    }

    @Test func numbersStayWithinTheirBounds() {
        var stream = RandomStream(seed: 3)
        var seen: Set<Int> = []
        for _ in 0..<1_000 { seen.insert(stream.number(in: -2...4)) }
        #expect(seen == Set(-2...4))
    }
}
