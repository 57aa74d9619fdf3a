/// What resolving a chain of documents gives.
public struct ResolvedScheme: Sendable {
    /// The scheme as the last level scores by it.
    public private(set) var snapshot: Snapshot
    /// Who set each value.
    public private(set) var provenance: Provenance
    /// What is wrong or worth knowing, sorted by address; from the last level only.
    public let diagnostics: [Diagnostic]
    /// The versions from the root to the last level.
    public let chain: [VersionReference]
    /// The canonical bytes of the snapshot, when they are at hand.
    private(set) var text: WrittenSnapshot?

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
        let written = text ?? snapshot.written()
        scheme.text = written
        scheme.snapshot.precedent = written
        if ofProvenance { scheme.provenance.precedent = provenance.written() }
        return scheme
    }
}

extension ResolvedScheme: Hashable {
    /// Whether two schemes hold and say the same.
    public static func == (left: ResolvedScheme, right: ResolvedScheme) -> Bool {
        left.snapshot == right.snapshot && left.provenance == right.provenance
            && left.diagnostics == right.diagnostics && left.chain == right.chain
    }

    /// Hashes what the scheme holds and says.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(snapshot)
        hasher.combine(provenance)
        hasher.combine(diagnostics)
        hasher.combine(chain)
    }
}
