/// What an operation does and where: in normal form no two operations of a derivation share it.
struct OperationTarget: Hashable, Sendable {
    /// The word of the operation; for a bound on a value also the kind of bound and its force.
    let kind: String
    /// The element.
    let node: NodeID
    /// The field, when the operation is about one.
    let field: FieldName?

    /// The target as text, by which operations are ordered: `set I1-1.points`.
    var text: String {
        "\(kind) \(node)" + (field.map { ".\($0)" } ?? "")
    }
}

extension OperationTarget: Comparable {
    /// Whether one target comes before another by the bytes of their texts.
    static func < (left: OperationTarget, right: OperationTarget) -> Bool {
        // No word of an operation is the beginning of another.
        guard left.kind == right.kind else {
            return left.kind.utf8.lexicographicallyPrecedes(right.kind.utf8)
        }
        switch (left.field, right.field) {
        case (let first?, let second?):
            return Address(left.node, first) < Address(right.node, second)
        case (nil, nil): return left.node < right.node
        default: return left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
        }
    }
}

extension Array where Element == OperationTarget {
    /// The places of the targets in their order, found without moving the targets.
    var placesInOrder: [Int] {
        let keys = indices.map { place in
            let target = self[place]
            let words = target.field == nil ? target.node.symbol.words : target.node.symbol.stopped
            return (
                kind: target.kind, isWord: target.kind.utf8.count <= 8, words: words, place: place
            )
        }
        return
            keys.sorted { left, right in
                // Within one word of an operation all targets have a field or none has.
                if left.kind == right.kind, left.isWord {
                    if left.words.head != right.words.head {
                        return left.words.head < right.words.head
                    }
                    if left.words.tail != right.words.tail {
                        return left.words.tail < right.words.tail
                    }
                }
                return left.place != right.place && self[left.place] < self[right.place]
            }
            .map(\.place)
    }
}

extension Operation {
    /// What the operation does and where.
    ///
    /// An addition without any element is about the place where it would add.
    var target: OperationTarget {
        switch action {
        case .set(let address, _, _): OperationTarget("set", address)
        case .append(let address, _): OperationTarget("append", address)
        case .add(let nodes, let under, _): OperationTarget("add", nodes.first?.id ?? under)
        case .drop(let node): OperationTarget("drop", node)
        case .place(let node, _): OperationTarget("place", node)
        case .narrow(let address, let lock):
            OperationTarget("narrow \(lock.rule.name) \(lock.enforcement.rawValue)", address)
        case .narrowContainer(let node, let rule):
            OperationTarget("narrow_container \(rule.enforcement.rawValue)", node)
        case .annotate(let address, _): OperationTarget("annotate", address)
        }
    }
}

extension OperationTarget {
    fileprivate init(_ kind: String, _ address: Address) {
        self.init(kind: kind, node: address.node, field: address.field)
    }

    fileprivate init(_ kind: String, _ node: NodeID) {
        self.init(kind: kind, node: node, field: nil)
    }
}
