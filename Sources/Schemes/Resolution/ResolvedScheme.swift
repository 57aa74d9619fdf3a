/// What resolving a chain of documents gives.
public struct ResolvedScheme: Hashable, Sendable {
    /// The scheme as the last level scores by it.
    public private(set) var snapshot: Snapshot
    /// Who set each value.
    public private(set) var provenance: Provenance
    /// What is wrong or worth knowing, sorted by address; from the last level only.
    public let diagnostics: [Diagnostic]
    /// The versions from the root to the last level.
    public let chain: [VersionReference]

    /// Creates a result.
    public init(
        snapshot: Snapshot,
        provenance: Provenance,
        diagnostics: [Diagnostic],
        chain: [VersionReference]
    ) {
        self.snapshot = snapshot
        self.provenance = provenance
        self.diagnostics = diagnostics
        self.chain = chain
    }

    /// The same scheme with its canonical bytes at hand.
    ///
    /// What is derived from it is written by copying what does not differ, and its digest is not
    /// computed again for every pin: worth while for a parent of many.
    ///
    /// - Parameter ofProvenance: Whether the bytes of the provenance are wanted too.
    /// - Returns: An equal scheme.
    public func withTexts(ofProvenance: Bool = true) -> ResolvedScheme {
        var scheme = self
        scheme.snapshot.precedent = snapshot.written()
        if ofProvenance { scheme.provenance.precedent = provenance.written() }
        return scheme
    }
}
