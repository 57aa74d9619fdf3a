extension PolicyTable {
    /// Policies on jurors, voters, peers and last year's result.
    static let raterRows = [
        PolicyRow(
            .defaults,
            "checklist_role",
            ["last_year_result", "whole_score", "rubric_for_each_juror", "self_assessment_only"],
            "评议标准的得分在总分里起什么作用",
            "what part the checklist plays in the total"
        ),
        PolicyRow(
            .records,
            "rater_score",
            ["one_overall_score"],
            "评委、公众、互评单位逐项打分还是给一个总评分",
            "whether raters give one overall score or fill the checklist"
        ),
        PolicyRow(
            .records,
            "carryover_source",
            ["assessed_year_sheet", "previous_final", "imported"],
            "“上年度考核结果”指什么",
            "what last year's result is"
        ),
        PolicyRow(
            .records,
            "carryover_confirmation",
            ["when_cycle_opens"],
            "上年度结果何时确认",
            "when last year's result is confirmed"
        ),
        PolicyRow(
            .records,
            "grade_only_result",
            ["points_table_required"],
            "上年度结果只有等次、没有分数时怎么办",
            "what happens when last year's result is only a grade"
        ),
        PolicyRow(
            .defaults,
            "written_peer_raters",
            ["onsite_units", "written_units_each_other", "all_units", "drop_and_reweight"],
            "书面评议单位的互评由谁来评",
            "who gives the peer scores of written units"
        ),
        PolicyRow(
            .states,
            "self_rating",
            ["excluded"],
            "单位能不能给自己评分",
            "whether a unit rates itself"
        ),
        PolicyRow(
            .states,
            "rater_minimum",
            ["not_available_below"],
            "评委或互评单位太少时怎么办",
            "what happens with too few jurors or peers"
        ),
        PolicyRow(
            .states,
            "juror_minimum_counted",
            ["after_recusal_before_trimming"],
            "评委最低人数在回避、去掉最高最低分之前还是之后数",
            "when the least number of jurors is counted"
        ),
        PolicyRow(
            .defaults,
            "public_score",
            ["mean_of_steps", "relative_to_top", "approval_rate", "rank_points"],
            "公众的票怎样变成分数",
            "how ballots become a score"
        ),
        PolicyRow(
            .records,
            "ballot_steps",
            ["four_ratings", "as_listed"],
            "选票有哪些档次、各多少分、最少要多少评价",
            "which answers a ballot has, and how many ratings there must be"
        ),
        PolicyRow(
            .states,
            "few_ballots",
            ["not_available"],
            "有效评价太少时怎么办",
            "what happens with too few ratings"
        ),
        PolicyRow(
            .records,
            "jury_aggregation",
            ["mean", "trimmed_mean", "median", "group_weights"],
            "评委的分数怎样合成一个",
            "how jurors' scores become one"
        ),
        PolicyRow(
            .records,
            "jury_composition",
            ["warn_missing_category"],
            "评委缺少某一类别时怎么办",
            "what happens when a category of jurors is missing"
        ),
        PolicyRow(
            .states,
            "jury_conflict",
            ["recuse"],
            "评委来自被评议单位时怎么办",
            "what happens when a juror belongs to the unit"
        ),
        PolicyRow(
            .states,
            "vetoed_peer_ballots",
            ["counted"],
            "被否决的单位对别人的互评算不算",
            "whether a vetoed unit's scores for others count"
        ),
        PolicyRow(
            .states,
            "absent_peer_ballots",
            ["not_cast"],
            "缺席的单位参不参加互评",
            "whether an absent unit rates others"
        ),
        PolicyRow(
            .records,
            "onsite_selection",
            ["recorded_draw", "designated_with_reason"],
            "现场评议单位怎样选出",
            "how on-site units are chosen"
        ),
        PolicyRow(
            .states,
            "absent_onsite_units",
            ["count_towards_limit"],
            "缺席的现场评议单位占不占名额",
            "whether absent on-site units count towards the limit"
        ),
        PolicyRow(
            .records,
            "organiser_unit",
            ["scored_by_other_body", "out_of_ranking", "in_own_ranking"],
            "组织评议的机关自己怎样参加评议",
            "how the organiser itself is evaluated"
        ),
    ]
}
