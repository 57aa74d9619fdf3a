import Expressions

extension Scheme {
    /// Formulas that can be computed and hardly say what their writer meant.
    func doubtfulFormulas(in snapshot: Snapshot) -> [Diagnostic] {
        let formulas = formulas
        guard !formulas.isEmpty else { return [] }
        let names = FormulaNames(snapshot)
        let ranges = NameRanges(self)
        return formulas.flatMap { formula in
            // An id taken apart makes its formula say something else altogether.
            let hyphens = hyphens(in: formula, snapshot)
            return hyphens.isEmpty
                ? doubts(of: formula, in: snapshot, names, ranges) + constancy(of: formula)
                : hyphens
        }
    }

    private func doubts(
        of formula: Formula,
        in snapshot: Snapshot,
        _ names: FormulaNames,
        _ ranges: NameRanges
    ) -> [Diagnostic] {
        guard let scope = FormulaScope(at: formula.address, in: snapshot, names),
            // A formula of a scheme that was read is well formed.
            let expression = try? Expression(parsing: formula.source)
        else { return [] }
        let doubts = expression.doubts(in: scope.scope) { ranges.range(of: scope.meaning(of: $0)) }
        return doubts.map { doubt in
            var facts = ["subject": doubt.subject, "number": doubt.number]
            facts["near"] = doubt.near
            return found(doubt.kind.rawValue, formula, at: doubt.position, facts)
        }
    }

    private func hyphens(in formula: Formula, _ snapshot: Snapshot) -> [Diagnostic] {
        snapshot.hyphenatedIDs(in: formula.source)
            .map { found("hyphen", formula, at: $0.position, ["text": $0.text, "near": $0.near]) }
    }

    // A formula that gives every unit the same; conditions are looked at elsewhere, and a datum
    // may well be a number that others name.
    private func constancy(of formula: Formula) -> [Diagnostic] {
        let expression = formula.expression
        guard formula.address.field == .formula || formula.address.field.rawValue == "order",
            expression.aggregates.isEmpty,
            expression.references.allSatisfy({ formula.meanings[$0] == .points }),
            !allData.contains(where: { $0.id == formula.address.node }),
            adjustments.first(where: { $0.id == formula.address.node })
                .map({ $0.rates.isEmpty && $0.condition == nil }) ?? true
        else { return [] }
        return [found("constant", formula, at: nil, [:])]
    }

    private func found(
        _ problem: String,
        _ formula: Formula,
        at place: SourceSpan?,
        _ facts: [String: String]
    ) -> Diagnostic {
        var facts = facts
        facts["problem"] = problem
        facts["line"] = place.map { "\($0.line)" }
        facts["column"] = place.map { "\($0.column)" }
        facts["length"] = place.map { "\($0.width)" }
        return .found(
            .doubtfulFormula,
            formula.address.node,
            formula.address.field.rawValue,
            given: .text(formula.source),
            facts: facts
        )
    }
}
