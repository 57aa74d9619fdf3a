import Exact
import Hierarchy

extension Draft {
    /// Adds a bound for the levels below.
    ///
    /// Enforced bounds are intersected with enforced ones, advisory with advisory. The level's
    /// own value must keep the new bound, whichever its force.
    mutating func narrow(_ address: Address, _ lock: Lock, _ operation: Operation?) {
        guard bind(address, lock, operation) else { return }
        let declared = DeclaredLock(
            lock: lock,
            setter: version,
            operation: operation?.id,
            note: operation?.note
        )
        provenance.declare(declared, at: address)
    }

    /// Adds a bound without recording who set it.
    ///
    /// - Returns: Whether the bound was taken, even when it changes nothing.
    mutating func bind(_ address: Address, _ lock: Lock, _ operation: Operation?) -> Bool {
        guard let (node, rule) = field(at: address, for: operation) else { return false }
        let value = node.fields[address.field]
        guard lock.rule.fits(rule.type),
            let declared = lock.bounds(at: value, setter: version, operation: operation?.id)
        else {
            let facts = ["expected": rule.expectation, "rule": lock.rule.name]
            refuse(.reference, address, value, facts, operation)
            return false
        }
        let above = self[lock.enforcement, address]
        let present = above ?? .open
        let narrowed = above?.intersected(with: declared) ?? declared
        guard !narrowed.isEmpty(for: rule.type) else {
            var facts = declared.facts
            for (key, text) in present.facts { facts["above.\(key)"] = text }
            facts["ask"] = present.setters.map(\.tenant.rawValue).unique.joined(separator: ", ")
            refuse(.lockEmpty, address, value, facts, operation)
            return false
        }
        if let value, !declared.allows(value) {
            var facts = declared.facts
            facts["ways"] = "change_bound change_value remove_operation"
            refuse(.ownLock, address, value, facts, operation)
            return false
        }
        let changesNothing =
            above == nil ? declared.isOpen : narrowed.allowance == present.allowance
        guard !changesNothing else {
            // A root that calls a value open says so to its readers and to nobody's surprise.
            if operation == nil, lock.rule == .open { return true }
            refuse(.boundWithoutEffect, address, value, present.facts, operation)
            return true
        }
        self[lock.enforcement, address] = narrowed
        return true
    }

    /// Adds a bound on a list of elements for the levels below.
    mutating func narrowContainer(
        _ id: NodeID,
        _ rule: ContainerRule,
        _ operation: Operation?
    ) {
        guard isContainer(id) else {
            report(orphan(id, nil, operation))
            return
        }
        guard rule.fits(under: snapshot.nodes[id]?.kind ?? .scheme) else {
            let facts = ["expected": "kinds that stand there, counts and points of 0 or more"]
            report(
                Diagnostic(code: .reference, node: id, operation: operation?.id, facts: facts)
            )
            return
        }
        let present = snapshot.containers[id]
        let isFirst = operation == nil || own.contains(id)
        let narrowed =
            isFirst && present == nil
            ? rule : (present?.rule ?? .closed).intersected(with: rule)
        guard holds(narrowed, id) else {
            var facts = containerFacts(id)
            facts["ways"] = "change_bound remove_operation"
            report(Diagnostic(code: .ownLock, node: id, operation: operation?.id, facts: facts))
            return
        }
        guard isFirst || narrowed != (present?.rule ?? .closed) else {
            report(
                Diagnostic(
                    code: .boundWithoutEffect,
                    node: id,
                    operation: operation?.id,
                    facts: containerFacts(id)
                )
            )
            return
        }
        snapshot.containers[id] = EffectiveContainer(
            rule: narrowed,
            setters: (present?.setters ?? []) + [version],
            added: present?.added ?? []
        )
    }

    private func holds(_ rule: ContainerRule, _ id: NodeID) -> Bool {
        let added = snapshot.containers[id]?.added ?? []
        guard !added.isEmpty else { return true }
        // Nothing that was allowed before is taken back by closing the list for those below.
        guard let allowance = rule.mayAdd else { return true }
        return added.count <= allowance.maximumCount
            && (allowance.maximumPoints.map { pointsAdded(to: id) <= $0 } ?? true)
    }

    private mutating func refuse(
        _ code: Diagnostic.Code,
        _ address: Address,
        _ value: FieldValue?,
        _ facts: [String: String],
        _ operation: Operation?
    ) {
        report(
            Diagnostic(
                code: code,
                node: address.node,
                field: address.field,
                operation: operation?.id,
                given: value,
                facts: facts
            )
        )
    }

    private subscript(enforcement: Enforcement, address: Address) -> EffectiveLock? {
        get {
            enforcement == .enforced ? snapshot.locks[address] : snapshot.advice[address]
        }
        set {
            switch enforcement {
            case .enforced: snapshot.locks[address] = newValue
            case .advisory: snapshot.advice[address] = newValue
            }
        }
    }
}

extension ContainerRule {
    /// Whether the rule makes sense for a container: kinds that stand there, nothing below zero.
    fileprivate func fits(under kind: NodeKind) -> Bool {
        guard let mayAdd else { return true }
        let place = kind == .scheme ? nil : kind
        return mayAdd.maximumCount >= 0 && (mayAdd.maximumPoints.map { $0 >= .zero } ?? true)
            && mayAdd.kinds.allSatisfy { $0.allowedParents.contains(place) }
    }
}
