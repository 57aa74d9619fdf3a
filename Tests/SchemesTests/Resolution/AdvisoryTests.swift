import Exact
import Schemes
import Testing

@Suite struct AdvisoryTests {
    private func root(_ locks: [Address: Lock]) -> ResolvedScheme {
        let plain = WorkedExample.province
        return resolve(
            document: SchemeDocument(
                scheme: plain.scheme,
                tenant: plain.tenant,
                version: plain.version,
                nodes: plain.nodes,
                locks: locks,
                containers: [
                    id("ENV"): ContainerRule(
                        mayAdd: nil,
                        mayDrop: .none,
                        mayReorder: true,
                        enforcement: .advisory
                    )
                ]
            )
        )
    }

    private let advice = Lock(
        .range(low: Amount(12), high: Amount(18), step: nil),
        enforcement: .advisory,
        basis: "art. 18"
    )

    @Test func aValueOutsideAdviceTakesEffectAndIsReported() {
        let parent = root([at("bonus.cap"): advice, at("E1-p.points"): advice])
        #expect(parent.codes == [.ownLock])
        let changes = [
            WorkedExample.set("p1", "E1-p.points", to: 10, was: 15),
            WorkedExample.set("p2", "E2-p.points", to: 20, was: 15),
        ]
        let result = resolve(derivation("pref", over: parent, changes), over: parent)
        #expect(result.codes == [.deviation])
        #expect(result.snapshot[at("E1-p.points")] == number(10))
        #expect(result.diagnostics.first?.facts["deviation"] == "E-LOCK-RANGE")
        #expect(result.diagnostics.first?.facts["basis"] == "art. 18")
    }

    @Test func adviceLivesOnBesideAnEnforcedBoundBelow() {
        let parent = root([at("E1-p.points"): advice])
        let bound = Lock(.range(low: Amount(5), high: Amount(30), step: nil))
        let middle = resolve(
            derivation(
                "pref",
                over: parent,
                [Operation(id: "p1", action: .narrow(at("E1-p.points"), bound))]
            ),
            over: parent
        )
        #expect(middle.diagnostics == [])
        for (value, code) in [(20, Diagnostic.Code.deviation), (31, .lockRange)] {
            let change = WorkedExample.set("c1", "E1-p.points", to: value)
            let result = resolve(derivation("county", over: middle, [change]), over: middle)
            #expect(result.codes.contains(code))
        }
    }

    @Test func adviceOnAListReportsWhatIsAddedAndDropped() {
        let parent = root([:])
        let added = WorkedExample.grain(8, as: "pref:N4")
        let result = resolve(
            derivation(
                "pref",
                over: parent,
                [
                    Operation(id: "p1", action: .drop(id("N3"))),
                    Operation(id: "p2", action: .add(added, under: id("ENV"), after: id("N2"))),
                ]
            ),
            over: parent
        )
        #expect(result.codes == [.deviation, .deviation])
        #expect(result.snapshot.tombstones[id("N3-p")] != nil)
        #expect(result.snapshot.nodes[id("pref:N4-p")] != nil)
    }

    @Test func idsOfDroppedElementsAreNeverReused() {
        let parent = root([:])
        let changes = derivation(
            "pref",
            over: parent,
            [Operation(id: "p1", action: .drop(id("N3")))]
        )
        let middle = resolve(changes, over: parent)
        #expect(middle.codes.contains(.deviation))
        let again = WorkedExample.grain(8, as: "N3")
        let result = resolve(
            derivation(
                "county",
                over: middle,
                [Operation(id: "c1", action: .add(again, under: id("ENV"), after: nil))]
            ),
            over: middle
        )
        #expect(result.codes.contains(.duplicate))
        #expect(result.snapshot == middle.snapshot)
    }
}
