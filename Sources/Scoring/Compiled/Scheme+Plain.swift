import Exact
import Schemes

extension Scheme {
    /// Whether columns of whole numbers say all that the scheme's outcomes depend on.
    ///
    /// Formulas, classes of units, items that do not apply, other policies than those that most
    /// rules have, and all that looks at several units beside rank and quota, are left to the
    /// exact way.
    var isPlain: Bool {
        !usesFormulas && unitClasses.isEmpty && bonusCap == nil && deductionCap == nil
            && policies.arePlain && sections.allSatisfy(\.isPlain)
            && adjustmentGroups.allSatisfy(\.isPlain) && components.allSatisfy(isPlain)
            && forms.allSatisfy { $0.rankingList == nil && $0.mix == .weighted }
            && grades.allSatisfy(\.isPlain) && vetoes.allSatisfy { $0.grade != nil }
    }

    /// Whether a component is a number between bounds on the scheme's own scale.
    private func isPlain(_ component: Component) -> Bool {
        let scale = fullMarks(of: component)
        let isVote = component.voteScoring == .mean || component.voteScoring == .approvalRate
        return scale == fullMarks && isVote && component.isPlainSource
    }
}

extension Component {
    /// Whether the score is the checklist's, or known before any unit's total.
    fileprivate var isPlainSource: Bool {
        if case .formula = source { false } else { true }
    }
}

extension Policies {
    /// Whether all answers are those that columns of whole numbers carry out.
    fileprivate var arePlain: Bool {
        bands == .halfOpen && bandBoundary == .higherGrade && missingComponent == .reweight
            && adjustmentsApplyTo == .sheet && ties == .sharedRank && quotaRounding == .floor
            && quotaTies == .noneOfTied && passMark == .withBonus
            && vetoRecord == .keepScoreUnranked && notApplicable == .notUsed
            && checklistRole != .selfAssessmentOnly && checklistRole != .rubricForEachJuror
    }
}

extension Section {
    fileprivate var isPlain: Bool {
        classes.isEmpty
            && indicators.allSatisfy { indicator in
                indicator.classes.isEmpty
                    && indicator.items.allSatisfy {
                        $0.classes.isEmpty && $0.falseClaimPoints == nil
                    }
            }
    }
}

extension AdjustmentGroup {
    fileprivate var isPlain: Bool {
        classes.isEmpty && deductionCap == nil && appliesTo == .sheet
    }
}

extension Grade {
    fileprivate var isPlain: Bool {
        isMinimumIncluded && quotaCount == nil && (quotaOver == .form || !hasQuota)
    }
}
