import Scoring

/// What people are told about a unit's kind, data, history and decisions that a scheme does not
/// allow.
enum RecordedFactText {
    static func words(
        _ fault: InputProblem.Fault,
        _ given: String,
        _ allowed: String
    ) -> Phrase {
        switch fault {
        case .unknownClass: Phrase("方案没有这类单位", "the scheme has no such kind of unit")
        case .formForOtherClasses:
            Phrase("这种形式（\(given)）不用于这类单位", "the form \(given) is for other kinds of units")
        case .markOffLadder:
            Phrase("得分 \(given) 不是规定的档次：\(allowed)", "\(given) points are none of \(allowed)")
        case .markOnComputedItem:
            Phrase(
                "这个计分点由公式得分，不能另填 \(given)",
                "a formula gives this item's points; take \(given) out"
            )
        case .unknownDatum: Phrase("方案没有这项数据", "the scheme has no such datum")
        case .computedDatum:
            Phrase("这项数据由公式得出，不能另填", "a formula gives this datum; take it out")
        case .datumOfOtherType:
            Phrase("数据的类型是 \(given)，应为 \(allowed)", "the datum is a \(given), not a \(allowed)")
        case .datumOutOfRange:
            Phrase("数据 \(given) 不在 \(allowed) 之内", "the datum \(given) is outside \(allowed)")
        case .datumOutOfWords:
            Phrase("“\(given)”不是可填的词：\(allowed)", "\"\(given)\" is none of \(allowed)")
        case .exemptionNotUsed:
            Phrase("方案不设不适用的计分点", "the scheme lets no item be left out")
        case .exemptionWithoutReason:
            Phrase("不适用须写明经批准的理由", "an item that is left out needs an approved reason")
        case .shareOutOfRange:
            Phrase("份额 \(given) 须大于 0、不超过 1", "the share \(given) is not above 0 and at most 1")
        case .sharingNotUsed:
            Phrase("这项加减分不分摊，去掉份额 \(given)", "these points are not shared; take \(given) out")
        case .carryOverNotUsed:
            Phrase("这项加减分不结转往年事项", "nothing is carried over from earlier years")
        case .carriedOverWithoutDocument:
            Phrase("结转须写明文件", "what is carried over needs its document")
        case .unknownGroup:
            Phrase("评分人 \(given) 不属于任何评委组", "the rater \(given) belongs to no group")
        case .turnoutOutOfRange:
            Phrase("投票人数 \(given) 与票数不符", "the turnout \(given) does not fit the ballots")
        case .historyOutOfOrder:
            Phrase("往年结果须由近到远，\(given) 年次序不对", "earlier years go from the latest; see \(given)")
        case .unknownGrade: Phrase("方案没有这个等次", "the scheme has no such grade")
        case .decisionWithoutReason:
            Phrase("由人决定等次须写明理由", "a decision on the grade needs its reason")
        default: Phrase("不符合方案", "the scheme does not allow this")
        }
    }
}
