import Schemes

/// A random root, resolved, and random derivations over it, each over the one before.
struct SchemeCase {
    let root: ResolvedScheme
    let document: SchemeDocument
    let seed: Int

    init(seed: Int) {
        var generator = SchemeGenerator(seed: seed)
        document = generator.document()
        root = resolve(document: document)
        self.seed = seed
    }

    /// A derivation over a parent with many errors in it.
    func wild(
        over parent: ResolvedScheme,
        as owner: String = "pref",
        salt: Int = 1
    ) -> Derivation {
        var generator = DerivationGenerator(seed: seed * 31 + salt, over: parent, as: owner)
        return generator.derivation()
    }

    /// A derivation over a parent without operations that have an error.
    func legal(
        over parent: ResolvedScheme,
        as owner: String = "pref",
        salt: Int = 1
    ) -> Derivation {
        var generator = DerivationGenerator(seed: seed * 37 + salt, over: parent, as: owner)
        generator.wildness = 8
        var derivation = generator.derivation(16)
        while true {
            let refused = resolve(derivation, over: parent).refusedOperations
            guard !refused.isEmpty else { return derivation }
            derivation = derivation.with(
                derivation.operations.filter { !refused.contains($0.id) }
            )
        }
    }
}
