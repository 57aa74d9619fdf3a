public import Canonical

/// A version of a parent's scheme as a rebase starts from it or arrives at it.
public struct ParentVersion: Hashable, Sendable {
    /// What the version resolves to.
    public let scheme: ResolvedScheme
    /// The digest of its snapshot.
    public let digest: Digest
    /// Whether it is only proposed, so that a rebase onto it is a preview.
    public let isProposed: Bool

    /// Creates a version and computes its digest.
    ///
    /// - Parameters:
    ///   - scheme: What the version resolves to.
    ///   - isProposed: Whether it is not published yet.
    public init(_ scheme: ResolvedScheme, isProposed: Bool = false) {
        let scheme = scheme.withTexts(ofProvenance: false)
        self.init(scheme: scheme, digest: scheme.snapshot.digest, isProposed: isProposed)
    }

    /// Creates a version whose digest is known.
    ///
    /// - Parameters:
    ///   - scheme: What the version resolves to.
    ///   - digest: The digest of its snapshot.
    ///   - isProposed: Whether it is not published yet.
    public init(scheme: ResolvedScheme, digest: Digest, isProposed: Bool = false) {
        self.scheme = scheme
        self.digest = digest
        self.isProposed = isProposed
    }

    /// Whose version it is, and which; `nil` for a scheme without any level.
    public var reference: VersionReference? { scheme.chain.last }

    /// Whether a pin names this version; a pin without a digest names it by number.
    func isPinned(by pin: Pin) -> Bool {
        reference?.tenant == pin.tenant && reference?.number == pin.version
            && (pin.digest.map { $0 == digest } ?? true)
    }
}
