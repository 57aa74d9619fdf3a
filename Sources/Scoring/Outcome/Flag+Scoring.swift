import Exact
import Schemes

extension Flag {
    /// Everything that a reader must know about one unit's result, in the order of the cases.
    static func all(
        of evaluation: UnitEvaluation,
        _ placement: Placements.Placement,
        in index: SchemeIndex
    ) -> [Flag] {
        let isAbsent = evaluation.unit.isAbsent
        let policies = index.scheme.policies
        let isIncomplete = !isAbsent && evaluation.isIncomplete
        var flags: [Flag] = []
        if isAbsent { flags.append(.absent) }
        if isAbsent, policies.absence == .noGrade { flags.append(.criticised) }
        if isIncomplete { flags.append(.incomplete) }
        flags += evaluation.vetoes.filter { $0.grade != nil }.map { .vetoed($0.id) }
        let missing = evaluation.mix.missing
        let isUnranked = evaluation.total != nil && evaluation.isUnranked(by: policies)
        if evaluation.total != nil, !missing.isEmpty, !isUnranked {
            flags.append(.reweighted(missing: missing))
        }
        let isBlocked =
            !isAbsent && !isIncomplete && evaluation.total == nil
            && !policies.missingComponent.allowsGaps && !evaluation.mix.wanting.isEmpty
        if !isAbsent, !isIncomplete, !isBlocked, evaluation.total == nil {
            flags.append(.noComponent)
        }
        if evaluation.total != nil { flags += about(evaluation, in: index) }
        flags += placement.withoutSeat.filter { !$0.isTied }.map { .beyondQuota($0.grade) }
        flags += placement.withoutSeat.filter(\.isTied).map { .tiedAcrossQuota($0.grade) }
        if !isAbsent {
            flags += evaluation.mix.parts.filter(\.isClamped).map { .clamped($0.component.id) }
            if isBlocked { flags.append(.blocked(missing: evaluation.mix.wanting)) }
            flags += evaluation.mix.parts.filter(\.isSubstituted)
                .map { .substituted($0.component.id) }
            if isUnranked { flags.append(.unranked(missing: evaluation.mix.wanting)) }
            flags += decisions(evaluation, placement, in: index)
        }
        return flags + findings(evaluation) + facts(evaluation)
    }

    /// What the words of the grades and the pass mark say of a total.
    private static func about(
        _ evaluation: UnitEvaluation,
        in index: SchemeIndex
    ) -> [Flag] {
        guard let total = evaluation.total.map(index.scheme.policies.graded) else { return [] }
        var flags: [Flag] = []
        if let band = Flag.band(at: total, among: index.bands) { flags.append(band) }
        if let pass = index.passMark, total >= pass,
            let plain = evaluation.totalWithoutBonus.map(index.scheme.policies.graded),
            plain < pass
        {
            flags.append(.baseBelowPass)
        }
        return flags
    }

    /// Where people decide, and where the base fails or a ceiling limits.
    private static func decisions(
        _ evaluation: UnitEvaluation,
        _ placement: Placements.Placement,
        in index: SchemeIndex
    ) -> [Flag] {
        guard placement.rank != nil else { return [] }
        var flags: [Flag] = []
        let merit = Merit(evaluation, in: index)
        if let decided = merit.decided {
            flags.append(.decided(decided))
        } else if let gap = merit.gap {
            flags.append(.needsDecision(below: gap.below, above: gap.above))
        }
        let refusals = placement.refusals.map(\.refusal)
        if refusals.contains(where: { if case .base = $0 { true } else { false } }) {
            flags.append(.failedBase)
        }
        for ceiling in evaluation.ceilings where refusals.contains(.ceiling(ceiling.id)) {
            flags.append(.limited(ceiling.id))
        }
        return flags
    }

    /// Findings that do something else than set the grade.
    private static func findings(_ evaluation: UnitEvaluation) -> [Flag] {
        evaluation.vetoes.compactMap { veto in
            switch veto.effect {
            case .grade: nil
            case .points: .deducted(veto.id)
            case .zero: .zeroed(veto.id)
            case .ineligible: .ineligible(veto.id)
            case .downgrade: .downgraded(veto.id)
            }
        }
    }

    /// What was recorded or left out that a reader would not expect.
    private static func facts(_ evaluation: UnitEvaluation) -> [Flag] {
        var flags: [Flag] = []
        if !evaluation.sheet.exempt.isEmpty { flags.append(.exempted(evaluation.sheet.exempt)) }
        let claims = evaluation.checklist.items.map(\.id)
            .filter { evaluation.sheet.penalties[$0] != nil }
        if !claims.isEmpty { flags.append(.falseClaims(claims)) }
        for condition in evaluation.conditions where condition.holds == nil {
            flags.append(.undecided(condition.node, missing: condition.computed.missing))
        }
        return flags
    }
}
