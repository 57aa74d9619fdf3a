extension ResolvedScheme {
    /// A finding with what resolving knows of its value: the change at fault, and whether what it
    /// names was dropped.
    ///
    /// Reading sees the snapshot alone, which does not say how a value came there.
    func attributed(_ finding: Diagnostic) -> Diagnostic {
        var facts = finding.facts
        if finding.code == .reference, let missing = facts["missing"].flatMap({ NodeID($0) }),
            snapshot.tombstones[missing] != nil
        {
            facts["state"] = "dropped"
            facts["dropped"] = missing.rawValue
        }
        return Diagnostic(
            code: finding.code,
            node: finding.node,
            field: finding.field,
            operation: finding.operation ?? change(behind: finding),
            given: finding.given,
            facts: facts
        )
    }

    // The last level's own change that wrote the value; values of levels above are theirs.
    private func change(behind finding: Diagnostic) -> String? {
        guard finding.code.isError, let field = finding.field,
            let last = provenance.entries(at: Address(finding.node, field)).first,
            last.setter == chain.last
        else { return nil }
        return last.operation
    }
}
