import Exact

extension Scheme {
    /// Grades that no total comes to, and seats of which there are none.
    func reachFindings() -> [Diagnostic] { unreachableGrades() + emptyBands() + noSeats() }

    // A minimum above what can be earned at all.
    private func unreachableGrades() -> [Diagnostic] {
        guard let most = greatestTotal else { return [] }
        return grades.compactMap { grade in
            guard let minimum = grade.minimum,
                Rational(minimum) > most
                    || (Rational(minimum) == most && !grade.isMinimumIncluded)
            else { return nil }
            var facts = ["problem": "unreachable_grade"]
            facts["limit"] = most.rounded(places: 4, mode: .truncate)?.description
            return .found(.unused, grade.id, "minimum", given: .number(minimum), facts: facts)
        }
    }

    // A minimum so near to the better grade's that no rounded total lies between.
    private func emptyBands() -> [Diagnostic] {
        let isLowered = !ceilings.isEmpty || vetoes.contains { $0.effect == .downgrade }
        guard !isLowered else { return [] }
        var findings: [Diagnostic] = []
        var above: Grade?
        for grade in grades {
            guard let minimum = grade.minimum else { break }
            if let better = above, let limit = better.minimum,
                !holdsTotal(minimum, grade.isMinimumIncluded, limit, better.isMinimumIncluded),
                !vetoes.contains(where: { $0.effect == .grade(grade.id) })
            {
                let facts = [
                    "problem": "empty_band", "limit": limit.description,
                    "other": better.id.rawValue, "step": totalStep.description,
                ]
                findings.append(
                    .found(.unused, grade.id, "minimum", given: .number(minimum), facts: facts)
                )
            }
            let isOpenToAll = !grade.hasQuota && grade.condition == nil
            if isOpenToAll { above = grade }
        }
        return findings
    }

    private var totalStep: Amount {
        guard policies.bands != .roundToIntegerFirst else { return Amount(1) }
        let steps: [Int64] = [10_000, 1_000, 100, 10, 1]
        return Amount(tenThousandths: steps[min(max(policies.places, 0), 4)])
    }

    private func holdsTotal(
        _ low: Amount,
        _ isLowIncluded: Bool,
        _ high: Amount,
        _ isHighIncluded: Bool
    ) -> Bool {
        let step = totalStep.tenThousandths
        let (quotient, rest) = low.tenThousandths.quotientAndRemainder(dividingBy: step)
        var first = quotient * step
        if rest > 0 || (rest == 0 && !isLowIncluded) { first += step }
        return isHighIncluded ? first < high.tenThousandths : first <= high.tenThousandths
    }

    // What no total exceeds; `nil` where nothing bounds it.
    private var greatestTotal: Rational? {
        let isOpen = components.contains { component in
            if case .formula = component.source { component.clamp == nil } else { false }
        }
        guard !isOpen, let bonus = greatestBonus else { return nil }
        let most = forms.map { form in
            guard form.mix == .sum else { return Rational(fullMarks) }
            return form.weights.reduce(Rational.zero) { sum, weight in
                let component = components.first { $0.id == weight.component }
                let marks = component.map { fullMarks(of: $0) } ?? fullMarks
                let share = Rational(weight.percent).divided(by: Rational(100)) ?? Rational(1)
                return sum + share * Rational(marks)
            }
        }
        return most.max().map { $0 + bonus }
    }

    // What bonuses add to the total at most; `nil` where no cap bounds them.
    private var greatestBonus: Rational? {
        var bonus = Rational.zero
        for group in adjustmentGroups {
            let given = group.adjustments.filter { $0.direction == .bonus }
            guard !given.isEmpty else { continue }
            let caps = given.compactMap(\.cap)
            let all = caps.count == given.count ? caps.total : nil
            guard let most = [group.cap, all].compactMap(\.self).min() ?? bonusCap,
                group.appliesTo == .finalScore || !isRescaled
            else { return nil }
            bonus = bonus + Rational(most)
        }
        return bonusCap.map { min(bonus, Rational($0)) } ?? bonus
    }

    // Whether a point of the checklist is another number of points of the total.
    private var isRescaled: Bool {
        let own = unitClasses.compactMap(\.checklistMarks) + [ownChecklistMarks].compactMap(\.self)
        return own.contains { $0 != fullMarks } || forms.contains { $0.mix == .sum }
            || components.contains { $0.fullMarks.map { $0 < fullMarks } ?? false }
    }

    private func noSeats() -> [Diagnostic] {
        let zero = FieldValue.number(.zero)
        func found(_ id: NodeID, _ field: String) -> Diagnostic {
            .found(.unused, id, field, given: zero, facts: ["problem": "no_seats"])
        }
        return grades.flatMap { grade in
            (grade.quotaCount == 0 ? [found(grade.id, "quota_count")] : [])
                + (grade.quotaPercent == .zero ? [found(grade.id, "quota_percent")] : [])
        }
            + titles.flatMap { title in
                (title.seats == 0 ? [found(title.id, "seats")] : [])
                    + (title.seatsPercent == .zero ? [found(title.id, "seats_percent")] : [])
            }
    }
}
