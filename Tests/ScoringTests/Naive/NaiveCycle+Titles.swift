import Exact
import Hierarchy
import Schemes
import Scoring

extension NaiveCycle {
    /// The titles that a unit wins, in the scheme's order.
    func titles(_ unit: UnitInputs) -> [NodeID] {
        scheme.titles.filter { wins($0, unit) }.map(\.id)
    }

    private func wins(_ title: Title, _ unit: UnitInputs) -> Bool {
        let candidates = list(of: unit).filter { isCandidate($0, title) }
        guard let own = candidates.first(where: { $0.unit == unit.unit }) else { return false }
        let present = group(of: unit).count
        guard let seats = seats(title.seatsPercent, title.seats, of: present) else {
            return true
        }
        let above = candidates.filter { isBefore($0, own, title) }.count
        let through = candidates.filter { !isBefore(own, $0, title) }.count
        return policies.quotaTies == .includeTies ? above < seats : through <= seats
    }

    private func isCandidate(_ unit: UnitInputs, _ title: Title) -> Bool {
        guard !unit.isAbsent, rank(unit) != nil, title.classes.counts(for: unit.unitClass),
            holds(title.condition, unit)
        else { return false }
        if let order = title.order, number(order, unit, View()) == nil { return false }
        return !vetoes(unit).contains { $0.effect == .ineligible }
    }

    private func isBefore(_ one: UnitInputs, _ other: UnitInputs, _ title: Title) -> Bool {
        func merit(_ unit: UnitInputs) -> Fraction {
            let points =
                title.order.map { number($0, unit, View()) } ?? total(unit).map(Fraction.init)
            return points ?? Fraction(0)
        }
        return merit(other) < merit(one)
    }
}
