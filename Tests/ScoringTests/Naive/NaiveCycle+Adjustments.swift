import BigInt
import Exact
import Hierarchy
import Schemes
import Scoring

extension NaiveCycle {
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
                    .map { self.points(unit, $0, in: group) }.reduce(0, +)
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

    /// What one adjustment gives, with its sign, after its own cap and before those of its group.
    func adjusted(_ unit: UnitInputs, _ id: NodeID, _ kept: Kept) -> Int64? {
        for group in scheme.adjustmentGroups {
            // To other classes of units it is not there at all.
            if !group.classes.counts(for: unit.unitClass) { continue }
            for adjustment in group.adjustments where adjustment.id == id {
                let points = points(unit, adjustment, in: group)
                switch adjustment.direction {
                case .bonus: return kept == .all ? points : 0
                case .deduction: return kept == .none ? 0 : -points
                }
            }
        }
        return nil
    }

    private func points(
        _ unit: UnitInputs,
        _ adjustment: Adjustment,
        in group: AdjustmentGroup
    ) -> Int64 {
        guard group.classes.counts(for: unit.unitClass), holds(group.condition, unit),
            holds(adjustment.condition, unit)
        else { return 0 }
        let ceiling = BigInt(Amount.limit * Amount.scale)
        var byMatter: [String: BigInt] = [:]
        var sum: BigInt = 0
        var highest: BigInt = 0
        if adjustment.rates.isEmpty, let formula = adjustment.formula {
            sum = worth(award(formula, unit, 0), 1, Fraction(1))
            highest = sum
        }
        for occurrence in unit.occurrences where occurrence.count > 0 {
            if let document = occurrence.document {
                if adjustment.carryOver == .none || document.isEmpty { continue }
            }
            for rate in adjustment.rates where rate.id == occurrence.rate {
                var each = given(rate, occurrence)
                if let formula = adjustment.formula { each = award(formula, unit, each) }
                var part = Fraction(1)
                if adjustment.sharing == .share, let share = occurrence.share {
                    part = Fraction(share.numerator, share.denominator)
                }
                highest = max(highest, worth(each, 1, part))
                if policies.sameMatter == .highestOnce, let matter = occurrence.matter {
                    byMatter[matter] = max(byMatter[matter] ?? 0, worth(each, 1, part))
                } else {
                    sum += worth(each, occurrence.count, part)
                }
            }
        }
        sum += byMatter.values.reduce(0, +)
        if policies.bonusCounting == .once || adjustment.isOnce { sum = highest }
        let bounded = Int64(min(sum, ceiling))
        return adjustment.cap.map { min($0.tenThousandths, bounded) } ?? bounded
    }

    /// What so many occurrences give a unit with a part in each, in ten-thousandths.
    private func worth(_ each: Amount, _ times: Int, _ part: Fraction) -> BigInt {
        let ceiling = BigInt(Amount.limit * Amount.scale)
        let whole = min(BigInt(each.tenThousandths) * BigInt(times), ceiling)
        return BigInt((Fraction(whole, 10_000) * part).rounded(4, .halfUp).tenThousandths)
    }

    private func given(_ rate: Rate, _ occurrence: Occurrence) -> Amount {
        switch rate.award {
        case .fixed(let points): return points
        case .discretionary(let low, let high):
            return occurrence.points.map { max(low, min(high, $0)) } ?? 0
        }
    }

    /// What a formula makes of a rate's points: never below zero, and nothing without its data.
    private func award(_ formula: Formula, _ unit: UnitInputs, _ points: Amount) -> Amount {
        let exact = number(formula, unit, View(points: points)) ?? Fraction(0)
        return max(0, exact.rounded(4, .halfUp))
    }
}
