/// A derivation's operations in normal form: sorted by target, those that share one set aside.
struct OperationIndex {
    /// The operations of distinct name and target, by the bytes of the target's text.
    let operations: [Operation]
    /// The operations that share a name or a target with another; none of them takes effect.
    let duplicates: [Operation]

    /// Sorts operations, so that their order in the file has no meaning.
    init(_ listed: [Operation]) {
        var names: [String: Int] = [:]
        for operation in listed { names[operation.id, default: 0] += 1 }
        let sorted = listed.map { (target: $0.target, operation: $0) }
            .sorted { $0.target < $1.target }
        var kept: [Operation] = []
        kept.reserveCapacity(sorted.count)
        var duplicates: [Operation] = []
        for (place, (target, operation)) in sorted.enumerated() {
            let isShared =
                place > 0 && sorted[place - 1].target == target
                || place + 1 < sorted.count && sorted[place + 1].target == target
            if !isShared, names[operation.id] == 1 {
                kept.append(operation)
            } else {
                duplicates.append(operation)
            }
        }
        operations = kept
        self.duplicates = duplicates
    }
}
