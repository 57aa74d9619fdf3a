import Exact

extension Rebasing {
    /// The values of an issue's groups, and those in conflict, in reading order.
    func addresses(of issue: Issue, _ wished: Snapshot) -> [Address] {
        var found: [Address] = []
        var known: Set<Address> = []
        func take(_ addresses: [Address]) {
            for address in addresses where known.insert(address).inserted {
                found.append(address)
            }
        }
        for group in issue.groups { take(members(of: group, wished)) }
        for point in issue.points {
            if case .value(let address) = point.place { take([address]) }
        }
        return found
    }

    /// The addresses of a group's members on any side, those that stay first.
    func members(of group: AllocationGroup, _ wished: Snapshot) -> [Address] {
        var found: [Address] = []
        var known: Set<Address> = []
        for snapshot in [wished, new, ours.snapshot, old] {
            for member in group.arithmetic(in: snapshot).flatMap(\.members) {
                let address = later(member.address)
                if known.insert(address).inserted { found.append(address) }
            }
        }
        return found
    }

    /// An address of the old version as the new one has it.
    func later(_ address: Address) -> Address {
        guard !change.succession.isEmpty, new.nodes[address.node] == nil else { return address }
        return Address(
            change.succession.successor(of: address.node),
            address.field.renaming { change.succession.successor(of: $0) }
        )
    }

    /// One value on all sides.
    func row(
        at address: Address,
        _ wished: Snapshot,
        _ points: [Issue.Point]
    ) -> QuestionRow {
        let former = earlier(address)
        let bounds = steps(at: address)
            .compactMap { index -> EffectiveLock? in
                guard case .narrow(_, let lock) = steps[index].operation.action,
                    lock.enforcement == .enforced
                else { return nil }
                return lock.bounds(
                    at: ours.snapshot[former] ?? new[address],
                    setter: VersionReference(tenant: tenant, number: 1),
                    operation: nil
                )
            }
        let own = bounds.reduce(nil) { $0?.intersected(with: $1) ?? $1 }
        let isContested = points.contains { $0.isContested && $0.place == .value(address) }
        return QuestionRow(
            address: SharedAddress(address, of: tenant),
            base: old[former],
            ours: isContested ? wanted(at: address) : ours.snapshot[former],
            theirs: new[address],
            merged: wished[address],
            isContested: isContested,
            isOurs: override(at: address) != nil || addition(of: address.node) != nil
                || (old[former] != nil && ours.snapshot[former] == nil),
            allowed: new.locks[address]?.lockLimits ?? LockLimits(),
            ownBound: own?.lockLimits
        )
    }

    // What an override asks for, whether or not it had an effect over the old parent.
    private func wanted(at address: Address) -> FieldValue? {
        guard let index = override(at: address),
            case .set(_, let value, _) = steps[index].operation.action
        else { return nil }
        return value
    }

    /// What the values of a group come to on all sides, for each class of units.
    func totals(
        of group: AllocationGroup,
        _ wished: Snapshot,
        among rows: [QuestionRow]
    ) -> [QuestionTotal] {
        let sides = [wished, new, ours.snapshot, old].map { group.arithmetic(in: $0) }
        var seen: Set<NodeID?> = []
        return sides.joined()
            .filter { seen.insert($0.unitClass).inserted }
            .map { any in
                func state(_ side: Int) -> GroupState {
                    GroupState(sides[side].first { $0.unitClass == any.unitClass })
                }
                let members = Set(
                    sides.joined().filter { $0.unitClass == any.unitClass }.flatMap(\.members)
                        .map { SharedAddress(later($0.address), of: tenant) }
                )
                return QuestionTotal(
                    group: QuestionGroup(
                        rule: any.rule,
                        node: SharedNode(any.node, of: tenant),
                        unitClass: any.unitClass.map { SharedNode($0, of: tenant) }
                    ),
                    members: rows.map(\.address).filter(members.contains),
                    base: state(3),
                    ours: state(2),
                    theirs: state(1),
                    merged: state(0)
                )
            }
    }
}

extension GroupState {
    /// What a group's values come to; nothing where the group is not in use.
    init(_ arithmetic: GroupArithmetic?) {
        self.init(
            sum: arithmetic?.sum,
            wanted: arithmetic?.wanted,
            holds: arithmetic?.holds ?? true
        )
    }
}
