import Exact
import Schemes

/// Why units of other schemes can't be restated by an ancestor's: it asks what they do not have.
public enum RestatementObstacle: String, Hashable, Sendable, CaseIterable {
    /// Elements hold for some classes of units only, and a unit's own results do not tell its
    /// class: units that can be told apart are restated.
    case classes
    /// Items, components, or adjustments without recorded occurrences are computed from data.
    case formulas
    /// Findings hang on conditions, or adjustments that a unit has points for.
    case conditions
    /// Every juror fills the checklist.
    case jurorsChecklists = "jurors_checklists"
    /// Items have the points that units claim.
    case claims
    /// False claims cost points beyond their items.
    case falseClaims = "false_claims"
}

extension Scheme {
    /// What keeps units of other schemes from being restated by this one, in the order of the cases.
    var obstacles: [RestatementObstacle] {
        RestatementObstacle.allCases.filter { obstacle in
            switch obstacle {
            case .classes: false
            case .formulas: isComputed
            case .conditions: hasConditions
            case .jurorsChecklists: policies.checklistRole == .rubricForEachJuror
            case .claims: policies.checklistRole == .selfAssessmentOnly
            case .falseClaims: items.contains { ($0.falseClaimPoints ?? .zero) > .zero }
            }
        }
    }

    /// Whether a total alone decides on every grade without a quota.
    var gradesByTotal: Bool {
        policies.bands != .manualDecision && policies.bandBoundary == .higherGrade
            && policies.passMark == .withBonus && ceilings.isEmpty
            && grades.allSatisfy { $0.condition == nil }
            && vetoes.allSatisfy { $0.condition == nil }
    }

    /// Whether units of different classes are measured by different elements.
    var isForClasses: Bool {
        !unitClasses.isEmpty || !ComparisonRules(self).classItems.isEmpty
            || adjustmentGroups.contains { !$0.classes.isEmpty }
    }

    private var isComputed: Bool {
        let items = items.contains { if case .computed = $0.measure { true } else { false } }
        let components = components.contains {
            if case .formula = $0.source { true } else { false }
        }
        return items || components
            || adjustments.contains { $0.formula != nil && $0.rates.isEmpty }
    }

    /// Findings' conditions that act on totals or bar units; those of grades do neither.
    private var hasConditions: Bool {
        vetoes.contains { veto in
            switch veto.effect {
            case .grade, .points, .zero: veto.condition != nil
            case .ineligible, .downgrade: false
            }
        }
    }

    /// The adjustments whose points hang on a condition or a formula; without occurrences they
    /// give nothing in any case.
    var conditionedAdjustments: Set<NodeID> {
        Set(
            adjustmentGroups.flatMap { group in
                group.adjustments
                    .filter {
                        group.condition != nil || $0.condition != nil || $0.formula != nil
                    }
                    .map(\.id)
            }
        )
    }
}
