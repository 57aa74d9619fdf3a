extension Policies {
    /// Where adjustments act (XJ-07).
    public enum AdjustmentsApplyTo: String, Hashable, Sendable, CaseIterable {
        /// On the checklist's total, before its component is weighted.
        case sheet
        /// On the total, in full.
        case finalScore = "final_score"
    }

    /// How one matter at several levels counts (XJ-22).
    public enum SameMatter: String, Hashable, Sendable, CaseIterable {
        /// Once within an adjustment, at its highest level.
        case highestOnce = "highest_once"
        /// Each level counts.
        case addUp = "add_up"
    }

    /// Whether bonus and deduction count per occurrence (XJ-21).
    public enum BonusCounting: String, Hashable, Sendable, CaseIterable {
        /// Each occurrence counts, up to the caps.
        case perOccurrence = "per_occurrence"
        /// An adjustment counts once: its highest occurrence.
        case once
    }

    /// What happens to items that do not apply to a unit (XJ-29).
    public enum NotApplicable: String, Hashable, Sendable, CaseIterable {
        /// Every item applies; an exemption does not count.
        case notUsed = "not_used"
        /// The section's other items are scaled up to the section's points; of a section in which
        /// nothing applies, the other sections are scaled up.
        case rescaleSection = "rescale_section"
        /// The item earns its full marks.
        case fullMarks = "full_marks"
        /// The whole checklist is scaled up to its marks.
        case rescaleTotal = "rescale_total"
    }

    /// Which parts of an item can be earned by a mark that people give (XJ-25).
    public enum PartialCredit: String, Hashable, Sendable, CaseIterable {
        /// Steps of a half, where an item names none.
        case stepsOfHalf = "steps_of_half"
        /// Steps of a tenth, where an item names none.
        case stepsOfTenth = "steps_of_tenth"
        /// All or nothing.
        case binary
        /// The steps that items name, else a half.
        case itemSteps = "item_steps"
    }

    /// Who gives the peer scores of written units (XJ-09): units of forms without a limit of units.
    public enum WrittenPeerRaters: String, Hashable, Sendable, CaseIterable {
        /// Units of the forms with a limit of units, which meet on site.
        case onsiteUnits = "onsite_units"
        /// The other units of the same form.
        case writtenUnitsEachOther = "written_units_each_other"
        /// All units.
        case allUnits = "all_units"
        /// Nobody: the component is left out and the other weights are re-proportioned.
        case dropAndReweight = "drop_and_reweight"
    }

    /// What part the checklist plays (XJ-03).
    public enum ChecklistRole: String, Hashable, Sendable, CaseIterable {
        /// Its verified total is last year's result.
        case lastYearResult = "last_year_result"
        /// Its verified total is the score.
        case wholeScore = "whole_score"
        /// Every juror fills it: a juror's score is the sum of the points given, scaled to the
        /// component's full marks.
        case rubricForEachJuror = "rubric_for_each_juror"
        /// The unit's own claims count as its marks.
        case selfAssessmentOnly = "self_assessment_only"
    }
}
