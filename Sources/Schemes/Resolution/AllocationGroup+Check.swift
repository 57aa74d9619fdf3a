import Exact

/// An allocation group that does not fit together.
struct GroupFailure {
    /// The group.
    let group: AllocationGroup
    /// `E-SUM` or `E-ORDER`.
    let code: Diagnostic.Code
    /// Where the whole stands, or the first value out of order.
    let node: NodeID
    /// The field of it, when there is one.
    let field: FieldName?
    /// What the parts give; `nil` for an order.
    let sum: Amount?
    /// What they should give; `nil` for an order.
    let wanted: Amount?
    /// The parts and their values, in reading order.
    let members: [(address: Address, value: Amount?)]
    /// The class of units for which the sum fails; `nil` when the scheme tells none apart.
    var unitClass: NodeID?
}

extension AllocationGroup {
    /// How the group fails; `nil` when it fits, or when what it is about is not in use.
    ///
    /// - Parameters:
    ///   - snapshot: The scheme after all operations.
    ///   - classes: The classes of units that it tells apart, when they are known already.
    /// - Returns: The failure with every member of the group; of several classes of units for
    ///   which a sum fails, that of the first.
    func failure(in snapshot: Snapshot, classes: [NodeID?]? = nil) -> GroupFailure? {
        switch self {
        case .sections, .items:
            (classes ?? snapshot.classesToCheck).lazy.compactMap { sumFailure(snapshot, for: $0) }
                .first
        case .weights(let form): weightFailure(snapshot, form)
        case .grades: orderFailure(snapshot)
        case .caps(let group): capFailure(snapshot, group)
        case .ladder(let item): ladderFailure(snapshot, item)
        case .raterGroups(let component): raterGroupFailure(snapshot, component)
        }
    }

    private func members(
        of nodes: [Node],
        _ field: FieldName
    ) -> [(address: Address, value: Amount?)] {
        nodes.map { (Address($0.id, field), $0.fields[field]?.number) }
    }

    private func sumFailure(_ snapshot: Snapshot, for unitClass: NodeID?) -> GroupFailure? {
        guard let whole = whole(in: snapshot, for: unitClass) else { return nil }
        if unitClass == nil, let wanted = snapshot[whole]?.number,
            partsTotal(in: snapshot) == wanted
        {
            return nil
        }
        let members = addresses(in: snapshot, for: unitClass)
            .map { (address: $0, value: snapshot[$0]?.number) }
        guard let wanted = snapshot[whole]?.number else { return nil }
        let sum = members.compactMap(\.value).total
        guard sum != wanted else { return nil }
        return GroupFailure(
            group: self,
            code: .sum,
            node: whole.node,
            field: whole.field,
            sum: sum,
            wanted: wanted,
            members: members,
            unitClass: unitClass
        )
    }

    private func weightFailure(_ snapshot: Snapshot, _ form: NodeID) -> GroupFailure? {
        // Components that are added up need no shares.
        guard let node = snapshot.nodes[form], node.fields[.mix]?.text != "sum" else { return nil }
        let weights = node.fields.filter { $0.key.isWeight }
        let members = weights.map { (address: Address(form, $0.key), value: $0.value.number) }
            .sorted { $0.address < $1.address }
        return shareFailure(form, members)
    }

    private func raterGroupFailure(
        _ snapshot: Snapshot,
        _ component: NodeID
    ) -> GroupFailure? {
        let groups = snapshot.children(of: component, .raterGroup)
        guard !groups.isEmpty else { return nil }
        return shareFailure(component, members(of: groups, .weight))
    }

    private func shareFailure(
        _ node: NodeID,
        _ members: [(address: Address, value: Amount?)]
    ) -> GroupFailure? {
        let sum = members.compactMap(\.value).total
        guard sum != .hundred else { return nil }
        return GroupFailure(
            group: self,
            code: .sum,
            node: node,
            field: nil,
            sum: sum,
            wanted: .hundred,
            members: members
        )
    }

    private func orderFailure(_ snapshot: Snapshot) -> GroupFailure? {
        // A grade that only a condition gives stands outside the order of minimums.
        let grades = snapshot.children(of: nil, .grade)
        let ordered = grades.filter {
            $0.id == grades.last?.id || $0["minimum"] != nil || $0["condition"] == nil
        }
        let members = members(of: ordered, .minimum)
        for (grade, (upper, lower)) in zip(ordered, zip(members, members.dropFirst())) {
            if let above = upper.value, lower.value.map({ $0 < above }) ?? true { continue }
            // Its seats or its condition set a grade apart, so it may ask for no more than the next.
            let isApart = ["quota_percent", "quota_count", "condition"]
                .contains {
                    grade[$0] != nil
                }
            if upper.value == lower.value, upper.value != nil, isApart { continue }
            let culprit = upper.value == nil ? upper : lower
            return orderFailure(at: culprit.address, members)
        }
        return nil
    }

    private func ladderFailure(_ snapshot: Snapshot, _ item: NodeID) -> GroupFailure? {
        let members = members(of: snapshot.children(of: item, .ladderStep), .points)
        if let wanted = snapshot[Address(item, .points)]?.number,
            let above = members.first(where: { $0.value.map { $0 > wanted } ?? false })
        {
            return boundFailure(above, wanted, members)
        }
        for (upper, lower) in zip(members, members.dropFirst()) {
            guard let high = upper.value, let low = lower.value, low >= high else { continue }
            return orderFailure(at: lower.address, members)
        }
        return nil
    }

    private func capFailure(_ snapshot: Snapshot, _ group: NodeID) -> GroupFailure? {
        let adjustments = snapshot.children(of: group, .adjustment)
        let bonusCap = snapshot[Address(group, .cap)]?.number
        let deductionCap = snapshot[Address(group, .deductionCap)]?.number
        for (isDeduction, cap) in [(false, bonusCap), (true, deductionCap ?? bonusCap)] {
            guard let cap else { continue }
            let members = members(
                of: deductionCap == nil
                    ? adjustments
                    : adjustments.filter { ($0["direction"]?.text == "deduction") == isDeduction },
                .cap
            )
            if let above = members.first(where: { $0.value.map { $0 > cap } ?? false }) {
                return boundFailure(above, cap, members)
            }
        }
        return nil
    }

    private func boundFailure(
        _ above: (address: Address, value: Amount?),
        _ wanted: Amount,
        _ members: [(address: Address, value: Amount?)]
    ) -> GroupFailure {
        GroupFailure(
            group: self,
            code: .sum,
            node: above.address.node,
            field: above.address.field,
            sum: above.value,
            wanted: wanted,
            members: members
        )
    }

    private func orderFailure(
        at address: Address,
        _ members: [(address: Address, value: Amount?)]
    ) -> GroupFailure {
        GroupFailure(
            group: self,
            code: .order,
            node: address.node,
            field: address.field,
            sum: nil,
            wanted: nil,
            members: members
        )
    }
}
