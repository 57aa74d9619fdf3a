extension Expression {
    /// Finds out what the names mean and whether everything fits.
    ///
    /// - Parameters:
    ///   - scope: What the formula may use.
    ///   - type: The type that its value must have.
    /// - Returns: The formula, ready to be computed.
    /// - Throws: ``ExpressionError`` with all problems that do not follow from one another.
    public func checked(
        in scope: Scope,
        expecting type: ExpressionType
    ) throws(ExpressionError) -> CheckedExpression {
        var checker = Checker(scope: scope)
        let checked = checker.check(syntax)
        guard let checked, checker.problems.isEmpty else { throw ExpressionError(checker.problems) }
        guard checked.type == type else {
            let facts = ["expected": type.rawValue, "found": checked.type.rawValue]
            throw ExpressionError(.wrongResult, at: syntax.span, facts)
        }
        return CheckedExpression(
            source: source,
            type: type,
            references: checker.references,
            types: checker.types,
            aggregates: checker.aggregates,
            body: checked.typed
        )
    }
}
