import Exact
import Hierarchy
import Schemes

/// A form's components with their scores, mixed by weight.
///
/// Where a component has no score, the others' weights are re-proportioned over any non-empty set
/// of available ones (domain policy XJ-05).
struct Mix {
    /// One component of the form.
    struct Part {
        let component: Component
        /// The weight that the scheme gives, in percent, above zero.
        let percent: Amount
        let basis: ScoreBasis
        /// The exact score after the clamp; `nil` when missing.
        let score: Rational?
        /// Whether the score lay outside the component's clamp.
        let isClamped: Bool
    }

    /// The form's components in the scheme's order.
    let parts: [Part]
    /// The sum of the available components' weights, in percent; above zero when any is.
    let percentAvailable: Rational

    init(of unit: UnitInputs, sheet: SheetOutcome, absent: Set<UnitID>, in index: SchemeIndex) {
        parts = index.parts(of: unit.form)
            .map { component, percent in
                let basis = ScoreBasis(component, of: unit, sheet: sheet, absent: absent)
                let raw = basis.raw
                let score = raw.map { raw in
                    component.clamp.map { raw.clamped(to: $0) } ?? raw
                }
                return Part(
                    component: component,
                    percent: percent,
                    basis: basis,
                    score: score,
                    isClamped: score != raw
                )
            }
        percentAvailable =
            parts.filter { $0.score != nil }.reduce(.zero) { $0 + Rational($1.percent) }
    }

    /// The components without a score, in the scheme's order.
    var missing: [NodeID] { parts.filter { $0.score == nil }.map(\.component.id) }

    /// What a part adds to the total, exact; `nil` when it has no score.
    func contribution(of part: Part) -> Rational? {
        part.score.flatMap { ($0 * Rational(part.percent)).divided(by: percentAvailable) }
    }

    /// The exact weighted sum; `nil` when no component has a score.
    var sum: Rational? {
        let contributions = parts.compactMap(contribution)
        return contributions.isEmpty ? nil : contributions.reduce(.zero, +)
    }
}
