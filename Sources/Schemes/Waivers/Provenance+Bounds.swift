extension Provenance {
    /// Every bound on a value by itself, one lock for each level that declared or moved one.
    ///
    /// Intersected they are the effective lock; apart they tell whose bounds a value breaks, which
    /// the intersection hides: of two limits it keeps the tighter one.
    ///
    /// - Parameters:
    ///   - address: Where the value stands.
    ///   - enforcement: Which of the two kinds.
    ///   - levels: The versions from the root down whose bounds count.
    /// - Returns: The bounds, most senior first; each lock has one setter.
    func bounds(
        at address: Address,
        _ enforcement: Enforcement,
        of levels: [VersionReference]
    ) -> [EffectiveLock] {
        let written = entries(at: address)
            .compactMap { entry in
                levels.firstIndex(of: entry.setter).map { (level: $0, entry: entry) }
            }
        var bounds: [EffectiveLock] = []
        for declared in locks(at: address) where declared.lock.enforcement == enforcement {
            guard let level = levels.firstIndex(of: declared.setter) else { continue }
            let value = written.first { $0.level <= level }?.entry.value
            let own = declared.lock.bounds(
                at: value,
                setter: declared.setter,
                operation: declared.operation
            )
            guard let own else { continue }
            bounds.append(own)
            // What is relative to the level's value moved with each level that changed it.
            var current = own
            for (_, entry) in written.filter({ $0.level > level }).reversed() {
                let moved = current.anchored(
                    at: entry.value,
                    setter: entry.setter,
                    operation: entry.operation
                )
                guard moved != current else { continue }
                current = moved
                bounds.append(
                    EffectiveLock(
                        tightenUp: moved.tightenUp,
                        tightenDown: moved.tightenDown,
                        appendOnly: moved.appendOnly
                    )
                )
            }
        }
        return bounds
    }
}
