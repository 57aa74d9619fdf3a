public import Schemes

extension Wording {
    /// What a word of a closed list means where it stands; the word itself for one without a label.
    ///
    /// - Parameters:
    ///   - choice: The word as schemes write it.
    ///   - field: The field whose value it is.
    /// - Returns: A few words.
    public func label(ofChoice choice: String, in field: FieldName) -> String {
        let label =
            Wording.choices["\(field).\(choice)"] ?? Wording.choices[choice]
            ?? Wording.policyValues[choice]
        return label.map { say($0.0, $0.1) } ?? choice
    }

    // A word that means different things in different fields stands with its field in front.
    private static let choices: [String: (String, String)] = [
        "organiser": ("由组织机关提供", "supplied by the organiser"),
        "data_source.unit": ("由单位提供", "supplied by the unit"),
        "judged": ("由评分人评定", "judged"),
        "measure.rate": ("按比率乘以分值", "rate times points"),
        "computed": ("按公式计算", "computed"), "ladder": ("按档次评定", "in named steps"),
        "proportional": ("按比例建议", "in proportion"),
        "one_each": ("每项各建议一份", "one share each"),
        "zero_on_event": ("有一次即建议零分", "zero after any event"),
        "all_conditions": ("各条件都做到才得分", "only when all conditions are met"),
        "bonus": ("加分", "bonus"), "deduction": ("扣分", "deduction"),
        "sheet": ("评分表得分", "the checklist"), "apply_to.final": ("总分", "the final total"),
        "none": ("不允许", "none"), "with_document": ("凭文件", "with a document"),
        "share": ("按份额分担", "by share"),
        "checklist": ("评分表", "checklist"), "jury": ("评议团", "jury"),
        "public": ("社会公众", "public"), "peer": ("互评单位", "peers"),
        "carryover": ("上年度结果", "carried over"), "source.formula": ("按公式计算", "formula"),
        "survey": ("第三方调查", "survey"),
        "mean": ("取平均", "mean"), "trimmed_mean": ("去掉最高最低后取平均", "trimmed mean"),
        "median": ("取中位数", "median"),
        "vote_scoring.mean": ("按档次分取平均", "mean of the answers' points"),
        "relative_to_top": ("以最高者为满分折算", "relative to the top"),
        "approval_rate": ("赞成率", "approval rate"), "rank_points": ("按名次计分", "points by rank"),
        "block": ("不出分", "no score"),
        "weighted": ("按权重加权", "weighted"), "sum": ("直接相加", "added up"),
        "form": ("同一评议形式", "the form"), "class": ("同一单位类别", "the unit class"),
        "quota_over.sector": ("同一系统", "the sector"), "all": ("全部单位", "all units"),
        "effect.grade": ("定为指定等次", "sets the grade"), "points": ("扣分", "takes points"),
        "zero": ("总分记零", "total is zero"), "ineligible": ("取消资格", "not eligible"),
        "downgrade": ("降一等次", "one grade down"),
        "highest": ("高者在前", "highest first"), "lowest": ("低者在前", "lowest first"),
        "number": ("数", "number"), "flag": ("是否", "yes or no"), "word": ("词", "word"),
        "type.date": ("日期", "date"), "numbers": ("数列", "series of numbers"),
        "words": ("词列", "series of words"),
        "item": ("计分点", "item"), "scope.unit": ("单位", "unit"), "upper": ("上级", "level above"),
    ]
}
