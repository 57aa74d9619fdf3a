import Exact
import Rollups
import Testing

@Suite struct HistogramTests {
    @Test(arguments: 0..<200)
    func quantilesEqualThoseOfTheSortedScores(seed: Int) throws {
        var generator = Generator(seed: seed)
        let scores = (0..<generator.number(1...40))
            .map { _ in
                Amount(tenThousandths: Int64(generator.number(-30...12_000)) * 100)
            }
        let sorted = scores.sorted()
        let cut = generator.number(0...scores.count)
        var histogram = Histogram(scores[..<cut])
        histogram.merge(Histogram(scores[cut...]))

        #expect(histogram.count == scores.count)
        #expect(histogram.mean == Rational.mean(of: scores))
        #expect(histogram.minimum == sorted.first)
        #expect(histogram.maximum == sorted.last)
        for part in 0...8 {
            // The least score with at least part/8 of all scores at or below it.
            let expected = sorted.first { score in
                sorted.count(where: { $0 <= score }) * 8 >= part * sorted.count
            }
            #expect(histogram.quantile(part, of: 8) == expected)
        }
        let lower = sorted[(sorted.count - 1) / 2]
        let upper = sorted[sorted.count / 2]
        #expect(histogram.lowerMedian == lower)
        let midpoint = try #require(Rational.mean(of: [lower, upper]))
        #expect(histogram.midpointMedian == (lower == upper ? nil : midpoint))
    }

    @Test func noScoresHaveNoStatistics() {
        let histogram = Histogram()
        #expect(histogram.mean == nil)
        #expect(histogram.lowerMedian == nil)
        #expect(histogram.midpointMedian == nil)
        #expect(histogram.quantile(1, of: 0) == nil)
        #expect(histogram.sum == .zero)
    }
}
