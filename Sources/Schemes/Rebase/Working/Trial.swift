/// What a derivation that is being rebased resolves to, with what is wrong since.
struct Trial {
    /// The scheme.
    let resolved: ResolvedScheme
    /// Errors that the derivation did not have before.
    let fresh: [Diagnostic]
    /// Errors that it had before and still has.
    let known: [Diagnostic]
    /// Whether anything was resolved.
    let isFull: Bool

    init(_ resolved: ResolvedScheme, _ rebasing: Rebasing?) {
        self.resolved = resolved
        isFull = rebasing != nil
        let errors = resolved.diagnostics.filter(\.code.isError)
        guard let rebasing else {
            fresh = []
            known = []
            return
        }
        fresh =
            errors.filter { !rebasing.before.contains(Fault($0)) }
            + rebasing.formulasWithoutTheirElements(in: resolved.snapshot)
        known = errors.filter { rebasing.before.contains(Fault($0)) }
    }

    var snapshot: Snapshot { resolved.snapshot }
}
