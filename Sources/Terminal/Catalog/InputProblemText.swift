import Hierarchy
import Exact
import Schemes
import Scoring

/// What people are told about inputs that a scheme does not allow.
struct InputProblemText {
    let phrase: Phrase

    init(_ problem: InputProblem, _ scheme: Scheme) {
        let unit = problem.unit.rawValue
        let node = problem.node?.rawValue ?? ""
        let given = problem.given ?? ""
        let allowed = problem.allowed ?? ""
        let words = InputProblemText.words(problem.fault, given, allowed)
        let place = node.isEmpty ? unit : "\(unit) \(node)"
        // Ranges come as `0...5`.
        phrase = Phrase(
            "\(place)：\(words.chinese.replacing("...", with: " 至 "))",
            "\(place): \(words.english.replacing("...", with: " to "))"
        )
    }

    private static func words(
        _ fault: InputProblem.Fault,
        _ given: String,
        _ allowed: String
    ) -> Phrase {
        switch fault {
        case .repeatedUnit: Phrase("单位重复出现；只留一处", "the unit stands twice; keep one")
        case .unknownForm: Phrase("方案没有这种评议形式", "the scheme has no such form")
        case .formIsFull:
            Phrase(
                "这种形式的单位数须在 \(allowed) 之内，现有 \(given) 个",
                "the form takes \(allowed) units; there are \(given)"
            )
        case .unknownVeto: Phrase("方案没有这项否决情形", "the scheme has no such veto")
        case .findingWithoutEvidence:
            Phrase("认定缺少证据；写明何人何日查实", "the finding lacks evidence; say who found it and when")
        case .unknownItem: Phrase("方案没有这个计分点", "the scheme has no such item")
        case .markOutOfRange:
            Phrase("得分 \(given) 不在 \(allowed) 之内", "\(given) points are outside \(allowed)")
        case .markOffStep:
            Phrase(
                "得分 \(given) 不是 \(allowed) 的整倍数",
                "\(given) points are not in steps of \(allowed)"
            )
        case .markWithoutReason:
            Phrase(
                "未得满分（\(given)/\(allowed)）须写明理由",
                "below full marks (\(given) of \(allowed)): give a reason"
            )
        case .rateMissing:
            Phrase("这个计分点由数据得分；填 rate", "this item is measured by data; give its rate")
        case .rateOnJudgedItem:
            Phrase(
                "这个计分点由人评分，不能填 rate \(given)",
                "a person marks this item; take the rate \(given) out"
            )
        case .rateOutOfRange:
            Phrase("比率 \(given) 不在 0 到 1 之间", "the rate \(given) is not from 0 to 1")
        case .markNotByRate:
            Phrase(
                "得分 \(given) 与比率不符，应为 \(allowed)",
                "\(given) points do not follow from the rate; \(allowed) do"
            )
        case .unknownRate: Phrase("方案没有这一档加减分", "the scheme has no such rate")
        case .countOutOfRange:
            Phrase("次数 \(given) 不在 \(allowed) 之内", "the count \(given) is outside \(allowed)")
        case .pointsMissing:
            Phrase("这一档须在 \(allowed) 之内定分", "this rate needs points within \(allowed)")
        case .pointsOutOfRange:
            Phrase("加分 \(given) 不在 \(allowed) 之内", "\(given) points are outside \(allowed)")
        case .pointsOnFixedRate:
            Phrase(
                "这一档固定为 \(allowed) 分，不能另填 \(given)",
                "this rate is fixed at \(allowed); take \(given) out"
            )
        case .unknownComponent: Phrase("方案没有这项评分构成", "the scheme has no such component")
        case .componentOutsideForm:
            Phrase("这种形式（\(given)）不含这项评分", "the form \(given) does not have this component")
        case .wrongKindOfRating:
            Phrase("评分的写法与这项构成不符", "this kind of rating is not the component's")
        case .scoreOutOfRange:
            Phrase("评分 \(given) 不在 \(allowed) 之内", "the score \(given) is outside \(allowed)")
        case .repeatedRater: Phrase("评分人 \(given) 重复", "the rater \(given) stands twice")
        case .unknownPeer:
            Phrase("互评单位 \(given) 不在名单里", "the rating unit \(given) is not in the file")
        case .unknownStep: Phrase("选票没有这一档", "the ballot has no such answer")
        case .ballotsOutOfRange:
            Phrase("票数 \(given) 不在 \(allowed) 之内", "\(given) ballots are outside \(allowed)")
        case .importedOutOfRange:
            Phrase("导入的分数 \(given) 不在 \(allowed) 之内", "the imported \(given) is outside \(allowed)")
        case .importedWithoutSource:
            Phrase("导入的分数须写明来源 source", "an imported number needs its source")
        case .unknownClass, .formForOtherClasses, .markOffLadder, .markOnComputedItem,
            .unknownDatum, .computedDatum, .datumOfOtherType, .datumOutOfRange, .datumOutOfWords,
            .exemptionNotUsed, .exemptionWithoutReason, .shareOutOfRange, .sharingNotUsed,
            .carryOverNotUsed, .carriedOverWithoutDocument, .unknownGroup, .turnoutOutOfRange,
            .historyOutOfOrder, .unknownGrade, .decisionWithoutReason:
            RecordedFactText.words(fault, given, allowed)
        }
    }
}
