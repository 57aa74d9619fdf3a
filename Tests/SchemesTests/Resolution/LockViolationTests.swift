import Exact
import Schemes
import Testing

@Suite struct LockViolationTests {
    @Test func aFixedValueNamesItsSetterAndBasis() throws {
        let finding = try only(WorkedExample.set("c4", "N1-p.points", to: 12, was: 15))
        #expect(finding.code == .lockFixed)
        #expect(finding.operation == "c4")
        #expect(finding.given == number(12))
        #expect(finding.facts["fixed"] == "15")
        #expect(finding.facts["setter"] == "province@3")
        #expect(finding.facts["basis"] == "Provincial order 12, article 4")
    }

    @Test func aRangeNamesBothSettersAndWhatTheSeniorAllows() throws {
        let result = WorkedExample.county([
            WorkedExample.set("c1", "N2-p.points", to: 13, was: 12),
            WorkedExample.set("c2", "N3-p.points", to: 7, was: 8),
        ])
        #expect(result.codes == [.lockRange])
        let facts = try #require(result.diagnostics.first?.facts)
        #expect(facts["allowed"] == "10...12")
        #expect(facts["low.setter"] == "province@3")
        #expect(facts["high.setter"] == "prefecture_a@2")
        #expect(facts["high.operation"] == "p7")
        #expect(facts["senior.province@3"] == "14")
        #expect(facts["ask"] == "prefecture_a")
        #expect(facts["also.group"] == "ENV")
        #expect(facts["also.sum"] == "34")
        #expect(facts["also.wanted"] == "35")
        #expect(facts["also.operations"] == "c2")
        #expect(facts["also.member.N3-p.points"] == "7")
        #expect(result.snapshot[at("N2-p.points")] == number(12))
        #expect(result.snapshot[at("N3-p.points")] == number(7))
    }

    @Test func aValueThatMayOnlyRiseNamesWhoRaisedIt() throws {
        let finding = try only(WorkedExample.set("c6", "A.minimum", to: 90, was: 92))
        #expect(finding.code == .lockTighten)
        #expect(finding.facts["tighten_up"] == "92")
        #expect(finding.facts["setter"] == "prefecture_a@2")
        #expect(finding.facts["parent.over"] == "province@3: 90")
    }

    @Test func aClosedListNamesTheOpenOnesAndWhatIsLeft() throws {
        let added = WorkedExample.grain(3, as: "county_b:N9")
        let finding = try only(
            Operation(id: "c5", action: .add(added, under: id("ENV"), after: nil))
        )
        #expect(finding.code == .closed)
        #expect(finding.node == id("ENV"))
        #expect(finding.facts["open"] == "GOV")
        #expect(finding.facts["open.GOV.left.count"] == "1")
        #expect(finding.facts["open.GOV.left.points"] == "1")
        #expect(finding.facts["open.GOV.used.points"] == "5")
        #expect(finding.facts["open.GOV.used.by"] == "prefecture_a")
        #expect(finding.facts["points"] == "3")
    }

    @Test func pointsBeyondTheAllowanceOfAllLevelsAreRefused() throws {
        let added = WorkedExample.grain(2, as: "county_b:G4")
        let finding = try only(
            Operation(id: "c5", action: .add(added, under: id("GOV"), after: nil))
        )
        #expect(finding.code == .budget)
        #expect(finding.facts["left.points"] == "1")
        #expect(finding.facts["sum"] == "7")
    }

    @Test func raisingAnAddedElementKeepsWithinTheAllowance() throws {
        let address = "prefecture_a:G3-p.points"
        #expect(try only(WorkedExample.set("c1", address, to: 7)).code == .budget)
        let result = WorkedExample.county([
            WorkedExample.set("c1", address, to: 6),
            WorkedExample.set("c2", "G2-p.points", to: 9, was: 10),
        ])
        #expect(result.diagnostics == [])
    }

    @Test func loweringOneAdditionMakesRoomForAnother() {
        let added = WorkedExample.grain(3, as: "county_b:G4")
        let result = WorkedExample.county([
            WorkedExample.set("c1", "prefecture_a:G3-p.points", to: 2, was: 5),
            Operation(id: "c2", action: .add(added, under: id("GOV"), after: id("G1"))),
        ])
        #expect(result.diagnostics == [])
        let order = result.snapshot.children[id("GOV")]?.map(\.rawValue)
        #expect(order == ["G1", "county_b:G4", "G2", "prefecture_a:G3"])
    }

    @Test func aDropNeedsAnOpenList() throws {
        #expect(try only(Operation(id: "c1", action: .drop(id("G1")))).code == .drop)
    }

    @Test func ownValuesKeepOwnBounds() throws {
        let lock = Lock(.range(low: Amount(14), high: nil, step: nil))
        let finding = try only(Operation(id: "c1", action: .narrow(at("E1-p.points"), lock)))
        #expect(finding.code == .ownLock)
        #expect(finding.given == number(13))
    }

    @Test func aBoundBesideThoseAboveIsEmpty() throws {
        let lock = Lock(.range(low: Amount(15), high: nil, step: nil))
        let finding = try only(Operation(id: "c1", action: .narrow(at("N2-p.points"), lock)))
        #expect(finding.code == .lockEmpty)
        #expect(finding.facts["above.high"] == "12")
    }

    @Test func aLooserBoundHasNoEffectAndTheSeniorStaysNamed() {
        let lock = Lock(.range(low: Amount(10), high: Amount(14), step: nil))
        let result = WorkedExample.county([
            Operation(id: "c1", action: .narrow(at("N2-p.points"), lock))
        ])
        #expect(result.codes == [.boundWithoutEffect])
        #expect(result.snapshot.locks == WorkedExample.middle().snapshot.locks)
    }

    private func only(_ operation: Operation) throws -> Diagnostic {
        let result = WorkedExample.county([operation])
        #expect(result.snapshot == WorkedExample.middle().snapshot)
        #expect(result.diagnostics.count == 1)
        return try #require(result.diagnostics.first)
    }
}
