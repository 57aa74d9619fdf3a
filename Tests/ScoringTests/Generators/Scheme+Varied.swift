import Exact
import Schemes

extension Scheme {
    /// The same scheme with other answers, findings and caps.
    func varied(_ dice: inout Dice) -> Scheme {
        let places = forms.count
        return Scheme(
            digest: digest,
            title: title,
            fullMarks: fullMarks,
            sections: sections.map { $0.varied(&dice) },
            adjustmentGroups: adjustmentGroups.map { $0.varied(&dice) },
            components: components,
            forms: forms.enumerated()
                .map { place, form in
                    Form(
                        id: form.id,
                        title: form.title,
                        unitLimit: place == 0 && places > 1 && dice.once(in: 2) ? 5 : nil,
                        steps: [],
                        weights: form.weights,
                        rankingList: dice.once(in: 2) ? "all" : nil
                    )
                },
            grades: grades.map { $0.varied(&dice) },
            vetoes: dice.list(0...3) { dice, place in
                Veto(
                    id: NodeID(stringLiteral: "veto\(place)"),
                    title: "",
                    effect: dice.pick([
                        .grade(dice.pick(grades).id), .points(dice.amount(1...9)), .zero,
                        .ineligible, .downgrade,
                    ])
                )
            },
            policies: .varied(policies, &dice),
            vocabulary: [:],
            bonusCap: dice.once(in: 3) ? dice.amount(0...5) : nil,
            deductionCap: dice.once(in: 3) ? dice.amount(0...5) : nil
        )
    }
}

extension Policies {
    fileprivate static func varied(_ old: Policies, _ dice: inout Dice) -> Policies {
        Policies(
            rounding: old.rounding,
            places: old.places,
            bands: dice.pick([.halfOpen, .roundToIntegerFirst]),
            missingComponent: dice.pick(MissingComponent.allCases),
            adjustmentsApplyTo: .sheet,
            ties: dice.pick([.sharedRank, .dense]),
            absence: old.absence,
            sameMatter: dice.pick(SameMatter.allCases),
            bonusCounting: dice.pick(BonusCounting.allCases),
            quotaRounding: dice.pick(QuotaRounding.allCases),
            quotaTies: dice.pick(QuotaTies.allCases),
            passMark: dice.pick(PassMark.allCases),
            vetoRecord: dice.pick(VetoRecord.allCases),
            notApplicable: dice.pick(NotApplicable.allCases),
            writtenPeerRaters: dice.pick([nil] + WrittenPeerRaters.allCases),
            checklistRole: dice.pick([.lastYearResult, .lastYearResult] + ChecklistRole.allCases)
        )
    }
}

extension Section {
    fileprivate func varied(_ dice: inout Dice) -> Section {
        Section(
            id: id,
            title: title,
            points: points,
            indicators: indicators.map { indicator in
                Indicator(
                    id: indicator.id,
                    number: "",
                    text: "",
                    evidence: "",
                    items: indicator.items.map { item in
                        Item(
                            id: item.id,
                            text: "",
                            points: item.points,
                            step: item.step,
                            measure: item.measure,
                            falseClaimPoints: dice.once(in: 2) ? dice.amount(1...4) : nil
                        )
                    }
                )
            }
        )
    }
}

extension AdjustmentGroup {
    fileprivate func varied(_ dice: inout Dice) -> AdjustmentGroup {
        AdjustmentGroup(
            id: id,
            title: title,
            cap: cap,
            adjustments: adjustments.map { old in
                Adjustment(
                    id: old.id,
                    number: "",
                    text: "",
                    direction: old.direction,
                    cap: old.cap,
                    rates: old.rates,
                    carryOver: dice.pick(Adjustment.CarryOver.allCases),
                    sharing: dice.pick(Adjustment.Sharing.allCases),
                    isOnce: dice.once(in: 4)
                )
            },
            deductionCap: dice.once(in: 2) ? dice.amount(0...3) : nil,
            appliesTo: dice.pick(Policies.AdjustmentsApplyTo.allCases)
        )
    }
}

extension Grade {
    fileprivate func varied(_ dice: inout Dice) -> Grade {
        Grade(
            id: id,
            title: title,
            minimum: minimum,
            quotaPercent: quotaPercent,
            wording: wording,
            isMinimumIncluded: !dice.once(in: 4),
            quotaCount: minimum != nil && dice.once(in: 4) ? dice.int(0...4) : nil
        )
    }
}
