extension UseCaseText {
    /// Why a waiver can't be granted as it was asked for, and what to do.
    static func waiver(_ problem: String, _ given: String, _ tenant: String) -> Phrase {
        switch problem {
        case "not_below":
            Phrase(
                "\(given) 不在 \(tenant) 之下，不能由它豁免；请由 \(given) 的上级办理。",
                "\(given) is not below \(tenant), which can't let it off; an office above \(given) can."
            )
        case "id":
            Phrase(
                "豁免编号“\(given)”不合规则：1 至 40 个英文字母、数字、- 和 _。",
                "The waiver's id '\(given)' is malformed: 1 to 40 letters, digits, - and _."
            )
        case "reason":
            Phrase("没有写明豁免的理由；用 --reason 写明。", "No reason is given; give one with --reason.")
        case "past":
            Phrase(
                "最后一天 \(given) 已经过去；用 --until 给出今天或以后的日子。",
                "The last day, \(given), is past; give today or a later day with --until."
            )
        case "no_value":
            Phrase(
                "\(tenant) 的标准里没有 \(given) 这个值；用 pingyi schemes explain 核对位置。",
                "The scheme of \(tenant) has no value at \(given); check the place with pingyi schemes explain."
            )
        case "no_bound":
            Phrase(
                "\(tenant) 没有限制 \(given)，无需也不能由它豁免；用 pingyi schemes explain 查看是哪一级限制的。",
                "\(tenant) set no bound at \(given), so it has none to waive; pingyi schemes explain tells who did."
            )
        default: Phrase("不能这样豁免：\(problem)。", "A waiver can't be granted so: \(problem).")
        }
    }

    /// Why an answer does not fit its question, and what to do.
    static func answer(_ problem: String, _ given: String, _ question: String) -> Phrase {
        let id = question.dropFirst("sha256:".count).prefix(12)
        switch problem {
        case "not_an_answer":
            return Phrase(
                "“\(given)”不是回答：写 mine（保留本级的）、theirs（采用上级的）、remove（去掉本级的变更），或 {\"values\": {…}}、{\"limit\": \"…\"}、{\"retarget\": \"…\"}。",
                "'\(given)' is no answer: give mine, theirs or remove, or {\"values\": {…}}, {\"limit\": \"…\"} or {\"retarget\": \"…\"}."
            )
        case "not_offered":
            return Phrase(
                "问题 \(id) 不能这样回答；可以回答：\(given)。",
                "Question \(id) can't be answered so; the ways out are \(given)."
            )
        case "not_concerned":
            return Phrase(
                "\(given) 与问题 \(id) 无关；只写问题里列出的位置。",
                "Question \(id) is not about \(given); give values for its own places only."
            )
        case "nothing_given":
            return Phrase(
                "没有给出任何值；在 values 里至少写一个。",
                "No value is given; write at least one under values."
            )
        case "breaks":
            return Phrase(
                "照这样回答会有错误：\(given)；改用其他的值。",
                "With this answer there would be errors: \(given); give other values."
            )
        default:
            return Phrase(
                "草案没有被问到 \(id)；用 pingyi schemes questions 查看。",
                "No draft is asked \(id); pingyi schemes questions lists them."
            )
        }
    }
}
