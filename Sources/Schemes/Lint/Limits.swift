import Exact

extension Scheme {
    /// Caps of bonuses over deductions alone, or the other way round, which hold nothing back.
    func idleCaps() -> [Diagnostic] {
        var findings: [Diagnostic] = []
        for group in adjustmentGroups where !group.adjustments.isEmpty {
            let held: [(String, Amount?, Adjustment.Direction)] = [
                ("cap", group.cap, .bonus), ("deduction_cap", group.deductionCap, .deduction),
            ]
            for (field, cap, direction) in held {
                guard let cap, !group.adjustments.contains(where: { $0.direction == direction })
                else { continue }
                let facts = ["problem": "stray_value", "owners": direction.rawValue]
                findings.append(
                    .found(.unused, group.id, field, given: .number(cap), facts: facts)
                )
            }
        }
        return findings
    }

    /// Caps above the one of all bonuses or of all deductions, so that they hold nothing back.
    func outgrownCaps() -> [Diagnostic] {
        outgrown(.bonus, bonusCap, "scheme.bonus_cap") { ("cap", $0.cap) }
            + outgrown(.deduction, deductionCap, "scheme.deduction_cap") {
                ("deduction_cap", $0.deductionCap)
            }
    }

    private func outgrown(
        _ direction: Adjustment.Direction,
        _ limit: Amount?,
        _ other: String,
        _ field: (AdjustmentGroup) -> (String, Amount?)
    ) -> [Diagnostic] {
        guard let limit else { return [] }
        return adjustmentGroups.flatMap { group in
            let own = group.adjustments.filter { $0.direction == direction }
                .map { ($0.id, "cap", $0.cap) }
            let (name, cap) = field(group)
            return ([(group.id, name, cap)] + own)
                .compactMap { node, field, cap -> Diagnostic? in
                    guard let cap, cap > limit else { return nil }
                    let facts = [
                        "problem": "outgrown_cap", "other": other, "limit": limit.description,
                    ]
                    return .found(.unused, node, field, given: .number(cap), facts: facts)
                }
        }
    }

    /// Answers on a ballot that give more than the component's full marks.
    func answersAboveFull() -> [Diagnostic] {
        var findings: [Diagnostic] = []
        for component in components {
            let full = fullMarks(of: component)
            for step in component.ballotSteps {
                guard let most = step.points ?? step.range?.upperBound, most > full else {
                    continue
                }
                findings.append(
                    .found(
                        .contradiction,
                        step.id,
                        step.points == nil ? "maximum" : "points",
                        given: .number(most),
                        facts: [
                            "problem": "above_other", "other": "full_marks",
                            "limit": full.description,
                        ]
                    )
                )
            }
        }
        return findings
    }
}
