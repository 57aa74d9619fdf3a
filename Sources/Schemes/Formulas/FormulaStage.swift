/// When a formula is computed: later stages see what earlier ones came to.
public enum FormulaStage: Int, Hashable, Sendable, CaseIterable, Comparable {
    /// From what is recorded: computed data, and the points of items.
    case marks
    /// After the checklist's items: conditions and points of adjustments.
    case adjustments
    /// After the checklist: the scores of components.
    case components
    /// After the total: grades, ceilings, titles, ties and vetoes.
    case outcome

    /// Whether one stage comes before another.
    public static func < (left: FormulaStage, right: FormulaStage) -> Bool {
        left.rawValue < right.rawValue
    }

    /// The stage of the formulas of a kind of element; `nil` when it has none.
    init?(_ kind: NodeKind) {
        switch kind {
        case .datum, .item: self = .marks
        case .adjustmentGroup, .adjustment: self = .adjustments
        case .component: self = .components
        case .grade, .ceiling, .title, .tieKey, .veto: self = .outcome
        case .scheme, .vocabulary, .policy, .section, .indicator, .rate, .ballotStep, .form,
            .unitClass, .ladderStep, .raterGroup, .stage:
            return nil
        }
    }
}
