import Exact
import Expressions
import Schemes

extension Scheme {
    /// The same scheme with classes, data, formulas at every stage, ceilings, titles and tie keys.
    func freed(_ dice: inout Dice) -> Scheme {
        let names = FormulaDice(scheme: self)
        let classes: [UnitClass] = [
            UnitClass(id: "a", title: ""),
            UnitClass(id: "b", title: "", checklistMarks: dice.pick([nil, 80])),
        ]
        return Scheme(
            digest: digest,
            title: title,
            fullMarks: dice.pick([100, 100, 120]),
            sections: sections.map { $0.freed(names, &dice) },
            adjustmentGroups: adjustmentGroups.map { $0.freed(names, &dice) },
            components: components.map { $0.freed(&dice) } + [names.component(&dice)],
            forms: forms.map { $0.freed(&dice) },
            grades: grades.map { $0.freed(names, &dice) },
            vetoes: vetoes.map { veto in
                Veto(
                    id: veto.id,
                    title: "",
                    effect: veto.effect,
                    condition: dice.once(in: 2)
                        ? names.judging(.vetoes, "\(veto.id).condition", &dice) : nil
                )
            },
            policies: .freed(policies, &dice),
            vocabulary: [:],
            ownChecklistMarks: dice.pick([nil, nil, 90]),
            bonusCap: bonusCap,
            deductionCap: deductionCap,
            unitClasses: classes,
            data: FormulaDice.data,
            ceilings: dice.list(0...2) { dice, place in
                Ceiling(
                    id: NodeID(stringLiteral: "ceiling\(place)"),
                    title: "",
                    condition: names.judging(.grades, "ceiling\(place).condition", &dice),
                    grade: dice.pick(grades).id,
                    classes: dice.classes()
                )
            },
            titles: dice.list(0...2) { dice, place in names.title(place, &dice) },
            tieKeys: dice.list(0...3) { dice, place in
                TieKey(
                    id: NodeID(stringLiteral: "key\(place)"),
                    title: "",
                    formula: names.ordering(.ties, "key\(place).formula", &dice),
                    direction: dice.pick(TieKey.Direction.allCases)
                )
            }
        )
    }
}

extension Dice {
    /// The classes that something is for: mostly all.
    mutating func classes() -> [NodeID] { pick([[], [], [], ["a"], ["b"], ["a", "b"]]) }
}

extension FormulaDice {
    /// A component that data or earlier components give.
    fileprivate func component(_ dice: inout Dice) -> Component {
        Component(
            id: "own",
            title: "",
            source: .formula(scoring("own.formula", &dice)),
            minimumRaters: 0,
            aggregate: .mean,
            clamp: dice.once(in: 2) ? .zero ... .hundred : nil,
            ballotSteps: []
        )
    }

    fileprivate func title(_ place: Int, _ dice: inout Dice) -> Title {
        Title(
            id: NodeID(stringLiteral: "title\(place)"),
            title: "",
            seats: dice.pick([nil, 0, 1, 2]),
            seatsPercent: dice.pick([nil, 25, 40]),
            condition: dice.once(in: 2)
                ? judging(.grades, "title\(place).condition", &dice) : nil,
            order: dice.once(in: 2) ? ordering(.titles, "title\(place).order", &dice) : nil,
            classes: dice.classes()
        )
    }
}

extension Policies {
    fileprivate static func freed(_ old: Policies, _ dice: inout Dice) -> Policies {
        Policies(
            rounding: old.rounding,
            places: dice.pick([0, 1, old.places]),
            bands: dice.pick(Bands.allCases),
            missingComponent: old.missingComponent,
            adjustmentsApplyTo: old.adjustmentsApplyTo,
            ties: dice.pick([.tieBreak, .tieBreak, .sharedRank, .dense]),
            absence: old.absence,
            sameMatter: old.sameMatter,
            bandBoundary: dice.pick(BandBoundary.allCases),
            bonusCounting: old.bonusCounting,
            quotaRounding: old.quotaRounding,
            quotaTies: old.quotaTies,
            passMark: old.passMark,
            vetoRecord: old.vetoRecord,
            notApplicable: old.notApplicable,
            writtenPeerRaters: old.writtenPeerRaters,
            checklistRole: old.checklistRole
        )
    }
}

extension Section {
    fileprivate func freed(_ names: FormulaDice, _ dice: inout Dice) -> Section {
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
                            measure: dice.once(in: 4)
                                ? .computed(names.marking("\(item.id).formula", &dice))
                                : item.measure,
                            classes: dice.once(in: 2) ? dice.classes() : [],
                            falseClaimPoints: item.falseClaimPoints
                        )
                    },
                    classes: dice.once(in: 3) ? dice.classes() : []
                )
            },
            classes: dice.once(in: 3) ? dice.classes() : []
        )
    }
}

extension AdjustmentGroup {
    fileprivate func freed(_ names: FormulaDice, _ dice: inout Dice) -> AdjustmentGroup {
        AdjustmentGroup(
            id: id,
            title: title,
            cap: cap,
            adjustments: adjustments.map { old in
                let isCounted = dice.once(in: 3)
                return Adjustment(
                    id: old.id,
                    number: "",
                    text: "",
                    direction: old.direction,
                    cap: old.cap,
                    rates: isCounted && dice.once(in: 2) ? [] : old.rates,
                    formula: isCounted ? names.awarding("\(old.id).formula", &dice) : nil,
                    condition: dice.once(in: 4)
                        ? names.judging(.adjustments, "\(old.id).condition", &dice) : nil,
                    carryOver: old.carryOver,
                    sharing: old.sharing,
                    isOnce: old.isOnce
                )
            },
            deductionCap: deductionCap,
            appliesTo: appliesTo,
            condition: dice.once(in: 3)
                ? names.judging(.adjustments, "\(id).condition", &dice) : nil,
            classes: dice.classes()
        )
    }
}

extension Component {
    fileprivate func freed(_ dice: inout Dice) -> Component {
        Component(
            id: id,
            title: title,
            source: source,
            minimumRaters: minimumRaters,
            aggregate: aggregate,
            clamp: clamp,
            ballotSteps: ballotSteps,
            fullMarks: dice.pick([nil, nil, nil, 110])
        )
    }
}

extension Form {
    fileprivate func freed(_ dice: inout Dice) -> Form {
        let isOwn = dice.once(in: 2)
        return Form(
            id: id,
            title: title,
            unitLimit: unitLimit,
            steps: [],
            weights: weights.enumerated()
                .map { place, weight in
                    let isLast = place == weights.count - 1
                    return isOwn && isLast
                        ? Weight(component: "own", percent: weight.percent) : weight
                },
            rankingList: rankingList,
            mix: dice.once(in: 4) ? .sum : .weighted
        )
    }
}

extension Grade {
    fileprivate func freed(_ names: FormulaDice, _ dice: inout Dice) -> Grade {
        Grade(
            id: id,
            title: title,
            minimum: minimum,
            quotaPercent: quotaPercent,
            wording: wording,
            condition: dice.once(in: 4)
                ? names.judging(.grades, "\(id).condition", &dice) : nil,
            isMinimumIncluded: isMinimumIncluded,
            quotaCount: quotaCount,
            quotaOver: dice.pick(QuotaOver.allCases)
        )
    }
}
