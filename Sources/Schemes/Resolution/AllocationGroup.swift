/// A set of values that must fit together; the whole table of a scheme's sums and orders.
enum AllocationGroup: Hashable, Sendable {
    /// The sections' points add up to the scheme's full marks.
    case sections
    /// The points of a section's items add up to the section's points.
    case items(NodeID)
    /// A form's weights add up to 100.
    case weights(NodeID)
    /// The grades' minimums fall strictly in reading order; only the last may have none.
    ///
    /// A grade with a quota may have the next one's minimum (Louxing rule art. 8 and part 6).
    case grades
    /// No adjustment's cap is above the cap of its group.
    case caps(NodeID)

    /// The name in findings: the section, form or adjustment group, else `sections` or `grades`.
    var name: String {
        switch self {
        case .sections: "sections"
        case .grades: "grades"
        case .items(let id), .weights(let id), .caps(let id): id.rawValue
        }
    }

    /// What groups are ordered by, so that findings come out the same in every run.
    var rank: (Int, String) {
        switch self {
        case .sections: (0, "")
        case .items(let id): (1, id.rawValue)
        case .weights(let id): (2, id.rawValue)
        case .grades: (3, "")
        case .caps(let id): (4, id.rawValue)
        }
    }

    /// The groups that a value takes part in.
    static func touched(
        by node: Node,
        _ field: FieldName,
        in snapshot: Snapshot
    ) -> [AllocationGroup] {
        switch (node.kind, field) {
        case (.scheme, .fullMarks): [.sections]
        case (.section, .points): [.sections, .items(node.id)]
        case (.item, .points): holding(node, in: snapshot)
        case (.form, _) where field.weighedComponent != nil: [.weights(node.id)]
        case (.grade, .minimum): [.grades]
        case (.adjustmentGroup, .cap): [.caps(node.id)]
        case (.adjustment, .cap): holding(node, in: snapshot)
        default: []
        }
    }

    /// The groups that an element's coming or going changes.
    static func holding(_ node: Node, in snapshot: Snapshot) -> [AllocationGroup] {
        switch node.kind {
        case .section: [.sections, .items(node.id)]
        case .indicator: node.parent.map { [.items($0)] } ?? []
        case .item:
            node.parent.flatMap { snapshot.nodes[$0]?.parent }.map { [.items($0)] } ?? []
        case .form: [.weights(node.id)]
        case .grade: [.grades]
        case .adjustmentGroup: [.caps(node.id)]
        case .adjustment: node.parent.map { [.caps($0)] } ?? []
        case .scheme, .vocabulary, .policy, .component, .rate, .ballotStep, .veto: []
        }
    }
}
