import Exact
import Hierarchy
import Schemes
import Scoring
import Testing

@testable import TenantFiles

@Suite struct InputsFileTests {
    private let json = #"""
        {"format":"pingyi/inputs/1","tenant":"650000","year":2025,"units":[
        {"id":"u01","name":"甲局","sector":"public-security","form":"onsite","absent":false,
        "marks":{"I1-1":"3","I1-2":2.50,"I6-1":{"rate":"0.8734"},"I6-2":{"rate":"131/150"},
        "I2-1":{"points":"2.5","reason":"缺\ud840\udc00\n一次"}},
        "occurrences":[{"rate":"A27-region","count":4,"matter":"案例"},{"rate":"A27-ministry"}],
        "components":{"jury":{"scores":[{"rater":"j1","points":"92","affiliation":"u07"}]},
        "public":{"tally":{"public-very":30,"public-unknown":2}},
        "peer":90,"carryover":{"imported":"88.5","source":"通报"}},
        "findings":[{"veto":"fraud","evidence":"核查记录"}]}]}
        """#

    private let yaml = """
        format: pingyi/inputs/1
        tenant: "650000"
        year: 2025
        units:
          - id: u01
            name: 甲局
            sector: public-security
            form: onsite
            marks:
              I1-1: 3
              I1-2: "2.50"
              I6-1: {rate: 0.8734}
              I6-2: {rate: 131/150}
              I2-1: {points: 2.5, reason: "缺𠀀\\n一次"}
            occurrences:
              - {rate: A27-region, count: 4, matter: 案例}
              - {rate: A27-ministry}
            components:
              jury: {scores: [{rater: j1, points: 92, affiliation: u07}]}
              public: {tally: {public-very: 30, public-unknown: 2}}
              peer: 90
              carryover: {imported: 88.5, source: 通报}
            findings:
              - {veto: fraud, evidence: 核查记录}
        """

    private func read(_ text: String, _ name: String) throws -> InputsFile {
        try InputsFile.read(Array(text.utf8), named: name)
    }

    @Test func bothLanguagesSayTheSame() throws {
        let one = try read(json, "inputs.json")
        let other = try read(yaml, "inputs.yaml")
        #expect(one.units == other.units)
        #expect(one.year == 2025)
        #expect(one.tenant.rawValue == "650000")
        #expect(try read(json, "inputs").units == one.units)
    }

    @Test func everyPartIsReadExactly() throws {
        let unit = try #require(try read(json, "inputs.json").units.first)
        func node(_ text: String) throws -> NodeID { try #require(NodeID(text)) }
        #expect(unit.marks[try node("I1-2")]?.points == Amount(tenThousandths: 25_000))
        #expect(unit.marks[try node("I6-1")]?.rate == Rational(8734).divided(by: Rational(10_000)))
        #expect(unit.marks[try node("I6-2")]?.rate == Rational(131).divided(by: Rational(150)))
        #expect(unit.marks[try node("I2-1")]?.reason == "缺𠀀\n一次")
        #expect(unit.occurrences.map(\.count) == [4, 1])
        #expect(unit.ratings[try node("peer")] == .imported(Amount(90), source: "file"))
        let steps = [try node("public-very"): 30, try node("public-unknown"): 2]
        #expect(unit.ratings[try node("public")] == .tally(steps))
        let score = RaterScore(
            rater: "j1",
            affiliation: UnitID(rawValue: "u07"),
            points: Amount(92)
        )
        #expect(unit.ratings[try node("jury")] == .scores([score]))
        #expect(unit.findings.first?.evidence == "核查记录")
    }

    @Test func whatScoringObjectsToHasItsPlace() throws {
        let file = try read(json, "inputs.json")
        let unit = try #require(UnitID(rawValue: "u01"))
        func line(_ node: String?) -> Int? {
            let id = node.flatMap { NodeID($0) }
            return file.location(of: InputProblem(unit: unit, node: id, fault: .unknownItem)).line
        }
        #expect(line("I6-1") == 3)
        #expect(line("A27-ministry") == 5)
        #expect(line("public-very") == 7)
        #expect(line("fraud") == 9)
        #expect(line("onsite") == 2)
        #expect(line("absent") == 2)
        #expect(line(nil) == 2)
    }
}
