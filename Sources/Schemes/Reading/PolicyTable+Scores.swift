extension PolicyTable {
    /// Policies on totals, grades, ranks and what is made of them.
    static let scoreRows = [
        PolicyRow(
            .decides,
            "rounding",
            ["half_up", "half_even", "truncate"],
            "总分在最后一次怎样取舍，保留几位小数",
            "how the total is rounded, once at the end, and to how many places"
        ),
        PolicyRow(
            .decides,
            "bands",
            ["half_open", "round_to_integer_first", "manual_decision"],
            "各档之间的空当（如89分与90分之间）归哪一档",
            "which grade a total between two worded bands gets"
        ),
        PolicyRow(
            .defaults,
            "band_boundary",
            ["higher_grade", "lower_grade"],
            "一个分数按文字同时属于两档时归哪一档",
            "which grade a total gets that stands in two worded bands"
        ),
        PolicyRow(
            .states,
            "thresholds_read",
            ["rounded_total"],
            "分档、并列、名次看取舍前还是取舍后的总分",
            "whether thresholds, ties and ranks look at the rounded total"
        ),
        PolicyRow(
            .decides,
            "missing_component",
            ["reweight", "block", "group_median", "own_indicator_total", "unranked"],
            "某项评分得不出时总分怎样算",
            "what happens to the total when a component can't be computed"
        ),
        PolicyRow(
            .states,
            "reweight_scope",
            ["any_available"],
            "至少要有几项评分才能重新分配权重",
            "which sets of available components may be re-proportioned"
        ),
        PolicyRow(
            .states,
            "unmarked_item",
            ["incomplete"],
            "有计分点没有得分时怎么办",
            "what happens to a unit with an item that has no mark"
        ),
        PolicyRow(
            .decides,
            "ties",
            ["shared_rank", "dense", "tie_break"],
            "总分相同怎样排名",
            "how equal totals are ranked"
        ),
        PolicyRow(
            .states,
            "ranking_lists",
            ["by_form", "as_named"],
            "几种评议形式是否混排",
            "whether forms are ranked together"
        ),
        PolicyRow(
            .defaults,
            "veto_record",
            ["keep_score_unranked", "score_zero"],
            "一票否决之后分数和名次怎么办",
            "what becomes of score and rank when a finding sets the grade"
        ),
        PolicyRow(
            .decides,
            "absence",
            ["no_grade", "grade"],
            "缺席单位给不给等次、给哪个等次",
            "whether an absent unit gets a grade, and which"
        ),
        PolicyRow(
            .states,
            "absent_and_vetoed",
            ["veto_grade_unscored"],
            "既缺席又被否决的单位怎么办",
            "what happens to a unit both absent and vetoed"
        ),
        PolicyRow(
            .defaults,
            "quota",
            ["cap_floor", "cap_round", "cap_ceil", "cap_min_1"],
            "名额比例是上限还是应得，小数怎样取舍",
            "whether a quota is a cap, and how its seats are rounded"
        ),
        PolicyRow(
            .states,
            "quota_denominator",
            ["units_that_took_part"],
            "名额按哪些单位的数目计算",
            "which units a quota counts"
        ),
        PolicyRow(
            .defaults,
            "quota_ties",
            ["none_of_tied", "include_ties"],
            "得分相同的单位跨过名额线怎么办",
            "what happens to units tied across the last seat"
        ),
        PolicyRow(
            .states,
            "excellent_condition",
            ["at_least_pass_mark"],
            "进入名额但不足及格线的单位怎么办",
            "whether a unit inside the quota must also reach the pass mark"
        ),
        PolicyRow(
            .defaults,
            "pass_mark_measure",
            ["with_bonus", "base_only"],
            "及格线看含加分的得分还是基础分",
            "whether the pass mark is measured with bonus points"
        ),
        PolicyRow(
            .states,
            "median",
            ["lower_median"],
            "汇总中的中位数取哪一个",
            "which median summaries show"
        ),
        PolicyRow(
            .states,
            "coverage",
            ["own_and_ancestor_points"],
            "可比部分按哪一方的分值说明",
            "by whose points the comparable part is stated"
        ),
    ]
}
