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
    /// The class of units that the sum is for; `nil` when the scheme tells none apart.
    public let unitClass: NodeID?
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
        /// A ladder's points fall from at most the item's points.
        case ladder
        /// The weights of a component's groups of raters add up to 100.
        case raterGroups = "rater_groups"
    }
}

extension AllocationGroup {
    /// The group's values and what they come to, for each class of units that it is checked for.
    ///
    /// - Parameter snapshot: The scheme.
    /// - Returns: One entry, or one a class; none when the group is not in use.
    func arithmetic(in snapshot: Snapshot) -> [GroupArithmetic] {
        let isByClass =
            switch self {
            case .sections, .items: true
            case .weights, .grades, .caps, .ladder, .raterGroups: false
            }
        let classes = isByClass ? snapshot.classesToCheck : [nil]
        return classes.compactMap { arithmetic(in: snapshot, for: $0) }
    }

    private func arithmetic(in snapshot: Snapshot, for unitClass: NodeID?) -> GroupArithmetic? {
        guard let (rule, node, addresses, wanted) = parts(in: snapshot, for: unitClass),
            !addresses.isEmpty
        else { return nil }
        let members = addresses.map {
            GroupArithmetic.Member(address: $0, value: snapshot[$0]?.number)
        }
        let values = members.compactMap(\.value)
        let sum: Amount? =
            switch rule {
            case .sections, .items, .weights, .raterGroups: values.total
            case .caps, .ladder: values.max()
            case .grades: nil
            }
        return GroupArithmetic(
            rule: rule,
            node: node,
            members: members,
            unitClass: unitClass,
            sum: sum,
            wanted: wanted,
            holds: isByClass(rule) ? sum == wanted : failure(in: snapshot) == nil
        )
    }

    private func isByClass(_ rule: GroupArithmetic.Rule) -> Bool {
        rule == .sections || rule == .items
    }

    private func parts(
        in snapshot: Snapshot,
        for unitClass: NodeID?
    ) -> (GroupArithmetic.Rule, NodeID, [Address], Amount?)? {
        func addresses(_ nodes: [Node], _ field: FieldName) -> [Address] {
            nodes.map { Address($0.id, field) }
        }
        switch self {
        case .sections, .items:
            guard let whole = whole(in: snapshot, for: unitClass) else { return nil }
            let isItems = whole.field == .points
            return (
                isItems ? .items : .sections, isItems ? whole.node : .scheme,
                self.addresses(in: snapshot, for: unitClass), snapshot[whole]?.number
            )
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
        case .ladder(let item):
            let steps = snapshot.children(of: item, .ladderStep)
            let most = snapshot[Address(item, .points)]?.number
            return (.ladder, item, addresses(steps, .points), most)
        case .raterGroups(let component):
            let groups = snapshot.children(of: component, .raterGroup)
            return (.raterGroups, component, addresses(groups, .weight), .hundred)
        }
    }
}
