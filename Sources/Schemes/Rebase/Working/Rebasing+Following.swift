extension Rebasing {
    /// Moves operations to the new ids of elements that were renamed.
    mutating func follow() {
        guard !change.succession.isEmpty else { return }
        for (index, step) in steps.enumerated() {
            var target: NodeID?
            let followed = step.operation.renaming(in: old) { id in
                // An element that the new version still has under its id is what is meant.
                let successor = new.nodes[id] == nil ? change.succession.successor(of: id) : id
                if successor != id { target = successor }
                return successor
            }
            guard let target, let place = step.place else { continue }
            steps[index].operation = followed
            moved[place] = target
        }
    }

    /// Gives formulas of the derivation the names that the new version has for the same data.
    mutating func followNames() {
        for (index, step) in steps.enumerated() {
            var datum: NodeID?
            let followed = step.operation.replacingFormulas(in: old) { text in
                guard let (new, named) = old.following(namesIn: text, to: new) else { return text }
                datum = datum ?? named
                return new
            }
            guard let datum, let place = step.place else { continue }
            steps[index].operation = followed
            moved[place] = moved[place] ?? datum
        }
    }

    /// Makes overrides know the new parent's value where it changed; what both changed is asked
    /// apart from that.
    mutating func acknowledge() {
        for index in steps.indices { acknowledge(index) }
    }

    /// Makes one override know the new parent's value where it changed.
    mutating func acknowledge(_ index: Int) {
        let operation = steps[index].operation
        guard case .set(let address, let value, let seen) = operation.action, seen != nil,
            new.nodes[address.node] != nil, old[earlier(address)] != new[address]
        else { return }
        steps[index].operation = operation.doing(
            .set(address, to: value, was: new[address]),
            operation.note
        )
    }

    /// The places of the operations that override, append to, bound or annotate an address.
    func steps(at address: Address) -> [Int] {
        steps.indices.filter { steps[$0].operation.address == address }
    }

    /// The place of the override at an address.
    func override(at address: Address) -> Int? {
        steps.indices.first { index in
            guard case .set(let other, _, _) = steps[index].operation.action else { return false }
            return other == address
        }
    }

    /// The place of the addition that brings an element.
    func addition(of id: NodeID) -> Int? {
        steps.indices.first { index in
            guard case .add(let nodes, _, _) = steps[index].operation.action else { return false }
            return nodes.contains { $0.id == id }
        }
    }

    /// Whether an operation shares its name or its target with another, so that neither counts.
    var duplicates: Set<Int> {
        var names: [String: [Int]] = [:]
        var targets: [OperationTarget: [Int]] = [:]
        for (index, step) in steps.enumerated() {
            names[step.operation.id, default: []].append(index)
            targets[step.operation.target, default: []].append(index)
        }
        return Set(
            (Array(names.values) + Array(targets.values)).filter { $0.count > 1 }.flatMap(\.self)
        )
    }
}
