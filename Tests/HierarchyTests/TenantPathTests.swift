import Hierarchy
import Testing

@Suite struct TenantPathTests {
    @Test(arguments: ["650000.", "650000.650100.", "a.b.c.d.e.f.g.h."])
    func pathsAreReadAndWritten(_ text: String) {
        #expect(TenantPath(text)?.description == text)
    }

    @Test(arguments: [
        "", ".", "a", "a..", ".a.", "a.b", "A.", "a.a.", "a.b.c.d.e.f.g.h.i.", "a/b.",
    ])
    func otherTextsAreNoPaths(_ text: String) {
        #expect(TenantPath(text) == nil)
    }

    @Test(arguments: 0..<100)
    func aSubtreeIsOneRangeOfPaths(_ seed: Int) throws {
        var seeded = Seeded(seed)
        let tree = try Tree(try forest(&seeded, count: 60))
        let paths = tree.paths.values.sorted()
        #expect(paths.compactMap(\.labels.last) == tree.preorder)
        for path in paths {
            let inRange = paths.filter { other in
                let bytes = Array(other.description.utf8)
                return !bytes.lexicographicallyPrecedes(path.lowerBound.utf8)
                    && bytes.lexicographicallyPrecedes(path.upperBound.utf8)
            }
            #expect(inRange == paths.filter(path.contains))
            let id = try #require(path.labels.last)
            #expect(inRange.compactMap(\.labels.last) == tree.subtree(of: id))
        }
    }

    @Test func thePathBelowAPathEndsWithTheNewTenant() throws {
        let root = try #require(TenantPath("a."))
        let below = try #require(root.appending(try tenant("b")))
        #expect(below.description == "a.b.")
        #expect(below.parent == root)
        #expect(below.appending(try tenant("a")) == nil)
        #expect(below.depth == 2)
    }
}
