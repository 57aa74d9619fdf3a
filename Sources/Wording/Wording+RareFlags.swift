import Schemes
import Scoring

extension Wording {
    /// What a flag tells that only schemes with uncommon rules lead to.
    func rareText(for flag: Flag, in scheme: Scheme) -> String {
        switch flag {
        case .blocked(let missing):
            let names = list(missing.map { title(of: $0, in: scheme) })
            return say("缺\(names)，按方案不计总分。", "\(names) missing: by the scheme there is no total.")
        case .substituted(let component):
            let name = title(of: component, in: scheme)
            return say(
                "“\(name)”没有得分，按方案以其他分数代替。",
                "\"\(name)\" has no score; by the scheme another number stands in."
            )
        case .unranked(let missing):
            let names = list(missing.map { title(of: $0, in: scheme) })
            return say(
                "缺\(names)，按方案不排名、不评等次。",
                "\(names) missing: by the scheme neither rank nor grade."
            )
        case .needsDecision(let below, let above):
            let (lower, upper) = (grade(below, in: scheme), grade(above, in: scheme))
            return say(
                "总分落在“\(lower)”与“\(upper)”之间，等次须由人决定并写明理由。",
                "The total lies between \"\(lower)\" and \"\(upper)\"; people have to decide, "
                    + "with a reason."
            )
        case .decided(let id):
            let name = grade(id, in: scheme)
            return say("等次“\(name)”由人决定。", "People decided on the grade \"\(name)\".")
        case .failedBase:
            return say(
                "不含加减分的得分不到及格线，不予通过。",
                "Without bonus and deduction below the pass mark, so the unit does not pass."
            )
        case .limited(let id):
            let name = scheme.ceilings.first { $0.id == id }?.title ?? id.rawValue
            return say("“\(name)”限制了等次。", "\"\(name)\" limits the grade.")
        case .exempted(let items):
            return say(
                "\(list(items.map(\.rawValue)))不适用于本单位，经批准未计。",
                "\(list(items.map(\.rawValue))) do not apply to the unit, with approval."
            )
        case .falseClaims(let items):
            return say(
                "\(list(items.map(\.rawValue)))申报不实，另行扣分。",
                "False claims for \(list(items.map(\.rawValue))) cost points beyond the items."
            )
        case .undecided(let node, let missing):
            return say(
                "缺少数据（\(list(missing))），“\(node)”的条件视为不成立。",
                "Data are missing (\(list(missing))), so the condition of \"\(node)\" does not hold."
            )
        case .deducted, .zeroed, .ineligible, .downgraded, .absent, .criticised, .incomplete,
            .vetoed,
            .reweighted, .noComponent, .inGap, .inOverlap, .baseBelowPass, .beyondQuota,
            .tiedAcrossQuota, .clamped:
            return findingText(for: flag, in: scheme)
        }
    }

    /// What a finding does that does not set the grade.
    private func findingText(for flag: Flag, in scheme: Scheme) -> String {
        func title(_ veto: NodeID) -> String {
            scheme.vetoes.first { $0.id == veto }?.title ?? veto.rawValue
        }
        return switch flag {
        case .deducted(let veto):
            say(
                "经查实有“\(title(veto))”，从总分中扣分。",
                "A finding of \"\(title(veto))\" costs points of the total."
            )
        case .zeroed(let veto):
            say(
                "经查实有“\(title(veto))”，总分记0分。",
                "A finding of \"\(title(veto))\" sets the total to 0."
            )
        case .ineligible(let veto):
            say(
                "经查实有“\(title(veto))”，取消评优资格。",
                "A finding of \"\(title(veto))\" keeps the unit from grades with a quota and titles."
            )
        case .downgraded(let veto):
            say(
                "经查实有“\(title(veto))”，等次降一级。",
                "A finding of \"\(title(veto))\" lowers the grade by one."
            )
        default: ""
        }
    }
}
