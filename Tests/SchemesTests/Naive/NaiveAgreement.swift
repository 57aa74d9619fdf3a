import Canonical
import Schemes
import Testing

/// The resolver held against a second one that was written from the contract alone.
@Suite struct NaiveAgreement {
    @Test(arguments: 0..<300) func aSecondResolverGivesTheSameBytes(seed: Int) {
        let sample = SchemeCase(seed: seed)
        var levels = [sample.root]
        var naive = [NaiveScheme(sample.document)]
        for (salt, owner) in ["pref", "county", "town"].enumerated() {
            let parent = levels[levels.count - 1]
            let changes =
                seed.isMultiple(of: 3)
                ? sample.legal(over: parent, as: owner, salt: salt)
                : sample.wild(over: parent, as: owner, salt: salt)
            levels.append(resolve(changes, over: parent))
            naive.append(naive[naive.count - 1].derived(changes))
        }
        for (level, twin) in zip(levels, naive) {
            #expect(level.snapshot.digest == twin.snapshot.digest)
            let snapshot = level.snapshot.jsonValue.canonicalText
            #expect(snapshot == twin.snapshot.jsonValue.canonicalText)
            let provenance = level.provenance.jsonValue.canonicalText
            #expect(provenance == twin.provenance.jsonValue.canonicalText)
            #expect(level.findings == twin.findings)
        }
    }
}

extension ResolvedScheme {
    // Sums and orders, which no operation is at fault for, have their own laws.
    fileprivate var findings: Set<NaiveScheme.Finding> {
        let found = diagnostics.map {
            NaiveScheme.Finding(
                code: $0.code,
                node: $0.node,
                field: $0.field,
                operation: $0.operation
            )
        }
        return Set(found.filter { $0.operation != nil || ![.sum, .order].contains($0.code) })
    }
}
