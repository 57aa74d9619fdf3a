/// What a formula comes to: a value, or nothing with the reasons why.
public enum Evaluation: Hashable, Sendable {
    /// The value.
    case value(ExpressionValue)
    /// There is none; at least one reason, each once, in the order in which they were met.
    case missing([MissingReason])

    /// The value, when there is one.
    public var value: ExpressionValue? {
        guard case .value(let value) = self else { return nil }
        return value
    }

    /// The reasons why there is no value; empty when there is one.
    public var reasons: [MissingReason] {
        guard case .missing(let reasons) = self else { return [] }
        return reasons
    }

    /// Nothing, for the reasons of all; each once.
    static func missing(joining evaluations: some Sequence<Evaluation>) -> Evaluation {
        var seen: Set<MissingReason> = []
        return .missing(evaluations.flatMap(\.reasons).filter { seen.insert($0).inserted })
    }

    static func missing(_ reason: MissingReason) -> Evaluation { .missing([reason]) }
    static func flag(_ flag: Bool) -> Evaluation { .value(.flag(flag)) }
}
