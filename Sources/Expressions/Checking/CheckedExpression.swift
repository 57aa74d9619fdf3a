/// A formula whose names are known and whose types fit: it can only be computed or be missing.
public struct CheckedExpression: Sendable {
    /// The text as it was written.
    public let source: String
    /// The type of its value.
    public let type: ExpressionType
    /// The names that it takes from the unit itself, each once, in the order of the text.
    ///
    /// Names inside group functions are in ``aggregates``.
    public let references: [Reference]
    /// The group functions that it uses, each once, in the order of the text.
    public let aggregates: [Aggregate]
    /// The types of ``references``, in their order.
    let types: [ExpressionType]
    let body: Typed

    init(
        source: String,
        type: ExpressionType,
        references: [Reference],
        types: [ExpressionType],
        aggregates: [Aggregate],
        body: Typed
    ) {
        self.source = source
        self.type = type
        self.references = references
        self.types = types
        self.aggregates = aggregates
        self.body = body
    }

    /// The names that it takes from the unit or, in group functions, from every unit; each once.
    public var allReferences: [Reference] {
        var seen: Set<Reference> = []
        let inner = aggregates.flatMap { $0.references }
        return (references + inner).filter { seen.insert($0).inserted }
    }

    /// Computes the formula.
    ///
    /// Each name and each group function is asked for once, whether or not the result needs it.
    ///
    /// - Parameters:
    ///   - value: The value of a name; `.missing([.notGiven(name)])` when there is none.
    ///   - aggregate: The value of a group function for this unit, see ``Aggregate``.
    /// - Returns: A value of ``type``, or why there is none.
    public func evaluate(
        _ value: (Reference) -> Evaluation,
        aggregate: (Aggregate) -> Evaluation = { _ in .missing([.emptyGroup]) }
    ) -> Evaluation {
        Evaluator(names: references.map(value), groups: aggregates.map(aggregate), of: self)
            .evaluate(body)
    }
}

extension CheckedExpression: Hashable {
    /// Whether two formulas say the same of the same names.
    public static func == (left: CheckedExpression, right: CheckedExpression) -> Bool {
        left.source == right.source && left.type == right.type
            && left.types == right.types
            && left.references == right.references && left.aggregates == right.aggregates
    }

    /// Hashes the text and the type.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(source)
        hasher.combine(type)
    }
}
