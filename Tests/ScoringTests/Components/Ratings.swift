import BigInt
import Exact
import Schemes
import Scoring
import Testing

@Suite struct Ratings {
    @Test func jurorsOfTheUnitAreRecusedAndTheMinimumLooksAtTheRest() throws {
        let jurors = (1...5)
            .map { RaterScore(rater: "j\($0)", affiliation: $0 == 1 ? "u1" : nil, points: 90) }
        let outcome = try #require(onsite(["jury": .scores(jurors)], .xinjiang).first)
        #expect(outcome.components[0].gap == .tooFewRaters(have: 4, need: 5))
        #expect(outcome.components[2].gap == .nothingRecorded)
        #expect(outcome.flags.contains(.reweighted(missing: ["jury", "public", "peer"])))
    }

    @Test func trimmingNeedsFiveRaters() throws {
        let points: [Amount] = [10, 80, 90, 100, 100]
        #expect(try trimmed(points) == Rational(90))
        #expect(try trimmed(Array(points.dropLast())) == Rational(70))
    }

    @Test func answersThatAreNoRatingStayOutsideTheCount() throws {
        let few: [NodeID: Int] = ["very": 20, "poor": 9, "unknown": 500]
        let enough: [NodeID: Int] = ["very": 20, "poor": 10, "unknown": 500]
        let without = try #require(onsite(["public": .tally(few)], .xinjiang).first)
        let with = try #require(onsite(["public": .tally(enough)], .xinjiang).first)
        #expect(without.components[1].gap == .tooFewRaters(have: 29, need: 30))
        #expect(with.components[1].score == Rational(80))
    }

    private func onsite(_ ratings: [NodeID: Rating], _ scheme: Scheme) -> [Outcome] {
        score([UnitInputs.sample(form: "onsite", under: scheme, ratings: ratings)], by: scheme)
    }

    private func trimmed(_ points: [Amount]) throws -> Rational? {
        let scores = points.enumerated()
            .map { RaterScore(rater: "j\($0)", affiliation: nil, points: $1) }
        let scheme = Scheme.xinjiang.aggregatingJury(by: .trimmedMean)
        return try #require(onsite(["jury": .scores(scores)], scheme).first).components[0].score
    }
}
