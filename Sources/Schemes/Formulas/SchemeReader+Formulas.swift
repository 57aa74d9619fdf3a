import Expressions

extension SchemeReader {
    /// A formula that may be left out, checked; reports each problem with its place in the text.
    mutating func formula(_ node: Node, _ field: String) -> Formula? {
        guard case .text(let text) = optional(node, field), let name = FieldName(field) else {
            return nil
        }
        let address = Address(node.id, name)
        guard let scope = FormulaScope(at: address, in: snapshot, formulaNames()) else {
            return nil
        }
        do throws(ExpressionError) {
            let expression = try Expression(parsing: text)
                .checked(in: scope.scope, expecting: scope.expected)
            let meanings = expression.allReferences.map { ($0, scope.meaning(of: $0)) }
                .compactMap { reference, meaning in meaning.map { (reference, $0) } }
            return Formula(
                address: address,
                expression: expression,
                meanings: Dictionary(meanings) { first, _ in first }
            )
        } catch {
            for problem in error.problems { report(problem, at: address, text) }
            return nil
        }
    }

    /// A formula that must be there.
    mutating func requiredFormula(_ node: Node, _ field: String) -> Formula? {
        guard node[field] != nil else {
            missing(node, field)
            return nil
        }
        return formula(node, field)
    }

    private mutating func report(
        _ problem: ExpressionProblem,
        at address: Address,
        _ text: String
    ) {
        var facts = problem.facts
        facts["problem"] = problem.code.rawValue
        if problem.code == .unknownName, let near = snapshot.nameMeant(by: problem, in: text) {
            facts["near"] = near
        }
        facts["line"] = "\(problem.position.line)"
        facts["column"] = "\(problem.position.column)"
        facts["length"] = "\(problem.position.width)"
        report(.formula, address.node, address.field.rawValue, given: .text(text), facts)
    }
}
