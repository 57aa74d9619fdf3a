import Canonical
import Exact
import Schemes
import Testing

@Suite struct OperationTests {
    @Test func twoOperationsOnOneAddressHaveNoEffect() {
        let result = WorkedExample.county([
            WorkedExample.set("c1", "E2-p.points", to: 14),
            WorkedExample.set("c2", "E2-p.points", to: 16),
        ])
        #expect(result.codes == [.duplicate, .duplicate])
        #expect(result.snapshot[at("E2-p.points")] == number(15))
    }

    @Test func aValueThatTheAuthorDidNotSeeIsStale() {
        let result = WorkedExample.county([WorkedExample.set("c1", "bonus.cap", to: 4, was: 6)])
        #expect(result.codes == [.stale])
        #expect(result.diagnostics.first?.facts["parent"] == "5")
        #expect(result.snapshot[at("bonus.cap")] == number(5))
    }

    @Test func anOverrideEqualToTheParentsValueIsKept() {
        let result = WorkedExample.county([WorkedExample.set("c1", "bonus.cap", to: 5, was: 5)])
        #expect(result.codes == [.redundant])
        let entries = result.provenance.entries[at("bonus.cap")] ?? []
        #expect(entries.map(\.operation) == ["c1", nil])
    }

    @Test func unknownNamesSuggestNearOnes() {
        let result = WorkedExample.county([
            WorkedExample.set("c1", "E9-p.points", to: 5),
            WorkedExample.set("c2", "E2-p.point", to: 5),
            WorkedExample.set("c3", "main.weights.feld", to: 5),
        ])
        #expect(result.codes == [.orphan, .orphan, .orphan])
        let near = result.diagnostics.map { $0.facts["near"] ?? "" }
        #expect(near == ["points", "E1-p, E2-p, E3-p", "weights.field"])
    }

    @Test func valuesOfAnotherTypeOrRangeAreRefused() {
        let values: [FieldValue] = [
            .text("5"), number(-1), number(200_000), .flag(true),
            .number(Amount(tenThousandths: Int64.min)),
        ]
        for value in values {
            let action = Operation.Action.set(at("E2-p.points"), to: value, was: nil)
            let result = WorkedExample.county([Operation(id: "c1", action: action)])
            #expect(result.codes == [.reference])
            #expect(result.diagnostics.first?.facts["expected"] == "number 0...100000")
        }
    }

    @Test func addedIdsCarryTheTenantsPrefixAndAreNew() {
        let foreign = WorkedExample.grain(1, as: "province2:G4")
        let used = WorkedExample.grain(1)
        for (nodes, code) in [(foreign, Diagnostic.Code.reference), (used, .duplicate)] {
            let result = WorkedExample.county([
                Operation(id: "c1", action: .add(nodes, under: id("GOV"), after: nil))
            ])
            #expect(result.codes.contains(code))
            #expect(result.snapshot == WorkedExample.middle().snapshot)
        }
    }

    @Test func appendedWordsSurviveBesideTheParentsText() {
        let result = WorkedExample.county([
            Operation(id: "c1", action: .append(at("G1.text"), text: "附注"))
        ])
        #expect(result.snapshot[at("G1.text")] == .text("G1\n附注"))
        #expect(result.diagnostics == [])
    }

    @Test func gradesOutOfOrderNameEveryMember() {
        let result = WorkedExample.county([WorkedExample.set("c1", "B.minimum", to: 95)])
        #expect(result.codes == [.order])
        #expect(result.diagnostics.first?.facts["member.A.minimum"] == "92")
        #expect(result.diagnostics.first?.facts["operations"] == "c1")
        #expect(result.snapshot[at("B.minimum")] == number(95))
    }

    @Test func weightsAddUpToOneHundred() {
        let result = WorkedExample.county([
            WorkedExample.set("c1", "main.weights.field", to: 20)
        ])
        #expect(result.codes == [.sum])
        #expect(result.diagnostics.first?.facts["sum"] == "95")
        #expect(result.diagnostics.first?.facts["wanted"] == "100")
    }

    @Test func theOrderOfAClosedListStays() {
        let result = WorkedExample.county([
            Operation(id: "c1", action: .place(id("G2"), after: nil))
        ])
        #expect(result.codes == [.closed])
    }

    @Test func aWrongPinIsReported() {
        let parent = WorkedExample.middle()
        let pins = [
            Pin(tenant: tenant("prefecture_b"), version: 2, digest: nil),
            Pin(tenant: tenant("prefecture_a"), version: 1, digest: nil),
            Pin(tenant: tenant("prefecture_a"), version: 2, digest: Digest(of: [])),
        ]
        for pin in pins {
            let changes = Derivation(
                scheme: "county-evaluation",
                tenant: tenant("county_b"),
                version: 1,
                over: pin,
                operations: WorkedExample.county
            )
            #expect(resolve(changes, over: parent).codes == [.pin])
        }
        let right = Pin(
            tenant: tenant("prefecture_a"),
            version: 2,
            digest: parent.snapshot.digest
        )
        let changes = Derivation(
            scheme: "county-evaluation",
            tenant: tenant("county_b"),
            version: 1,
            over: right,
            operations: []
        )
        #expect(resolve(changes, over: parent).diagnostics == [])
    }

    @Test func aTenantDoesNotDeriveFromItself() {
        let parent = WorkedExample.middle()
        let result = resolve(derivation("province", over: parent, []), over: parent)
        #expect(result.codes == [.cycle])
    }

    @Test func additionsThatWaitForEachOtherAreACircle() {
        let one = WorkedExample.grain(1, as: "county_b:X")
        let two = WorkedExample.grain(1, as: "county_b:Y")
        let result = WorkedExample.county([
            Operation(id: "c1", action: .add(one, under: id("GOV"), after: id("county_b:Y"))),
            Operation(id: "c2", action: .add(two, under: id("GOV"), after: id("county_b:X"))),
        ])
        #expect(result.codes == [.cycle, .cycle])
        #expect(result.snapshot == WorkedExample.middle().snapshot)
    }
}
