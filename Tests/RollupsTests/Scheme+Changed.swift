import Canonical
import Exact
import Expressions
@testable import Schemes

extension Scheme {
    /// The same rule with other parts, under a digest of its own.
    func changed(
        _ name: String,
        fullMarks: Amount? = nil,
        sections: [Section]? = nil,
        groups: [AdjustmentGroup]? = nil,
        components: [Component]? = nil,
        forms: [Form]? = nil,
        grades: [Grade]? = nil,
        vetoes: [Veto]? = nil,
        policies: Policies? = nil,
        bonusCap: Amount? = nil,
        deductionCap: Amount? = nil,
        unitClasses: [UnitClass]? = nil
    ) -> Scheme {
        Scheme(
            digest: Digest(of: Array(name.utf8)),
            title: name,
            fullMarks: fullMarks ?? self.fullMarks,
            sections: sections ?? self.sections,
            adjustmentGroups: groups ?? adjustmentGroups,
            components: components ?? self.components,
            forms: forms ?? self.forms,
            grades: grades ?? self.grades,
            vetoes: vetoes ?? self.vetoes,
            policies: policies ?? self.policies,
            vocabulary: [:],
            ownChecklistMarks: ownChecklistMarks,
            bonusCap: bonusCap ?? self.bonusCap,
            deductionCap: deductionCap ?? self.deductionCap,
            unitClasses: unitClasses ?? self.unitClasses
        )
    }

    /// The same rule with every item changed.
    func changingItems(_ name: String, _ change: (Item) -> Item) -> Scheme {
        changed(
            name,
            sections: sections.map { section in
                Section(
                    id: section.id,
                    title: section.title,
                    points: section.points,
                    indicators: section.indicators.map { indicator in
                        Indicator(
                            id: indicator.id,
                            number: indicator.number,
                            text: "",
                            evidence: "",
                            items: indicator.items.map(change)
                        )
                    }
                )
            }
        )
    }
}

extension Item {
    /// The same item with other rules.
    func with(
        measure: Measure? = nil,
        classes: [NodeID] = [],
        falseClaimPoints: Amount? = nil
    ) -> Item {
        Item(
            id: id,
            text: text,
            points: points,
            step: step,
            measure: measure ?? self.measure,
            classes: classes,
            falseClaimPoints: falseClaimPoints
        )
    }
}

extension AdjustmentGroup {
    /// The same adjustments under other rules.
    func with(
        deductionCap: Amount? = nil,
        appliesTo: Policies.AdjustmentsApplyTo = .sheet,
        condition: Formula? = nil
    ) -> AdjustmentGroup {
        AdjustmentGroup(
            id: id,
            title: title,
            cap: cap,
            adjustments: adjustments,
            deductionCap: deductionCap,
            appliesTo: appliesTo,
            condition: condition
        )
    }
}

extension Policies {
    /// The policies of the sample with other answers.
    static func sample(
        missingComponent: MissingComponent = .reweight,
        bands: Bands = .halfOpen,
        notApplicable: NotApplicable = .notUsed,
        checklistRole: ChecklistRole = .lastYearResult
    ) -> Policies {
        Policies(
            rounding: .halfUp,
            places: 2,
            bands: bands,
            missingComponent: missingComponent,
            adjustmentsApplyTo: .sheet,
            ties: .sharedRank,
            absence: .noGrade,
            sameMatter: .highestOnce,
            notApplicable: notApplicable,
            checklistRole: checklistRole
        )
    }
}

extension Formula {
    /// A formula that names nothing.
    static func constant(_ source: String, _ type: ExpressionType) -> Formula {
        let names = OpenNames(suggestions: []) { _ in nil }
        guard let expression = try? Expression(parsing: source),
            let checked = try? expression.checked(
                in: Scope(names: names, group: names),
                expecting: type
            ),
            let address = Address("I1.formula")
        else { preconditionFailure("\(source) is no formula") }
        return Formula(address: address, expression: checked, meanings: [:])
    }
}
