import Exact
import Expressions
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

    private let facts = """
        format: pingyi/inputs/1
        tenant: "650000"
        year: 2025
        upper: {province-mean: 83.25}
        units:
          - id: u01
            name: 甲局
            sector: public-security
            form: onsite
            class: bureau
            data:
              staff: 120
              share: 131/150
              rate: 87.34%
              loss: -2.5
              open: true
              level: 优
              done: 2025-03-31
              months: [1, 2.5]
              steps: [优, 良]
              code: 007
            history:
              - {year: 2023, total: 80}
              - {year: 2024, total: 88.02, rank: 3, grade: good, sheet: 90, data: {staff: 118}}
            exemptions: {I9-1: 无窗口服务职责}
            decided: {grade: good, reason: 主任办公会议定}
            marks: {I1-1: {points: 2, self: 3, false_claim: true, reason: 材料不实}}
            occurrences: [{rate: A27-region, share: 1/2, document: 表彰决定}]
            components:
              jury: {scores: [{rater: j1, group: deputies, marks: {I1-1: 2}}]}
              public: {tally: {public-very: 30}, invited: 200, invalid: 2}
        """

    @Test func whatIsRecordedBesideMarksIsReadExactly() throws {
        let file = try read(facts, "inputs.yaml")
        let unit = try #require(file.units.first)
        func node(_ text: String) throws -> NodeID { try #require(NodeID(text)) }
        func value(_ datum: String) throws -> DataValue? { unit.data[try node(datum)] }
        let quarter = try #require(Rational(8_325).divided(by: Rational(100)))
        #expect(file.upper == [try node("province-mean"): .number(quarter)])
        #expect(unit.unitClass?.rawValue == "bureau")
        #expect(try value("staff") == .number(Rational(120)))
        #expect(try value("share")?.number == Rational(131).divided(by: Rational(150)))
        #expect(try value("rate")?.number == Rational(8_734).divided(by: Rational(10_000)))
        #expect(try value("loss")?.number == Rational(-5).divided(by: Rational(2)))
        #expect(try value("open") == .flag(true))
        #expect(try value("level") == .word("优"))
        #expect(try value("done")?.description == "@2025-03-31")
        #expect(try value("months")?.numbers?.count == 2)
        #expect(try value("steps") == .words(["优", "良"]))
        #expect(try value("code") == .word("007"))
        #expect(unit.history.map(\.year) == [2024, 2023])
        #expect(unit.history.first?.grade?.rawValue == "good")
        #expect(unit.history.first?.data == [try node("staff"): .number(Rational(118))])
        #expect(unit.exemptions == [try node("I9-1"): "无窗口服务职责"])
        #expect(unit.gradeDecision?.reason == "主任办公会议定")
        let mark = try #require(unit.marks[try node("I1-1")])
        #expect(mark.selfPoints == Amount(3) && mark.isFalseClaim)
        #expect(unit.occurrences.first?.share == Rational(1).divided(by: Rational(2)))
        #expect(unit.occurrences.first?.document == "表彰决定")
        guard case .scores(let scores)? = unit.ratings[try node("jury")] else {
            Issue.record("the jury has scores")
            return
        }
        #expect(scores.first?.group?.rawValue == "deputies")
        #expect(scores.first?.marks == [try node("I1-1"): Amount(2)])
        #expect(unit.turnouts == [try node("public"): Turnout(invited: 200, invalid: 2)])
    }

    @Test(arguments: [
        (DataValue.number(Rational(12)), ExpressionType.word, DataValue.word("12")),
        (.flag(true), .word, .word("true")),
        (.number(Rational(1)), .numbers, .numbers([Rational(1)])),
        (.numbers([Rational(1)]), .words, .words(["1"])), (.word("优"), .words, .words(["优"])),
        (.word("优"), .number, .word("优")), (.flag(true), .flag, .flag(true)),
    ])
    func aSchemeSettlesTheTypeOfADatum(
        _ written: DataValue,
        _ type: ExpressionType,
        _ typed: DataValue
    ) {
        #expect(written.typed(as: type) == typed)
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
