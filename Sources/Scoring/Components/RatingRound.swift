import Hierarchy
import Schemes

/// Who takes part in a cycle, as far as it decides whose scores count.
struct RatingRound {
    private let absent: Set<UnitID>
    private let onsiteForms: Set<NodeID>
    private let formOf: [UnitID: NodeID]
    let policies: Policies

    init(_ units: [UnitInputs], by scheme: Scheme) {
        policies = scheme.policies
        absent = Set(units.lazy.filter(\.isAbsent).map(\.unit))
        // On-site evaluation is the form that takes a limited number of units; where all forms
        // do, or none does, no unit is a written one.
        let limited = Set(scheme.forms.filter { $0.unitLimit != nil }.map(\.id))
        let forms = limited.count < scheme.forms.count ? limited : []
        onsiteForms = forms
        formOf = Dictionary(units.lazy.map { ($0.unit, $0.form) }) { first, _ in first }
    }

    /// Whether a unit is evaluated in writing while others are on site.
    private func isWritten(_ unit: UnitInputs) -> Bool {
        !onsiteForms.isEmpty && !onsiteForms.contains(unit.form)
    }

    /// Whether the scheme drops peers' scores for the unit's form (domain policy XJ-09).
    func holdsNoPeerRound(for unit: UnitInputs) -> Bool {
        policies.writtenPeerRaters == .dropAndReweight && isWritten(unit)
    }

    /// Whether a written unit's peer is not among those that the scheme lets rate it; units that
    /// are not in the cycle count.
    private func isOfAnotherRound(_ score: RaterScore, for unit: UnitInputs) -> Bool {
        let forms = score.raters.compactMap { formOf[$0] }
        return switch policies.writtenPeerRaters {
        case .onsiteUnits: !forms.allSatisfy(onsiteForms.contains)
        case .writtenUnitsEachOther: !forms.allSatisfy { $0 == unit.form }
        case .allUnits, .dropAndReweight, nil: false
        }
    }

    /// Why a rater's score does not count; `nil` when it does.
    func omission(
        of score: RaterScore,
        for unit: UnitInputs,
        _ component: Component
    ) -> Trace.Omission.Reason? {
        if score.affiliation == unit.unit { return .recused }
        if component.source == .peer {
            if score.raters.contains(unit.unit) { return .recused }
            if !score.raters.isDisjoint(with: absent) { return .absentRater }
            if isWritten(unit), isOfAnotherRound(score, for: unit) { return .otherRound }
        }
        if !component.groups.isEmpty,
            !component.groups.contains(where: { $0.id == score.group })
        {
            return .withoutGroup
        }
        return nil
    }
}

extension RaterScore {
    /// The unit that a peer's score comes from, by affiliation and by the rater's own id.
    var raters: Set<UnitID> { Set([affiliation, UnitID(rawValue: rater)].compactMap(\.self)) }
}
