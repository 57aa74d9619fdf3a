import Schemes

extension NodeKind {
    /// The key under which an element of this kind holds others, and their kind.
    var children: (key: String, kind: NodeKind)? {
        switch self {
        case .section: ("indicators", .indicator)
        case .indicator: ("items", .item)
        case .adjustmentGroup: ("adjustments", .adjustment)
        case .adjustment: ("rates", .rate)
        case .component: ("steps", .ballotStep)
        case .scheme, .vocabulary, .policy, .item, .rate, .ballotStep, .form, .grade, .veto: nil
        }
    }

    /// The keys at the top of a scheme file that hold elements, in the order of the document.
    static let families: [(key: String, kind: NodeKind)] = [
        ("policies", .policy), ("sections", .section), ("adjustments", .adjustmentGroup),
        ("components", .component), ("forms", .form), ("grades", .grade), ("vetoes", .veto),
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
