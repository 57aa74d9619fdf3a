import Exact
import Schemes

/// One unit's numbers, before anything that ranks it among others.
struct UnitEvaluation {
    let unit: UnitInputs
    let checklist: Checklist
    var sheet: SheetOutcome
    var mix: Mix
    /// Whether the unit needs a checklist at all: where every juror fills one and no component
    /// goes by the office's own, it does not.
    let needsSheet: Bool
    /// The total, rounded once; `nil` for absent and incomplete units, without components, and
    /// where a component that the scheme wants is missing.
    var total: Amount?
    /// The total before findings took from it.
    var totalBeforeFindings: Amount?
    /// The total as if no bonus had been given.
    var totalWithoutBonus: Amount?
    /// The total as if there were no adjustments; `nil` where no rule asks for it.
    var totalOfBase: Amount?
    /// The scheme's vetoes that a finding names or whose condition holds, in the scheme's order.
    var vetoes: [Veto] = []
    /// What formulas gave, by element.
    var formulas: [NodeID: ComputedValue] = [:]
    /// What formulas gave for one occurrence, by adjustment and by what the rate alone gives.
    var perOccurrence: [NodeID: [Amount: ComputedValue]] = [:]
    /// The conditions that were looked at, in their order.
    var conditions: [ConditionResult] = []
    /// What tells equal totals apart, the greater the better, in the order of the tie keys.
    var tieKeys: [Rational?] = []
    /// The ceilings that apply, in the scheme's order.
    var ceilings: [Ceiling] = []
    /// The grades whose condition does not hold.
    var closedGrades: Set<NodeID> = []

    /// Whether items without a mark leave the unit without a total.
    var isIncomplete: Bool { needsSheet && !sheet.missing.isEmpty }

    /// Whether components are missing that keep the unit from a rank and a grade.
    func isUnranked(by policies: Policies) -> Bool {
        policies.missingComponent == .unranked && !mix.wanting.isEmpty
    }

    /// Whether the unit takes a place in the ranking of its list.
    func isRanked(by policies: Policies) -> Bool {
        total != nil && !vetoes.contains { $0.grade != nil } && !isUnranked(by: policies)
    }
}

extension UnitEvaluation {
    /// The rounded total of a checklist and a mix; `nil` without one.
    static func total(
        of sheet: SheetOutcome,
        _ mix: Mix,
        by policies: Policies
    ) -> Amount? {
        mix.sum(by: policies)
            .flatMap { sum in
                let exact = sheet.onTotal == .zero ? sum : sum + Rational(sheet.onTotal)
                return exact.rounded(places: policies.places, mode: policies.rounding)
            }
    }

    /// Sets the totals from the checklist and the components.
    mutating func addUp(by scheme: Scheme) {
        let policies = scheme.policies
        guard !unit.isAbsent, !isIncomplete else { return }
        total = UnitEvaluation.total(of: sheet, mix, by: policies)
        totalBeforeFindings = total
        guard total != nil else { return }
        totalWithoutBonus = total
        if sheet.adjustments.values.contains(where: { $0 > .zero }) {
            totalWithoutBonus = total(changing: sheet.withoutBonus(checklist, by: scheme), scheme)
        }
        if policies.passMark == .baseOnly {
            let isPlain = sheet.adjustments.values.allSatisfy { $0 == .zero }
            totalOfBase =
                isPlain
                ? total : total(changing: sheet.withoutAdjustments(checklist, by: scheme), scheme)
        }
    }

    /// The total with another checklist; components that other sources give stay as they are.
    private func total(changing sheet: SheetOutcome, _ scheme: Scheme) -> Amount? {
        let changed = mix.replacing { part in
            part.isFromSheet ? sheet.total.map { .sheet($0) } : nil
        }
        return UnitEvaluation.total(of: sheet, changed, by: scheme.policies)
    }

    /// Lets the findings act on the total.
    mutating func applyFindings(by scheme: Scheme) {
        total = totalBeforeFindings
        guard total != nil else { return }
        for veto in vetoes {
            if case .points(let points) = veto.effect {
                total = total.map { [$0, -points].pinnedTotal }
            }
        }
        if vetoes.contains(where: { $0.clearsTotal(by: scheme.policies) }) { total = .zero }
    }
}

extension Veto {
    /// Whether the finding makes the total 0.
    func clearsTotal(by policies: Policies) -> Bool {
        switch effect {
        case .zero: true
        case .grade: policies.vetoRecord == .scoreZero
        case .points, .ineligible, .downgrade: false
        }
    }
}
