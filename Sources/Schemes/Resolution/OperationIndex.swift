/// A derivation's operations in normal form: sorted by target, those that share one set aside.
struct OperationIndex {
    /// The operations of distinct name and target, by the bytes of the target's text.
    let operations: [Operation]
    /// The operations that share a name or a target with another; none of them takes effect.
    let duplicates: [Operation]

    /// Sorts operations, so that their order in the file has no meaning.
    init(_ listed: [Operation]) {
        let shared = OperationIndex.sharedNames(listed)
        let targets = listed.map(\.target)
        let order = targets.placesInOrder
        var kept: [Operation] = []
        kept.reserveCapacity(listed.count)
        var duplicates: [Operation] = []
        for (number, place) in order.enumerated() {
            let isShared =
                number > 0 && targets[order[number - 1]] == targets[place]
                || number + 1 < order.count && targets[order[number + 1]] == targets[place]
            if !isShared, !shared.contains(listed[place].id) {
                kept.append(listed[place])
            } else {
                duplicates.append(listed[place])
            }
        }
        operations = kept
        self.duplicates = duplicates
    }

    // The names that more than one operation has; none where they rise, as they do in documents
    // in canonical form.
    private static func sharedNames(_ listed: [Operation]) -> Set<String> {
        guard !zip(listed, listed.dropFirst()).allSatisfy({ $0.id < $1.id }) else { return [] }
        var shared: Set<String> = []
        let names = listed.map(\.id).sorted()
        for (name, next) in zip(names, names.dropFirst()) where name == next { shared.insert(name) }
        return shared
    }
}
