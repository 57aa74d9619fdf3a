extension Syntax {
    /// The same formula with parts replaced, from the outside in; what is put in stays as it is.
    ///
    /// - Parameters:
    ///   - place: Where the parts that are not replaced stand; `nil` where they stood.
    ///   - replace: What a part is replaced by; `nil` to look into it.
    /// - Returns: The formula after all replacements.
    func rewritten(at place: SourceSpan? = nil, _ replace: (Syntax) -> Syntax?) -> Syntax {
        if let replaced = replace(self) { return replaced }
        func inner(_ part: Syntax) -> Syntax { part.rewritten(at: place, replace) }
        func argument(_ argument: Argument) -> Argument {
            let label = argument.label.map { Label(kind: $0.kind, span: place ?? $0.span) }
            return Argument(label: label, value: inner(argument.value))
        }
        func terms(_ terms: [Term]) -> [Term] {
            terms.map { Term(isInverse: $0.isInverse, part: inner($0.part)) }
        }
        let kind: Kind =
            switch self.kind {
            case .number, .word, .date, .flag, .reference: self.kind
            case .list(let parts): .list(parts.map(inner))
            case .call(let function, let arguments):
                .call(function, arguments.map(argument))
            case .negated(let part): .negated(inner(part))
            case .not(let part): .not(inner(part))
            case .sum(let first, let rest): .sum(inner(first), terms(rest))
            case .product(let first, let rest): .product(inner(first), terms(rest))
            case .comparison(let sign, let left, let right):
                .comparison(sign, inner(left), inner(right))
            case .membership(let left, let right): .membership(inner(left), inner(right))
            case .all(let parts): .all(parts.map(inner))
            case .any(let parts): .any(parts.map(inner))
            case .choice(let condition, let yes, let no):
                .choice(inner(condition), inner(yes), inner(no))
            }
        return Syntax(kind, at: place ?? span)
    }
}
