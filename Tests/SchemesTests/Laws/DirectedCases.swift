import Exact
import Schemes
import Testing

/// Cases that the laws need beside random ones, because they hardly come about by chance.
@Suite struct DirectedCases {
    // The province asks for 10 to 14, the prefecture for at most 12, the county for 10 to 11.
    @Test func onEqualBoundsTheMostSeniorSetterIsNamed() throws {
        let range = Lock(.range(low: Amount(10), high: Amount(11), step: nil))
        let county = WorkedExample.county([
            WorkedExample.set("c1", "N2-p.points", to: 11, was: 12),
            WorkedExample.set("c2", "N3-p.points", to: 9, was: 8),
            Operation(id: "c3", action: .narrow(at("N2-p.points"), range)),
        ])
        #expect(county.diagnostics.isEmpty)
        let lock = try #require(county.snapshot.locks[at("N2-p.points")])
        #expect(lock.low?.setter.description == "province@3" && lock.low?.operation == nil)
        #expect(lock.high?.setter.description == "county_b@1" && lock.high?.operation == "c3")
    }

    // Without the county's change Water quality is 12 again, and the section has 15 + 12 + 9.
    @Test func withoutItsChangeTheWorkedExamplesSectionHasOnePointTooMany() throws {
        let root = WorkedExample.root()
        let first = derivation("prefecture_a", over: root, WorkedExample.prefecture, version: 2)
        let chain = DocumentChain(
            base: root,
            derivations: [
                first,
                derivation("county_b", over: resolve(first, over: root), WorkedExample.county),
            ]
        )
        let last = try #require(chain.levels.last)
        let story = try #require(explain(at("N2-p.points"), in: last, from: chain))
        #expect(story.entries.map(\.value) == [number(11), number(12)])
        #expect(
            story.bounds.map { "\($0.limit) \($0.setter)" }
                == ["10 province@3", "12 prefecture_a@2"]
        )
        #expect(story.groups.map(\.sum) == [Amount(35)])
        let without = try #require(story.withoutChange)
        #expect(without.value == number(12))
        #expect(without.groups.map(\.sum) == [Amount(36)])
        #expect(without.alsoChange.map(\.description) == ["county_b@1#c2"])
    }

    // A bound that its own level's value breaks is not applied, so that nothing below is held to it.
    @Test func aBoundThatItsOwnLevelBreaksBindsNobody() {
        let lock = Lock(.range(low: Amount(14), high: nil, step: nil))
        let middle = WorkedExample.county([
            Operation(id: "c1", action: .narrow(at("E1-p.points"), lock))
        ])
        #expect(middle.codes == [.ownLock])
        let below = derivation(
            "town",
            over: middle,
            [
                WorkedExample.set("t1", "E1-p.points", to: 12, was: 13),
                WorkedExample.set("t2", "E2-p.points", to: 16, was: 15),
            ]
        )
        #expect(resolve(below, over: middle).diagnostics.isEmpty)
    }
}
