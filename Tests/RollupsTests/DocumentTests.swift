import Canonical
import Exact
import Rollups
import Testing

@Suite struct DocumentTests {
    // Scores 80, 81.5 and 90: the sum is 251.5, the mean 503/6 or 83.83.
    @Test func aCellShowsItsStatisticsExactlyAndRounded() throws {
        let cell = SummaryCell(
            units: 4,
            scores: Histogram([Amount(80), Amount(tenThousandths: 815_000), Amount(90)]),
            grades: [node("good"): 3],
            attainment: Attainment(
                points: [node("I1"): Amount(2)],
                possible: [node("I1"): Amount(3)]
            ),
            participation: .init(absent: 1)
        )
        let json = cell.jsonValue
        #expect(json["units"] == 4)
        #expect(json["scored"] == 3)
        #expect(json["mean"] == ["exact": "503/6", "shown": "83.83"])
        #expect(json["median"] == "81.5")
        #expect(json["midpoint_median"] == nil)
        #expect(json["grades"] == ["good": 3])
        #expect(json["participation"]?["absent"] == 1)
        #expect(
            json["attainment"]?.array?.first == [
                "element": "I1", "earned": ["exact": "2", "shown": "2.00"],
                "possible": ["exact": "3", "shown": "3.00"],
                "rate": ["exact": "2/3", "percent": "66.67"], "units": 1,
            ]
        )
    }

    @Test(arguments: 0..<50)
    func equalSummariesGiveEqualDocuments(seed: Int) {
        var generator = Generator(seed: seed)
        let first = generator.summaries(owner: tenant("a"))
        let second = generator.summaries(owner: tenant("b"))
        #expect(first.merged(with: second).jsonValue == second.merged(with: first).jsonValue)
        #expect(first.jsonValue.array?.count == first.cells.count)
    }
}
