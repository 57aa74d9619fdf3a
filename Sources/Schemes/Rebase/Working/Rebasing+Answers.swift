import Exact

extension Rebasing {
    /// Carries out an answer; whether it fits is found out apart from that.
    mutating func apply(_ answer: Answer, to issue: Issue) {
        let addresses = concerned(by: issue)
        switch answer {
        case .mine:
            if let address = issue.address, issue.kind == .ownLock {
                write(ours.snapshot[earlier(address)], at: address)
            } else if issue.groups.isEmpty, !issue.orphans.isEmpty {
                unanchor(issue)
            } else if issue.groups.isEmpty {
                for address in addresses { explain(at: address) }
            } else {
                keep(addresses)
            }
        case .theirs:
            if issue.kind == .ownLock, let address = issue.address {
                widen(at: address, to: new[address]?.number)
            } else {
                give(up: addresses, issue)
            }
        case .values(let values):
            remove(issue.orphans)
            for (shared, value) in values.sorted(by: { $0.key < $1.key }) {
                if let address = shared.address(for: tenant) {
                    write(value, at: address)
                    settled.insert(address)
                }
            }
        case .limit(let limit):
            if let address = issue.address { widen(at: address, to: limit) }
        case .retarget(let target):
            if let id = target.id(for: tenant) { move(issue, to: id) }
        case .remove: remove(issue.orphans.isEmpty ? issue.steps : issue.orphans)
        }
        settled.formUnion(addresses)
    }

    /// The addresses that an answer to an issue settles.
    func concerned(by issue: Issue) -> [Address] {
        var found: [Address] = []
        for group in issue.groups { found += members(of: group, present) }
        for point in issue.points {
            if case .value(let address) = point.place { found.append(address) }
        }
        return found
    }

    /// Removes operations, with those that hang on what they would have added.
    mutating func remove(_ gone: Set<Int>) {
        guard !gone.isEmpty else { return }
        var lost: Set<NodeID> = []
        for index in gone {
            if case .add(let nodes, _, _) = steps[index].operation.action {
                lost.formUnion(nodes.map(\.id))
            }
        }
        steps = steps.indices.filter { !gone.contains($0) }.map { steps[$0] }
        guard !lost.isEmpty else { return }
        let hanging = steps.indices.filter { index in
            !lost.isDisjoint(with: steps[index].operation.references(over: new))
        }
        remove(Set(hanging))
    }

    /// Sets an own value, in the override or the addition that is there, else in a new override.
    mutating func write(_ value: FieldValue?, at address: Address) {
        guard let value else { return }
        if let index = addition(of: address.node),
            case .add(var nodes, let under, let after) = steps[index].operation.action,
            let place = nodes.firstIndex(where: { $0.id == address.node })
        {
            nodes[place].fields[address.field] = value
            let action = Operation.Action.add(nodes, under: under, after: after)
            steps[index].operation = steps[index].operation
                .doing(action, steps[index].operation.note)
        } else if let index = override(at: address) {
            let operation = steps[index].operation
            let action = Operation.Action.set(address, to: value, was: new[address])
            steps[index].operation = operation.doing(action, operation.note)
            explain(at: address)
        } else if value != new[address] {
            let action = Operation.Action.set(address, to: value, was: new[address])
            steps.append(Step(operation: Operation(id: freeName, action: action), place: nil))
            explain(at: address)
        }
    }

    // A change without a reason takes that of the answer, where one is demanded.
    private mutating func explain(at address: Address) {
        guard new.locks[address]?.noteRequired != nil, let index = override(at: address) else {
            return
        }
        let operation = steps[index].operation
        steps[index].operation = operation.doing(operation.action, operation.note ?? reason)
    }

    // A name that no operation has had.
    private var freeName: String {
        let taken = Set(draft.derivation.operations.map(\.id) + steps.map(\.operation.id))
        var number = 1
        while taken.contains("r\(number)") { number += 1 }
        return "r\(number)"
    }

    private mutating func keep(_ addresses: [Address]) {
        for address in addresses {
            explain(at: address)
            guard override(at: address) == nil else { continue }
            guard let value = ours.snapshot[earlier(address)], new.nodes[address.node] != nil else {
                continue
            }
            write(value, at: address)
        }
    }

    // What the group is made of goes back to the parent's: values, additions and drops.
    private mutating func give(up addresses: [Address], _ issue: Issue) {
        var gone = issue.orphans
        let given = Set(addresses)
        for (index, step) in steps.enumerated() {
            switch step.operation.action {
            case .set(let address, _, _), .append(let address, _):
                guard given.contains(address) else { continue }
                gone.insert(index)
                gone.formUnion(bounds(at: address, inTheWayOf: new[address]))
            case .add, .drop:
                let groups = groups(of: index, in: present)
                if groups.contains(where: issue.groups.contains) { gone.insert(index) }
            case .place:
                let groups = groups(of: index, in: present)
                if groups.contains(.grades), issue.groups.contains(.grades) { gone.insert(index) }
            case .narrow(let address, _):
                guard given.contains(address), issue.steps.contains(index) else { continue }
                gone.formUnion(bounds(at: address, inTheWayOf: new[address]))
            case .narrowContainer, .annotate: continue
            }
        }
        remove(gone)
    }

    // A bound on an own value that is given up goes with it when it fixes or breaks the new one.
    private func bounds(at address: Address, inTheWayOf value: FieldValue?) -> [Int] {
        steps(at: address)
            .filter { index in
                guard case .narrow(_, let lock) = steps[index].operation.action else {
                    return false
                }
                if lock.rule == .fixed { return true }
                let setter = VersionReference(tenant: tenant, number: 1)
                let bound = lock.bounds(at: value, setter: setter, operation: nil)
                return !(value.map { bound?.allows($0) ?? false } ?? false)
            }
    }

    // Lets an own bound take in a number; one that can't be widened goes.
    private mutating func widen(at address: Address, to number: Amount?) {
        var gone: Set<Int> = []
        for index in steps(at: address) {
            guard case .narrow(_, let lock) = steps[index].operation.action else { continue }
            let setter = VersionReference(tenant: tenant, number: 1)
            if let value = new[address],
                lock.bounds(at: value, setter: setter, operation: nil)?.allows(value) ?? false
            {
                continue
            }
            guard case .range(let low, let high, let step) = lock.rule, let number else {
                gone.insert(index)
                continue
            }
            let rule = LockRule.range(
                low: low.map { min($0, number) },
                high: high.map { max($0, number) },
                step: step.flatMap { number.isMultiple(of: $0) ? $0 : nil }
            )
            let wider = Lock(
                rule,
                enforcement: lock.enforcement,
                basis: lock.basis,
                requiresNote: lock.requiresNote
            )
            let operation = steps[index].operation
            steps[index].operation = operation.doing(.narrow(address, wider), operation.note)
        }
        remove(gone)
    }

    private mutating func unanchor(_ issue: Issue) {
        var gone: Set<Int> = []
        for index in issue.orphans {
            let operation = steps[index].operation
            guard case .add(let nodes, let under, _) = operation.action else {
                gone.insert(index)
                continue
            }
            let action = Operation.Action.add(nodes, under: under, after: nil)
            steps[index].operation = operation.doing(action, operation.note)
        }
        remove(gone)
    }

    private mutating func move(_ issue: Issue, to target: NodeID) {
        guard let place = issue.points.first(where: { $0.kind == .orphan })?.place else { return }
        for index in issue.orphans {
            let operation = steps[index].operation
            switch place {
            case .element(let missing):
                steps[index].operation = operation.renaming(in: old) { $0 == missing ? target : $0 }
            case .list:
                guard case .add(let nodes, _, _) = operation.action else { continue }
                let action = Operation.Action.add(nodes, under: target, after: nil)
                steps[index].operation = operation.doing(action, operation.note)
            case .value: continue
            }
            guard case .set(let address, let value, let seen) = steps[index].operation.action else {
                continue
            }
            settled.insert(address)
            let known = Operation.Action.set(
                address,
                to: value,
                was: seen == nil ? nil : new[address]
            )
            steps[index].operation = operation.doing(known, operation.note)
        }
    }
}
