extension AllocationGroup {
    /// The groups that a value takes part in.
    static func touched(
        by node: Node,
        _ field: FieldName,
        in snapshot: Snapshot
    ) -> [AllocationGroup] {
        switch (node.kind, field) {
        case (.scheme, .fullMarks), (.scheme, .checklistMarks), (.unitClass, .checklistMarks):
            [.sections]
        case (.section, .points), (.section, .classes): [.sections, .items(node.id)]
        case (.item, .points): holding(node, in: snapshot)
        case (.indicator, .classes), (.item, .classes): sums(of: node, in: snapshot)
        case (.ladderStep, .points): holding(node, in: snapshot)
        case (.form, .mix): [.weights(node.id)]
        case (.form, _) where field.isWeight: [.weights(node.id)]
        case (.grade, .minimum), (.grade, .condition): [.grades]
        case (.adjustmentGroup, .cap), (.adjustmentGroup, .deductionCap): [.caps(node.id)]
        case (.adjustment, .cap): holding(node, in: snapshot)
        case (.scheme, .official): [.sections]
        case (.section, .official): [.items(node.id)]
        case (.form, .official): [.weights(node.id)]
        case (.adjustmentGroup, .official): [.caps(node.id)]
        case (.raterGroup, .weight): holding(node, in: snapshot)
        default: []
        }
    }

    /// The groups that an element's coming or going changes.
    static func holding(_ node: Node, in snapshot: Snapshot) -> [AllocationGroup] {
        switch node.kind {
        case .section: [.sections, .items(node.id)]
        case .indicator: sums(of: node, in: snapshot)
        case .item: sums(of: node, in: snapshot) + ladder(of: node, in: snapshot)
        case .ladderStep: node.parent.map { [.ladder($0)] } ?? []
        case .form: [.weights(node.id)]
        case .grade: [.grades]
        case .adjustmentGroup: [.caps(node.id)]
        case .adjustment: node.parent.map { [.caps($0)] } ?? []
        case .component: raterGroups(of: node, in: snapshot)
        case .raterGroup: node.parent.map { [.raterGroups($0)] } ?? []
        case .unitClass: allSums(in: snapshot)
        case .scheme, .vocabulary, .policy, .rate, .ballotStep, .veto, .datum, .ceiling, .title,
            .tieKey, .stage:
            []
        }
    }

    // The sum of the section around an indicator or an item.
    private static func sums(of node: Node, in snapshot: Snapshot) -> [AllocationGroup] {
        let indicator = node.kind == .item ? node.parent.flatMap { snapshot.nodes[$0] } : node
        return indicator?.parent.map { [.items($0)] } ?? []
    }

    private static func ladder(of item: Node, in snapshot: Snapshot) -> [AllocationGroup] {
        snapshot.children(of: item.id, .ladderStep).isEmpty ? [] : [.ladder(item.id)]
    }

    private static func raterGroups(
        of component: Node,
        in snapshot: Snapshot
    ) -> [AllocationGroup] {
        snapshot.children(of: component.id, .raterGroup).isEmpty ? [] : [.raterGroups(component.id)]
    }

    // A class of units brings sums of its own for every section.
    private static func allSums(in snapshot: Snapshot) -> [AllocationGroup] {
        [.sections] + snapshot.children(of: nil, .section).map { .items($0.id) }
    }
}
