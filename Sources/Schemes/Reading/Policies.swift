public import Exact

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

    /// Creates answers.
    public init(
        rounding: Rounding,
        places: Int,
        bands: Bands,
        missingComponent: MissingComponent,
        adjustmentsApplyTo: AdjustmentsApplyTo,
        ties: Ties,
        absence: Absence,
        sameMatter: SameMatter
    ) {
        self.rounding = rounding
        self.places = places
        self.bands = bands
        self.missingComponent = missingComponent
        self.adjustmentsApplyTo = adjustmentsApplyTo
        self.ties = ties
        self.absence = absence
        self.sameMatter = sameMatter
    }

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
