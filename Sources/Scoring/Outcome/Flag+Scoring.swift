import Exact
import Schemes

extension Flag {
    /// Everything that a reader must know about one unit's result, in the order of the cases.
    static func all(
        of evaluation: Evaluation,
        _ placement: Placements.Placement,
        in index: SchemeIndex
    ) -> [Flag] {
        let isAbsent = evaluation.unit.isAbsent
        let isIncomplete = !isAbsent && !evaluation.sheet.missing.isEmpty
        var flags: [Flag] = []
        if isAbsent { flags.append(.absent) }
        if isAbsent, index.scheme.policies.absence == .noGrade { flags.append(.criticised) }
        if isIncomplete { flags.append(.incomplete) }
        flags += evaluation.vetoes.map { .vetoed($0.id) }
        let missing = evaluation.mix.missing
        if evaluation.total != nil, !missing.isEmpty {
            flags.append(.reweighted(missing: missing))
        }
        if !isAbsent, !isIncomplete, evaluation.total == nil { flags.append(.noComponent) }
        if let total = evaluation.total {
            if let band = Flag.band(at: total, among: index.bands) { flags.append(band) }
            if let pass = index.passMark, total >= pass,
                let plain = evaluation.totalWithoutBonus, plain < pass
            {
                flags.append(.baseBelowPass)
            }
        }
        flags += placement.withoutSeat.filter { !$0.isTied }.map { .beyondQuota($0.grade) }
        flags += placement.withoutSeat.filter(\.isTied).map { .tiedAcrossQuota($0.grade) }
        if !isAbsent {
            flags += evaluation.mix.parts.filter(\.isClamped).map { .clamped($0.component.id) }
        }
        return flags
    }
}
