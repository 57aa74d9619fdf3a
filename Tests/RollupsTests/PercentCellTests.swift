import Exact
import Rollups
import Testing

@Suite struct PercentCellTests {
    // Of 100: 80 and 90. Of 120: 90 (75 %) and 120 (100 %). In percent: 75, 80, 90, 100.
    @Test func unequalFullMarksMeetInPercentAndSaySo() {
        var cell = PercentCell()
        cell.merge(cellOf([80, 90]), fullMarks: .hundred)
        #expect(!cell.isMixed)
        cell.merge(cellOf([90, 120]), fullMarks: Amount(120))

        #expect(cell.isMixed)
        #expect(cell.scored == 4)
        #expect(cell.meanPercent == fraction(345, 4))
        #expect(cell.lowerMedianPercent == Rational(80))
        #expect(cell.midpointMedianPercent == Rational(85))
        #expect(cell.quantilePercent(4, of: 4) == Rational(100))
        #expect(cell.counts.units == 4)
    }

    @Test func equalFullMarksAreNotMixed() {
        var cell = PercentCell()
        cell.merge(cellOf([80]), fullMarks: .hundred)
        cell.merge(cellOf([90]), fullMarks: .hundred)
        #expect(!cell.isMixed)
        #expect(cell.meanPercent == Rational(85))
        #expect(PercentCell().meanPercent == nil)
        #expect(PercentCell().lowerMedianPercent == nil)
    }

    private func cellOf(_ scores: [Int]) -> SummaryCell {
        SummaryCell(units: scores.count, scores: Histogram(scores.map { Amount($0) }))
    }
}
