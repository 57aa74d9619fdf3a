extension MeasureEntry {
    /// Rates, targets and series.
    static let rates = [
        MeasureEntry(
            "rate(share, full = points)",
            "full * clamp(share, 0, 1)",
            "按比率得分",
            "full marks times a rate"
        ),
        MeasureEntry(
            "rate_threshold(share, at_least, full = points)",
            "if share >= at_least then full else 0",
            "比率达标满分，否则不得分",
            "full marks when a rate reaches a threshold, nothing otherwise"
        ),
        MeasureEntry(
            "rates_all(rates…: numbers, at_least = 100%, full = points)",
            "if all_at_least(rates, at_least) then full else 0",
            "各项比率全部达标满分，否则不得分",
            "full marks when all rates reach the threshold, nothing otherwise"
        ),
        MeasureEntry(
            "rates_share(rates…: numbers, at_least = 100%, full = points)",
            "full * count_at_least(rates, at_least) / count(rates)",
            "各项比率达标一项得一份",
            "an equal part for each rate that reaches the threshold"
        ),
        MeasureEntry(
            "per_point(share, target, above, below, full = points, base = full, least = 0)",
            "clamp(base + (share - target) * 100 * (if share >= target then above else below),"
                + " least, full)",
            "达到目标得base分，每高一个百分点加above分，每低一个百分点扣below分",
            "a base at the target; so much more or less for each percentage point above or below"
        ),
        MeasureEntry(
            "share_of_target(value, target, full = points)",
            "full * clamp(value / target, 0, 1)",
            "按完成目标的比例得分",
            "full marks times the part of the target that was reached"
        ),
        MeasureEntry(
            "average_rate(rates: numbers, full = points)",
            "full * clamp(mean(rates), 0, 1)",
            "按各期比率的平均得分",
            "full marks times the mean of a series of rates"
        ),
        MeasureEntry(
            "periods_met(series: numbers, at_least, full = points)",
            "full * count_at_least(series, at_least) / count(series)",
            "按达标期数的比例得分",
            "full marks times the part of the periods that reached the threshold"
        ),
        MeasureEntry(
            "with_difficulty(score, coefficient, full = points)",
            "min(full, score * coefficient)",
            "得分乘以难度系数，不超过满分",
            "a score times a coefficient of difficulty, not above full marks"
        ),
    ]

    /// Comparisons with the other units.
    static let comparisons = [
        MeasureEntry(
            "share_of_best(value, full = points)",
            "if group.highest(value) <= 0 then 0 else full * max(0, value) / group.highest(value)",
            "与最优单位之比乘以满分",
            "full marks times the value over the best unit's value"
        ),
        MeasureEntry(
            "share_of_lowest(value, full = points)",
            "if value <= 0 then full else full * max(0, group.lowest(value)) / value",
            "越低越好：最低值与本单位之比乘以满分",
            "lower is better: full marks times the lowest unit's value over the value"
        ),
        MeasureEntry(
            "rank_points(value, step, least = 0, lowest_first: flag = false, full = points)",
            "full * max(least, 1 - step * (group.rank(value, lowest_first: lowest_first) - 1))",
            "按名次得分，每降一名减step比例，不低于least比例",
            "full marks for the first place, so much of them less for each place, down to a floor"
        ),
        MeasureEntry(
            "min_max(value, least = 0, full = points)",
            "if group.highest(value) = group.lowest(value) then full"
                + " else least + (full - least) * (value - group.lowest(value))"
                + " / (group.highest(value) - group.lowest(value))",
            "极差法：最高得满分，最低得least分",
            "the highest unit gets full marks, the lowest the least, the others in proportion"
        ),
        MeasureEntry(
            "min_max_reversed(value, least = 0, full = points)",
            "if group.highest(value) = group.lowest(value) then full"
                + " else least + (full - least) * (group.highest(value) - value)"
                + " / (group.highest(value) - group.lowest(value))",
            "极差法，越低越好",
            "the same, lower is better"
        ),
        MeasureEntry(
            "z_points(value, middle, spread, full = points)",
            "if group.deviation(value, 6) = 0 then middle else clamp(middle"
                + " + spread * (value - group.mean(value)) / group.deviation(value, 6), 0, full)",
            "标准分：均值得middle分，每高一个标准差加spread分",
            "the middle at the mean, so much more or less for each standard deviation"
        ),
    ]

    /// Changes over the years and distances from outside figures.
    static let changes = [
        MeasureEntry(
            "growth(now, before)",
            "(now - before) / before",
            "同比增长率",
            "the rate of growth over the value before"
        ),
        MeasureEntry(
            "growth_points(now, before, each, base = 0, full = points)",
            "clamp(base + each * 100 * growth(now, before), 0, full)",
            "同比每增长一个百分点加each分",
            "a base, and so much for each percentage point of growth"
        ),
        MeasureEntry(
            "gain(now, before, each, base = 0, full = points)",
            "clamp(base + each * (now - before), 0, full)",
            "较上年每提高一分加each分",
            "a base, and so much for each unit gained over the year before"
        ),
        MeasureEntry(
            "places_gained(now, before, each, base = 0, full = points)",
            "clamp(base + each * (before - now), 0, full)",
            "名次较上年每前移一位加each分",
            "a base, and so much for each place gained in a ranking"
        ),
        MeasureEntry(
            "beyond(value, reference, each, base = 0, full = points)",
            "clamp(base + each * (value - reference), 0, full)",
            "较参照值（如上年全省平均）每高一个单位加each分",
            "a base, and so much for each unit beyond an outside reference"
        ),
    ]
}
