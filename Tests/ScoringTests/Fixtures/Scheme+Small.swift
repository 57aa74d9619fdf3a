import Canonical
import Exact
import Expressions
import Hierarchy
import Schemes
import Scoring

extension Scheme {
    /// A rule of one checklist, two items of 60 and 40 points unless said otherwise.
    static func small(
        items: [Item] = [.plain("I1-1", 60), .plain("I1-2", 40)],
        groups: [AdjustmentGroup] = [],
        components: [Component]? = nil,
        forms: [Form]? = nil,
        grades: [Grade] = [grade("good", "", 80), grade("pass", "", 60), grade("fail", "", nil)],
        vetoes: [Veto] = [],
        policies: Policies = answers(),
        bonusCap: Amount? = nil,
        deductionCap: Amount? = nil,
        unitClasses: [UnitClass] = [],
        data: [Datum] = [],
        ceilings: [Ceiling] = [],
        titles: [Title] = [],
        tieKeys: [TieKey] = []
    ) -> Scheme {
        let indicator = Indicator(id: "I1", number: "1", text: "", evidence: "", items: items)
        let sum = items.map(\.points).total
        return Scheme(
            digest: Digest(of: []),
            title: "",
            fullMarks: .hundred,
            sections: [Section(id: "S1", title: "", points: sum, indicators: [indicator])],
            adjustmentGroups: groups,
            components: components ?? [component("checklist", .checklist, clamp: nil)],
            forms: forms ?? [form("annual", limit: nil, [("checklist", 100)])],
            grades: grades,
            vetoes: vetoes,
            policies: policies,
            vocabulary: [:],
            bonusCap: bonusCap,
            deductionCap: deductionCap,
            unitClasses: unitClasses,
            data: data,
            ceilings: ceilings,
            titles: titles,
            tieKeys: tieKeys
        )
    }

    /// The outcomes of units by unit.
    func outcomes(_ units: [UnitInputs], _ context: CycleContext = CycleContext()) -> [Outcome] {
        score(units, by: self, context: context)
    }
}

extension Item {
    /// An item that people mark, or that a formula gives.
    static func plain(
        _ id: NodeID,
        _ points: Amount,
        _ measure: Measure = .judged,
        classes: [NodeID] = [],
        falseClaim: Amount? = nil,
        data: [Datum] = []
    ) -> Item {
        Item(
            id: id,
            text: "",
            points: points,
            step: "0.5",
            measure: measure,
            classes: classes,
            falseClaimPoints: falseClaim,
            data: data
        )
    }
}

extension Datum {
    /// A datum at the top, called by its id.
    static func unit(_ id: NodeID, _ type: ExpressionType, formula: Formula? = nil) -> Datum {
        Datum(
            id: id,
            title: "",
            name: id.rawValue,
            type: type,
            scope: .unit,
            formula: formula
        )
    }
}

extension UnitInputs {
    /// A unit of the small rule with marks for its two items.
    static func small(_ unit: UnitID, _ first: Amount, _ second: Amount) -> UnitInputs {
        UnitInputs(
            unit: unit,
            name: "",
            sector: "education",
            form: "annual",
            marks: ["I1-1": Mark(points: first), "I1-2": Mark(points: second)]
        )
    }

    /// The same unit, changed.
    func with(_ change: (inout UnitInputs) -> Void) -> UnitInputs {
        var unit = self
        change(&unit)
        return unit
    }
}

/// The answers of the small rule; each may be another.
func answers(
    bands: Policies.Bands = .halfOpen,
    missing: Policies.MissingComponent = .reweight,
    ties: Policies.Ties = .sharedRank,
    sameMatter: Policies.SameMatter = .highestOnce,
    boundary: Policies.BandBoundary = .higherGrade,
    counting: Policies.BonusCounting = .perOccurrence,
    seats: Policies.QuotaRounding = .floor,
    quotaTies: Policies.QuotaTies = .noneOfTied,
    passMark: Policies.PassMark = .withBonus,
    veto: Policies.VetoRecord = .keepScoreUnranked,
    notApplicable: Policies.NotApplicable = .notUsed,
    peers: Policies.WrittenPeerRaters? = nil,
    role: Policies.ChecklistRole = .wholeScore,
    credit: Policies.PartialCredit = .itemSteps
) -> Policies {
    Policies(
        rounding: .halfUp,
        places: 2,
        bands: bands,
        missingComponent: missing,
        adjustmentsApplyTo: .sheet,
        ties: ties,
        absence: .noGrade,
        sameMatter: sameMatter,
        bandBoundary: boundary,
        bonusCounting: counting,
        quotaRounding: seats,
        quotaTies: quotaTies,
        passMark: passMark,
        vetoRecord: veto,
        notApplicable: notApplicable,
        partialCredit: credit,
        writtenPeerRaters: peers,
        checklistRole: role
    )
}
