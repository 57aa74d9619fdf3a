import Exact
import Schemes

extension NaiveScheme {
    /// Adds elements; one that hangs on another waits until that stands.
    mutating func add(_ operations: [Operation]) {
        let additions = operations.filter { operation in
            if case .add = operation.action { true } else { false }
        }
        var wishes: [NodeID?: [NodeID: NodeID?]] = [:]
        for operation in sequence(additions) {
            guard case .add(let nodes, let under, let after) = operation.action,
                let root = admitted(nodes, under, after, operation)
            else { continue }
            let parent = under == .scheme ? nil : under
            if !own.contains(under) { guests[under, default: []].append(root.id) }
            for (index, node) in nodes.enumerated() {
                let holder = index == 0 ? parent : node.parent
                kinds[node.id] = node.kind
                holders[node.id] = holder
                own.insert(node.id)
                if index > 0 || after == nil { lists[holder, default: []].append(node.id) }
                for (field, value) in node.fields {
                    write(value, Address(node.id, field), operation)
                }
            }
            if let after { wishes[parent, default: [:]].updateValue(after, forKey: root.id) }
        }
        for (parent, wanted) in wishes { lists[parent] = arranged(lists[parent] ?? [], wanted) }
    }

    // The order in which additions take place: as soon as all that they name is there, and among
    // those the one that has waited longest.
    private mutating func sequence(_ additions: [Operation]) -> [Operation] {
        var maker: [NodeID: Int] = [:]
        for (index, operation) in additions.enumerated() {
            guard case .add(let nodes, _, _) = operation.action else { continue }
            for node in nodes where maker[node.id] == nil { maker[node.id] = index }
        }
        let needs = additions.enumerated()
            .map { index, operation in
                Set(named(operation).compactMap { maker[$0] }).subtracting([index])
            }
        var done: [Int] = []
        var ready = additions.indices.filter { needs[$0].isEmpty }
        while let next = ready.first {
            ready.removeFirst()
            done.append(next)
            let waiting = additions.indices.filter { !done.contains($0) && !ready.contains($0) }
            ready += waiting.filter { needs[$0].isSubset(of: done) }
        }
        for index in additions.indices where !done.contains(index) {
            guard case .add(let nodes, let under, _) = additions[index].action else { continue }
            find(.cycle, nodes.first?.id ?? under, nil, additions[index])
        }
        return done.map { additions[$0] }
    }

    private func named(_ operation: Operation) -> [NodeID] {
        guard case .add(let nodes, let under, let after) = operation.action else { return [] }
        var names = [under] + [after].compactMap { $0 }
        for node in nodes {
            for (field, value) in node.fields {
                if field.rawValue.hasPrefix("weights.") {
                    let name = String(field.rawValue.dropFirst("weights.".count))
                    names += [NodeID(name)].compactMap { $0 }
                }
                if case .reference = node.kind.rule(for: field)?.type {
                    names += [value.text.flatMap { NodeID($0) }].compactMap { $0 }
                }
            }
        }
        return names
    }

    // The first element, when everything about the addition is right.
    private mutating func admitted(
        _ nodes: [Node],
        _ under: NodeID,
        _ after: NodeID?,
        _ operation: Operation
    ) -> Node? {
        guard let root = nodes.first else {
            find(.reference, under, nil, operation)
            return nil
        }
        guard under == .scheme || kinds[under] != nil else {
            find(.orphan, under, nil, operation)
            return nil
        }
        let before = findings.count
        let parent = under == .scheme ? nil : under
        var inside: [NodeID: NodeKind] = [:]
        for (index, node) in nodes.enumerated() {
            let isTaken = kinds[node.id] != nil || graves[node.id] != nil || node.id == .scheme
            if isTaken || inside[node.id] != nil { find(.duplicate, node.id, nil, operation) }
            let isOwn = node.id.rawValue.hasPrefix("\(version.tenant):")
            let holder =
                index == 0 ? parent.flatMap { kinds[$0] } : node.parent.flatMap { inside[$0] }
            let isLost = index > 0 && holder == nil
            if !isOwn || isLost || !node.kind.allowedParents.contains(holder) {
                find(.reference, node.id, nil, operation)
            }
            inside[node.id] = node.kind
            checkFields(node, operation)
        }
        if let after, kinds[after] != root.kind || (holders[after] ?? nil) != parent {
            find(.reference, root.id, nil, operation)
        }
        guard findings.count == before else { return nil }
        return isTaken(root, nodes, under, operation) ? root : nil
    }

    private mutating func checkFields(_ node: Node, _ operation: Operation) {
        for (field, value) in node.fields {
            guard let rule = node.kind.rule(for: field) else {
                find(.orphan, node.id, field, operation)
                continue
            }
            if !fits(value, rule, field) { find(.reference, node.id, field, operation) }
        }
        for rule in node.kind.fieldRules where rule.isRequired {
            let name = SchemesTests.field(rule.name)
            if node.fields[name] == nil { find(.reference, node.id, name, operation) }
        }
    }

    // Whether the list, and those around it, have room.
    private mutating func isTaken(
        _ root: Node,
        _ nodes: [Node],
        _ under: NodeID,
        _ operation: Operation
    ) -> Bool {
        if let rule = rule(under), !(rule.mayAdd?.kinds.contains(root.kind) ?? false) {
            guard rule.enforcement == .advisory else {
                find(.closed, under, nil, operation)
                return false
            }
            find(.deviation, under, nil, operation)
        }
        var trial = NaiveScheme(version, scheme: scheme)
        for (index, node) in nodes.enumerated() {
            trial.stand(node, under: index == 0 ? nil : node.parent)
            for (field, value) in node.fields {
                trial.write(value, Address(node.id, field), operation)
            }
        }
        let brought = trial.weight(root.id)
        for host in (own.contains(under) ? [] : [under]) + hosts(of: under) {
            guard let rule = rule(host), let most = rule.mayAdd else { continue }
            let isFull = host == under && (guests[host] ?? []).count >= most.maximumCount
            let isOver =
                brought > .zero
                && most.maximumPoints.map { guestPoints(host) + brought > $0 } ?? false
            guard isFull || isOver else { continue }
            guard rule.enforcement == .enforced else {
                find(.deviation, host, nil, operation)
                continue
            }
            find(.budget, host, nil, operation)
            return false
        }
        return true
    }

    /// Moves elements, all at once.
    mutating func place(_ operations: [Operation]) {
        var wanted: [NodeID: (after: NodeID?, operation: Operation)] = [:]
        for operation in operations {
            guard case .place(let id, let after) = operation.action else { continue }
            guard let kind = kinds[id] else {
                find(.orphan, id, nil, operation)
                continue
            }
            if after == id {
                find(.order, id, nil, operation)
                continue
            }
            if let after, kinds[after] != kind || holders[after] ?? nil != holders[id] ?? nil {
                find(.reference, id, nil, operation)
                continue
            }
            if let rule = rule(container(of: id)), !rule.mayReorder, !own.contains(id) {
                let isRefused = rule.enforcement == .enforced
                find(isRefused ? .closed : .deviation, id, nil, operation)
                if isRefused { continue }
            }
            wanted[id] = (after, operation)
        }
        for (id, wish) in wanted where leadsBack(id, wanted.mapValues(\.after)) {
            find(.order, id, nil, wish.operation)
            wanted[id] = nil
        }
        for parent in Set(wanted.keys.map { holders[$0] ?? nil }) {
            guard let list = lists[parent] else { continue }
            var wishes: [NodeID: NodeID?] = [:]
            for (id, wish) in wanted where holders[id] ?? nil == parent {
                wishes.updateValue(wish.after, forKey: id)
            }
            lists[parent] = arranged(list, wishes)
        }
    }

    private func leadsBack(_ start: NodeID, _ after: [NodeID: NodeID?]) -> Bool {
        var seen: Set<NodeID> = []
        var current = after[start] ?? nil
        while let id = current, seen.insert(id).inserted {
            if id == start { return true }
            current = after[id] ?? nil
        }
        return false
    }

    /// Everyone who is to follow somebody stands right after them, in the order of the ids.
    private func arranged(_ list: [NodeID], _ wishes: [NodeID: NodeID?]) -> [NodeID] {
        var result: [NodeID] = []
        func stand(_ id: NodeID) {
            result.append(id)
            for follower in wishes.filter({ $0.value == id }).keys.sorted() { stand(follower) }
        }
        for id in wishes.filter({ $0.value == nil }).keys.sorted() { stand(id) }
        for id in list where wishes[id] == nil { stand(id) }
        return result + wishes.keys.filter { !result.contains($0) }.sorted()
    }
}
