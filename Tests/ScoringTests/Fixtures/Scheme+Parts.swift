import Exact
import Schemes

/// A section whose indicators count on from `first`; indicator 4's second item is `I4-2`.
func section(
    _ id: NodeID,
    _ first: Int,
    _ points: [[Amount]],
    rates: Set<NodeID> = []
) -> Section {
    let indicators = points.enumerated()
        .map { offset, points in
            let number = first + offset
            let items = points.enumerated()
                .map { place, points in
                    let item = NodeID(stringLiteral: "I\(number)-\(place + 1)")
                    return Item(
                        id: item,
                        text: "",
                        points: points,
                        step: "0.5",
                        measure: rates.contains(item) ? .rate : .judged
                    )
                }
            return Indicator(
                id: NodeID(stringLiteral: "I\(number)"),
                number: "\(number)",
                text: "",
                evidence: "",
                items: items
            )
        }
    let sum = points.flatMap(\.self).total
    return Section(id: id, title: "", points: sum, indicators: indicators)
}

func adjustment(
    _ id: NodeID,
    _ direction: Adjustment.Direction,
    cap: Amount?,
    _ rates: KeyValuePairs<NodeID, Amount>
) -> Adjustment {
    Adjustment(
        id: id,
        number: "",
        text: "",
        direction: direction,
        cap: cap,
        rates: rates.map { Rate(id: $0.key, level: "", award: .fixed($0.value)) }
    )
}

func adjustment(
    _ id: NodeID,
    _ direction: Adjustment.Direction,
    cap: Amount?,
    discretionary rate: NodeID,
    _ minimum: Amount,
    _ maximum: Amount
) -> Adjustment {
    Adjustment(
        id: id,
        number: "",
        text: "",
        direction: direction,
        cap: cap,
        rates: [
            Rate(id: rate, level: "", award: .discretionary(minimum: minimum, maximum: maximum))
        ]
    )
}

func component(
    _ id: NodeID,
    _ source: Component.Source,
    minimum: Int = 0,
    aggregate: Component.Aggregate = .mean,
    clamp: ClosedRange<Amount>? = .zero ... .hundred,
    steps: [(NodeID, Amount?)] = []
) -> Component {
    Component(
        id: id,
        title: "",
        source: source,
        minimumRaters: minimum,
        aggregate: aggregate,
        clamp: clamp,
        ballotSteps: steps.map { BallotStep(id: $0.0, title: "", points: $0.1) }
    )
}

func form(_ id: NodeID, limit: Int?, _ weights: [(NodeID, Amount)]) -> Form {
    Form(
        id: id,
        title: "",
        unitLimit: limit,
        steps: [],
        weights: weights.map { Form.Weight(component: $0.0, percent: $0.1) }
    )
}

func silences(
    absence: Policies.Absence,
    rounding: Rounding = .halfUp,
    places: Int = 2
) -> Policies {
    Policies(
        rounding: rounding,
        places: places,
        bands: .halfOpen,
        missingComponent: .reweight,
        adjustmentsApplyTo: .sheet,
        ties: .sharedRank,
        absence: absence,
        sameMatter: .highestOnce
    )
}

func grade(
    _ id: NodeID,
    _ title: String = "",
    _ minimum: Amount?,
    quota: Amount? = nil,
    _ wording: String? = nil
) -> Grade {
    Grade(id: id, title: title, minimum: minimum, quotaPercent: quota, wording: wording)
}

extension Scheme {
    /// The same rule with every component changed, or its sections or grades replaced.
    func with(
        sections: [Section]? = nil,
        grades: [Grade]? = nil,
        _ change: (Component) -> Component = { $0 }
    ) -> Scheme {
        Scheme(
            digest: digest,
            title: title,
            fullMarks: fullMarks,
            sections: sections ?? self.sections,
            adjustmentGroups: adjustmentGroups,
            components: components.map(change),
            forms: forms,
            grades: grades ?? self.grades,
            vetoes: vetoes,
            policies: policies,
            vocabulary: vocabulary,
            ownChecklistMarks: ownChecklistMarks,
            bonusCap: bonusCap,
            deductionCap: deductionCap,
            unitClasses: unitClasses,
            data: data,
            ceilings: ceilings,
            titles: titles,
            tieKeys: tieKeys,
            stages: stages
        )
    }

    /// The same rule with another reading of "last year's result".
    func carriedOver(_ source: Component.Carryover) -> Scheme {
        with { old in
            guard case .carryover = old.source else { return old }
            return component(old.id, .carryover(source), clamp: old.clamp)
        }
    }

    /// The same rule with another way to make one score of the jurors'.
    func aggregatingJury(by aggregate: Component.Aggregate) -> Scheme {
        with { old in
            guard old.source == .jury else { return old }
            return component(old.id, .jury, aggregate: aggregate, clamp: old.clamp)
        }
    }
}
