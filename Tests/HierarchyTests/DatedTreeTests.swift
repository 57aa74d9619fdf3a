import Hierarchy
import Testing

@Suite struct DatedTreeTests {
    private func sample() throws -> DatedTree {
        try DatedTree(opening: [
            try entry("r"), try entry("p", under: "r"), try entry("q", under: "r"),
            try entry("c", under: "p"), try entry("v", under: "c"),
        ])
    }

    @Test func aRenamedTenantKeepsItsFormerNameBefore() throws {
        var tree = try sample()
        try tree.rename(try tenant("c"), to: "新名", on: try day("2022-05-01"))
        try tree.recode(try tenant("c"), to: "999", on: try day("2023-05-01"))
        let before = try tree.asWas(on: try day("2022-04-30")).entries[try tenant("c")]
        let between = try tree.asWas(on: try day("2022-05-01")).entries[try tenant("c")]
        let now = try tree.asIs().entries[try tenant("c")]
        #expect(before?.name == "辖区c")
        #expect(between?.name == "新名")
        #expect(between?.code == "c-c")
        #expect(now?.code == "999")
        #expect(tree.placements[try tenant("c")]?.count == 3)
    }

    @Test func aMovedTenantTakesItsDescendantsAlong() throws {
        var tree = try sample()
        try tree.move(try tenant("c"), under: try tenant("q"), on: try day("2023-01-01"))
        #expect(try tree.asIs().path(of: try tenant("v"))?.description == "r.q.c.v.")
        let before = try tree.asWas(on: try day("2022-12-31"))
        #expect(before.path(of: try tenant("v"))?.description == "r.p.c.v.")
    }

    @Test func aTenantNeverMovesUnderItsOwnDescendants() throws {
        var tree = try sample()
        let before = tree
        #expect(throws: TreeError.cycle([try tenant("p"), try tenant("v")])) {
            try tree.move(try tenant("p"), under: try tenant("v"), on: try day("2023-01-01"))
        }
        #expect(tree == before)
    }

    @Test func whatIsRecordedIsNotRewritten() throws {
        var tree = try sample()
        try tree.rename(try tenant("c"), to: "新名", on: try day("2022-05-01"))
        #expect(throws: TreeError.self) {
            try tree.rename(try tenant("c"), to: "更早", on: try day("2022-04-01"))
        }
        try tree.close(try tenant("v"), on: try day("2022-06-01"))
        #expect(throws: TreeError.closed(try tenant("v"), since: try day("2022-06-01"))) {
            try tree.rename(try tenant("v"), to: "重开", on: try day("2022-07-01"))
        }
    }

    @Test func aTenantWithOpenTenantsUnderItIsNotClosed() throws {
        var tree = try sample()
        #expect(throws: TreeError.hasChildren(try tenant("c"))) {
            try tree.close(try tenant("c"), on: try day("2022-06-01"))
        }
    }

    @Test func aSplitAndAMergeAnswerForBothTimes() throws {
        var tree = try sample()
        try tree.split(
            try tenant("c"),
            into: [try entry("d", under: "p")],
            on: try day("2022-01-01")
        )
        try tree.merge([try tenant("p")], into: try tenant("q"), on: try day("2024-01-01"))
        #expect(try tree.asWas(on: try day("2021-12-31")).entries.count == 5)
        #expect(try tree.asWas(on: try day("2022-01-01")).entries.count == 6)
        let now = try tree.asIs()
        #expect(now.entries[try tenant("p")] == nil)
        #expect(now.path(of: try tenant("d"))?.description == "r.q.d.")
        #expect(now.path(of: try tenant("v"))?.description == "r.q.c.v.")
        let merge = Succession(
            predecessor: try tenant("p"),
            kind: .merge,
            on: try day("2024-01-01")
        )
        #expect(tree.successions[try tenant("q")] == [merge])
        #expect(tree.successions[try tenant("d")]?.first?.kind == .split)
    }

    @Test func placementsThatOverlapAreRefused() throws {
        let first = Placement(
            tenant: try tenant("a"),
            parent: nil,
            code: "1",
            name: "甲",
            level: .region,
            validFrom: try day("2020-01-01"),
            validTo: try day("2022-01-01")
        )
        var second = first
        second.validFrom = try day("2021-06-01")
        second.validTo = nil
        #expect(throws: TreeErrors.self) { try DatedTree(placements: [second, first]) }
        second.validFrom = try day("2022-01-01")
        #expect(try DatedTree(placements: [second, first]).asIs().entries.count == 1)
    }

    @Test(arguments: 0..<100)
    func randomMovesKeepEveryDescendantAndEveryFormerDay(_ seed: Int) throws {
        var seeded = Seeded(seed)
        let entries = try forest(&seeded, count: 25)
        var tree = try DatedTree(opening: entries)
        var former: [(day: CalendarDate, tree: Tree)] = []
        for year in 2021...2032 {
            let date = try day("\(year)-01-01")
            former.append((try day("\(year - 1)-12-31"), try tree.asIs()))
            let before = try tree.asIs()
            let id = entries.randomElement(using: &seeded)?.id ?? entries[0].id
            let parent = seeded.chance(90) ? entries.randomElement(using: &seeded)?.id : nil
            var isMoved = true
            do throws(TreeError) {
                try tree.move(id, under: parent, on: date)
            } catch {
                isMoved = false
            }
            let after = try tree.asIs()
            #expect(isMoved || after == before)
            #expect(!isMoved || after.entries[id]?.parent == parent)
            #expect(Set(after.subtree(of: id)) == Set(before.subtree(of: id)))
        }
        for (date, recorded) in former { #expect(try tree.asWas(on: date) == recorded) }
    }
}
