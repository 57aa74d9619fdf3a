/// The fields of one kind of element: every name that may stand in it, and where it may stand.
final class FieldTable: Sendable {
    /// The kinds that may hold an element of this kind; `nil` stands for the top of the scheme.
    let parents: [NodeKind?]
    /// The fields in the order in which files have them.
    let rules: [FieldRule]
    /// The fields that every element of the kind must have.
    let required: [(field: FieldName, rule: FieldRule)]
    private let named: [Symbol]
    private let families: [Symbol: FieldRule]

    init(under parents: [NodeKind?], _ rules: [FieldRule]) {
        self.parents = parents
        self.rules = rules
        named = rules.map { Symbol($0.isFamily ? "".utf8 : $0.name.utf8) }
        required = rules.filter(\.isRequired)
            .map { (field: FieldName(wellKnown: $0.name), rule: $0) }
        families = Dictionary(
            rules.filter(\.isFamily).map { (Symbol($0.name.utf8), $0) }
        ) { first, _ in first }
    }

    /// The rule of a field, families included.
    func rule(for field: FieldName) -> FieldRule? {
        for place in named.indices where named[place] == field.symbol { return rules[place] }
        guard !families.isEmpty, let family = field.symbol.family else { return nil }
        return families[family]
    }
}

extension NodeKind {
    /// The kinds that may hold an element of this kind; `nil` stands for the top of the scheme.
    public var allowedParents: [NodeKind?] { fields.parents }

    /// The fields that elements of this kind have.
    public var fieldRules: [FieldRule] { fields.rules }

    /// The rule of a field, families included.
    ///
    /// - Parameter field: The field's name.
    /// - Returns: The rule, or `nil` when elements of this kind have no such field.
    public func rule(for field: FieldName) -> FieldRule? { fields.rule(for: field) }

    /// The fields that every element of the kind must have.
    var requiredFields: [(field: FieldName, rule: FieldRule)] { fields.required }

    private var fields: FieldTable {
        switch self {
        case .scheme: .scheme
        case .vocabulary: .vocabulary
        case .policy: .policy
        case .section: .section
        case .indicator: .indicator
        case .item: .item
        case .adjustmentGroup: .adjustmentGroup
        case .adjustment: .adjustment
        case .rate: .rate
        case .component: .component
        case .ballotStep: .ballotStep
        case .form: .form
        case .grade: .grade
        case .veto: .veto
        case .unitClass: .unitClass
        case .datum: .datum
        case .ladderStep: .ladderStep
        case .raterGroup: .raterGroup
        case .ceiling: .ceiling
        case .title: .title
        case .tieKey: .tieKey
        case .stage: .stage
        }
    }
}
