import Exact
import Expressions
import Schemes
import Scoring

extension UnitInputs {
    /// The same unit with a class, data, earlier grades and a decision; some of it is missing, or
    /// no scheme would allow it.
    func freed(under scheme: Scheme, _ dice: inout Dice) -> UnitInputs {
        var unit = self
        unit.sector = dice.pick(["education", "justice"])
        unit.unitClass = dice.pick(["a", "a", "b", "b", nil])
        if !dice.once(in: 12) { unit.data["cases"] = .number(Rational(dice.int(0...6))) }
        if dice.once(in: 30) { unit.data["cases"] = .word("many") }
        if !dice.once(in: 8) { unit.data["sure"] = .flag(dice.once(in: 2)) }
        if dice.once(in: 6) { unit.data["load"] = .number(Rational(99)) }
        if dice.once(in: 2) {
            unit.history = [
                PastResult(
                    year: 2024,
                    total: dice.once(in: 6) ? nil : dice.amount(30...100),
                    grade: dice.pick(scheme.grades).id
                )
            ]
        }
        if dice.once(in: 2) {
            unit.gradeDecision = GradeDecision(grade: dice.pick(scheme.grades).id, reason: "会议")
        }
        return unit
    }
}

extension Scheme {
    /// The same scheme with grades that begin at, just below or just above totals that occur, in
    /// words that leave gaps or name a total twice.
    func regraded(around totals: [Amount], _ dice: inout Dice) -> Scheme {
        let whole = dice.once(in: 2)
        var minimums = grades.compactMap(\.minimum)
            .map { old -> Amount in
                guard !totals.isEmpty, !dice.once(in: 5) else { return old }
                let near = dice.pick(totals) + dice.pick([0, 0, 0, "0.5", -1])
                return whole
                    ? Rational(near).rounded(places: 0, mode: .halfEven) ?? near : near
            }
            .sorted(by: >)
        var above: Amount?
        let grades = grades.map { old -> Grade in
            let minimum = old.minimum == nil ? nil : minimums.removeFirst()
            let wording = old.wording.map { _ in
                switch (minimum, above) {
                case (let low?, nil): "\(low)分以上"
                case (let low?, let top?):
                    dice.once(in: 3)
                        ? "\(low)分至\(top)分" : "\(low)分至\(max(low, top - 1))分"
                case (nil, let top?): dice.once(in: 3) ? "低于\(top)分" : "\(top)分以下"
                case (nil, nil): ""
                }
            }
            above = minimum
            return Grade(
                id: old.id,
                title: "",
                minimum: minimum,
                quotaPercent: old.quotaPercent,
                wording: wording,
                condition: old.condition,
                isMinimumIncluded: old.isMinimumIncluded,
                quotaCount: old.quotaCount,
                quotaOver: old.quotaOver
            )
        }
        return with(grades: grades)
    }
}
