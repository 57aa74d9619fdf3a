import Hierarchy
import Testing

@Suite struct TreeDifferenceTests {
    @Test func absenceChangesNothing() throws {
        let stored = [try entry("r"), try entry("a", under: "r")]
        #expect(try TreeDifference(from: stored, to: []).isEmpty)
        #expect(try TreeDifference(from: stored, to: [stored[1]]).isEmpty)
    }

    @Test func whatIsClosedIsNotReopened() throws {
        var closed = try entry("a")
        closed.closedOn = try day("2022-01-01")
        var renamed = try entry("a")
        renamed.name = "别名"
        let difference = try TreeDifference(from: [closed], to: [renamed])
        #expect(difference.changes.isEmpty)
        #expect(
            difference.refusals == [
                .reopening(try tenant("a"), closedOn: try day("2022-01-01")),
                .changingClosed(try tenant("a"), closedOn: try day("2022-01-01")),
            ]
        )
    }

    @Test func aCodeIsTakenOnlyAfterItHasBeenLeft() throws {
        let stored = [try entry("a", code: "1"), try entry("b", code: "2")]
        let files = [
            try entry("a", code: "2"), try entry("b", code: "3"), try entry("n", code: "1"),
        ]
        let changes = try TreeDifference(from: stored, to: files).changes
        #expect(
            changes == [
                .recode(try tenant("b"), from: "2", to: "3"),
                .recode(try tenant("a"), from: "1", to: "2"),
                .create(files[2]),
            ]
        )
    }

    @Test func codesThatGoRoundInACircleAreRefused() throws {
        let stored = [try entry("a", code: "1"), try entry("b", code: "2")]
        let files = [try entry("a", code: "2"), try entry("b", code: "1")]
        let difference = try TreeDifference(from: stored, to: files)
        #expect(difference.changes.isEmpty)
        #expect(difference.refusals == [.circularCodes(try tenant("a"), with: [try tenant("b")])])
    }

    @Test func anOpenTenantUnderAClosedOneIsRefused() throws {
        var parent = try entry("r")
        parent.closedOn = try day("2022-01-01")
        #expect(throws: TreeErrors([.closed(try tenant("r"), since: try day("2022-01-01"))])) {
            try TreeDifference(from: [], to: [parent, try entry("a", under: "r")])
        }
    }

    @Test func aParentAndItsChildMayChangePlaces() throws {
        let stored = [try entry("r"), try entry("a", under: "r"), try entry("b", under: "a")]
        let files = [try entry("r"), try entry("b", under: "r"), try entry("a", under: "b")]
        try expectApplied(stored, files)
    }

    @Test(arguments: 0..<200)
    func theDifferenceAppliedGivesTheFilesAndThenNothing(_ seed: Int) throws {
        var seeded = Seeded(seed)
        let stored = try forest(&seeded, count: 25, deepest: 4)
        var files = try forest(&seeded, count: 30, deepest: 4, isShuffled: true)
        for index in files.indices {
            if seeded.chance(20) { files[index].name = "改名\(index)" }
            if seeded.chance(20) { files[index].code = "new-\(index)" }
            if seeded.chance(10) { files[index].timeZone = "Asia/Urumqi" }
            if seeded.chance(10), files[index].parent != files[index].id {
                files[index].successions = [
                    Succession(
                        predecessor: files[0].id,
                        kind: .split,
                        on: try day("2021-01-01")
                    )
                ]
            }
        }
        let parents = Set(files.compactMap(\.parent)).union(stored.compactMap(\.parent))
        for index in files.indices where !parents.contains(files[index].id) && seeded.chance(20) {
            files[index].closedOn = try day("2031-01-01")
        }
        try expectApplied(stored, files)
    }

    private func expectApplied(_ stored: [TenantEntry], _ files: [TenantEntry]) throws {
        let difference = try TreeDifference(from: stored, to: files)
        #expect(difference.refusals.isEmpty)
        var tree = try DatedTree(opening: stored)
        let date = try day("2030-01-01")
        for change in difference.changes { try tree.apply(change, on: date) }
        for entry in files {
            #expect(tree.entries.first { $0.id == entry.id } == entry)
        }
        #expect(try TreeDifference(from: tree.entries, to: files).isEmpty)
    }
}
