import Exact
import Schemes
import Testing

@Suite struct WorkedExampleTests {
    let county = WorkedExample.county(WorkedExample.county)

    @Test func theTemplateAndBothDerivationsHaveNoFindings() {
        #expect(WorkedExample.root().diagnostics == [])
        #expect(WorkedExample.middle().diagnostics == [])
        #expect(county.diagnostics == [])
        #expect(county.chain.map(\.description) == ["province@3", "prefecture_a@2", "county_b@1"])
    }

    @Test(arguments: [
        ("E1-p.points", 13), ("E2-p.points", 15), ("E3-p.points", 12), ("N1-p.points", 15),
        ("N2-p.points", 11), ("N3-p.points", 9), ("G1-p.points", 10), ("G2-p.points", 10),
        ("prefecture_a:G3-p.points", 5), ("A.minimum", 92), ("B.minimum", 80), ("bonus.cap", 4),
    ])
    func theCountyResolvesTo(address: String, value: Int) {
        #expect(county.snapshot[at(address)] == number(value))
    }

    @Test(arguments: [
        ("E1-p.points", ["prefecture_a@2#p1 13", "province@3 15"]),
        ("E2-p.points", ["province@3 15"]),
        ("E3-p.points", ["prefecture_a@2#p2 12", "province@3 10"]),
        ("N2-p.points", ["county_b@1#c1 11", "province@3 12"]),
        ("prefecture_a:G3-p.points", ["prefecture_a@2#p4 5"]),
        ("A.minimum", ["prefecture_a@2#p5 92", "province@3 90"]),
        ("bonus.cap", ["county_b@1#c3 4", "province@3 5"]),
    ])
    func theStoryOf(address: String, story: [String]) {
        let entries = county.provenance.entries[at(address)] ?? []
        let told = entries.map { entry in
            "\(entry.setter)" + (entry.operation.map { "#\($0)" } ?? "") + " \(entry.value)"
        }
        #expect(told == story)
    }

    @Test func theReasonStandsInTheStory() {
        #expect(county.provenance.entries[at("E3-p.points")]?.first?.note == "Labour plan")
    }

    @Test func boundsNameWhoSetThem() throws {
        let locks = WorkedExample.middle().snapshot.locks
        let water = try #require(locks[at("N2-p.points")])
        #expect(water.low?.value == Amount(10))
        #expect(water.low?.setter.description == "province@3")
        #expect(water.high?.value == Amount(12))
        #expect(water.high?.setter.description == "prefecture_a@2")
        #expect(water.high?.operation == "p7")
        #expect(locks[at("E3-p.points")]?.fixed?.operation == "p6")
        #expect(locks[at("E3-p.points")]?.fixed?.value == number(12))
    }

    @Test func aRisingBoundMovesToTheParentsValueAndNamesWhoMovedIt() {
        let locks = WorkedExample.middle().snapshot.locks
        let grade = locks[at("A.minimum")]?.tightenUp
        #expect(grade?.value == Amount(92))
        #expect(grade?.setter.description == "prefecture_a@2")
        #expect(locks[at("B.minimum")]?.tightenUp?.setter.description == "province@3")
        #expect(locks[at("bonus.cap")]?.tightenDown?.value == Amount(5))
        #expect(county.snapshot.locks[at("bonus.cap")]?.tightenDown?.value == Amount(4))
    }

    @Test func theListsKeepCountOfWhatWasAdded() {
        let list = county.snapshot.containers[id("GOV")]
        #expect(list?.added == [id("prefecture_a:G3")])
        #expect(list?.setters.map(\.description) == ["province@3"])
        #expect(county.snapshot.children[id("GOV")]?.last == id("prefecture_a:G3"))
    }

    @Test func aCountyMayHangDirectlyUnderTheRegion() {
        let root = WorkedExample.root()
        let operations = [
            WorkedExample.set("c1", "N2-p.points", to: 14, was: 12),
            WorkedExample.set("c2", "N3-p.points", to: 6, was: 8),
        ]
        let city = resolve(derivation("city_659001", over: root, operations), over: root)
        #expect(city.diagnostics == [])
        #expect(city.snapshot[at("N2-p.points")] == number(14))
        #expect(city.chain.map(\.description) == ["province@3", "city_659001@1"])
    }

    @Test func aChainResolvesLevelByLevel() {
        let middle = derivation(
            "prefecture_a",
            over: WorkedExample.root(),
            WorkedExample.prefecture,
            version: 2
        )
        let last = derivation("county_b", over: WorkedExample.middle(), WorkedExample.county)
        let levels = resolve(WorkedExample.province, through: [middle, last])
        #expect(levels == [WorkedExample.root(), WorkedExample.middle(), county])
    }
}
