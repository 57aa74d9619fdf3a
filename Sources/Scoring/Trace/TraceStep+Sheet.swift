import Exact
import Schemes

extension TraceStep {
    /// The sum of the marks that a unit has.
    static func base(of unit: UnitInputs, in index: SchemeIndex) -> TraceStep {
        let marks = index.items.compactMap { item in
            unit.marks[item.id]
                .map { mark in
                    TraceStep.recorded(.node(item.id), mark.points)
                        .within(.zero...max(item.points, .zero), at: .at(item.id, "points"))
                        .pinned
                }
        }
        return TraceStep(.base, .sum, marks).pinned
    }

    /// All adjustments under all caps.
    static func adjusted(of unit: UnitInputs, in index: SchemeIndex) -> TraceStep {
        let groups = index.scheme.adjustmentGroups.map { group(of: unit, $0) }
        let rules = [Address].policy("adjustments_apply_to")
        return TraceStep(.adjusted, .sum, groups, rules: rules).pinned
    }

    /// A group: its bonuses under the common cap, and its deductions.
    private static func group(of unit: UnitInputs, _ group: AdjustmentGroup) -> TraceStep {
        func steps(_ direction: Adjustment.Direction) -> [TraceStep] {
            group.adjustments.filter { $0.direction == direction }
                .map { adjustment(of: unit, $0) }
        }
        let bonus = TraceStep(.node(group.id), .sum, steps(.bonus)).pinned
            .atMost(group.cap.map { max($0, .zero) }, at: .at(group.id, "cap"))
        return TraceStep(.node(group.id), .sum, [bonus] + steps(.deduction)).pinned
    }

    /// One adjustment: its awards under its cap, with its sign.
    private static func adjustment(of unit: UnitInputs, _ adjustment: Adjustment) -> TraceStep {
        let awards = adjustment.awards(from: unit.occurrences).map(award)
        let sum = TraceStep(
            .node(adjustment.id),
            .sum,
            awards,
            rules: awards.isEmpty ? [] : .policy("same_matter")
        )
        .pinned
        .atMost(adjustment.cap.map { max($0, .zero) }, at: .at(adjustment.id, "cap"))
        guard adjustment.direction == .deduction else { return sum }
        let rules = [Address].at(adjustment.id, "direction")
        return TraceStep(.node(adjustment.id), .negated, [sum], rules: rules)
    }

    private static func award(_ award: Award) -> TraceStep {
        let subject = Subject.award(rate: award.rate, matter: award.matter)
        let each =
            award.isDiscretionary
            ? TraceStep.recorded(.node(award.rate), award.each)
            : TraceStep.set(.node(award.rate), award.each, at: .at(award.rate, "points"))
        let times = TraceStep.recorded(.times, award.times)
        return TraceStep(subject, .product, [each, times]).pinned
    }
}
