import BigInt
import Exact
import Hierarchy
import Schemes
import Scoring

/// The rules read sentence by sentence, with no thought of speed: what scoring is compared with.
///
/// Ranks and grades are found by counting units, totals by fractions that are never reduced.
struct NaiveCycle {
    let scheme: Scheme
    let units: [UnitInputs]

    func form(_ unit: UnitInputs) -> Form? { scheme.forms.first { $0.id == unit.form } }

    func isIncomplete(_ unit: UnitInputs) -> Bool {
        scheme.items.contains { unit.marks[$0.id] == nil }
    }

    func isVetoed(_ unit: UnitInputs) -> Bool {
        unit.findings.contains { finding in scheme.vetoes.contains { $0.id == finding.veto } }
    }

    /// Points of the checklist in ten-thousandths, with or without bonuses.
    func sheet(_ unit: UnitInputs, bonuses: Bool = true) -> Int64 {
        var sum: Int64 = 0
        for item in scheme.items {
            guard let mark = unit.marks[item.id] else { continue }
            sum += min(max(0, mark.points.tenThousandths), item.points.tenThousandths)
        }
        for group in scheme.adjustmentGroups {
            var earned: Int64 = 0
            for adjustment in group.adjustments {
                let points = self.points(unit, adjustment)
                if adjustment.direction == .bonus { earned += points } else { sum -= points }
            }
            if let cap = group.cap?.tenThousandths, earned > cap { earned = cap }
            if bonuses { sum += earned }
        }
        return sum
    }

    func points(_ unit: UnitInputs, _ adjustment: Adjustment) -> Int64 {
        var byMatter: [String: Int64] = [:]
        let ceiling = BigInt(Amount.limit * Amount.scale)
        var sum: BigInt = 0
        for occurrence in unit.occurrences where occurrence.count > 0 {
            for rate in adjustment.rates where rate.id == occurrence.rate {
                var each: Int64 = 0
                switch rate.award {
                case .fixed(let points): each = points.tenThousandths
                case .discretionary(let low, let high):
                    if let points = occurrence.points {
                        each = max(low, min(high, points)).tenThousandths
                    }
                }
                if let matter = occurrence.matter {
                    byMatter[matter] = max(byMatter[matter] ?? 0, each)
                } else {
                    sum += min(BigInt(each) * BigInt(occurrence.count), ceiling)
                }
            }
        }
        sum += byMatter.values.map { BigInt($0) }.reduce(0, +)
        let bounded = Int64(min(sum, ceiling))
        return adjustment.cap.map { min($0.tenThousandths, bounded) } ?? bounded
    }

    /// A component's score, before the clamp.
    func raw(_ unit: UnitInputs, _ component: Component, bonuses: Bool) -> Fraction? {
        if case .imported(let points, _)? = unit.ratings[component.id] {
            let limit = Amount(Int(Amount.limit))
            return Fraction(max(-limit, min(limit, points)))
        }
        switch component.source {
        case .checklist, .carryover(.assessedYearSheet):
            if isIncomplete(unit) { return nil }
            return Fraction(Amount(tenThousandths: sheet(unit, bonuses: bonuses)))
        case .carryover, .formula, .survey: return nil
        case .jury, .peer:
            guard case .scores(let scores)? = unit.ratings[component.id] else { return nil }
            let points = scores.filter { counts($0, for: unit, component) }
                .map { max(0, min(100, $0.points)) }
                .sorted()
            if points.isEmpty || points.count < component.minimumRaters { return nil }
            let isTrimmed = component.aggregate == .trimmedMean && points.count >= 5
            let kept = isTrimmed ? Array(points[1..<points.count - 1]) : points
            return kept.map { Fraction($0) }.reduce(Fraction(0), +) * Fraction(1, .init(kept.count))
        case .publicVote:
            guard case .tally(let tally)? = unit.ratings[component.id] else { return nil }
            var sum = Fraction(0)
            var count = 0
            for step in component.ballotSteps {
                guard let points = step.points, let ballots = tally[step.id] else { continue }
                sum = sum + Fraction(points) * Fraction(.init(ballots))
                count += ballots
            }
            if count == 0 || count < component.minimumRaters { return nil }
            return sum * Fraction(1, .init(count))
        }
    }

    private func counts(_ score: RaterScore, for unit: UnitInputs, _ component: Component) -> Bool {
        if score.affiliation == unit.unit { return false }
        guard component.source == .peer else { return true }
        if score.rater == unit.unit.rawValue { return false }
        return !units.contains { other in
            other.isAbsent
                && (other.unit == score.affiliation || other.unit.rawValue == score.rater)
        }
    }

    func score(_ unit: UnitInputs, _ component: Component, bonuses: Bool = true) -> Fraction? {
        guard let raw = raw(unit, component, bonuses: bonuses) else { return nil }
        guard let clamp = component.clamp else { return raw }
        if raw < Fraction(clamp.lowerBound) { return Fraction(clamp.lowerBound) }
        if Fraction(clamp.upperBound) < raw { return Fraction(clamp.upperBound) }
        return raw
    }

    /// The components of the unit's form, with their weights.
    func mixed(_ unit: UnitInputs) -> [(Component, Amount)] {
        (form(unit)?.weights ?? [])
            .flatMap { weight in
                scheme.components.filter { $0.id == weight.component }.map { ($0, weight.percent) }
            }
    }

    func total(_ unit: UnitInputs, bonuses: Bool = true) -> Amount? {
        if unit.isAbsent || isIncomplete(unit) { return nil }
        var sum = Fraction(0)
        var weights = Fraction(0)
        for (component, percent) in mixed(unit) {
            guard let score = score(unit, component, bonuses: bonuses) else { continue }
            sum = sum + score * Fraction(percent)
            weights = weights + Fraction(percent)
        }
        if weights.over == 0 { return nil }
        let quotient = Fraction(sum.over * weights.under, sum.under * weights.over)
        return quotient.rounded(scheme.policies.places, scheme.policies.rounding)
    }
}
