public import Exact

/// The answers to a rule's silences that scoring acts on, one for each named policy.
///
/// Every field has the article or the agreed default behind it in the scheme's policy elements;
/// the enumerations in `Policies` list what can be computed, with the words that schemes write.
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
    /// Which of two worded bands a total gets: policy `band_boundary`.
    public let bandBoundary: BandBoundary
    /// Whether bonus and deduction count per occurrence: policy `bonus_counting`.
    public let bonusCounting: BonusCounting
    /// How a quota's seats are rounded: policy `quota`.
    public let quotaRounding: QuotaRounding
    /// What happens to units tied across the last seat: policy `quota_ties`.
    public let quotaTies: QuotaTies
    /// What the minimum of a grade looks at: policy `pass_mark_measure`.
    public let passMark: PassMark
    /// What becomes of the score of a vetoed unit: policy `veto_record`.
    public let vetoRecord: VetoRecord
    /// What happens to items that do not apply: policy `not_applicable`.
    public let notApplicable: NotApplicable
    /// Which parts of an item can be earned: policy `partial_credit`.
    public let partialCredit: PartialCredit
    /// Who gives the peer scores of written units: policy `written_peer_raters`; `nil` where the
    /// scheme is silent: whoever gave one.
    public let writtenPeerRaters: WrittenPeerRaters?
    /// What part the checklist plays: policy `checklist_role`.
    public let checklistRole: ChecklistRole

    /// Creates answers.
    public init(
        rounding: Rounding,
        places: Int,
        bands: Bands,
        missingComponent: MissingComponent,
        adjustmentsApplyTo: AdjustmentsApplyTo,
        ties: Ties,
        absence: Absence,
        sameMatter: SameMatter,
        bandBoundary: BandBoundary = .higherGrade,
        bonusCounting: BonusCounting = .perOccurrence,
        quotaRounding: QuotaRounding = .floor,
        quotaTies: QuotaTies = .noneOfTied,
        passMark: PassMark = .withBonus,
        vetoRecord: VetoRecord = .keepScoreUnranked,
        notApplicable: NotApplicable = .notUsed,
        partialCredit: PartialCredit = .itemSteps,
        writtenPeerRaters: WrittenPeerRaters? = nil,
        checklistRole: ChecklistRole = .lastYearResult
    ) {
        self.rounding = rounding
        self.places = places
        self.bands = bands
        self.missingComponent = missingComponent
        self.adjustmentsApplyTo = adjustmentsApplyTo
        self.ties = ties
        self.absence = absence
        self.sameMatter = sameMatter
        self.bandBoundary = bandBoundary
        self.bonusCounting = bonusCounting
        self.quotaRounding = quotaRounding
        self.quotaTies = quotaTies
        self.passMark = passMark
        self.vetoRecord = vetoRecord
        self.notApplicable = notApplicable
        self.partialCredit = partialCredit
        self.writtenPeerRaters = writtenPeerRaters
        self.checklistRole = checklistRole
    }
}
