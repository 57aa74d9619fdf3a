import Schemes

extension NodeKind {
    /// The keys under which an element of this kind holds others, with their kinds, in order.
    var children: [(key: String, kind: NodeKind)] {
        switch self {
        case .section: [("indicators", .indicator)]
        case .indicator: [("items", .item)]
        case .item: [("steps", .ladderStep), ("data", .datum)]
        case .adjustmentGroup: [("adjustments", .adjustment)]
        case .adjustment: [("rates", .rate)]
        case .component: [("steps", .ballotStep), ("groups", .raterGroup)]
        case .scheme, .vocabulary, .policy, .rate, .ballotStep, .form, .grade, .veto, .unitClass,
            .datum, .ladderStep, .raterGroup, .ceiling, .title, .tieKey, .stage:
            []
        }
    }

    /// The keys at the top of a scheme file that hold elements, in the order of the document.
    static let families: [(key: String, kind: NodeKind)] = [
        ("policies", .policy), ("unit_classes", .unitClass), ("data", .datum),
        ("sections", .section), ("adjustments", .adjustmentGroup), ("components", .component),
        ("forms", .form), ("grades", .grade), ("vetoes", .veto), ("ceilings", .ceiling),
        ("titles", .title), ("tie_keys", .tieKey), ("stages", .stage),
    ]

    /// What a field of that name holds in any of the kinds that an element may have.
    ///
    /// - Parameter address: The element and field; of the element only the two fixed ids matter.
    /// - Returns: The type, or `nil` when no kind has such a field.
    static func type(at address: Address) -> FieldType? {
        let kinds: [NodeKind] =
            switch address.node.rawValue {
            case "scheme": [.scheme]
            case "vocabulary": [.vocabulary]
            default: allCases.filter { $0 != .scheme && $0 != .vocabulary }
            }
        return kinds.lazy.compactMap { $0.rule(for: address.field)?.type }.first
    }

    /// The names of all fields, for suggestions.
    static let fieldNames = Set(allCases.flatMap { $0.fieldRules.map(\.name) })
}
