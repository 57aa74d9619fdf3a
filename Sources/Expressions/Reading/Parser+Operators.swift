extension Parser {
    mutating func comparison() throws(ExpressionError) -> Syntax {
        let first = current
        let left = try sum()
        let result: Syntax
        if let comparison = comparisonSign {
            advance()
            let right = try sum()
            result = try part(.comparison(comparison, left, right), from: first)
        } else if skip(.in) {
            let right = try sum()
            result = try part(.membership(left, right), from: first)
        } else {
            return left
        }
        guard comparisonSign == nil, current.kind != .keyword(.in) else {
            throw ExpressionError(.chainedComparison, at: current.span)
        }
        return result
    }

    private var comparisonSign: Comparison? {
        guard case .symbol(let symbol) = current.kind else { return nil }
        return Comparison(rawValue: symbol.rawValue)
    }

    private mutating func sum() throws(ExpressionError) -> Syntax {
        let start = current
        let first = try product()
        var rest: [Syntax.Term] = []
        while true {
            if skip(.plus) {
                rest.append(Syntax.Term(isInverse: false, part: try product()))
            } else if skip(.minus) {
                rest.append(Syntax.Term(isInverse: true, part: try product()))
            } else {
                return rest.isEmpty ? first : try part(.sum(first, rest), from: start)
            }
        }
    }

    private mutating func product() throws(ExpressionError) -> Syntax {
        let start = current
        let first = try unary()
        var rest: [Syntax.Term] = []
        while true {
            if skip(.times) {
                rest.append(Syntax.Term(isInverse: false, part: try unary()))
            } else if skip(.over) {
                rest.append(Syntax.Term(isInverse: true, part: try unary()))
            } else {
                return rest.isEmpty ? first : try part(.product(first, rest), from: start)
            }
        }
    }

    private mutating func unary() throws(ExpressionError) -> Syntax {
        let first = current
        guard skip(.minus) else { return try primary() }
        let inner = try nested { parser throws(ExpressionError) in try parser.unary() }
        return try part(.negated(inner), from: first)
    }
}
