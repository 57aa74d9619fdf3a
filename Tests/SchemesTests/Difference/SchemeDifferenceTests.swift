import Exact
import Schemes
import Testing

@Suite struct SchemeDifferenceTests {
    @Test func differencesAreGroupedByPartWithTheirSetters() throws {
        let found = difference(
            from: WorkedExample.root(),
            to: WorkedExample.county(
                WorkedExample.county
            )
        )
        #expect(
            found.parts.map(\.place) == [
                .element(id("ECON")), .element(id("ENV")), .element(id("GOV")), .kind(.grade),
                .element(id("bonus")),
            ]
        )
        let sides = try #require(found.setters[at("N2-p.points")])
        #expect(sides.from?.setter.description == "province@3" && sides.from?.operation == nil)
        #expect(sides.to?.setter.description == "county_b@1" && sides.to?.operation == "c1")
        let added = try #require(found.setters[at("prefecture_a:G3-p.points")])
        #expect(added.from == nil && added.to?.operation == "p4")
        let government = found.parts[2].difference
        #expect(government.added.map(\.id.rawValue) == ["prefecture_a:G3", "prefecture_a:G3-p"])
    }

    @Test func siblingsAreComparedToo() {
        let parent = WorkedExample.middle()
        let other = resolve(
            derivation("county_c", over: parent, [WorkedExample.set("d1", "N2-p.points", to: 10)]),
            over: parent
        )
        let found = difference(from: WorkedExample.county(WorkedExample.county), to: other)
        #expect(found.parts.map(\.place) == [.element(id("ENV")), .element(id("bonus"))])
        #expect(found.setters[at("N2-p.points")]?.to?.setter.description == "county_c@1")
    }

    @Test(arguments: 0..<120) func thePartsHoldEverythingOnce(seed: Int) {
        let sample = SchemeCase(seed: seed)
        let first = resolve(sample.wild(over: sample.root), over: sample.root)
        let second = resolve(
            sample.wild(over: sample.root, as: "other", salt: 5),
            over: sample.root
        )
        let whole = difference(from: first.snapshot, to: second.snapshot)
        let parts = difference(from: first, to: second).parts.map(\.difference)
        #expect(parts.flatMap(\.added).map(\.id).sorted() == whole.added.map(\.id))
        #expect(parts.flatMap(\.dropped).map(\.id).sorted() == whole.dropped.map(\.id))
        let changed = parts.flatMap(\.changed).map(\.address)
        #expect(changed.sorted() == whole.changed.map(\.address).sorted())
        #expect(parts.flatMap(\.moved).map(\.node).sorted() == whole.moved.map(\.node))
        #expect(Set(parts.flatMap(\.locks)) == Set(whole.locks))
        #expect(parts.flatMap(\.containers).map(\.node).sorted() == whole.containers.map(\.node))
        #expect(difference(from: first, to: first).isEmpty)
        for change in whole.changed {
            let sides = difference(from: first, to: second).setters[change.address]
            #expect(sides?.from?.value == change.from && sides?.to?.value == change.to)
        }
    }
}
