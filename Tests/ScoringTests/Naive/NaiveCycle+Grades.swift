import Exact
import Hierarchy
import Schemes
import Scoring

extension NaiveCycle {
    func isUnranked(_ unit: UnitInputs) -> Bool {
        policies.missingComponent == .unranked && !wanting(unit).isEmpty
    }

    /// The units of the same list that have a rank, with their totals.
    func ranked(with unit: UnitInputs, isBeforeFindings: Bool = false) -> [Ranked] {
        notes.once("ranked \(listName(unit)) \(isBeforeFindings)") {
            list(of: unit)
                .filter {
                    !isVetoed($0, isBeforeFindings: isBeforeFindings) && !isUnranked($0)
                }
                .compactMap { other in
                    total(other, isBeforeFindings: isBeforeFindings)
                        .map { Ranked(unit: other, total: $0) }
                }
        }
    }

    /// A unit that has a rank.
    struct Ranked {
        let unit: UnitInputs
        let total: Amount
    }

    /// Whether a unit stands before another: by total, and where the scheme breaks ties by the
    /// first key that tells them apart; who has no number for a key comes last.
    func isBefore(_ one: Ranked, _ other: Ranked, isBeforeFindings: Bool = false) -> Bool {
        if one.total != other.total { return one.total > other.total }
        guard policies.ties == .tieBreak else { return false }
        let view = View(isBeforeFindings: isBeforeFindings)
        for key in scheme.tieKeys {
            switch (number(key.formula, one.unit, view), number(key.formula, other.unit, view)) {
            case (nil, nil): continue
            case (nil, _): return false
            case (_, nil): return true
            case (let mine?, let theirs?):
                if mine == theirs { continue }
                return key.direction == .highest ? theirs < mine : mine < theirs
            }
        }
        return false
    }

    func rank(_ unit: UnitInputs, isBeforeFindings: Bool = false) -> Int? {
        notes.once("rank \(unit.unit) \(isBeforeFindings)") {
            let ranked = ranked(with: unit, isBeforeFindings: isBeforeFindings)
            guard let own = ranked.first(where: { $0.unit.unit == unit.unit }) else { return nil }
            let better = ranked.filter { isBefore($0, own, isBeforeFindings: isBeforeFindings) }
            return 1 + (policies.ties == .dense ? Set(better.map(\.total)).count : better.count)
        }
    }

    /// The total as grades look at it.
    func graded(_ total: Amount) -> Amount {
        guard policies.bands == .roundToIntegerFirst else { return total }
        return Fraction(total).rounded(0, policies.rounding)
    }

    func grade(_ unit: UnitInputs) -> NodeID? {
        let vetoed = scheme.grades.filter { grade in
            vetoes(unit).contains { $0.grade == grade.id }
        }
        if let worst = vetoed.last { return worst.id }
        if unit.isAbsent {
            if case .grade(let grade) = policies.absence { return grade }
            return nil
        }
        return rank(unit) == nil ? nil : placed().grades[unit.unit]
    }

    /// What the loop over the grades came to.
    struct Placed {
        var grades: [UnitID: NodeID] = [:]
        var flags: [UnitID: Set<Flag>] = [:]
    }

    /// Every unit that has a rank, whatever its list.
    private var allRanked: [Ranked] {
        var seen: Set<String> = []
        return units.filter { seen.insert(listName($0)).inserted }.flatMap { ranked(with: $0) }
    }

    func placed() -> Placed {
        notes.once("placed") {
            let plain = place(lowering: [:])
            let lowered = allRanked.map(\.unit)
                .filter { vetoes($0).contains { $0.effect == .downgrade } }
            if lowered.isEmpty { return plain }
            var first: [UnitID: Int] = [:]
            for unit in lowered {
                if let place = scheme.grades.firstIndex(where: { $0.id == plain.grades[unit.unit] })
                {
                    first[unit.unit] = min(place + 1, scheme.grades.count - 1)
                }
            }
            return place(lowering: first)
        }
    }

    private func place(lowering first: [UnitID: Int]) -> Placed {
        var waiting = allRanked
        var found = Placed()
        if policies.bands == .manualDecision { decide(&waiting, &found) }
        for (place, grade) in scheme.grades.enumerated() {
            var reaching = waiting.filter { reaches(grade, $0) }
            for one in reaching {
                guard let ceiling = ceiling(one.unit, over: place) else { continue }
                found.flags[one.unit.unit, default: []].insert(.limited(ceiling.id))
                reaching.removeAll { $0.unit.unit == one.unit.unit }
            }
            reaching.removeAll { place < first[$0.unit.unit] ?? 0 || isBarred($0.unit, grade) }
            for one in reaching {
                let rivals = reaching.filter { pool(grade, $0.unit) == pool(grade, one.unit) }
                let above = rivals.filter { isBefore($0, one) }.count
                let through = rivals.filter { !isBefore(one, $0) }.count
                let seats = seats(grade, one.unit)
                let isSeated =
                    seats.map { seats in
                        policies.quotaTies == .includeTies ? above < seats : through <= seats
                    } ?? true
                if isSeated {
                    found.grades[one.unit.unit] = grade.id
                    waiting.removeAll { $0.unit.unit == one.unit.unit }
                } else {
                    let flag: Flag =
                        above < seats ?? 0 ? .tiedAcrossQuota(grade.id) : .beyondQuota(grade.id)
                    found.flags[one.unit.unit, default: []].insert(flag)
                }
            }
        }
        return found
    }

    /// Leaves totals between two worded bands to people, who choose one of the two grades.
    private func decide(_ waiting: inout [Ranked], _ found: inout Placed) {
        for one in waiting {
            guard let gap = gap(one.total) else { continue }
            let unit = one.unit.unit
            if let grade = decided(one) {
                found.flags[unit, default: []].insert(.decided(grade))
            } else {
                waiting.removeAll { $0.unit.unit == unit }
                found.flags[unit, default: []]
                    .insert(.needsDecision(below: gap.below, above: gap.above))
            }
        }
    }

    /// What people chose between the two grades around a total.
    private func decided(_ one: Ranked) -> NodeID? {
        guard policies.bands == .manualDecision, let gap = gap(one.total) else { return nil }
        let choice = one.unit.gradeDecision?.grade
        return choice == gap.below || choice == gap.above ? choice : nil
    }

    private func reaches(_ grade: Grade, _ one: Ranked) -> Bool {
        hasPoints(for: grade, one) && !(grade.minimum != nil && failsByBase(one.unit))
            && holds(grade.condition, one.unit)
    }

    /// Whether the total is enough for a grade by its minimum and by the words of worse ones.
    func hasPoints(for grade: Grade, _ one: Ranked) -> Bool {
        let total = graded(one.total)
        if isLeft(grade, toAWorseOneAt: total) { return false }
        guard let minimum = grade.minimum else { return true }
        // A decision takes the place of the minimum.
        return total > minimum || (total == minimum && grade.isMinimumIncluded)
            || decided(one) == grade.id
    }

    /// Whether the total without any adjustment is below the pass mark, where that counts.
    func failsByBase(_ unit: UnitInputs) -> Bool {
        guard policies.passMark == .baseOnly, let pass = scheme.grades.compactMap(\.minimum).min(),
            let base = mean(unit, .none)
        else { return false }
        return graded(base) < pass
    }

    /// Whether a finding keeps the unit from a grade with a quota.
    private func isBarred(_ unit: UnitInputs, _ grade: Grade) -> Bool {
        let isIneligible = vetoes(unit).contains { $0.effect == .ineligible }
        return isIneligible && (grade.quotaPercent != nil || grade.quotaCount != nil)
    }

    /// What units must share to compete for the same seats.
    private func pool(_ grade: Grade, _ unit: UnitInputs) -> String {
        switch grade.quotaOver {
        case .form: listName(unit)
        case .unitClass: "\(listName(unit)) \(unit.unitClass?.rawValue ?? "")"
        case .sector: "\(listName(unit)) \(unit.sector)"
        case .all: ""
        }
    }

    func seats(_ grade: Grade, _ unit: UnitInputs) -> Int? {
        let present = units.filter { !$0.isAbsent && pool(grade, $0) == pool(grade, unit) }
        return seats(grade.quotaPercent, grade.quotaCount, of: present.count)
    }

    /// So many percent of so many units, and no more than a count.
    func seats(_ percent: Amount?, _ count: Int?, of present: Int) -> Int? {
        guard let percent else { return count }
        let exact = percent.tenThousandths * Int64(present)
        let one = 100 * Amount.scale
        var seats = 0
        while Int64(seats + 1) * one <= exact { seats += 1 }
        let rest = exact - Int64(seats) * one
        switch policies.quotaRounding {
        case .floor: break
        case .nearest: if rest >= one - rest { seats += 1 }
        case .up: if rest > 0 { seats += 1 }
        case .atLeastOne: if seats == 0 { seats = 1 }
        }
        return min(seats, count ?? .max)
    }
}
