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
