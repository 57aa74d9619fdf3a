import Exact
import Schemes

extension TraceStep {
    /// A recorded number.
    static func recorded(_ subject: Subject, _ amount: Amount) -> TraceStep {
        TraceStep(subject, .recorded(Rational(amount)))
    }

    /// A recorded count.
    static func recorded(_ subject: Subject, _ count: Int) -> TraceStep {
        TraceStep(subject, .recorded(Rational(count)))
    }

    /// A number that the scheme sets.
    static func set(_ subject: Subject, _ amount: Amount, at rules: [Address]) -> TraceStep {
        TraceStep(subject, .set(amount), rules: rules)
    }

    /// The step under an upper bound of the scheme; the step itself without one.
    func atMost(_ bound: Amount?, at rules: [Address]) -> TraceStep {
        guard let bound else { return self }
        let limit = TraceStep.set(.bound, bound, at: rules)
        return TraceStep(subject, .atMost, [self, limit], rules: rules)
    }

    /// The step above a lower bound of the scheme; the step itself without one.
    func atLeast(_ bound: Amount?, at rules: [Address]) -> TraceStep {
        guard let bound else { return self }
        let limit = TraceStep.set(.bound, bound, at: rules)
        return TraceStep(subject, .atLeast, [self, limit], rules: rules)
    }

    /// The step within bounds, which are named only where they change the number.
    func within(_ range: ClosedRange<Amount>, at rules: [Address] = []) -> TraceStep {
        guard let value = recomputed() else { return self }
        if value < Rational(range.lowerBound) { return atLeast(range.lowerBound, at: rules) }
        if value > Rational(range.upperBound) { return atMost(range.upperBound, at: rules) }
        return self
    }

    /// The step within the bounds of all amounts.
    var pinned: TraceStep {
        let limit = Amount(tenThousandths: Amount.limit * Amount.scale)
        return within(-limit...limit)
    }
}

extension [Address] {
    /// The address of one field of an element.
    static func at(_ node: NodeID, _ field: String) -> [Address] {
        FieldName(field).map { [Address(node, $0)] } ?? []
    }

    /// The addresses of a policy's value and, where it has them, of other fields.
    static func policy(_ name: String, _ fields: String...) -> [Address] {
        (["value"] + fields).compactMap { Address("\(name).\($0)") }
    }
}
