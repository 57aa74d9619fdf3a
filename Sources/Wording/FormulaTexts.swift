import Expressions

/// What is said about each problem of a formula: sentences, then ways out.
///
/// A sentence that needs a fact which the problem lacks is left out.
struct FormulaTexts {
    let language: Language

    /// The text about one kind of problem.
    func entry(for code: ExpressionProblem.Code) -> Entry {
        switch language {
        case .chinese: Self.chinese(code)
        case .english: Self.english(code)
        }
    }
}
