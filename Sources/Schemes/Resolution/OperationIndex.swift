/// A derivation's operations in normal form: sorted by target, those that share one set aside.
struct OperationIndex {
    /// The operations of distinct name and target, by the bytes of the target's text.
    let operations: [Operation]
    /// The operations that share a name or a target with another; none of them takes effect.
    let duplicates: [Operation]

    /// Sorts operations, so that their order in the file has no meaning.
    init(_ listed: [Operation]) {
        var uses: [OperationTarget: Int] = [:]
        var names: [String: Int] = [:]
        var keyed: [(text: String, target: OperationTarget, operation: Operation)] = []
        keyed.reserveCapacity(listed.count)
        for operation in listed {
            let target = operation.target
            uses[target, default: 0] += 1
            names[operation.id, default: 0] += 1
            keyed.append((target.text, target, operation))
        }
        keyed.sort { $0.text.utf8.lexicographicallyPrecedes($1.text.utf8) }
        var kept: [Operation] = []
        var duplicates: [Operation] = []
        for (_, target, operation) in keyed {
            if uses[target] == 1, names[operation.id] == 1 {
                kept.append(operation)
            } else {
                duplicates.append(operation)
            }
        }
        operations = kept
        self.duplicates = duplicates
    }
}
