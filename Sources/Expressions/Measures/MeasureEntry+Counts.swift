extension MeasureEntry {
    /// The table of measures, in the order of the rule types that they serve.
    static let all = conditions + counts + rates + comparisons + changes
}

extension MeasureEntry {
    /// Conditions, judgements and choices.
    static let conditions = [
        MeasureEntry(
            "yes_no(condition: flag, full = points)",
            "if condition then full else 0",
            "是则满分，否则0分",
            "full marks when the condition holds, nothing otherwise"
        ),
        MeasureEntry(
            "within(value, least, most)",
            "clamp(value, least, most)",
            "酌情给分，不低于least，不高于most",
            "a judged value, kept between the least and the most"
        ),
        MeasureEntry(
            "on_time(done: date, deadline: date, late = 0, never = 0, full = points)",
            "if not given(done) then full * never else if done <= deadline then full else full * late",
            "按时完成满分，逾期得late比例，未完成得never比例",
            "full marks by the deadline; a share when late; a share when never done"
        ),
        MeasureEntry(
            "best_of(values…: numbers)",
            "highest(values)",
            "几项取最高",
            "the best of several; wrap them in present(…) to leave out what is not given"
        ),
        MeasureEntry(
            "start_full(deducted, full = points)",
            "clamp(full - deducted, 0, full)",
            "从满分起扣，扣完为止",
            "starts at full marks and deducts, not below 0"
        ),
        MeasureEntry(
            "start_zero(added, full = points)",
            "clamp(added, 0, full)",
            "从0分起加，加满为止",
            "starts at 0 and adds, not above full marks"
        ),
    ]

    /// Counts of deeds and of events.
    static let counts = [
        MeasureEntry(
            "count_threshold(number, need, full = points)",
            "if number >= need then full else full * max(0, number) / need",
            "达到次数满分，不足按比例",
            "full marks for the number needed, a proportional part below it"
        ),
        MeasureEntry(
            "all_or_nothing(number, need, full = points)",
            "if number >= need then full else 0",
            "达到次数满分，不足不得分",
            "full marks for the number needed, nothing below it"
        ),
        MeasureEntry(
            "count_including(number, need, includes: flag, full = points)",
            "if includes then count_threshold(number, need, full) else 0",
            "达到次数且含必备内容；缺必备内容不得分",
            "a number needed that must include a named element; nothing without it"
        ),
        MeasureEntry(
            "zero_events(number, full = points)",
            "if number = 0 then full else 0",
            "未发生满分，发生即不得分",
            "full marks when nothing happened, nothing otherwise"
        ),
        MeasureEntry(
            "per_occurrence(number, each, least = 0, full = points)",
            "max(least, full - each * number)",
            "每发生一次扣each分，扣至least分为止",
            "deducts for each occurrence, down to a floor"
        ),
        MeasureEntry(
            "per_shortage(actual, needed, each, least = 0, full = points)",
            "max(least, full - each * max(0, needed - actual))",
            "每少一次扣each分，扣至least分为止",
            "deducts for each one short of the number needed, down to a floor"
        ),
        MeasureEntry(
            "repeated(number, each, factor)",
            "if number <= 0 then 0 else each + each * factor * (number - 1)",
            "首次计each分，再次发生按factor倍计",
            "one unit for the first occurrence, a multiple of it for each further one"
        ),
        MeasureEntry(
            "share_of(value, share)",
            "value * share",
            "上级扣分按比例计入",
            "a share of a value, such as a higher level's deduction"
        ),
        MeasureEntry(
            "prorated(value, months, of = 12)",
            "value * months / of",
            "按月数折算",
            "a value for a part of a period"
        ),
    ]
}
