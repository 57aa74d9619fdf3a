import Exact
import Expressions
import Hierarchy
import Schemes

extension Facts {
    /// What a name means for a unit; `nil` when it has no value.
    func value(of name: FormulaName, for unit: Int) -> ExpressionValue? {
        let inputs = units[unit]
        switch name {
        case .datum, .upper, .points: return nil
        case .lastDatum(let id): return inputs.history.first?.data[id]
        case .last(let figure): return inputs.history.first.flatMap { last($0, figure) }
        case .history(let figure): return past(inputs.history, figure)
        case .unitClass: return inputs.unitClass.map { .word($0.rawValue) }
        case .sector: return .word(inputs.sector.rawValue)
        case .form: return .word(inputs.form.rawValue)
        case .yearStart: return day(month: 1, 1)
        case .yearEnd: return day(month: 12, 31)
        case .occurrences(let rate): return .number(Rational(occurrences(of: rate, in: inputs)))
        case .component(let id): return components[unit][id].map { .number($0) }
        case .total: return number(totals.indices.contains(unit) ? totals[unit] : nil)
        case .rank: return rank(of: unit).map { .number(Rational($0)) }
        case .ranked:
            return ranks.indices.contains(unit) ? .number(Rational(ranks[unit].among)) : nil
        case .finding(let veto): return .flag(findings[unit].contains(veto))
        case .itemPoints(let id), .itemShares(let id):
            guard sheets.indices.contains(unit) else { return nil }
            let items = index.items(under: id, of: index.checklist(of: inputs))
            let isShare = if case .itemShares = name { true } else { false }
            return series(items, sheets[unit], isShare: isShare).map { .numbers($0) }
        case .item, .indicator, .section, .share, .sheetBase, .adjustment, .sheetTotal:
            guard sheets.indices.contains(unit) else { return nil }
            return earned(name, sheets[unit], index.checklist(of: inputs)).map { .number($0) }
        }
    }

    private func number(_ amount: Amount?) -> ExpressionValue? {
        amount.map { .number(Rational($0)) }
    }

    private func rank(of unit: Int) -> Int? {
        ranks.indices.contains(unit) ? ranks[unit].rank : nil
    }

    private func last(_ result: PastResult, _ figure: FormulaName.PastFigure) -> ExpressionValue? {
        switch figure {
        case .total: number(result.total)
        case .rank: result.rank.map { .number(Rational($0)) }
        case .grade: result.grade.map { .word($0.rawValue) }
        case .sheet: number(result.sheet)
        }
    }

    /// One figure of all earlier years that have it, the latest first.
    private func past(
        _ history: [PastResult],
        _ figure: FormulaName.PastFigure
    )
        -> ExpressionValue
    {
        switch figure {
        case .total: .numbers(history.compactMap(\.total).map { Rational($0) })
        case .rank: .numbers(history.compactMap(\.rank).map { Rational($0) })
        case .grade: .words(history.compactMap { $0.grade?.rawValue })
        case .sheet: .numbers(history.compactMap(\.sheet).map { Rational($0) })
        }
    }

    private func day(month: Int, _ day: Int) -> ExpressionValue? {
        context.year.flatMap { CalendarDate(year: $0, month: month, day: day) }.map { .date($0) }
    }

    /// How often a rate occurred; counts that no rule of this kind has are left at the limit.
    private func occurrences(of rate: NodeID, in unit: UnitInputs) -> Int {
        unit.occurrences.filter { $0.rate == rate }
            .reduce(0) { $0 + min(max($1.count, 0), 1_000_000) }
    }

    /// Points earned on the checklist, or their share of those to be had.
    private func earned(
        _ name: FormulaName,
        _ sheet: SheetOutcome,
        _ checklist: Checklist
    ) -> Rational? {
        switch name {
        case .sheetBase: return sheet.missing.isEmpty ? Rational(sheet.base) : nil
        case .sheetTotal: return sheet.total.map { Rational($0) }
        case .adjustment(let id): return sheet.adjustments[id].map { Rational($0) }
        case .item(let id), .indicator(let id), .section(let id):
            return sum(index.items(under: id, of: checklist), sheet)
        case .share(let id):
            let items = index.items(under: id, of: checklist)
            let full = items.filter { sheet.isApplying($0.id) }
                .map { max($0.points, .zero) }.pinnedTotal
            return sum(items, sheet).flatMap { $0.divided(by: Rational(full)) }
        default: return nil
        }
    }

    /// The points or the shares of the items that apply, one by one; `nil` while one has no mark.
    private func series(_ items: [Item], _ sheet: SheetOutcome, isShare: Bool) -> [Rational]? {
        var series: [Rational] = []
        for item in items where sheet.isApplying(item.id) {
            guard let points = sheet.items[item.id] else { return nil }
            // An item without points has no share.
            guard isShare else {
                series.append(Rational(points))
                continue
            }
            if let share = Rational(points).divided(by: Rational(max(item.points, .zero))) {
                series.append(share)
            }
        }
        return series
    }

    /// The points of items; `nil` while one has no mark, or when none applies to the unit.
    private func sum(_ items: [Item], _ sheet: SheetOutcome) -> Rational? {
        let applying = items.filter { sheet.isApplying($0.id) }
        let points = applying.compactMap { sheet.items[$0.id] }
        guard !applying.isEmpty, points.count == applying.count else { return nil }
        return Rational(points.pinnedTotal)
    }
}

extension SheetOutcome {
    /// Whether an item counts among what was earned: all that apply to the unit, and those that
    /// earn their full marks because they do not.
    fileprivate func isApplying(_ item: NodeID) -> Bool {
        !exempt.contains(item) || items[item] != nil
    }
}
