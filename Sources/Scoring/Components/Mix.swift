import Exact
import Schemes

/// A form's components with their scores, mixed by weight.
///
/// Where a component has no score, the others' weights are re-proportioned over any non-empty set
/// of available ones, or whatever else the scheme says (domain policy XJ-05).
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
        /// What the score is measured by, above zero.
        let full: Amount

        init(
            _ component: Component,
            _ percent: Amount,
            _ basis: ScoreBasis,
            full: Amount
        ) {
            self.component = component
            self.percent = percent
            self.basis = basis
            let raw = basis.raw
            score = raw.map { raw in component.clamp.map { raw.clamped(to: $0) } ?? raw }
            isClamped = score != raw
            self.full = full
        }

        /// Whether the scheme holds no such rating for the unit, so that nothing is missing.
        var isDropped: Bool {
            if case .missing(.notHeld) = basis { true } else { false }
        }

        /// Whether another number stands in.
        var isSubstituted: Bool {
            if case .substituted = basis { true } else { false }
        }

        var isFromSheet: Bool {
            if case .sheet = basis { true } else { false }
        }
    }

    /// The form's components in the scheme's order.
    let parts: [Part]
    let kind: Form.Mix
    /// The scheme's full marks.
    let whole: Amount

    init(_ parts: [Part], _ kind: Form.Mix, whole: Amount) {
        self.parts = parts
        self.kind = kind
        self.whole = whole
    }

    /// The components without a score, in the scheme's order.
    var missing: [NodeID] { parts.filter { $0.score == nil }.map(\.component.id) }

    /// The components without a score that should have one.
    var wanting: [NodeID] {
        parts.filter { $0.score == nil && !$0.isDropped }.map(\.component.id)
    }

    /// What a part's score is multiplied by in the total; `nil` without anything to go by.
    ///
    /// Weighted: percent ÷ available percent, times the scheme's full marks ÷ the component's.
    /// Added up: percent ÷ 100, times all points to be had ÷ those of the available components.
    func factor(of part: Part) -> Rational? {
        let available = parts.filter { $0.score != nil }
        switch kind {
        case .weighted:
            let share = Rational(part.percent)
                .divided(by: available.map { Rational($0.percent) }.reduce(.zero, +))
            guard part.full != whole, part.full > .zero else { return share }
            let scale = Rational(whole).divided(by: Rational(part.full))
            return share.flatMap { share in scale.map { share * $0 } }
        case .sum:
            let taken = Rational(part.percent).divided(by: Rational(Amount.hundred))
            guard available.count < parts.count else { return taken }
            func points(_ parts: [Part]) -> Rational {
                parts.map { Rational($0.full) * Rational($0.percent) }.reduce(.zero, +)
            }
            let scale = points(parts).divided(by: points(available))
            return taken.flatMap { taken in scale.map { taken * $0 } }
        }
    }

    /// What a part adds to the total, exact; `nil` when it has no score.
    func contribution(of part: Part) -> Rational? {
        part.score.flatMap { score in factor(of: part).map { score * $0 } }
    }

    /// The exact sum; `nil` when no component has a score, or when one is missing that the scheme
    /// wants.
    func sum(by policies: Policies) -> Rational? {
        guard policies.missingComponent.allowsGaps || wanting.isEmpty else { return nil }
        let contributions = parts.compactMap(contribution)
        return contributions.isEmpty ? nil : contributions.reduce(.zero, +)
    }

    /// The same mix with other bases.
    func replacing(_ basis: (Part) -> ScoreBasis?) -> Mix {
        let replaced = parts.map { part in
            basis(part).map { Part(part.component, part.percent, $0, full: part.full) } ?? part
        }
        return Mix(replaced, kind, whole: whole)
    }
}

extension Policies.MissingComponent {
    /// Whether a total is computed from the other components.
    var allowsGaps: Bool { self == .reweight || self == .unranked }
}
