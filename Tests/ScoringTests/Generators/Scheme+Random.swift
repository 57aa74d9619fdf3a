import Canonical
import Exact
import Schemes

extension Scheme {
    /// A scheme that uses what the language offers, small enough for ties and empty corners.
    static func random(_ dice: inout Dice, isVaried: Bool = false) -> Scheme {
        let components = Component.randomList(&dice)
        let forms = dice.list(1...2) { dice, place in
            Form.random(NodeID(stringLiteral: "form\(place)"), mixing: components, &dice)
        }
        let grades = Grade.randomList(&dice)
        let sections = dice.list(1...3) { dice, place in
            section(
                NodeID(stringLiteral: "S\(place)"),
                10 * place + 1,
                dice.list(1...2) { dice, _ in dice.list(1...2) { dice, _ in dice.amount(0...12) } }
            )
        }
        let plain = Scheme(
            digest: Digest(of: []),
            title: "",
            fullMarks: .hundred,
            sections: sections,
            adjustmentGroups: AdjustmentGroup.randomList(&dice),
            components: components,
            forms: forms,
            grades: grades,
            vetoes: dice.list(0...2) { dice, place in
                Veto(
                    id: NodeID(stringLiteral: "veto\(place)"),
                    title: "",
                    grade: dice.pick(grades).id
                )
            },
            policies: silences(
                absence: dice.once(in: 2) ? .noGrade : .grade(dice.pick(grades).id),
                rounding: dice.pick(Rounding.allCases),
                places: dice.int(0...4)
            ),
            vocabulary: [:]
        )
        return isVaried ? plain.varied(&dice) : plain
    }
}

extension AdjustmentGroup {
    fileprivate static func randomList(_ dice: inout Dice) -> [AdjustmentGroup] {
        dice.list(0...2) { dice, group in
            AdjustmentGroup(
                id: NodeID(stringLiteral: "G\(group)"),
                title: "",
                cap: dice.once(in: 2) ? dice.amount(0...6) : nil,
                adjustments: dice.list(1...3) { dice, place in
                    Adjustment(
                        id: NodeID(stringLiteral: "A\(group)\(place)"),
                        number: "",
                        text: "",
                        direction: dice.pick([.bonus, .bonus, .deduction]),
                        cap: dice.once(in: 2) ? dice.amount(1...4) : nil,
                        rates: dice.list(1...2) { dice, rate in
                            Rate(
                                id: NodeID(stringLiteral: "A\(group)\(place)-\(rate)"),
                                level: "",
                                award: dice.once(in: 4)
                                    ? .discretionary(minimum: "0.5", maximum: dice.amount(1...5))
                                    : .fixed(dice.amount(0...3, per: 10))
                            )
                        }
                    )
                }
            )
        }
    }
}

extension Component {
    fileprivate static func randomList(_ dice: inout Dice) -> [Component] {
        let sources: [(NodeID, Component.Source)] = [
            ("jury", .jury), ("public", .publicVote), ("peer", .peer),
            ("carryover", .carryover(dice.pick(Component.Carryover.allCases))),
            ("checklist", .checklist),
        ]
        let clamps: [ClosedRange<Amount>?] = [.zero ... .hundred, nil, 10...30]
        return sources.map { id, source -> Component in
            let steps: [(NodeID, Amount?)] = [
                ("yes", dice.amount(60...100)), ("no", dice.amount(0...40)), ("pass", nil),
            ]
            return component(
                id,
                source,
                minimum: dice.int(0...3),
                aggregate: dice.pick(Component.Aggregate.allCases),
                clamp: dice.pick(clamps),
                steps: source == .publicVote ? steps : []
            )
        }
    }
}

extension Form {
    fileprivate static func random(
        _ id: NodeID,
        mixing components: [Component],
        _ dice: inout Dice
    ) -> Form {
        let chosen = components.filter { _ in dice.once(in: 2) }
        var left: Amount = 100
        var weights: [(NodeID, Amount)] = []
        for component in chosen.dropLast() {
            let share = dice.amount(1...20, per: 4)
            weights.append((component.id, share))
            left = left - share
        }
        let last = chosen.last ?? dice.pick(components)
        return form(id, limit: nil, weights + [(last.id, left)])
    }
}

extension Grade {
    /// From the best down; some with a quota, some with words that leave gaps or overlap.
    fileprivate static func randomList(_ dice: inout Dice) -> [Grade] {
        let minimums = (0..<dice.int(1...3)).map { _ in dice.int(5...95) }.sorted(by: >)
        let worded = dice.once(in: 2)
        var above = 101
        var grades: [Grade] = []
        for (place, minimum) in minimums.enumerated() {
            let wording = place == 0 ? "\(minimum)分以上" : "\(minimum)分至\(max(above - 1, minimum))分"
            grades.append(
                grade(
                    NodeID(stringLiteral: "g\(place)"),
                    "",
                    Amount(minimum),
                    quota: dice.once(in: 2) ? Amount(dice.int(0...80)) : nil,
                    worded ? wording : nil
                )
            )
            above = minimum
        }
        return grades + [grade("last", "", nil, quota: nil, worded ? "\(above)分以下" : nil)]
    }
}
