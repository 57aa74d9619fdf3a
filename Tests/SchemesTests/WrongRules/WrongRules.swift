import Exact
import Schemes

extension Rules {
    /// Values are never held against locks (OSCAL's constraints are only checked elsewhere).
    static let locksNotEnforced = Rules(name: "locks not enforced") { derivation, parent in
        var open = parent.snapshot
        open.locks = [:]
        let result = Schemes.resolve(derivation, over: parent.with(open))
        var snapshot = result.snapshot
        snapshot.locks = parent.snapshot.locks.filter { snapshot.nodes[$0.key.node] != nil }
        return result.with(snapshot)
    }

    /// Anything may be added anywhere (Kustomize, CUE's open structs).
    static let listsNotClosed = Rules(name: "closed lists ignored") { derivation, parent in
        var open = parent.snapshot
        for id in [.scheme] + Array(open.nodes.keys) {
            let kinds = NodeKind.allCases.filter {
                $0.allowedParents.contains(id == .scheme ? nil : open.nodes[id]?.kind)
            }
            let rule = ContainerRule(
                mayAdd: AddAllowance(kinds: kinds, maximumCount: 1_000, maximumPoints: nil),
                mayDrop: .any,
                mayReorder: true
            )
            let added = parent.snapshot.containers[id]?.added ?? []
            open.containers[id] = EffectiveContainer(rule: rule, setters: [], added: added)
        }
        let result = Schemes.resolve(derivation, over: parent.with(open))
        var snapshot = result.snapshot
        for (id, container) in snapshot.containers {
            let before = parent.snapshot.containers[id]
            snapshot.containers[id]?.rule = before?.rule ?? .closed
            snapshot.containers[id]?.added = container.added
        }
        return result.with(snapshot)
    }

    /// A level's own bound replaces the one above (NixOS, `mkForce`).
    static let childReplacesLock = Rules(name: "child's lock replaces") { derivation, parent in
        let result = Schemes.resolve(derivation, over: parent)
        var snapshot = result.snapshot
        for operation in derivation.operations {
            guard case .narrow(let address, let lock) = operation.action,
                lock.enforcement == .enforced, let value = snapshot[address],
                case .range(let low, let high, _) = lock.rule, value.number != nil
            else { continue }
            func bound(_ limit: Amount?) -> Bound<Amount>? {
                limit.map {
                    Bound(
                        value: $0,
                        setter: result.chain[result.chain.count - 1],
                        operation: operation.id,
                        enforcement: .enforced,
                        basis: nil
                    )
                }
            }
            snapshot.locks[address] = EffectiveLock(low: bound(low), high: bound(high), steps: [])
        }
        return result.with(snapshot)
    }

    /// Only the value in force is remembered (Helm, merged values files).
    static let onlyTheWinnerKept = Rules(name: "only the winner kept") { derivation, parent in
        let result = Schemes.resolve(derivation, over: parent)
        var provenance = result.provenance
        provenance.entries = provenance.entries.mapValues { Array($0.prefix(1)) }
        return result.with(provenance)
    }

    /// What an operation names and nobody has is passed over (OSCAL's alter without a target).
    static let missingTargetIgnored = Rules(name: "missing target ignored") { derivation, parent in
        let result = Schemes.resolve(derivation, over: parent)
        return result.with(result.diagnostics.filter { $0.code != .orphan })
    }

    /// An override equal to the parent's value vanishes (GitLab's setters, jj's same change).
    static let equalValueDropped = Rules(name: "equal value dropped") { derivation, parent in
        let kept = derivation.operations.filter { operation in
            guard case .set(let address, let value, _) = operation.action else { return true }
            return parent.snapshot[address] != value
        }
        return Schemes.resolve(derivation.with(kept), over: parent)
    }

    /// A number outside its bounds is moved to the nearest one inside (Chrome's clamped policies).
    static let clampedIntoLock = Rules(name: "clamped into the lock") { derivation, parent in
        let moved = derivation.operations.map { operation in
            guard case .set(let address, let value, let seen) = operation.action,
                let number = value.number, let lock = parent.snapshot.locks[address]
            else { return operation }
            var nearest = number
            for low in [lock.low, lock.tightenUp].compactMap({ $0?.value }) {
                nearest = max(nearest, low)
            }
            for high in [lock.high, lock.tightenDown].compactMap({ $0?.value }) {
                nearest = min(nearest, high)
            }
            if let fixed = lock.fixed?.value.number { nearest = fixed }
            let action = Operation.Action.set(address, to: .number(nearest), was: seen)
            return Operation(id: operation.id, action: action, note: operation.note)
        }
        return Schemes.resolve(derivation.with(moved), over: parent)
    }

    /// The last of several operations at one address wins (Helm's `--set`, Kustomize's patches).
    static let lastOneWins = Rules(name: "last one wins") { derivation, parent in
        var last: [Address: Operation] = [:]
        for operation in derivation.operations {
            guard case .set(let address, _, _) = operation.action else { continue }
            last[address] = operation
        }
        let kept = derivation.operations.filter { operation in
            guard case .set(let address, _, _) = operation.action else { return true }
            return last[address]?.id == operation.id
        }
        return Schemes.resolve(derivation.with(kept), over: parent)
    }

    /// One fault undoes the whole document (Helm's rendering, Azure's template validation).
    static let oneFaultUndoesAll = Rules(name: "one fault undoes all") { derivation, parent in
        let result = Schemes.resolve(derivation, over: parent)
        guard !result.operationErrors.isEmpty else { return result }
        return result.with(parent.snapshot).with(parent.provenance)
    }

    /// Sums that no longer come out are made to, in silence (a spreadsheet's balancing cell).
    static let sumsRebalanced = Rules(name: "sums rebalanced") { derivation, parent in
        let result = Schemes.resolve(derivation, over: parent)
        var snapshot = result.snapshot
        for section in snapshot.children(of: nil, .section) {
            let items = snapshot.children(of: section.id, .indicator)
                .flatMap { snapshot.children(of: $0.id, .item) }
            let sum = items.compactMap { $0["points"]?.number }.total
            guard let last = items.last, let own = last["points"]?.number,
                let wanted = section["points"]?.number, sum != wanted
            else { continue }
            snapshot.nodes[last.id]?.fields[field("points")] = .number(own + (wanted - sum))
        }
        return result.with(snapshot)
    }

    /// A bound set by a level binds that level's own later levels only by its name, so a level
    /// may move a value that may only rise back to what the root had (GPO's loopback).
    static let tighteningAnchoredAtRoot = Rules(name: "tightening kept at the root") {
        derivation,
        parent in
        let result = Schemes.resolve(derivation, over: parent)
        var snapshot = result.snapshot
        for (address, lock) in parent.snapshot.locks where snapshot.locks[address] != nil {
            snapshot.locks[address]?.tightenUp = lock.tightenUp
            snapshot.locks[address]?.tightenDown = lock.tightenDown
        }
        return result.with(snapshot)
    }
}

extension ResolvedScheme {
    fileprivate func with(_ snapshot: Snapshot) -> ResolvedScheme {
        ResolvedScheme(
            snapshot: snapshot,
            provenance: provenance,
            diagnostics: diagnostics,
            chain: chain
        )
    }

    fileprivate func with(_ provenance: Provenance) -> ResolvedScheme {
        ResolvedScheme(
            snapshot: snapshot,
            provenance: provenance,
            diagnostics: diagnostics,
            chain: chain
        )
    }

    fileprivate func with(_ diagnostics: [Diagnostic]) -> ResolvedScheme {
        ResolvedScheme(
            snapshot: snapshot,
            provenance: provenance,
            diagnostics: diagnostics,
            chain: chain
        )
    }
}
