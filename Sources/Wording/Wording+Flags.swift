public import Schemes
public import Scoring

extension Wording {
    /// What a flag tells the reader of a result.
    ///
    /// - Parameters:
    ///   - flag: The flag.
    ///   - scheme: The scheme that was scored by, for the names of its elements.
    /// - Returns: One sentence.
    public func text(for flag: Flag, in scheme: Scheme) -> String {
        switch flag {
        case .absent:
            return say("缺席评议，不计分、不排名。", "Absent: no score and no rank.")
        case .criticised:
            return say("列入通报批评。", "On the list of units criticised in the circular.")
        case .incomplete:
            return say(
                "有计分点没有得分，未评完：没有总分、名次和等次。",
                "Some items have no mark: no total, no rank, no grade."
            )
        case .vetoed(let veto):
            let title = scheme.vetoes.first { $0.id == veto }?.title ?? veto.rawValue
            return say(
                "经查实有“\(title)”，等次由此而定，不排名。",
                "A finding of \"\(title)\" set the grade; the unit is not ranked."
            )
        case .reweighted(let missing):
            let names = list(missing.map { title(of: $0, in: scheme) })
            return say(
                "缺\(names)，其余各项按比例重新分配权重；通报前须有记录在案的决定。",
                "\(names) missing: the other weights were re-proportioned; needs a recorded "
                    + "decision before publication."
            )
        case .noComponent:
            return say("没有一项评分可得，没有总分。", "No component could be computed, so there is no total.")
        case .inGap(let below, let above):
            let (lower, upper) = (grade(below, in: scheme), grade(above, in: scheme))
            return say(
                "总分按原文落在“\(lower)”与“\(upper)”两档之间的空当。",
                "By the rule's words the total lies between the bands of \"\(lower)\" and "
                    + "\"\(upper)\"."
            )
        case .inOverlap(let first, let second):
            let (one, other) = (grade(first, in: scheme), grade(second, in: scheme))
            return say(
                "总分按原文同属“\(one)”和“\(other)”两档。",
                "By the rule's words the total stands in the bands of both \"\(one)\" and "
                    + "\"\(other)\"."
            )
        case .baseBelowPass:
            return say("靠加分才达到及格线。", "Reaches the pass mark only with its bonus.")
        case .beyondQuota(let id):
            let name = grade(id, in: scheme)
            return say(
                "得分够“\(name)”，但名额已满。",
                "The score reaches \"\(name)\", which has no seat left."
            )
        case .tiedAcrossQuota(let id):
            let name = grade(id, in: scheme)
            return say(
                "与他人同分跨过“\(name)”的名额线，同分的单位都不评。",
                "Tied across the last seat of \"\(name)\", so none of the tied units has it."
            )
        case .clamped(let component):
            let name = title(of: component, in: scheme)
            return say(
                "“\(name)”的得分超出限定范围，计入总分时已截断。",
                "The score of \"\(name)\" lay outside its limits and counts as the limit."
            )
        case .blocked, .substituted, .unranked, .needsDecision, .decided, .failedBase, .deducted,
            .zeroed, .ineligible, .downgraded, .limited, .exempted, .falseClaims, .undecided:
            return rareText(for: flag, in: scheme)
        }
    }

    /// Why a component has no score, and what would make it computable.
    ///
    /// - Parameter gap: The reason.
    /// - Returns: One or two sentences.
    public func text(for gap: ComponentOutcome.Gap) -> String {
        switch gap {
        case .nothingRecorded:
            say("没有任何记录；录入之后即可计算。", "Nothing was recorded; record it and it can be computed.")
        case .tooFewRaters(let have, let need):
            say(
                "有效评分只有\(have)份，至少要\(need)份；还差\(need - have)份。",
                "Only \(have) valid ratings of at least \(need); \(need - have) more are needed."
            )
        case .incompleteSheet:
            say("评分表有计分点没有得分；补齐之后即可计算。", "Items have no mark; mark them and it can be computed.")
        case .groupTooSmall(let group, let have, let need):
            say(
                "评委组“\(group)”的有效评分只有\(have)份，至少要\(need)份。",
                "The group \"\(group)\" has \(have) valid ratings of at least \(need)."
            )
        case .lowTurnout(let cast, let invited?):
            say(
                "应投\(invited)人，只收到\(cast)票，投票率不足。",
                "Only \(cast) ballots from \(invited) people asked: the turnout is too low."
            )
        case .lowTurnout(let cast, nil):
            say(
                "收到\(cast)票，没有记录应投多少人；补记之后即可计算。",
                "\(cast) ballots, and nobody recorded how many people were asked; record it."
            )
        case .tooFewValid(let valid, let cast):
            say(
                "\(cast)票中只有\(valid)票有效，有效率不足。",
                "Only \(valid) of \(cast) ballots count: too few."
            )
        case .notHeld:
            say("方案不设这种形式的这项评分。", "The scheme holds no such rating for this form.")
        case .missingData(let names):
            say(
                "缺少数据：\(list(names))；录入之后即可计算。",
                "Data are missing: \(list(names)); record them and it can be computed."
            )
        }
    }

    func title(of component: NodeID, in scheme: Scheme) -> String {
        scheme.components.first { $0.id == component }?.title ?? component.rawValue
    }

    func grade(_ id: NodeID, in scheme: Scheme) -> String {
        scheme.grades.first { $0.id == id }?.title ?? id.rawValue
    }
}
