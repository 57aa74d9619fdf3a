/// What a name in a formula stands for.
public enum FormulaName: Hashable, Sendable {
    /// What is recorded about the unit, or computed from it.
    case datum(NodeID)
    /// What a tenant above supplies.
    case upper(NodeID)
    /// The same datum in the unit's latest earlier year.
    case lastDatum(NodeID)
    /// A figure of the unit's latest earlier year.
    case last(PastFigure)
    /// A figure of all the unit's earlier years, the latest first.
    case history(PastFigure)
    /// The full points where the formula stands: the item's, the rate's, or the component's marks.
    case points
    /// The id of the unit's class, a word.
    case unitClass
    /// The id of the unit's sector, a word.
    case sector
    /// The id of the unit's form, a word.
    case form
    /// The first day of the assessed year.
    case yearStart
    /// The last day of the assessed year.
    case yearEnd
    /// What an item earned.
    case item(NodeID)
    /// What an indicator's items earned together.
    case indicator(NodeID)
    /// What a section's items earned together.
    case section(NodeID)
    /// What an item, an indicator or a section earned, divided by what it could; 0 to 1.
    case share(NodeID)
    /// What each item under an indicator or a section earned, in reading order, a series; of the
    /// whole checklist for `nil`. Items that do not apply to the unit are left out.
    case itemPoints(NodeID?)
    /// The same, each divided by what the item could give; 0 to 1.
    case itemShares(NodeID?)
    /// What the checklist earned before adjustments.
    case sheetBase
    /// How often a rate's occurrences happened.
    case occurrences(NodeID)
    /// What an adjustment gives, negative for a deduction.
    case adjustment(NodeID)
    /// What the checklist came to with its adjustments.
    case sheetTotal
    /// A component's score, before weighting.
    case component(NodeID)
    /// The total, rounded.
    case total
    /// The unit's rank on its list.
    case rank
    /// How many units are ranked on the list.
    case ranked
    /// Whether a veto's finding applies to the unit.
    case finding(NodeID)

    /// A figure of an earlier year.
    public enum PastFigure: String, Hashable, Sendable, CaseIterable {
        /// The total.
        case total
        /// The rank.
        case rank
        /// The grade's id, a word.
        case grade
        /// The checklist's total.
        case sheet
    }
}
