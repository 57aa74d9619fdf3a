public import Exact

/// A grade (等次).
public struct Grade: Hashable, Sendable {
    /// The grade's identity.
    public let id: NodeID
    /// Its name.
    public let title: String
    /// The least total for it, included; `nil` for the lowest grade.
    public let minimum: Amount?
    /// The share of units that may have it, in percent; `nil` for no quota.
    ///
    /// The number of seats is rounded down, and units tied across the last seat get none.
    public let quotaPercent: Amount?
    /// The band as the rule words it, verbatim; `nil` when it has no words of its own.
    public let wording: String?
}

/// A finding that sets the grade whatever the score (一票否决).
public struct Veto: Hashable, Sendable {
    /// The finding's identity.
    public let id: NodeID
    /// Its name.
    public let title: String
    /// The grade that it sets.
    public let grade: NodeID
}

/// The answers to a rule's silences that scoring acts on, one for each named policy.
///
/// Every field has the article or the agreed default behind it in the scheme's policy elements;
/// each enumeration lists what this version can compute.
public struct Policies: Hashable, Sendable {
    /// How the final total is rounded, once: policy `rounding`.
    public let rounding: Rounding
    /// To how many places, 0 to 4: policy `rounding`, field `places`.
    public let places: Int
    /// How thresholds read: policy `bands`.
    public let bands: Bands
    /// What happens when a component can't be computed: policy `missing_component`.
    public let missingComponent: MissingComponent
    /// Where adjustments act: policy `adjustments_apply_to`.
    public let adjustmentsApplyTo: AdjustmentsApplyTo
    /// How ties are ranked: policy `ties`.
    public let ties: Ties
    /// What happens to an absent unit: policy `absence`.
    public let absence: Absence
    /// How one matter at several levels counts: policy `same_matter`.
    public let sameMatter: SameMatter

    /// How thresholds read.
    public enum Bands: String, Hashable, Sendable, CaseIterable {
        /// Each grade begins at its minimum, included, and ends below the next.
        case halfOpen = "half_open"
    }

    /// What happens when a component can't be computed.
    public enum MissingComponent: String, Hashable, Sendable, CaseIterable {
        /// The other components' weights are re-proportioned; the unit is flagged.
        case reweight
    }

    /// Where adjustments act.
    public enum AdjustmentsApplyTo: String, Hashable, Sendable, CaseIterable {
        /// On the checklist's total, before its component is weighted.
        case sheet
    }

    /// How ties are ranked.
    public enum Ties: String, Hashable, Sendable, CaseIterable {
        /// Equal totals share the better rank, and the ranks after them are left out: 1, 2, 2, 4.
        case sharedRank = "shared_rank"
    }

    /// What happens to an absent unit: never a score or a rank.
    public enum Absence: Hashable, Sendable {
        /// No grade either; the unit is criticised in the circular.
        case noGrade
        /// The unit gets this grade.
        case grade(NodeID)
    }

    /// How one matter at several levels counts.
    public enum SameMatter: String, Hashable, Sendable, CaseIterable {
        /// Once within an adjustment, at its highest level.
        case highestOnce = "highest_once"
    }
}
