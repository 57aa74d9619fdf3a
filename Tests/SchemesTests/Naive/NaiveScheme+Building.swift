import Exact
import Schemes

extension NaiveScheme {
    /// A root whose elements are all well formed.
    init(_ document: SchemeDocument) {
        self.init(
            VersionReference(tenant: document.tenant, number: document.version),
            scheme: document.scheme
        )
        for node in document.nodes {
            stand(node, under: node.parent)
            for (field, value) in node.fields { write(value, Address(node.id, field), nil) }
        }
        for (address, lock) in document.locks.sorted(by: { $0.key < $1.key }) {
            bind(address, lock, nil)
        }
        for (id, rule) in document.containers.sorted(by: { $0.key < $1.key }) {
            close(id, rule, nil)
        }
    }

    /// The same scheme with one more level's changes.
    func derived(_ derivation: Derivation) -> NaiveScheme {
        var next = self
        next.version = VersionReference(tenant: derivation.tenant, number: derivation.version)
        next.own = []
        next.gone = []
        next.findings = []
        next.apply(derivation.operations)
        return next
    }

    mutating func stand(_ node: Node, under parent: NodeID?) {
        kinds[node.id] = node.kind
        holders[node.id] = parent
        lists[parent, default: []].append(node.id)
    }

    mutating func write(
        _ value: FieldValue,
        _ address: Address,
        _ operation: Operation?
    ) {
        let entry = ProvenanceEntry(
            value: value,
            setter: version,
            operation: operation?.id,
            note: operation?.note
        )
        stacks[address] = [entry] + (stacks[address] ?? [])
        if events[address] != nil {
            events[address]?.append(.written(value, version, operation?.id))
        }
    }

    /// Bounds a value for the levels below, when the bound can stand.
    mutating func bind(_ address: Address, _ lock: Lock, _ operation: Operation?) {
        guard let rule = known(address, operation) else { return }
        let present = value(address)
        guard NaiveLock.isDeclarable(lock.rule, rule.type, present) else {
            find(.reference, address.node, address.field, operation)
            return
        }
        let declared = DeclaredLock(
            lock: lock,
            setter: version,
            operation: operation?.id,
            note: operation?.note
        )
        let before = self.lock(address, lock.enforcement)
        let alone = NaiveLock.alone(declared, present)
        let after = NaiveLock.meet(before, alone)
        if NaiveLock.isEmpty(after, rule.type) {
            find(.lockEmpty, address.node, address.field, operation)
        } else if let present, NaiveLock.fault(alone, present) != nil {
            find(.ownLock, address.node, address.field, operation)
        } else {
            events[address, default: []].append(.declared(declared, value: present))
            if NaiveLock.shape(after) == NaiveLock.shape(before) {
                if operation == nil, lock.rule == .open { return }
                find(.boundWithoutEffect, address.node, address.field, operation)
            }
        }
    }

    /// Bounds a list for the levels below.
    mutating func close(_ id: NodeID, _ rule: ContainerRule, _ operation: Operation?) {
        guard id == .scheme || kinds[id] != nil else {
            find(.orphan, id, nil, operation)
            return
        }
        let place = id == .scheme ? nil : kinds[id]
        if let most = rule.mayAdd,
            most.maximumCount < 0 || (most.maximumPoints ?? .zero) < .zero
                || !most.kinds.allSatisfy({ $0.allowedParents.contains(place) })
        {
            find(.reference, id, nil, operation)
            return
        }
        let isFirst = operation == nil || own.contains(id)
        let before = rules[id]
        let after =
            isFirst && before == nil && guests[id] == nil
            ? rule : NaiveScheme.meet(before ?? .closed, rule)
        if let most = after.mayAdd, !(guests[id] ?? []).isEmpty,
            (guests[id] ?? []).count > most.maximumCount
                || most.maximumPoints.map({ guestPoints(id) > $0 }) ?? false
        {
            find(.ownLock, id, nil, operation)
        } else if !isFirst, after == before ?? .closed {
            find(.boundWithoutEffect, id, nil, operation)
        } else {
            rules[id] = after
            ruleSetters[id, default: []].append(version)
        }
    }

    private static func meet(_ senior: ContainerRule, _ junior: ContainerRule) -> ContainerRule {
        if senior.enforcement != junior.enforcement {
            return senior.enforcement == .enforced ? senior : junior
        }
        var mayAdd: AddAllowance?
        if let first = senior.mayAdd, let second = junior.mayAdd {
            mayAdd = AddAllowance(
                kinds: first.kinds.filter { second.kinds.contains($0) },
                maximumCount: min(first.maximumCount, second.maximumCount),
                maximumPoints: [first.maximumPoints, second.maximumPoints].compactMap { $0 }.min()
            )
        }
        let order: [DropAllowance] = [.none, .own, .any]
        let drops = [senior.mayDrop, junior.mayDrop]
        return ContainerRule(
            mayAdd: mayAdd,
            mayDrop: order.first(where: drops.contains) ?? .none,
            mayReorder: senior.mayReorder && junior.mayReorder,
            enforcement: senior.enforcement
        )
    }

    /// The rule of a field that is there; an orphan is found otherwise.
    mutating func known(_ address: Address, _ operation: Operation?) -> FieldRule? {
        let rule = kinds[address.node]?.rule(for: address.field)
        var isKnown = rule != nil
        if kinds[address.node] == .form, address.field.rawValue.hasPrefix("weights.") {
            let component = NodeID(String(address.field.rawValue.dropFirst("weights.".count)))
            let kind = component.flatMap { kinds[$0] ?? graves[$0]?.kind }
            isKnown = isKnown && kind == .component
        }
        if !isKnown { find(.orphan, address.node, address.field, operation) }
        return isKnown ? rule : nil
    }
}
