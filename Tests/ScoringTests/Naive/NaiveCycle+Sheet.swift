import BigInt
import Exact
import Schemes
import Scoring

extension NaiveCycle {
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
        let left = scheme.items.filter { !isExempt(unit, $0) }
        return isScaling && left.count < scheme.items.count && points(left) == 0
            && points(scheme.items) > 0
    }

    /// What an item earned; `nil` without a mark.
    private func earned(_ unit: UnitInputs, _ item: Item) -> Int64? {
        if isExempt(unit, item) {
            return policies.notApplicable == .fullMarks ? item.points.tenThousandths : 0
        }
        let mark = unit.marks[item.id]
        let isClaim = policies.checklistRole == .selfAssessmentOnly
        return (isClaim ? mark?.selfPoints : mark?.points)
            .map { min(max(0, $0.tenThousandths), item.points.tenThousandths) }
    }

    func hasOpenItems(_ unit: UnitInputs) -> Bool {
        scheme.items.contains { earned(unit, $0) == nil } || appliesNowhere(unit)
    }

    /// Whether open items leave the unit without a total.
    func isIncomplete(_ unit: UnitInputs) -> Bool {
        let drawsOnSheet = mixed(unit)
            .contains {
                $0.0.source == .checklist || $0.0.source == .carryover(.assessedYearSheet)
            }
        if policies.checklistRole == .rubricForEachJuror, !drawsOnSheet { return false }
        return hasOpenItems(unit)
    }

    /// The sum of the marks, in ten-thousandths.
    private func base(_ unit: UnitInputs) -> Int64 {
        func sum(_ items: [Item]) -> Int64 { items.compactMap { earned(unit, $0) }.reduce(0, +) }
        let exempt = scheme.items.filter { isExempt(unit, $0) }
        guard isScaling, !exempt.isEmpty else { return sum(scheme.items) }
        let parts =
            policies.notApplicable == .rescaleTotal
            ? [scheme.items] : scheme.sections.map { $0.indicators.flatMap(\.items) }
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
        let lies = scheme.items.filter { unit.marks[$0.id]?.isFalseClaim ?? false }
            .compactMap { $0.falseClaimPoints?.tenThousandths }.reduce(0, +)
        return base(unit) + adjustments(unit, kept, .sheet) - lies
    }

    /// What adjustments add to the checklist or to the total, in ten-thousandths.
    func adjustments(
        _ unit: UnitInputs,
        _ kept: Kept,
        _ target: Policies.AdjustmentsApplyTo
    ) -> Int64 {
        if kept == .none { return 0 }
        var bonusLeft = scheme.bonusCap?.tenThousandths ?? .max
        var deductionLeft = scheme.deductionCap?.tenThousandths ?? .max
        var sum: Int64 = 0
        for group in scheme.adjustmentGroups {
            func earned(_ direction: Adjustment.Direction, _ cap: Amount?) -> Int64 {
                let points = group.adjustments.filter { $0.direction == direction }
                    .map { self.points(unit, $0) }.reduce(0, +)
                return min(points, cap?.tenThousandths ?? .max)
            }
            let bonus =
                kept == .all ? min(earned(.bonus, group.cap), bonusLeft) : 0
            let deduction = min(earned(.deduction, group.deductionCap), deductionLeft)
            bonusLeft -= bonus
            deductionLeft -= deduction
            if group.appliesTo == target { sum += bonus - deduction }
        }
        return sum
    }

    private func points(_ unit: UnitInputs, _ adjustment: Adjustment) -> Int64 {
        var byMatter: [String: Int64] = [:]
        let ceiling = BigInt(Amount.limit * Amount.scale)
        var sum: BigInt = 0
        var highest: BigInt = 0
        for occurrence in unit.occurrences where occurrence.count > 0 {
            if let document = occurrence.document {
                if adjustment.carryOver == .none || document.isEmpty { continue }
            }
            for rate in adjustment.rates where rate.id == occurrence.rate {
                var each: Int64 = 0
                switch rate.award {
                case .fixed(let points): each = points.tenThousandths
                case .discretionary(let low, let high):
                    if let points = occurrence.points {
                        each = max(low, min(high, points)).tenThousandths
                    }
                }
                var part = Fraction(1)
                if adjustment.sharing == .share, let share = occurrence.share {
                    part = Fraction(share.numerator, share.denominator)
                }
                func worth(_ times: Int) -> BigInt {
                    let whole = min(BigInt(each) * BigInt(times), ceiling)
                    let shared = Fraction(whole, 10_000) * part
                    return BigInt(shared.rounded(4, .halfUp).tenThousandths)
                }
                highest = max(highest, worth(1))
                if policies.sameMatter == .highestOnce, let matter = occurrence.matter {
                    byMatter[matter] = max(byMatter[matter] ?? 0, Int64(worth(1)))
                } else {
                    sum += worth(occurrence.count)
                }
            }
        }
        sum += byMatter.values.map { BigInt($0) }.reduce(0, +)
        if policies.bonusCounting == .once || adjustment.isOnce { sum = highest }
        let bounded = Int64(min(sum, ceiling))
        return adjustment.cap.map { min($0.tenThousandths, bounded) } ?? bounded
    }
}
