/// How scores of differing schemes are read side by side.
public enum Reading: String, Hashable, Sendable, CaseIterable {
    /// Each unit's total on its own scheme.
    case asScored = "as_scored"
    /// Only the items that all compared sides inherit from the ancestor, at its points.
    case commonCore = "common_core"
    /// The ancestor's whole scheme, where all its items are there.
    case restated
}
