import BigInt
import Exact
import Expressions
import Hierarchy
import Schemes
import Scoring

extension NaiveCycle {
    /// From where a formula looks.
    struct View: Hashable {
        /// What `points` are; `nil` where the name is not open.
        var points: Amount?
        /// Which adjustments are left in what it sees.
        var kept: Kept = .all
        /// Whether only what people found is seen, as by a veto's own condition.
        var isBeforeFindings = false
    }

    /// The units that group functions look at.
    func group(of unit: UnitInputs) -> [UnitInputs] { list(of: unit).filter { !$0.isAbsent } }

    func value(_ formula: Formula, _ unit: UnitInputs, _ view: View) -> Evaluation {
        notes.once("value \(formula.address) \(formula.source) \(unit.unit) \(view)") {
            formula.expression.evaluate { name in
                value(formula.meanings[name], name, unit, view)
            } aggregate: { aggregate in
                value(aggregate, formula, unit, view)
            }
        }
    }

    /// A formula's number.
    func number(_ formula: Formula, _ unit: UnitInputs, _ view: View) -> Fraction? {
        value(formula, unit, view).value?.number.map { Fraction($0.numerator, $0.denominator) }
    }

    /// Whether a condition holds; one without an answer does not, none at all does.
    func holds(_ condition: Formula?, _ unit: UnitInputs, _ view: View = View()) -> Bool {
        condition.map { value($0, unit, view).value?.flag ?? false } ?? true
    }

    private func value(
        _ aggregate: Aggregate,
        _ formula: Formula,
        _ unit: UnitInputs,
        _ view: View
    ) -> Evaluation {
        func ask(_ part: CheckedExpression?, _ unit: UnitInputs) -> Evaluation? {
            part?.evaluate { value(formula.meanings[$0], $0, unit, view) }
        }
        // Who is absent is ranked with nobody.
        if unit.isAbsent { return .missing([.emptyGroup]) }
        var others = group(of: unit)
        if let by = aggregate.by {
            let word = ask(by, unit)
            if let word, word.value == nil { return word }
            others.removeAll { ask(by, $0)?.value != word?.value }
        }
        let yes = Evaluation.value(.flag(true))
        return aggregate.value(
            of: ask(aggregate.inner, unit) ?? yes,
            among: others.map { ask(aggregate.inner, $0) ?? yes }
        )
    }

    private func value(
        _ meaning: FormulaName?,
        _ name: Reference,
        _ unit: UnitInputs,
        _ view: View
    ) -> Evaluation {
        let none = Evaluation.missing([.notGiven(name)])
        func given(_ value: DataValue?) -> Evaluation { value.map { .value($0) } ?? none }
        func number(_ fraction: Fraction?) -> Evaluation {
            given(fraction.flatMap { Rational($0.over, $0.under) }.map { .number($0) })
        }
        func points(_ tenThousandths: Int64?) -> Evaluation {
            number(tenThousandths.map { Fraction(Amount(tenThousandths: $0)) })
        }
        func word(_ id: String?) -> Evaluation { given(id.map { .word($0) }) }
        switch meaning {
        case .datum(let id): return datum(id, name, unit)
        case .upper(let id): return given(context.upper[id])
        case .lastDatum(let id): return given(unit.history.first?.data[id])
        case .last(let figure): return given(unit.history.first?.value(figure))
        case .history(.grade):
            return .value(.words(unit.history.compactMap { $0.grade?.rawValue }))
        case .history(let figure):
            return .value(.numbers(unit.history.compactMap { $0.value(figure)?.number }))
        case .points: return number(view.points.map { Fraction($0) })
        case .unitClass: return word(unit.unitClass?.rawValue)
        case .sector: return word(unit.sector.rawValue)
        case .form: return word(unit.form.rawValue)
        case .item(let id), .indicator(let id), .section(let id):
            return points(earned(unit, partOf: id))
        case .share(let id):
            guard let earned = earned(unit, partOf: id), let full = possible(unit, partOf: id),
                full > 0
            else { return none }
            return number(Fraction(BigInt(earned), BigInt(full)))
        case .itemPoints(let id), .itemShares(let id):
            let isShare = if case .itemShares = meaning { true } else { false }
            guard let parts = each(unit, partOf: id, asShares: isShare) else { return none }
            return .value(.numbers(parts.compactMap { Rational($0.over, $0.under) }))
        case .sheetBase: return points(hasOpenItems(unit) ? nil : base(unit))
        case .sheetTotal: return points(hasOpenItems(unit) ? nil : sheet(unit, view.kept))
        case .occurrences(let rate):
            let times = unit.occurrences.filter { $0.rate == rate && $0.count > 0 }.map(\.count)
            return number(Fraction(BigInt(times.reduce(0, +))))
        case .adjustment(let id): return points(adjusted(unit, id, view.kept))
        case .component(let id):
            let component = scheme.components.first { $0.id == id }
            // Only what the unit's form mixes has a score.
            return number(
                component.flatMap { mixes(unit, $0) ? score(unit, $0, view.kept) : nil }
            )
        case .total:
            return number(total(unit, isBeforeFindings: view.isBeforeFindings).map { Fraction($0) })
        case .rank:
            return number(
                rank(unit, isBeforeFindings: view.isBeforeFindings).map { Fraction(BigInt($0)) }
            )
        case .ranked:
            let ranked = ranked(with: unit, isBeforeFindings: view.isBeforeFindings)
            return number(Fraction(BigInt(ranked.count)))
        case .finding(let id):
            let found = vetoes(unit, isBeforeFindings: view.isBeforeFindings)
            return given(.flag(found.contains { $0.id == id }))
        case .yearStart, .yearEnd, nil: return none
        }
    }

    private func datum(_ id: NodeID, _ name: Reference, _ unit: UnitInputs) -> Evaluation {
        let datum = scheme.allData.first { $0.id == id }
        if let formula = datum?.formula { return value(formula, unit, View()) }
        guard let given = unit.data[id] else { return .missing([.notGiven(name)]) }
        return given.type == datum?.type ? .value(given) : .missing([.wrongType(name)])
    }
}

extension PastResult {
    fileprivate func value(_ figure: FormulaName.PastFigure) -> DataValue? {
        switch figure {
        case .total: total.map { .number(Rational($0)) }
        case .rank: rank.map { .number(Rational($0)) }
        case .grade: grade.map { .word($0.rawValue) }
        case .sheet: sheet.map { .number(Rational($0)) }
        }
    }
}
