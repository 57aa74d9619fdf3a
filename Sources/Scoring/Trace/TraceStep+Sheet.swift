import Exact
import Schemes

extension TraceStep {
    /// The sum of the marks that a unit has, scaled up for items that do not apply to it.
    static func base(of evaluation: UnitEvaluation, by scheme: Scheme) -> TraceStep {
        let policies = scheme.policies
        let rescaling = Rescaling(
            evaluation.checklist,
            exempt: Set(evaluation.sheet.exempt),
            by: policies.notApplicable
        )
        let steps = Dictionary(
            evaluation.checklist.items.compactMap { item in
                mark(item, of: evaluation, by: policies).map { (item.id, $0) }
            },
            uniquingKeysWith: { first, _ in first }
        )
        guard rescaling.isNeeded else {
            let marks = evaluation.checklist.items.compactMap { steps[$0.id] }
            return TraceStep(.base, .sum, marks).pinned
        }
        let rules = [Address].policy("not_applicable")
        let parts = rescaling.parts.filter { !$0.isLost }
            .map { part -> TraceStep in
                let marks = part.items.compactMap { steps[$0] }
                let sum = TraceStep(.node(part.section), .sum, marks).pinned
                guard part.full != part.applying, part.applying > .zero else { return sum }
                return sum.scaled(to: part.full, from: part.applying, at: rules)
            }
        let sum = TraceStep(.base, .sum, parts)
        let full =
            rescaling.lost == .zero
            ? sum
            : sum.scaled(to: rescaling.full, from: rescaling.full - rescaling.lost, at: rules)
        return TraceStep(.base, .rounded(.halfUp, places: 4), [full], rules: rules).pinned
    }

    /// The points of one item; `nil` without a mark.
    private static func mark(
        _ item: Item,
        of evaluation: UnitEvaluation,
        by policies: Policies
    ) -> TraceStep? {
        guard let points = evaluation.sheet.items[item.id] else { return nil }
        if evaluation.sheet.exempt.contains(item.id) {
            let full = TraceStep.set(.node(item.id), points, at: .at(item.id, "points"))
            return TraceStep(.node(item.id), .sum, [full], rules: .policy("not_applicable"))
        }
        let range = Amount.zero...max(item.points, .zero)
        if case .computed = item.measure {
            guard let computed = evaluation.formulas[item.id] else { return nil }
            let value = TraceStep(
                .node(item.id),
                .formula(computed),
                rules: .at(item.id, "formula")
            )
            return TraceStep(.node(item.id), .rounded(.halfUp, places: 2), [value])
                .within(range, at: .at(item.id, "points")).pinned
        }
        let mark = evaluation.unit.marks[item.id]
        let isClaimed = policies.checklistRole == .selfAssessmentOnly
        guard let given = isClaimed ? mark?.selfPoints : mark?.points else { return nil }
        return TraceStep(
            .node(item.id),
            .recorded(Rational(given)),
            rules: isClaimed ? .policy("checklist_role") : []
        )
        .within(range, at: .at(item.id, "points")).pinned
    }

    /// The checklist's total: base, adjustments and what false claims cost.
    static func sheet(
        _ evaluation: UnitEvaluation,
        base: TraceStep,
        adjusted: TraceStep
    )
        -> TraceStep
    {
        let penalties = evaluation.checklist.items.compactMap { item -> TraceStep? in
            evaluation.sheet.penalties[item.id]
                .map { points in
                    let rules = [Address].at(item.id, "false_claim_points")
                    let cost = TraceStep.set(.penalty(item.id), points, at: rules)
                    return TraceStep(.penalty(item.id), .negated, [cost], rules: rules)
                }
        }
        return TraceStep(.sheet, .sum, [base, adjusted] + penalties).pinned
    }

    /// The adjustments that act on the checklist, or those that act on the total, under all caps.
    static func adjusted(
        _ subject: Subject,
        of evaluation: UnitEvaluation,
        by scheme: Scheme
    ) -> TraceStep {
        let target: Policies.AdjustmentsApplyTo = subject == .onTotal ? .finalScore : .sheet
        var bonuses: [TraceStep] = []
        var deductions: [TraceStep] = []
        var groups: [TraceStep] = []
        let sums = AdjustmentSums(
            evaluation.sheet.adjustments,
            evaluation.checklist.groups,
            by: scheme
        )
        for sum in sums.groups {
            let bonus = capped(.bonus, sum.group, evaluation, scheme)
            let deduction = capped(.deduction, sum.group, evaluation, scheme)
            let added = bonus.within(sum.bonusLeft, scheme.bonusCap, "bonus_cap", bonuses)
            let taken = deduction.within(
                sum.deductionLeft,
                scheme.deductionCap,
                "deduction_cap",
                deductions
            )
            bonuses.append(bonus)
            deductions.append(deduction)
            guard sum.group.appliesTo == target else { continue }
            let costs =
                taken == deduction && deduction.operation == .sum
                ? deduction.inputs.map(\.negatedAdjustment)
                : [TraceStep(.node(sum.group.id), .negated, [taken])]
            groups.append(TraceStep(.node(sum.group.id), .sum, [added] + costs).pinned)
        }
        let rules = [Address].policy("adjustments_apply_to")
        return TraceStep(subject, .sum, groups, rules: rules).pinned
    }

    /// A set's bonuses or its deductions as a magnitude, under the set's own cap.
    private static func capped(
        _ direction: Adjustment.Direction,
        _ group: AdjustmentGroup,
        _ evaluation: UnitEvaluation,
        _ scheme: Scheme
    ) -> TraceStep {
        let steps = group.adjustments.filter { $0.direction == direction }
            .map { adjustment($0, group, evaluation, scheme) }
        let cap = direction == .bonus ? group.cap : group.deductionCap
        let field = direction == .bonus ? "cap" : "deduction_cap"
        return TraceStep(.node(group.id), .sum, steps).pinned
            .atMost(cap.map { max($0, .zero) }, at: .at(group.id, field))
    }

    /// One adjustment as a magnitude: its awards under its cap.
    private static func adjustment(
        _ adjustment: Adjustment,
        _ group: AdjustmentGroup,
        _ evaluation: UnitEvaluation,
        _ scheme: Scheme
    ) -> TraceStep {
        let closed = evaluation.conditions.first { condition in
            (condition.node == group.id || condition.node == adjustment.id)
                && condition.holds != true
        }
        if let closed {
            return TraceStep(
                .node(adjustment.id),
                .sum,
                rules: .at(closed.node, "condition")
            )
        }
        let cap = adjustment.cap.map { max($0, .zero) }
        let rules = [Address].at(adjustment.id, "cap")
        let computed = evaluation.perOccurrence[adjustment.id]
        if adjustment.formula != nil, adjustment.rates.isEmpty {
            return each(adjustment.id, computed?[.zero]).pinned.atMost(cap, at: rules)
        }
        let given = adjustment.formula.map { _ in
            (computed ?? [:]).mapValues { Amount(each(adjustment.id, $0)) ?? .zero }
        }
        let awards =
            adjustment
            .awards(from: evaluation.unit.occurrences, by: scheme.policies, computed: given)
            .map { each in
                award(each, computed.map { TraceStep.each(adjustment.id, $0[each.plain]) })
            }
        return TraceStep(
            .node(adjustment.id),
            .sum,
            awards,
            rules: awards.isEmpty ? [] : .policy("same_matter")
        )
        .pinned.atMost(cap, at: rules)
    }

    /// The points of one occurrence by a formula: 0 or more, with four places; 0 without data.
    private static func each(_ adjustment: NodeID, _ computed: ComputedValue?) -> TraceStep {
        let rules = [Address].at(adjustment, "formula")
        guard let computed, computed.reasons.isEmpty else {
            return TraceStep(.node(adjustment), .sum, rules: rules)
        }
        let value = TraceStep(.node(adjustment), .formula(computed), rules: rules)
        return TraceStep(.node(adjustment), .rounded(.halfUp, places: 4), [value])
            .atLeast(.zero, at: rules)
    }

    private static func award(_ award: Award, _ computed: TraceStep?) -> TraceStep {
        let subject = Subject.award(rate: award.rate, matter: award.matter)
        let each =
            computed?.pinned
            ?? (award.isDiscretionary
                ? TraceStep.recorded(.node(award.rate), award.each)
                : TraceStep.set(.node(award.rate), award.each, at: .at(award.rate, "points")))
        let times = TraceStep.recorded(.times, award.times)
        let whole = TraceStep(subject, .product, [each, times]).pinned
        guard let share = award.share else { return whole }
        let part = TraceStep(.share, .recorded(share))
        let product = TraceStep(subject, .product, [whole, part])
        return TraceStep(subject, .rounded(.halfUp, places: 4), [product]).pinned
    }

    /// The step under what a cap over all sets leaves, named only where it changes the number.
    private func within(
        _ left: Amount?,
        _ cap: Amount?,
        _ field: String,
        _ before: [TraceStep]
    ) -> TraceStep {
        guard let left, let cap, let value = recomputed(), value > Rational(left),
            let name = FieldName(field)
        else { return self }
        let rules = [Address(.scheme, name)]
        let whole = TraceStep.set(.bound, max(cap, .zero), at: rules)
        let used = before.map { TraceStep($0.subject, .negated, [$0]) }
        let rest = TraceStep(.bound, .sum, [whole] + used).atLeast(.zero, at: [])
        return TraceStep(subject, .atMost, [self, rest], rules: rules)
    }

    /// A deduction with its sign.
    private var negatedAdjustment: TraceStep {
        guard case .node(let id) = subject else { return self }
        return TraceStep(subject, .negated, [self], rules: .at(id, "direction"))
    }

    /// The step times one number of points over another.
    private func scaled(to full: Amount, from applying: Amount, at rules: [Address]) -> TraceStep {
        let inputs = [
            self, TraceStep(.fullMarks, .set(full)), TraceStep(.fullMarks, .set(applying)),
        ]
        return TraceStep(subject, .scaled, inputs, rules: rules)
    }
}

extension Amount {
    /// The number of a step that ends with a rounding to four places.
    fileprivate init?(_ step: TraceStep) {
        guard let amount = step.recomputed()?.exactAmount else { return nil }
        self = amount
    }
}
