import Schemes

/// The rules that laws are tried against: the product's, or a wrong one to try the laws themselves.
struct Rules: Sendable {
    /// What the rules do differently, and who works that way.
    let name: String
    /// How a derivation is resolved over its parent.
    let resolve: @Sendable (Derivation, ResolvedScheme) -> ResolvedScheme

    /// The product's rules.
    static let product = Rules(name: "product") { derivation, parent in
        Schemes.resolve(derivation, over: parent)
    }

    /// The rules in force for the test that runs.
    @TaskLocal static var current = Rules.product
}

/// Resolves by the rules in force; every law goes through here instead of the product directly.
func resolve(_ derivation: Derivation, over parent: ResolvedScheme) -> ResolvedScheme {
    Rules.current.resolve(derivation, parent)
}
