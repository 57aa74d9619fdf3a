import Exact
import Hierarchy
import Schemes
import Scoring

extension NaiveCycle {
    func isUnranked(_ unit: UnitInputs) -> Bool {
        policies.missingComponent == .unranked && !wanting(unit).isEmpty
    }

    /// The units of the same list that have a rank, with their totals.
    func ranked(with unit: UnitInputs) -> [(unit: UnitInputs, total: Amount)] {
        list(of: unit).filter { !isVetoed($0) && !isUnranked($0) }
            .compactMap { other in total(other).map { (other, $0) } }
    }

    func rank(_ unit: UnitInputs) -> Int? {
        guard !isVetoed(unit), !isUnranked(unit), let total = total(unit) else { return nil }
        let better = ranked(with: unit).map(\.total).filter { $0 > total }
        return 1 + (policies.ties == .dense ? Set(better).count : better.count)
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
        return rank(unit) == nil ? nil : placed(with: unit).grades[unit.unit]
    }

    /// What the loop over the grades came to for a list.
    struct Placed {
        var grades: [UnitID: NodeID] = [:]
        var flags: [UnitID: Set<Flag>] = [:]
    }

    func placed(with unit: UnitInputs) -> Placed {
        let plain = place(with: unit, lowering: [:])
        let lowered = ranked(with: unit).map(\.unit)
            .filter { vetoes($0).contains { $0.effect == .downgrade } }
        if lowered.isEmpty { return plain }
        var first: [UnitID: Int] = [:]
        for unit in lowered {
            if let place = scheme.grades.firstIndex(where: { $0.id == plain.grades[unit.unit] }) {
                first[unit.unit] = min(place + 1, scheme.grades.count - 1)
            }
        }
        return place(with: unit, lowering: first)
    }

    private func place(with unit: UnitInputs, lowering first: [UnitID: Int]) -> Placed {
        var waiting = ranked(with: unit)
        var found = Placed()
        for (place, grade) in scheme.grades.enumerated() {
            let reaching = waiting.filter { one in
                place >= first[one.unit.unit] ?? 0 && reaches(grade, one.unit, one.total)
            }
            let seats = seats(grade, unit)
            for one in reaching {
                let above = reaching.filter { $0.total > one.total }.count
                let through = reaching.filter { $0.total >= one.total }.count
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

    /// The base without any adjustment as grades look at it.
    private func plainBase(_ unit: UnitInputs) -> Amount? { mean(unit, .none).map(graded) }

    private func reaches(_ grade: Grade, _ unit: UnitInputs, _ total: Amount) -> Bool {
        let total = graded(total)
        if let minimum = grade.minimum {
            if total < minimum || (total == minimum && !grade.isMinimumIncluded) { return false }
            let pass = scheme.grades.compactMap(\.minimum).min()
            if policies.passMark == .baseOnly, let pass, let base = plainBase(unit), base < pass {
                return false
            }
        }
        let isIneligible = vetoes(unit).contains { $0.effect == .ineligible }
        return !(isIneligible && (grade.quotaPercent != nil || grade.quotaCount != nil))
    }

    func seats(_ grade: Grade, _ unit: UnitInputs) -> Int? {
        guard let percent = grade.quotaPercent else { return grade.quotaCount }
        let present = list(of: unit).filter { !$0.isAbsent }.count
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
        return min(seats, grade.quotaCount ?? .max)
    }

    /// The flags in any order.
    func flags(_ unit: UnitInputs) -> Set<Flag> {
        var flags: Set<Flag> = []
        for veto in vetoes(unit) {
            switch veto.effect {
            case .grade: flags.insert(.vetoed(veto.id))
            case .points: flags.insert(.deducted(veto.id))
            case .zero: flags.insert(.zeroed(veto.id))
            case .ineligible: flags.insert(.ineligible(veto.id))
            case .downgrade: flags.insert(.downgraded(veto.id))
            }
        }
        let exempt = scheme.items.filter { isExempt(unit, $0) }.map(\.id)
        if !exempt.isEmpty, !appliesNowhere(unit) { flags.insert(.exempted(exempt)) }
        let lies = scheme.items
            .filter {
                $0.falseClaimPoints != nil && unit.marks[$0.id]?.isFalseClaim ?? false
            }
        if !lies.isEmpty { flags.insert(.falseClaims(lies.map(\.id))) }
        if unit.isAbsent {
            flags.insert(.absent)
            if policies.absence == .noGrade { flags.insert(.criticised) }
            return flags
        }
        if isIncomplete(unit) { flags.insert(.incomplete) }
        for (component, _) in mixed(unit) {
            guard let raw = raw(unit, component), let score = score(unit, component) else {
                continue
            }
            if given(unit, component, .all) == nil { flags.insert(.substituted(component.id)) }
            if raw < score || score < raw { flags.insert(.clamped(component.id)) }
        }
        guard let total = total(unit) else {
            guard !isIncomplete(unit) else { return flags }
            let isStrict =
                policies.missingComponent != .reweight && policies.missingComponent != .unranked
            let wanting = wanting(unit)
            flags.insert(isStrict && !wanting.isEmpty ? .blocked(missing: wanting) : .noComponent)
            return flags
        }
        let missing = mixed(unit).map(\.0).filter { score(unit, $0) == nil }.map(\.id)
        if isUnranked(unit) {
            flags.insert(.unranked(missing: wanting(unit)))
        } else if !missing.isEmpty {
            flags.insert(.reweighted(missing: missing))
        }
        let pass = scheme.grades.compactMap(\.minimum).last
        if let pass, graded(total) >= pass, let plain = mean(unit, .deductions).map(graded),
            plain < pass
        {
            flags.insert(.baseBelowPass)
        }
        guard rank(unit) != nil else { return flags }
        if let pass, policies.passMark == .baseOnly, let base = plainBase(unit), base < pass,
            graded(total) >= pass
        {
            flags.insert(.failedBase)
        }
        return flags.union(placed(with: unit).flags[unit.unit] ?? [])
    }
}
