extension PolicyTable {
    /// Policies on the course of the year.
    static let processRows = [
        PolicyRow(
            .records,
            "cycle_window",
            ["warn_with_reason", "refuse"],
            "超出规定时段怎么办",
            "what happens outside the rule's window"
        ),
        PolicyRow(
            .records,
            "self_assessment_deadline",
            ["set_when_cycle_opens"],
            "自查自评的截止日期由谁定",
            "who sets the deadline of self-assessment"
        ),
        PolicyRow(
            .records,
            "first_month_deadline",
            ["natural_month"],
            "“第一个月内”截止到哪一天",
            "when the first month ends"
        ),
        PolicyRow(
            .records,
            "supplement_window",
            ["until_31_december", "none"],
            "报送之后发生的事实能不能补报",
            "until when later facts can be added"
        ),
        PolicyRow(
            .records,
            "late_participation",
            ["warn"],
            "迟报算不算没有参加",
            "whether late counts as not taking part"
        ),
        PolicyRow(
            .records,
            "notice_content",
            ["duties_measures_results"],
            "公告公示必须有哪些内容",
            "what the public notice holds"
        ),
        PolicyRow(
            .records,
            "onsite_terms",
            ["form_and_step"],
            "“现场评议”指形式还是环节",
            "whether on-site evaluation means the form or the step"
        ),
        PolicyRow(
            .records,
            "written_form_steps",
            ["without_visit_and_meeting"],
            "书面评议省去哪些环节",
            "which steps the written form leaves out"
        ),
        PolicyRow(
            .records,
            "meeting_scoring",
            ["close_before_mean"],
            "评议会上何时显示平均分",
            "when the meeting sees the mean"
        ),
        PolicyRow(
            .records,
            "appeal",
            ["not_provided", "recheck"],
            "被评议单位能不能申请复核",
            "whether units can ask for a recheck"
        ),
        PolicyRow(
            .records,
            "recheck_window",
            ["three_working_days_to_ask", "decided_within_three_working_days"],
            "复核的3个工作日是提出还是办结的期限",
            "whether the days of a recheck are to ask or to decide"
        ),
        PolicyRow(
            .records,
            "provisional_results",
            ["until_approved"],
            "告知单位的结果何时成为最终结果",
            "until when results are provisional"
        ),
        PolicyRow(
            .records,
            "published_content",
            ["grade_and_rank", "total_grade_and_rank"],
            "向社会公布哪些内容",
            "what is published to society"
        ),
        PolicyRow(
            .records,
            "circular_scope",
            ["whole_jurisdiction"],
            "通报发到什么范围",
            "whom the circular reaches"
        ),
        PolicyRow(
            .records,
            "correction",
            ["new_version"],
            "通报之后发现差错怎么办",
            "what happens to errors found after publication"
        ),
        PolicyRow(
            .records,
            "rectification_report",
            ["with_next_self_assessment", "at_next_meeting"],
            "整改情况何时报告",
            "when rectification is reported"
        ),
        PolicyRow(
            .records,
            "live_results_for_ancestors",
            ["closed", "open"],
            "上级能不能看到未定的结果",
            "whether levels above see results before publication"
        ),
        PolicyRow(
            .records,
            "unit_register",
            ["per_cycle"],
            "被评议单位以哪份名册为准",
            "which register of units counts"
        ),
        PolicyRow(
            .records,
            "shared_submission",
            ["one_for_three"],
            "同一材料几处要求时报几次",
            "how often a document that several items ask for is submitted"
        ),
        PolicyRow(
            .records,
            "labels",
            ["tenant_vocabulary"],
            "文中用语不一时以哪个为准",
            "which words stand where the text uses several"
        ),
        PolicyRow(
            .records,
            "scheme_changes",
            ["new_version_by_organiser"],
            "程序、项目、指标由谁调整、何时生效",
            "who changes the scheme, and from when"
        ),
    ]
}
