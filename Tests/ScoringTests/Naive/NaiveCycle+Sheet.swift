import BigInt
import Exact
import Hierarchy
import Schemes
import Scoring

extension NaiveCycle {
    /// The items that count for a unit, section by section.
    func sections(_ unit: UnitInputs) -> [[Item]] {
        func counts(_ classes: [NodeID]) -> Bool { classes.counts(for: unit.unitClass) }
        return scheme.sections.filter { counts($0.classes) }
            .map { section in
                section.indicators.filter { counts($0.classes) }.flatMap(\.items)
                    .filter { counts($0.classes) }
            }
    }

    func items(_ unit: UnitInputs) -> [Item] { sections(unit).flatMap(\.self) }

    /// Whether an item does not apply, and the scheme lets that count.
    func isExempt(_ unit: UnitInputs, _ item: Item) -> Bool {
        policies.notApplicable != .notUsed && unit.exemptions[item.id]?.isEmpty == false
    }

    private var isScaling: Bool {
        policies.notApplicable == .rescaleSection || policies.notApplicable == .rescaleTotal
    }

    private func points(_ items: [Item]) -> Int64 {
        items.map(\.points.tenThousandths).reduce(0, +)
    }

    /// Whether only items that do not apply give points.
    func appliesNowhere(_ unit: UnitInputs) -> Bool {
        let items = items(unit)
        let left = items.filter { !isExempt(unit, $0) }
        return isScaling && left.count < items.count && points(left) == 0 && points(items) > 0
    }

    /// What an item earned; `nil` without a mark, or without the data that compute it.
    private func earned(_ unit: UnitInputs, _ item: Item) -> Int64? {
        if isExempt(unit, item) {
            return policies.notApplicable == .fullMarks ? item.points.tenThousandths : 0
        }
        if case .computed(let formula) = item.measure {
            guard let exact = number(formula, unit, View(points: item.points)) else { return nil }
            let held = max(Fraction(0), min(exact, Fraction(item.points)))
            return min(item.points, held.rounded(2, .halfUp)).tenThousandths
        }
        let mark = unit.marks[item.id]
        let isClaim = policies.checklistRole == .selfAssessmentOnly
        return (isClaim ? mark?.selfPoints : mark?.points)
            .map { min(max(0, $0.tenThousandths), item.points.tenThousandths) }
    }

    /// The unit's items among those of an item, an indicator or a section.
    private func items(_ unit: UnitInputs, partOf id: NodeID) -> [Item] {
        let parts = scheme.sections.flatMap { section in
            section.indicators.flatMap { indicator in
                indicator.items.filter { [section.id, indicator.id, $0.id].contains(id) }
            }
        }
        // Where what does not apply earns full marks it is there like any other item.
        return items(unit).filter(parts.contains)
            .filter { policies.notApplicable == .fullMarks || !isExempt(unit, $0) }
    }

    /// What an item, an indicator or a section earned; `nil` while one of its items is open, and
    /// where nothing of it applies to the unit.
    func earned(_ unit: UnitInputs, partOf id: NodeID) -> Int64? {
        let parts = items(unit, partOf: id).map { earned(unit, $0) }
        return parts.isEmpty || parts.contains(nil) ? nil : parts.compactMap(\.self).reduce(0, +)
    }

    /// What each item earned, or its share of what it could; `nil` while one of them is open.
    func each(_ unit: UnitInputs, partOf id: NodeID?, asShares: Bool) -> [Fraction]? {
        let all =
            id.map { items(unit, partOf: $0) }
            ?? scheme.sections.flatMap {
                items(unit, partOf: $0.id)
            }
        var parts: [Fraction] = []
        for item in all {
            guard let points = earned(unit, item) else { return nil }
            if !asShares {
                parts.append(Fraction(Amount(tenThousandths: points)))
            } else if item.points > .zero {
                parts.append(Fraction(BigInt(points), BigInt(item.points.tenThousandths)))
            }
        }
        return parts
    }

    /// What it could earn.
    func possible(_ unit: UnitInputs, partOf id: NodeID) -> Int64? {
        points(items(unit, partOf: id))
    }

    func hasOpenItems(_ unit: UnitInputs) -> Bool {
        notes.once("open \(unit.unit)") {
            items(unit).contains { earned(unit, $0) == nil } || appliesNowhere(unit)
        }
    }

    /// Whether open items leave the unit without a total.
    func isIncomplete(_ unit: UnitInputs) -> Bool {
        let drawsOnSheet = mixed(unit).contains { isSheet($0.0) || namesItems($0.0) }
        if policies.checklistRole == .rubricForEachJuror, !drawsOnSheet { return false }
        return hasOpenItems(unit)
    }

    /// Whether a component's formula asks for points of the checklist.
    private func namesItems(_ component: Component) -> Bool {
        guard case .formula(let formula) = component.source else { return false }
        return ["item.", "items.", "indicator.", "section.", "share.", "shares.", "sheet."]
            .contains(where: formula.source.contains)
    }

    /// The sum of the marks, in ten-thousandths.
    func base(_ unit: UnitInputs) -> Int64 {
        func sum(_ items: [Item]) -> Int64 { items.compactMap { earned(unit, $0) }.reduce(0, +) }
        let exempt = items(unit).filter { isExempt(unit, $0) }
        guard isScaling, !exempt.isEmpty else { return sum(items(unit)) }
        let parts =
            policies.notApplicable == .rescaleTotal ? [items(unit)] : sections(unit)
        var result = Fraction(0)
        var full = Fraction(0)
        var lost = Fraction(0)
        for items in parts {
            let all = points(items)
            let left = points(items.filter { !isExempt(unit, $0) })
            full = full + Fraction(.init(all))
            if left == 0, all > 0 {
                lost = lost + Fraction(.init(all))
            } else if left > 0 {
                result = result + Fraction(.init(sum(items))) * Fraction(.init(all), .init(left))
            }
        }
        let kept = full.over - lost.over
        if kept > 0 { result = result * Fraction(full.over, kept) }
        return (result * Fraction(1, 10_000)).rounded(4, .halfUp).tenThousandths
    }

    /// Points of the checklist in ten-thousandths.
    func sheet(_ unit: UnitInputs, _ kept: Kept = .all) -> Int64 {
        let lies = items(unit).filter { unit.marks[$0.id]?.isFalseClaim ?? false }
            .compactMap { $0.falseClaimPoints?.tenThousandths }.reduce(0, +)
        return base(unit) + adjustments(unit, kept, .sheet) - lies
    }
}
