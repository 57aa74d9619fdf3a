import Canonical
import Hierarchy
import SampleData
import Schemes

/// A country's derivations in force, and a new template for them.
struct RebasedCountry {
    let derivations: [Derivation]
    private let sample: ChainSample
    private let root: ParentVersion

    init(_ sample: ChainSample) throws {
        self.sample = sample
        root = ParentVersion(resolve(document: sample.template))
        var derivations: [Derivation] = []
        var digests: [TenantID: Digest] = [:]
        for prefecture in sample.prefectures {
            let derivation = sample.derivation(of: prefecture, over: root.digest)
            digests[prefecture.id] = resolve(derivation, over: root.scheme).snapshot.digest
            derivations.append(derivation)
        }
        for county in sample.counties {
            guard let parent = county.parent, let digest = digests[parent] else {
                throw BenchError.disagreement("no prefecture of \(county.id)")
            }
            derivations.append(sample.derivation(of: county, over: digest))
        }
        self.derivations = derivations
    }

    /// The change to a template with some items' texts changed, and points moved if wished.
    func change(items: Int, movesPoints: Bool) -> ParentChange {
        ParentChange(
            from: root,
            to: ParentVersion(
                resolve(
                    document: sample.nextTemplate(changing: items, movesPoints: movesPoints)
                )
            )
        )
    }
}
