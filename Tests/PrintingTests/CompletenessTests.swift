import Schemes
import Testing
import Wording

@testable import Printing

/// Nothing of a scheme is left out, whatever kinds and fields it has.
@Suite struct CompletenessTests {
    private static func resolved(_ snapshot: Snapshot) -> ResolvedScheme {
        ResolvedScheme(snapshot: snapshot, provenance: Provenance(), diagnostics: [], chain: [])
    }

    @Test(arguments: 0..<8)
    func everyValueOfARandomSchemeStandsInThePage(_ seed: Int) {
        var random = RandomScheme(seed: seed)
        let snapshot = random.snapshot()
        let wording = Wording(seed % 2 == 0 ? .chinese : .english)
        let html = PrintedScheme(Self.resolved(snapshot), wording: wording).html
        for missing in Words.missing(of: snapshot, in: html, wording) {
            Issue.record("\(missing) is not in the page")
        }
    }

    @Test(arguments: 0..<8)
    func everyValueStandsBesideAnotherSchemeToo(_ seed: Int) {
        var random = RandomScheme(seed: seed)
        let base = random.snapshot()
        let snapshot = random.changed(base)
        let wording = Wording(seed % 2 == 0 ? .chinese : .english)
        let printed = PrintedScheme(
            Self.resolved(snapshot),
            against: Self.resolved(base),
            wording: wording
        )
        for missing in Words.missing(of: snapshot, in: Words.without("del", printed.html), wording)
        {
            // What is out of use is struck through and so not among what stands now.
            let isGone = snapshot.tombstones.keys.contains { missing.hasPrefix("\($0).") }
            if !isGone { Issue.record("\(missing) is not in the page") }
        }
        let old = Words.plain(Words.without("ins", printed.html))
        for (address, text) in Words.all(of: base, wording) {
            guard base.nodes[address.node] != nil else { continue }
            #expect(Words.holds(old, Words.squeezed(text)), "\(address) \(text)")
        }
    }
}
