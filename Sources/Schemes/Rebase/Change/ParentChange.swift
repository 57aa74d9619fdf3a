/// The step from one version of a parent's scheme to another: what a derivation is rebased over.
///
/// It is made once and shared by all derivations of the parent.
public struct ParentChange: Hashable, Sendable {
    /// The version that the derivations were written against.
    public let old: ParentVersion
    /// The version that they are rebased onto.
    public let new: ParentVersion
    /// What became of elements that the new version no longer has.
    public let succession: ElementSuccession
    /// What the publisher says about values that both sides changed.
    public let onBothChanged: OnBothChanged
    /// Everything that differs between the two versions, and what hangs on it.
    public let touched: Set<TouchKey>

    /// Compares two versions of a parent's scheme.
    ///
    /// - Parameters:
    ///   - old: The version that the derivations were written against.
    ///   - new: The version that they are rebased onto.
    ///   - succession: What became of elements; that of every level between, followed.
    ///   - onBothChanged: What the publishers say about values that both sides changed, combined.
    /// - Complexity: O(*n*) in the elements of both.
    public init(
        from old: ParentVersion,
        to new: ParentVersion,
        succession: ElementSuccession = .none,
        onBothChanged: OnBothChanged = .ask
    ) {
        self.old = old
        self.new = new
        self.succession = succession
        self.onBothChanged = onBothChanged
        touched = Touched(old.scheme.snapshot, new.scheme.snapshot, succession).keys
    }

    /// Whether a derivation may be concerned; where it is not, rebasing only changes its pin.
    ///
    /// - Parameter footprint: What the derivation depends on.
    /// - Returns: `false` when the change touches nothing of it.
    public func touches(_ footprint: Set<TouchKey>) -> Bool {
        touched.count < footprint.count
            ? touched.contains(where: footprint.contains)
            : footprint.contains(where: touched.contains)
    }
}
