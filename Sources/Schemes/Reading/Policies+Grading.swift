extension Policies {
    /// How thresholds read.
    public enum Bands: String, Hashable, Sendable, CaseIterable {
        /// Each grade begins at its minimum, included, and ends below the next.
        case halfOpen = "half_open"
        /// The total is first rounded to a whole number, for the grade only: 89.50 counts as 90 (XJ-01).
        case roundToIntegerFirst = "round_to_integer_first"
        /// A total between two worded bands gets no grade until people decide; the decision is an
        /// input, with its reason.
        case manualDecision = "manual_decision"
    }

    /// Which of two worded bands a total gets that stands in both (XJ-02).
    public enum BandBoundary: String, Hashable, Sendable, CaseIterable {
        /// The better one.
        case higherGrade = "higher_grade"
        /// The worse one: exactly 60 is below 60.
        case lowerGrade = "lower_grade"
    }

    /// What happens when a component can't be computed (XJ-05).
    public enum MissingComponent: String, Hashable, Sendable, CaseIterable {
        /// The other components' weights are re-proportioned; the unit is flagged.
        case reweight
        /// The unit has no total.
        case block
        /// The lower median of the component's scores on the unit's ranking list stands in; the unit is
        /// flagged.
        case groupMedian = "group_median"
        /// The unit's checklist, scaled to the component's full marks, stands in; the unit is flagged.
        case ownIndicatorTotal = "own_indicator_total"
        /// As for reweighting, but the unit is not ranked and gets no grade.
        case unranked
    }

    /// How ties are ranked (XJ-17).
    public enum Ties: String, Hashable, Sendable, CaseIterable {
        /// Equal totals share the better rank, and the ranks after them are left out: 1, 2, 2, 4.
        case sharedRank = "shared_rank"
        /// Equal totals share a rank, and none is left out: 1, 2, 2, 3.
        case dense
        /// The scheme's tie keys tell them apart, in their order; what is equal in all shares a rank.
        case tieBreak = "tie_break"
    }

    /// What happens to an absent unit: never a score or a rank.
    public enum Absence: Hashable, Sendable {
        /// No grade either; the unit is criticised in the circular.
        case noGrade
        /// The unit gets this grade.
        case grade(NodeID)
    }

    /// How a quota's seats are rounded (LX-01).
    public enum QuotaRounding: String, Hashable, Sendable, CaseIterable {
        /// Down: a cap.
        case floor = "cap_floor"
        /// To the nearest whole number, a half up.
        case nearest = "cap_round"
        /// Up.
        case up = "cap_ceil"
        /// Down, but at least one seat.
        case atLeastOne = "cap_min_1"
    }

    /// What happens to units tied across the last seat (LX-02).
    public enum QuotaTies: String, Hashable, Sendable, CaseIterable {
        /// None of the tied get a seat.
        case noneOfTied = "none_of_tied"
        /// All of them do, beyond the cap.
        case includeTies = "include_ties"
    }

    /// What the minimum of a grade looks at (LX-04).
    public enum PassMark: String, Hashable, Sendable, CaseIterable {
        /// The total with bonus.
        case withBonus = "with_bonus"
        /// The total without bonus and deduction.
        case baseOnly = "base_only"
    }

    /// What becomes of the score of a unit whose grade a finding sets (XJ-18).
    public enum VetoRecord: String, Hashable, Sendable, CaseIterable {
        /// It is kept in the record; the unit is not ranked.
        case keepScoreUnranked = "keep_score_unranked"
        /// It is 0; the unit is not ranked.
        case scoreZero = "score_zero"
    }
}
