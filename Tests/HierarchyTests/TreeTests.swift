import Hierarchy
import Testing

@Suite struct TreeTests {
    private func errors(_ entries: [TenantEntry]) -> [TreeError] {
        do throws(TreeErrors) {
            _ = try Tree(entries)
            return []
        } catch {
            return error.errors
        }
    }

    @Test func aCountyMayStandRightUnderARegion() throws {
        let tree = try Tree([try entry("659001", under: "650000"), try entry("650000")])
        #expect(tree.path(of: try tenant("659001"))?.description == "650000.659001.")
        #expect(tree.ancestors(of: try tenant("659001")) == [try tenant("650000")])
    }

    @Test func twoTenantsWithOneIdOrOneCodeAreNoTree() throws {
        #expect(errors([try entry("a"), try entry("a")]) == [.duplicateID(try tenant("a"))])
        let same = [try entry("a", code: "1"), try entry("b", code: "1")]
        #expect(errors(same) == [.duplicateCode("1", try tenant("a"), try tenant("b"))])
    }

    @Test func anUnknownParentIsNamed() throws {
        let found = errors([try entry("b", under: "a")])
        #expect(found == [.unknownParent(try tenant("b"), parent: try tenant("a"))])
    }

    @Test func everyCircleIsNamedOnce() throws {
        let found = errors([
            try entry("r"), try entry("a", under: "b"), try entry("b", under: "c"),
            try entry("c", under: "a"), try entry("d", under: "a"), try entry("x", under: "x"),
        ])
        let first = try ["a", "b", "c"].map(tenant)
        #expect(found == [.cycle(first), .cycle([try tenant("x")])])
    }

    @Test func eightLevelsAreATreeAndNineAreNot() throws {
        let chain = try (1...9)
            .map { level in
                try entry("l\(level)", under: level == 1 ? nil : "l\(level - 1)")
            }
        #expect(try Tree(Array(chain.dropLast())).path(of: try tenant("l8"))?.depth == 8)
        #expect(errors(chain) == [.tooDeep(try tenant("l9"), depth: 9)])
    }

    @Test(arguments: 0..<100)
    func theOrderOfTheEntriesDoesNotMatter(_ seed: Int) throws {
        var seeded = Seeded(seed)
        let entries = try forest(&seeded, count: 40)
        #expect(try Tree(entries) == Tree(entries.shuffled(using: &seeded)))
    }

    @Test(arguments: 0..<200)
    func anyEntriesAreEitherATreeOrHaveErrors(_ seed: Int) throws {
        var seeded = Seeded(seed)
        let names = (0..<12).map { "n\($0)" }
        let entries = try names.map { name in
            try entry(name, under: seeded.chance(80) ? names.randomElement(using: &seeded) : nil)
        }
        do throws(TreeErrors) {
            let tree = try Tree(entries)
            #expect(Set(tree.preorder).count == entries.count)
        } catch {
            #expect(!error.errors.isEmpty)
        }
    }
}
