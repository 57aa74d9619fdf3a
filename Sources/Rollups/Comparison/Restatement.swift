import Exact
import Schemes

/// Scores units as if the ancestor's whole scheme had been theirs.
///
/// The checklist is the units' points restated to the ancestor's; recorded adjustments that the
/// ancestor knows count within its caps; other components keep their scores within its clamps. Its
/// form mixes them, re-proportioned over those available, and its rounding rounds once.
struct Restatement {
    let ancestor: Scheme

    /// The total of one unit.
    ///
    /// - Parameters:
    ///   - unit: A unit that is neither absent nor vetoed.
    ///   - base: The sum of its restated items.
    /// - Returns: `nil` when the ancestor has no such form, or no component is available.
    func total(of unit: PublishedUnit, base: Rational) -> Amount? {
        guard let form = ancestor.forms.first(where: { $0.id == unit.form }) else { return nil }
        let sheet = base + Rational(adjusted(unit))
        var sum = Rational.zero
        var percent = Amount.zero
        for weight in form.weights {
            guard let component = ancestor.components.first(where: { $0.id == weight.component }),
                let score = score(of: component, unit, sheet: sheet)
            else { continue }
            sum = sum + score * Rational(weight.percent)
            percent += weight.percent
        }
        return sum.divided(by: Rational(percent))?
            .rounded(
                places: ancestor.policies.places,
                mode: ancestor.policies.rounding
            )
    }

    /// The best grade whose least total is reached, among those that everyone may have.
    func grade(of total: Amount) -> NodeID? {
        ancestor.grades
            .first { grade in
                !grade.hasQuota && grade.minimum.map { total >= $0 } ?? true
            }?
            .id
    }

    private func score(of component: Component, _ unit: PublishedUnit, sheet: Rational) -> Rational?
    {
        let score: Rational? =
            switch component.source {
            case .checklist, .carryover(.assessedYearSheet): sheet
            case .jury, .publicVote, .peer, .carryover(.previousFinal), .carryover(.imported),
                .formula, .survey:
                unit.components[component.id]
            }
        guard let score, let clamp = component.clamp else { return score }
        return min(max(score, Rational(clamp.lowerBound)), Rational(clamp.upperBound))
    }

    private func adjusted(_ unit: PublishedUnit) -> Amount {
        ancestor.adjustmentGroups
            .map { group in
                var bonus = Amount.zero
                var deduction = Amount.zero
                for adjustment in group.adjustments {
                    let points = unit.adjustments[adjustment.id] ?? .zero
                    switch adjustment.direction {
                    case .bonus:
                        let earned = max(points, .zero)
                        bonus += adjustment.cap.map { min(earned, $0) } ?? earned
                    case .deduction:
                        let lost = min(points, .zero)
                        deduction += adjustment.cap.map { max(lost, -$0) } ?? lost
                    }
                }
                return (group.cap.map { min(bonus, $0) } ?? bonus) + deduction
            }
            .total
    }
}
