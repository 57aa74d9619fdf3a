extension PolicyTable {
    /// Policies on the marks of items.
    static let itemRows = [
        PolicyRow(
            .defaults,
            "partial_credit",
            ["steps_of_half", "steps_of_tenth", "binary", "item_steps"],
            "计分点能不能部分得分，以多少为一档",
            "whether an item can be earned in part, and in which steps"
        ),
        PolicyRow(
            .records,
            "count_shortfall",
            ["propose_proportional", "all_or_nothing"],
            "次数、个数不足时建议多少分",
            "which mark is proposed when a count falls short"
        ),
        PolicyRow(
            .records,
            "lecture_condition",
            ["at_least_one_and_both"],
            "合写的两个条件是否都要做到",
            "whether joined conditions are both needed"
        ),
        PolicyRow(
            .records,
            "platform_rate",
            ["rate_times_points", "step_table"],
            "平台数据怎样变成得分",
            "how platform data become a mark"
        ),
        PolicyRow(
            .records,
            "data_mark_rounding",
            ["half_up"],
            "由数据得出的得分怎样取舍",
            "how a mark that follows from data is rounded"
        ),
        PolicyRow(
            .defaults,
            "not_applicable",
            ["not_used", "rescale_section", "full_marks", "rescale_total"],
            "单位没有的职责算不算",
            "whether items can be not applicable"
        ),
        PolicyRow(
            .records,
            "learning_rates",
            ["propose_one_each", "all_or_nothing"],
            "几个达标率合计一个分值时怎样建议",
            "which mark is proposed for several rates together"
        ),
        PolicyRow(
            .records,
            "zero_events",
            ["propose_zero", "proportional"],
            "出现不应有的事件时建议多少分",
            "which mark is proposed after an event that should not happen"
        ),
        PolicyRow(
            .records,
            "case_count",
            ["two_full_one_half"],
            "“2至5个”这类区间怎样计",
            "how a count asked for as a range is marked"
        ),
        PolicyRow(
            .records,
            "routine_observation",
            ["dated_observations"],
            "平时考评怎样起作用",
            "how observations during the year count"
        ),
        PolicyRow(
            .records,
            "jury_session",
            ["evidence_only"],
            "没有权重的履责评议怎样起作用",
            "how a jury session without a weight counts"
        ),
    ]
}
