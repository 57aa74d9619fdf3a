/// The fields of one kind of element: every name that may stand in it, and where it may stand.
struct FieldTable: Sendable {
    /// The kinds that may hold an element of this kind; `nil` stands for the top of the scheme.
    let parents: [NodeKind?]
    /// The fields in the order in which files have them.
    let rules: [FieldRule]
    private let named: [String: FieldRule]
    private let families: [String: FieldRule]

    init(under parents: [NodeKind?], _ rules: [FieldRule]) {
        self.parents = parents
        self.rules = rules
        var named: [String: FieldRule] = [:]
        var families: [String: FieldRule] = [:]
        for rule in rules {
            if rule.isFamily { families[rule.name] = rule } else { named[rule.name] = rule }
        }
        self.named = named
        self.families = families
    }

    /// The rule of a field, families included.
    func rule(for field: FieldName) -> FieldRule? {
        if let rule = named[field.rawValue] { return rule }
        guard !families.isEmpty, let dot = field.rawValue.firstIndex(of: ".") else { return nil }
        return families[String(field.rawValue[..<dot])]
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
