import Exact
import Hierarchy
import Schemes
import Scoring

extension NaiveCycle {
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
        let exempt = items(unit).filter { isExempt(unit, $0) }.map(\.id)
        if !exempt.isEmpty, !appliesNowhere(unit) { flags.insert(.exempted(exempt)) }
        let lies = items(unit)
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
        let own = Ranked(unit: unit, total: total)
        if failsByBase(unit),
            scheme.grades.contains(where: { $0.minimum != nil && hasPoints(for: $0, own) })
        {
            flags.insert(.failedBase)
        }
        return flags.union(placed().flags[unit.unit] ?? [])
    }
}
