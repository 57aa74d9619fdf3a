public import Exact

/// Values that must fit together, with what they come to.
public struct GroupArithmetic: Hashable, Sendable {
    /// What must hold.
    public let rule: Rule
    /// The element that the group belongs to: a section, a form, an adjustment group, or the
    /// scheme.
    public let node: NodeID
    /// The values in reading order; `nil` for one that is not given.
    public let members: [Member]
    /// What the values add up to; for caps the greatest of them, for an order nothing.
    public let sum: Amount?
    /// What they must add up to, or stay within; nothing for an order.
    public let wanted: Amount?
    /// Whether the rule holds.
    public let holds: Bool

    /// One value of a group.
    public struct Member: Hashable, Sendable {
        /// Where it stands.
        public let address: Address
        /// The number; `nil` when it is not given.
        public let value: Amount?
    }

    /// What must hold for a group of values.
    public enum Rule: String, Hashable, Sendable, CaseIterable {
        /// Sections add up to the full marks.
        case sections
        /// Items add up to their section's points.
        case items
        /// A form's weights add up to 100.
        case weights
        /// The grades' minimums fall.
        case grades
        /// Caps stay within their group's cap.
        case caps
    }
}

extension AllocationGroup {
    /// The group's values and what they come to; `nil` when it is not in use.
    func arithmetic(in snapshot: Snapshot) -> GroupArithmetic? {
        guard let (rule, node, addresses, wanted) = parts(in: snapshot), !addresses.isEmpty else {
            return nil
        }
        let members = addresses.map {
            GroupArithmetic.Member(address: $0, value: snapshot[$0]?.number)
        }
        let values = members.compactMap(\.value)
        let sum: Amount? =
            switch rule {
            case .sections, .items, .weights: values.total
            case .caps: values.max()
            case .grades: nil
            }
        return GroupArithmetic(
            rule: rule,
            node: node,
            members: members,
            sum: sum,
            wanted: wanted,
            holds: failure(in: snapshot) == nil
        )
    }

    private func parts(
        in snapshot: Snapshot
    ) -> (GroupArithmetic.Rule, NodeID, [Address], Amount?)? {
        func addresses(_ nodes: [Node], _ field: FieldName) -> [Address] {
            nodes.map { Address($0.id, field) }
        }
        switch self {
        case .sections:
            let whole = snapshot[Address(.scheme, .fullMarks)]?.number
            return (
                .sections, .scheme, addresses(snapshot.children(of: nil, .section), .points), whole
            )
        case .items(let section):
            let items = snapshot.children(of: section, .indicator)
                .flatMap { snapshot.children(of: $0.id, .item) }
            let whole = snapshot[Address(section, .points)]?.number
            return (.items, section, addresses(items, .points), whole)
        case .weights(let form):
            let given = snapshot.nodes[form]?.fields ?? [:]
            let fields = snapshot.children(of: nil, .component)
                .map { FieldName(wellKnown: "weights.\($0.id)") }
                .filter { given[$0] != nil }
            return (.weights, form, fields.map { Address(form, $0) }, .hundred)
        case .grades:
            return (.grades, .scheme, addresses(snapshot.children(of: nil, .grade), .minimum), nil)
        case .caps(let group):
            guard let cap = snapshot[Address(group, .cap)]?.number else { return nil }
            let adjustments = snapshot.children(of: group, .adjustment).filter { $0["cap"] != nil }
            return (.caps, group, addresses(adjustments, .cap), cap)
        }
    }
}
