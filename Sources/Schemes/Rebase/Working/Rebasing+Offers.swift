import Canonical
import Hierarchy

extension Rebasing {
    /// A way out with what it does to the operations.
    struct Offer {
        let option: QuestionOption
        let effect: Conflict.Effect
    }

    /// The ways out that leave no error at what the issue is about.
    func offers(for issue: Issue, _ rows: [QuestionRow], _ trial: Trial) -> [Offer] {
        var offers: [Offer] = []
        func offer(_ choice: QuestionOption.Choice, _ answer: Answer?, _ targets: [SharedNode] = [])
        {
            var after: Rebasing?
            var scheme: Snapshot?
            if let answer {
                var candidate = self
                candidate.reason = "…"
                candidate.apply(answer, to: issue)
                let trial = candidate.trial()
                guard candidate.faults(of: issue, since: self, in: trial).isEmpty else { return }
                after = candidate
                scheme = trial.snapshot
            }
            offers.append(
                Offer(
                    option: QuestionOption(
                        choice,
                        values: values(choice, scheme, issue, rows),
                        targets: targets
                    ),
                    effect: effect(choice, after)
                )
            )
        }
        let isOrphaned = !issue.orphans.isEmpty
        if !isOrphaned {
            if issue.kind == .ownLock, let address = issue.address {
                offer(.theirs, .theirs)
                if let own = ownValue(at: address, rows) { offer(.mine, own) }
            } else if issue.groups.isEmpty, issue.address == nil {
                offer(.remove, .remove)
            } else {
                offer(.mine, .mine)
                offer(.theirs, .theirs)
                offer(.values, nil)
            }
            if offers.isEmpty { offer(.remove, .remove) }
            return offers
        }
        if isSingleOrphan(issue) {
            if isOnlyUnanchored(issue) { offer(.mine, .mine) }
            if canMove(issue) { offer(.retarget, nil, targets(of: issue)) }
        }
        if issue.groups.isEmpty {
            offer(.remove, .remove)
        } else {
            offer(.theirs, .theirs)
            offer(.values, nil)
        }
        return offers
    }

    /// An own value that stands within the own bound, for a bound that the new value breaks.
    func ownValue(at address: Address, _ rows: [QuestionRow]) -> Answer? {
        guard let row = rows.first(where: { $0.address == SharedAddress(address, of: tenant) }),
            let wanted = row.ours ?? row.theirs
        else { return nil }
        var bounds = new.locks[address] ?? .open
        for index in steps(at: address) {
            guard case .narrow(_, let lock) = steps[index].operation.action,
                let bound = lock.bounds(at: wanted, setter: reference, operation: nil)
            else { continue }
            bounds = bounds.intersected(with: bound)
        }
        guard let type = new.nodes[address.node]?.kind.rule(for: address.field)?.type else {
            return nil
        }
        let value =
            bounds.allows(wanted) ? wanted : bounds.lockLimits.nearest(to: wanted, type)
        return value.map { .values([row.address: $0]) }
    }

    private var reference: VersionReference { VersionReference(tenant: tenant, number: 1) }

    private func values(
        _ choice: QuestionOption.Choice,
        _ scheme: Snapshot?,
        _ issue: Issue,
        _ rows: [QuestionRow]
    ) -> [SharedAddress: FieldValue] {
        var values: [SharedAddress: FieldValue] = [:]
        if let scheme, choice == .mine || choice == .theirs {
            for row in rows {
                values[row.address] = row.address.address(for: tenant).flatMap { scheme[$0] }
            }
        } else if choice == .values, let address = issue.address, let row = rows.first,
            let wanted = row.ours ?? row.theirs,
            let type = new.nodes[address.node]?.kind.rule(for: address.field)?.type
        {
            values[row.address] = row.allowed.nearest(to: wanted, type)
        }
        return values
    }

    private func effect(_ choice: QuestionOption.Choice, _ after: Rebasing?) -> Conflict.Effect {
        guard let after else { return Conflict.Effect(choice: choice, writes: [], removes: []) }
        let now = Set(steps)
        let left = Set(after.steps.map(\.operation.id))
        return Conflict.Effect(
            choice: choice,
            writes: after.steps.filter { !now.contains($0) }.map(\.operation),
            removes: Set(steps.map(\.operation.id)).subtracting(left).sorted()
        )
    }

    private func isSingleOrphan(_ issue: Issue) -> Bool {
        issue.points.filter { $0.kind == .orphan }.count == 1
            && !issue.points.contains { $0.kind != .orphan }
    }

    /// Whether all that is missing is the sibling to stand after.
    private func isOnlyUnanchored(_ issue: Issue) -> Bool {
        guard case .element(let missing)? = issue.points.first?.place else { return false }
        return issue.orphans.allSatisfy { steps[$0].operation.isAnchored(at: missing) }
    }

    private func canMove(_ issue: Issue) -> Bool {
        switch issue.points.first?.cause {
        case .drop, .duplicate: false
        case .closed, .budget:
            issue.points.first.map { if case .list = $0.place { true } else { false } } ?? false
        default: true
        }
    }

    private func targets(of issue: Issue) -> [SharedNode] {
        switch issue.points.first?.place {
        case .element(let id):
            return (change.succession.fates[id]?.successors ?? [])
                .filter { new.nodes[$0] != nil }.map { SharedNode($0, of: tenant) }
        case .list(let id):
            let kinds = issue.orphans.compactMap { index -> NodeKind? in
                guard case .add(let nodes, _, _) = steps[index].operation.action else { return nil }
                return nodes.first?.kind
            }
            return new.containers
                .filter { list, container in
                    list != id
                        && kinds.allSatisfy { container.rule.mayAdd?.kinds.contains($0) ?? false }
                        && container.added.count < container.rule.mayAdd?.maximumCount ?? 0
                }
                .keys.sorted().map { SharedNode($0, of: tenant) }
        default: return []
        }
    }
}

extension Operation {
    /// Whether the operation names an element only as the sibling to stand after.
    func isAnchored(at id: NodeID) -> Bool {
        switch action {
        case .add(_, let under, let after): after == id && under != id
        case .place(let node, let after): after == id && node != id
        default: false
        }
    }
}
