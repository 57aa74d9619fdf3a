import Rollups
import Schemes

extension Phrase {
    /// What a reader must know about a comparison as a whole.
    static func note(_ flag: ComparisonFlag) -> Phrase {
        switch flag {
        case .percentOfFullMarks:
            Phrase("各方案满分不同，按满分的百分比比较", "Full marks differ: compared in percent of them")
        case .severalForms: Phrase("含几种评议形式的单位", "Units of several forms stand side by side")
        case .severalYears: Phrase("含几个年度的单位", "Units of several years stand side by side")
        case .noCore: Phrase("各方没有共同的计分点", "The sides share no item with points")
        case .quotasNotApplied:
            Phrase("有名额的等次没有评定", "Grades with a quota were not given")
        case .gradesNotGiven:
            Phrase(
                "上级方案的等次不只看总分，没有评定等次",
                "The ancestor's grades hang on more than a total, so none were given"
            )
        case .notRestated(let obstacle):
            Phrase(
                "用其他方案的单位不能折算：\(because(obstacle).chinese)",
                "Units of other schemes are not restated: \(because(obstacle).english)"
            )
        case .classItems:
            Phrase(
                "只适用于某些类别单位的计分点不在共同部分之内",
                "Items for some classes of units only are outside the core"
            )
        }
    }

    /// What a reader must know about one side, briefly.
    static func remark(_ flag: SideFlag) -> Phrase {
        switch flag {
        case .severalSchemes(let schemes): Phrase("用\(schemes)种方案", "\(schemes) schemes")
        case .unknownScheme(let units):
            Phrase("\(units)个单位的方案不在手边", "\(units) units of unknown schemes")
        case .reweighted(let units): Phrase("\(units)个单位调整过权重", "\(units) units reweighted")
        case .countedOtherwise(let components):
            Phrase(
                "\(components.count)项评分的人数或算法要求不同，按原得分计",
                "\(components.count) components counted by other means or quorums, taken as they are"
            )
        case .itemsMissing(let items):
            Phrase("缺上级的\(items.count)个计分点", "lacks \(items.count) of the ancestor's items")
        case .classItems(let items):
            Phrase(
                "\(items.count)个计分点只适用于某些类别的单位",
                "\(items.count) items for some classes of units only"
            )
        case .exempted(let units):
            Phrase("\(units)个单位有不适用的计分点", "\(units) units with items that do not apply")
        case .claims(let units):
            Phrase("\(units)个单位的得分核实与否不同", "\(units) units claimed where others are verified")
        case .findings(let units):
            Phrase("\(units)个单位经查实有问题", "\(units) units with findings")
        case .componentsDiffer(let components):
            Phrase(
                "\(components.count)项评分的计分办法不同",
                "\(components.count) components come about in another way"
            )
        case .adjustmentsDiffer(let adjustments):
            Phrase(
                "\(adjustments.count)项加减分另有条件",
                "\(adjustments.count) adjustments under conditions of their own"
            )
        case .componentsMissing(let units):
            Phrase("\(units)个单位缺一项评分", "\(units) units lack a component")
        }
    }

    private static func because(_ obstacle: RestatementObstacle) -> Phrase {
        switch obstacle {
        case .classes:
            Phrase("上级方案分类别评议", "the ancestor's scheme tells classes of units apart")
        case .formulas:
            Phrase("上级方案有按数据计算的分数", "the ancestor's scheme computes points from data")
        case .conditions:
            Phrase("上级方案的加减分或认定附有条件", "the ancestor's adjustments or findings hang on conditions")
        case .jurorsChecklists:
            Phrase("上级方案由每位评委填评分表", "by the ancestor's scheme every juror fills the checklist")
        case .claims: Phrase("上级方案按自评计分", "the ancestor's scheme counts what units claim")
        case .falseClaims:
            Phrase("上级方案对申报不实另行扣分", "the ancestor's scheme takes points for false claims")
        }
    }
}
