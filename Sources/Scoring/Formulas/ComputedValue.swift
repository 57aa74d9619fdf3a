public import Expressions
public import Schemes

/// A formula with the values that it was computed from for one unit, so that it can be computed
/// again from these alone.
public struct ComputedValue: Hashable, Sendable {
    /// The formula.
    public let formula: CheckedExpression
    /// The values of the names that it uses; those without a value are left out.
    public let values: [Reference: ExpressionValue]
    /// What its group functions came to for the unit, by their text; those without are left out.
    public let groups: [String: ExpressionValue]
    /// Why there is no value; empty when there is one.
    public let reasons: [MissingReason]

    /// Creates a record of a computation.
    ///
    /// - Parameters:
    ///   - formula: The formula.
    ///   - values: The values of the names that it uses, without those that have none.
    ///   - groups: What its group functions came to, by their text, without those that have none.
    ///   - reasons: Why there is no value; empty when there is one.
    public init(
        formula: CheckedExpression,
        values: [Reference: ExpressionValue],
        groups: [String: ExpressionValue],
        reasons: [MissingReason]
    ) {
        self.formula = formula
        self.values = values
        self.groups = groups
        self.reasons = reasons
    }

    /// Computes the formula again from the values.
    ///
    /// - Returns: The value; missing when one that it needs is.
    public func recomputed() -> Evaluation {
        formula.evaluate { reference in
            values[reference].map { .value($0) } ?? .missing([.notGiven(reference)])
        } aggregate: { aggregate in
            groups[aggregate.source].map { .value($0) } ?? .missing([.emptyGroup])
        }
    }

    /// The names to look at when there is no value, as formulas write them, in their order: those
    /// without a value; where all have one, the series, which are empty or too short.
    public var missing: [String] {
        let names =
            formula.references.filter { values[$0] == nil }.map(\.description)
            + formula.aggregates.map(\.source).filter { groups[$0] == nil }
        guard names.isEmpty, !reasons.isEmpty else { return names }
        let series = formula.references.filter { reference in
            switch values[reference] {
            case .numbers, .words: true
            default: false
            }
        }
        return (series.isEmpty ? formula.references : series).map(\.description)
    }
}

/// Whether something that the scheme asks for holds for a unit.
public struct ConditionResult: Hashable, Sendable {
    /// What the condition belongs to: a set of adjustments, a grade, a ceiling, a title, a veto.
    public let node: NodeID
    /// Whether it holds; `nil` when data are missing, and it counts as not holding.
    public let holds: Bool?
    /// How it was found.
    public let computed: ComputedValue

    /// Creates a result.
    public init(node: NodeID, holds: Bool?, computed: ComputedValue) {
        self.node = node
        self.holds = holds
        self.computed = computed
    }
}
