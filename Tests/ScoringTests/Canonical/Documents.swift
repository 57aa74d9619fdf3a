import BigInt
import Canonical
import Exact
import Schemes
import Scoring
import Testing

@Suite struct Documents {
    @Test func anOutcomeIsWrittenWithStableKeys() throws {
        let scheme = Scheme.xinjiang.carriedOver(.previousFinal)
        let unit = UnitInputs.sample(
            form: "written",
            under: scheme,
            ratings: .imported(["public": 80, "peer": 75])
        )
        let outcome = try #require(score([unit], by: scheme).first)
        let json = outcome.jsonValue
        #expect(json["total"] == "77.86")
        #expect(json["rank"] == 1)
        #expect(json["grade"] == "pass")
        #expect(json["flags"] == [["flag": "reweighted", "missing": ["carryover"]]])
        #expect(
            json["components"]
                == [
                    [
                        "component": "public", "percent": "40", "score": "80",
                        "contribution": "320/7",
                    ],
                    [
                        "component": "peer", "percent": "30", "score": "75",
                        "contribution": "225/7",
                    ],
                    [
                        "component": "carryover", "percent": "30",
                        "gap": ["kind": "nothing_recorded"],
                    ],
                ]
        )
        #expect(json["sheet"]?["adjustments"] == ["A27": "0", "A28": "0", "A29": "0"])
    }

    @Test(arguments: 0..<100)
    func inputsAreReadBackAsTheyWereWritten(seed: Int) throws {
        for unit in RandomCycle(seed: seed).units where unit.isReadable {
            let read = try UnitInputs(JSONCursor(unit.jsonValue))
            #expect(read == unit)
            #expect(read.jsonValue.canonicalBytes == unit.jsonValue.canonicalBytes)
        }
    }

    @Test func ratesAreReadExactly() throws {
        let unit = UnitInputs.sample(form: "written", under: .xinjiang)
        let marks = unit.marks.merging(["I6-1": Mark(points: "3.88", rate: Rational(97, 100))]) {
            $1
        }
        #expect(try UnitInputs(JSONCursor(unit.marked(marks).jsonValue)).marks == marks)
    }

    @Test func aBrokenDocumentNamesThePlace() {
        var members = UnitInputs.sample(form: "written", under: .xinjiang).jsonValue.object ?? [:]
        members["ratings"] = ["jury": ["scores": [["rater": "j", "points": "1e3"]]]]
        let error = #expect(throws: JSONShapeError.self) {
            try UnitInputs(JSONCursor(.object(members)))
        }
        #expect(error?.path == "ratings.jury.scores[0].points")
    }

    @Test(arguments: 0..<60)
    func outcomesAndTracesAreWrittenTheSameEveryTime(seed: Int) throws {
        let cycle = RandomCycle(seed: seed)
        let first = score(cycle.units, by: cycle.scheme)
        let second = score(cycle.units, by: cycle.scheme)
        for (one, other) in zip(first, second) {
            let found = try #require(trace(of: one.unit, in: cycle.units, by: cycle.scheme))
            let bytes = one.jsonValue(with: found).canonicalBytes
            #expect(bytes == other.jsonValue(with: found).canonicalBytes)
            #expect(try JSONValue(parsing: bytes) == one.jsonValue(with: found))
        }
    }
}

extension UnitInputs {
    /// Whether every amount is within the limit that documents keep to.
    fileprivate var isReadable: Bool {
        let limit = Amount(Int(Amount.limit))
        let given =
            marks.values.map(\.points) + occurrences.compactMap(\.points)
            + ratings.values.flatMap { rating -> [Amount] in
                switch rating {
                case .scores(let scores): scores.map(\.points)
                case .imported(let points, _): [points]
                case .tally: []
                }
            }
        return given.allSatisfy { (-limit...limit).contains($0) }
    }
}
