/// Why a formula cannot be read or checked: at least one problem, in the order of the text.
public struct ExpressionError: Error, Hashable, Sendable {
    /// The problems; never empty.
    public let problems: [ExpressionProblem]

    init(_ problems: [ExpressionProblem]) {
        self.problems = problems.sorted { $0.position.offset < $1.position.offset }
    }

    init(_ code: ExpressionProblem.Code, at span: SourceSpan, _ facts: [String: String] = [:]) {
        problems = [ExpressionProblem(code, at: span, facts)]
    }
}
