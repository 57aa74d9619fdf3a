import Exact
import Hierarchy
import Schemes
import Scoring

extension NaiveCycle {
    /// The units of the same form that have a rank, with their totals.
    func ranked(with unit: UnitInputs) -> [(unit: UnitInputs, total: Amount)] {
        units.filter { $0.form == unit.form && !isVetoed($0) }
            .compactMap { other in total(other).map { (other, $0) } }
    }

    func rank(_ unit: UnitInputs) -> Int? {
        guard !isVetoed(unit), let total = total(unit) else { return nil }
        return 1 + ranked(with: unit).filter { $0.total > total }.count
    }

    func grade(_ unit: UnitInputs) -> NodeID? {
        let vetoed = scheme.grades.filter { grade in
            unit.findings.contains { finding in
                scheme.vetoes.contains { $0.id == finding.veto && $0.grade == grade.id }
            }
        }
        if let worst = vetoed.last { return worst.id }
        if unit.isAbsent {
            if case .grade(let grade) = scheme.policies.absence { return grade }
            return nil
        }
        guard let total = total(unit) else { return nil }
        return gradesByTotal(ranked(with: unit).map(\.total), unit)[total] ?? nil
    }

    /// The grade of each total among the ranked: equal totals always share it.
    private func gradesByTotal(_ totals: [Amount], _ unit: UnitInputs) -> [Amount: NodeID] {
        var waiting = totals
        var found: [Amount: NodeID] = [:]
        for grade in scheme.grades {
            let candidates = waiting
            for total in candidates where grade.minimum.map({ total >= $0 }) ?? true {
                if let seats = seats(grade, unit),
                    candidates.filter({ $0 >= total }).count > seats
                {
                    continue
                }
                found[total] = grade.id
                waiting.removeAll { $0 == total }
            }
        }
        return found
    }

    func seats(_ grade: Grade, _ unit: UnitInputs) -> Int? {
        guard let percent = grade.quotaPercent else { return nil }
        let present = units.filter { $0.form == unit.form && !$0.isAbsent }.count
        var seats = 0
        while Int64(seats + 1) * 100 * Amount.scale <= percent.tenThousandths * Int64(present) {
            seats += 1
        }
        return seats
    }

    /// The flags in any order.
    func flags(_ unit: UnitInputs) -> Set<Flag> {
        var flags: Set<Flag> = []
        for veto in scheme.vetoes where unit.findings.contains(where: { $0.veto == veto.id }) {
            flags.insert(.vetoed(veto.id))
        }
        if unit.isAbsent {
            flags.insert(.absent)
            if scheme.policies.absence == .noGrade { flags.insert(.criticised) }
            return flags
        }
        if isIncomplete(unit) { flags.insert(.incomplete) }
        for (component, _) in mixed(unit) {
            guard let raw = raw(unit, component, bonuses: true),
                let score = score(unit, component)
            else { continue }
            if raw < score || score < raw { flags.insert(.clamped(component.id)) }
        }
        guard let total = total(unit) else {
            if !isIncomplete(unit) { flags.insert(.noComponent) }
            return flags
        }
        let missing = mixed(unit).map(\.0).filter { score(unit, $0) == nil }.map(\.id)
        if !missing.isEmpty { flags.insert(.reweighted(missing: missing)) }
        let pass = scheme.grades.compactMap(\.minimum).last
        if let pass, total >= pass, let plain = self.total(unit, bonuses: false), plain < pass {
            flags.insert(.baseBelowPass)
        }
        return flags.union(seatFlags(unit, total))
    }

    private func seatFlags(_ unit: UnitInputs, _ total: Amount) -> Set<Flag> {
        guard !isVetoed(unit) else { return [] }
        let ranked = ranked(with: unit)
        let byTotal = gradesByTotal(ranked.map(\.total), unit)
        var flags: Set<Flag> = []
        for (place, grade) in scheme.grades.enumerated() {
            guard let seats = seats(grade, unit), grade.minimum.map({ total >= $0 }) ?? true else {
                continue
            }
            let better = Set(scheme.grades[..<place].map(\.id))
            if let own = byTotal[total], better.contains(own) || own == grade.id { continue }
            let before = ranked.filter { other in
                other.total > total && !(byTotal[other.total].map(better.contains) ?? false)
            }
            flags.insert(before.count < seats ? .tiedAcrossQuota(grade.id) : .beyondQuota(grade.id))
        }
        return flags
    }
}
