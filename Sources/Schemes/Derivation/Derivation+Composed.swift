extension Derivation {
    /// Both derivations as one: resolving it gives the same values and locks as resolving this
    /// one and then the other over the result.
    ///
    /// That holds where both resolve without errors, and are of one tenant when they add
    /// elements. Placements keep their wishes; where one follows an element that the other moves,
    /// the reading order may differ. Composing is associative. Operations are named after what
    /// they do, such as `set I1-1.points`; those that share a target with another of their own
    /// derivation have no effect in either and are left out. What became of elements is followed
    /// through both, and of two rules for values that both sides change this one's counts.
    ///
    /// - Parameter later: The derivation over the result of this one.
    /// - Returns: A derivation over this one's parent, with the tenant and version of the later.
    public func composed(with later: Derivation) -> Derivation {
        var first = Composition(operations)
        var second = Composition(later.operations)
        var gone = first.takeBack(droppedBy: &second)
        while true {
            let inside = first.added(inside: gone).union(second.added(inside: gone))
            guard !inside.isEmpty else { break }
            gone.formUnion(inside)
        }
        first.forget(gone)
        second.forget(gone)
        return Derivation(
            scheme: scheme,
            tenant: later.tenant,
            version: later.version,
            over: over,
            operations: first.overlaid(with: second),
            succession: succession.followed(by: later.succession),
            onBothChanged: onBothChanged.combined(with: later.onBothChanged)
        )
    }
}
