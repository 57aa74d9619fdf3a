import Exact
import Schemes
import Testing

@Suite struct WithoutChangeTests {
    private func documents(_ county: [Operation]) -> DocumentChain {
        let root = WorkedExample.root()
        let first = derivation("prefecture_a", over: root, WorkedExample.prefecture, version: 2)
        let middle = resolve(first, over: root)
        return DocumentChain(
            base: root,
            derivations: [first, derivation("county_b", over: middle, county)]
        )
    }

    @Test func anotherLevelsChangeIsTakenAwayToo() throws {
        let chain = documents(WorkedExample.county)
        let last = try #require(chain.levels.last)
        let story = try #require(explain(at("E1-p.points"), in: last, from: chain))
        let without = try #require(story.withoutChange)
        #expect(without.value == number(15))
        #expect(without.groups.map(\.sum) == [Amount(42)])
        #expect(without.alsoChange.map(\.description) == ["prefecture_a@2#p2"])
        #expect(without.findings.map(\.code) == [.sum])
    }

    @Test func whatWouldBeRefusedThenIsNamed() throws {
        // Without the prefecture's element the county's change of it has no target.
        let change = WorkedExample.set("c4", "prefecture_a:G3-p.points", to: 4, was: 5)
        let chain = documents([change])
        let middle = chain.levels[1]
        let story = try #require(explain(at("prefecture_a:G3-p.text"), in: middle, from: chain))
        let without = try #require(story.withoutChange)
        #expect(without.isElementGone && without.value == nil)
        #expect(without.findings.map(\.code).contains(.orphan))
        #expect(without.alsoChange.map(\.description).contains("county_b@1#c4"))
    }

    @Test func withoutTheDocumentsTheValueBeforeIsSupposed() throws {
        let last = try #require(documents(WorkedExample.county).levels.last)
        let story = try #require(explain(at("N2-p.points"), in: last))
        let without = try #require(story.withoutChange)
        #expect(without.value == number(12) && without.findings.isEmpty)
        #expect(without.alsoChange.map(\.description) == ["county_b@1#c2"])
    }

    @Test(arguments: 0..<60) func whatWouldBeIsWhatResolvingGives(seed: Int) throws {
        let sample = SchemeCase(seed: seed)
        let first = sample.legal(over: sample.root)
        let middle = resolve(first, over: sample.root)
        let second = sample.legal(over: middle, as: "county", salt: 2)
        let chain = DocumentChain(base: sample.root, derivations: [first, second])
        let last = try #require(chain.levels.last)
        #expect(last == resolve(second, over: middle))
        for address in last.provenance.entries.keys.sorted().prefix(40) {
            let story = try #require(explain(address, in: last, from: chain))
            guard let without = story.withoutChange, let name = without.entry.operation else {
                continue
            }
            let isFirst = without.entry.setter == middle.chain.last
            let one = first.with(first.operations.filter { !isFirst || $0.id != name })
            let two = second.with(second.operations.filter { isFirst || $0.id != name })
            let supposed = resolve(two, over: resolve(one, over: sample.root))
            #expect(without.value == supposed.snapshot[address])
            #expect(without.isElementGone == (supposed.snapshot.nodes[address.node] == nil))
        }
    }
}
