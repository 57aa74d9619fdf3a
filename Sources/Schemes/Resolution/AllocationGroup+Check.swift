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
}

extension AllocationGroup {
    /// How the group fails; `nil` when it fits, or when what it is about is not in use.
    ///
    /// - Parameter snapshot: The scheme after all operations.
    /// - Returns: The failure with every member of the group.
    func failure(in snapshot: Snapshot) -> GroupFailure? {
        switch self {
        case .sections:
            let sections = snapshot.children(of: nil, .section)
            guard !sections.isEmpty else { return nil }
            return sumFailure(snapshot, .scheme, .fullMarks, members(of: sections, .points))
        case .items(let section):
            guard snapshot.nodes[section] != nil else { return nil }
            let items = snapshot.children(of: section, .indicator)
                .flatMap { snapshot.children(of: $0.id, .item) }
            return sumFailure(snapshot, section, .points, members(of: items, .points))
        case .weights(let form): return weightFailure(snapshot, form)
        case .grades: return orderFailure(snapshot)
        case .caps(let group): return capFailure(snapshot, group)
        }
    }

    private func members(
        of nodes: [Node],
        _ field: FieldName
    ) -> [(address: Address, value: Amount?)] {
        nodes.map { (Address($0.id, field), $0.fields[field]?.number) }
    }

    private func sumFailure(
        _ snapshot: Snapshot,
        _ node: NodeID,
        _ field: FieldName,
        _ members: [(address: Address, value: Amount?)]
    ) -> GroupFailure? {
        guard let wanted = snapshot[Address(node, field)]?.number else { return nil }
        let sum = members.compactMap(\.value).total
        guard sum != wanted else { return nil }
        return GroupFailure(
            group: self,
            code: .sum,
            node: node,
            field: field,
            sum: sum,
            wanted: wanted,
            members: members
        )
    }

    private func weightFailure(_ snapshot: Snapshot, _ form: NodeID) -> GroupFailure? {
        guard let node = snapshot.nodes[form] else { return nil }
        let weights = node.fields.filter { $0.key.weighedComponent != nil }
        let members = weights.map { (address: Address(form, $0.key), value: $0.value.number) }
            .sorted { $0.address < $1.address }
        let sum = members.compactMap(\.value).total
        guard sum != .hundred else { return nil }
        return GroupFailure(
            group: self,
            code: .sum,
            node: form,
            field: nil,
            sum: sum,
            wanted: .hundred,
            members: members
        )
    }

    private func orderFailure(_ snapshot: Snapshot) -> GroupFailure? {
        let grades = snapshot.children(of: nil, .grade)
        let members = members(of: grades, .minimum)
        for (grade, (upper, lower)) in zip(grades, zip(members, members.dropFirst())) {
            if let above = upper.value, lower.value.map({ $0 < above }) ?? true { continue }
            // Its seats set a grade with a quota apart, so it may ask for no more than the next.
            if upper.value == lower.value, upper.value != nil, grade["quota_percent"] != nil {
                continue
            }
            let culprit = upper.value == nil ? upper : lower
            return GroupFailure(
                group: self,
                code: .order,
                node: culprit.address.node,
                field: .minimum,
                sum: nil,
                wanted: nil,
                members: members
            )
        }
        return nil
    }

    private func capFailure(_ snapshot: Snapshot, _ group: NodeID) -> GroupFailure? {
        guard let wanted = snapshot[Address(group, .cap)]?.number else { return nil }
        let members = members(of: snapshot.children(of: group, .adjustment), .cap)
        let above = members.first { $0.value.map { $0 > wanted } ?? false }
        guard let above else { return nil }
        return GroupFailure(
            group: self,
            code: .sum,
            node: above.address.node,
            field: .cap,
            sum: above.value,
            wanted: wanted,
            members: members
        )
    }
}
