import Schemes

/// The rules that laws are tried against: the product's, or a wrong one to try the laws themselves.
struct Rules: Sendable {
    /// What the rules do differently, and who works that way.
    let name: String
    /// How a derivation is resolved over its parent.
    let resolve: @Sendable (Derivation, ResolvedScheme) -> ResolvedScheme
    /// How a draft is rebased by a change of its parent.
    let rebase: @Sendable (RebaseDraft, ParentChange) throws -> Rebase

    /// The product's rules.
    static let product = Rules(name: "product")

    /// Rules of which those left out are the product's.
    init(
        name: String,
        resolve: @escaping @Sendable (Derivation, ResolvedScheme) -> ResolvedScheme = {
            Schemes.resolve($0, over: $1)
        },
        rebase: @escaping @Sendable (RebaseDraft, ParentChange) throws -> Rebase = {
            try $0.rebased(by: $1)
        }
    ) {
        self.name = name
        self.resolve = resolve
        self.rebase = rebase
    }

    /// The rules in force for the test that runs.
    @TaskLocal static var current = Rules.product
}

/// Resolves by the rules in force; every law goes through here instead of the product directly.
func resolve(_ derivation: Derivation, over parent: ResolvedScheme) -> ResolvedScheme {
    Rules.current.resolve(derivation, parent)
}

/// Rebases by the rules in force.
func rebase(_ draft: RebaseDraft, by change: ParentChange) throws -> Rebase {
    try Rules.current.rebase(draft, change)
}
