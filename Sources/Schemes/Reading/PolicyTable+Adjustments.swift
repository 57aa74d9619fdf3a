extension PolicyTable {
    /// Policies on bonus and deduction.
    static let adjustmentRows = [
        PolicyRow(
            .decides,
            "adjustments_apply_to",
            ["sheet", "final_score"],
            "加减分加在评分表上还是总分上",
            "where bonus and deduction act"
        ),
        PolicyRow(
            .records,
            "sheet_above_full_marks",
            ["clamp_component", "no_clamp"],
            "评分表得分超过满分时怎么办",
            "what happens when the sheet is above full marks"
        ),
        PolicyRow(
            .defaults,
            "bonus_counting",
            ["per_occurrence", "once"],
            "加减分按次计还是只计一次",
            "whether bonus and deduction count per occurrence"
        ),
        PolicyRow(
            .states,
            "cap_order",
            ["item_then_group"],
            "各项上限和总上限的先后",
            "in which order caps act"
        ),
        PolicyRow(
            .decides,
            "same_matter",
            ["highest_once", "add_up"],
            "同一事项在几个层级都够加分时怎样计",
            "how one matter at several levels counts"
        ),
        PolicyRow(
            .states,
            "same_matter_scope",
            ["named_matter_within_adjustment"],
            "什么算同一事项",
            "what counts as the same matter"
        ),
        PolicyRow(
            .records,
            "commendation_level",
            ["region_counts_as_province", "as_listed"],
            "各级表彰分别怎样计",
            "which levels of commendation earn points"
        ),
        PolicyRow(
            .records,
            "national_award",
            ["by_decision", "as_highest_listed"],
            "没有列出的更高层级表彰怎样计",
            "what an award above the listed levels gives"
        ),
        PolicyRow(
            .records,
            "conviction_event",
            ["one_case_by_decision_date"],
            "“一起”案件怎样数、按哪个日期",
            "what one case is, and by which date it counts"
        ),
        PolicyRow(
            .records,
            "discretionary_award",
            ["within_range_with_second_person"],
            "幅度内的加分由谁定、怎样核",
            "how a discretionary award is given"
        ),
    ]
}
