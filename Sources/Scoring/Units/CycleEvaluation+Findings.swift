import Exact
import Expressions
import Schemes

extension CycleEvaluation {
    /// Stage 4: findings, by people first, then by conditions, and what they do to the total.
    ///
    /// A condition sees the totals and ranks that the people's findings leave.
    mutating func find() {
        for position in units.indices {
            let found = Set(units[position].unit.findings.map(\.veto))
            apply(scheme.vetoes.filter { found.contains($0.id) }, to: position)
        }
        guard scheme.vetoes.contains(where: { $0.condition != nil }) else { return }
        breakTies()
        placements.rank(units, in: index)
        enterOutcome()
        for position in units.indices where !units[position].unit.isAbsent {
            var applying = Set(units[position].vetoes.map(\.id))
            for veto in scheme.vetoes where !applying.contains(veto.id) {
                guard let condition = veto.condition else { continue }
                let result = facts.condition(condition, of: veto.id, for: position)
                units[position].conditions.append(result)
                if result.holds == true { applying.insert(veto.id) }
            }
            apply(scheme.vetoes.filter { applying.contains($0.id) }, to: position)
        }
    }

    private mutating func apply(_ vetoes: [Veto], to position: Int) {
        units[position].vetoes = vetoes
        if !vetoes.isEmpty { units[position].applyFindings(by: scheme) }
    }

    /// Lets formulas see totals, ranks and findings as they are now.
    func enterOutcome() {
        facts.enter(
            totals: units.map(\.total),
            ranks: units.indices.map { (placements[$0].rank, placements.ranked(with: $0)) },
            findings: units.map { Set($0.vetoes.map(\.id)) }
        )
    }

    /// Computes what tells equal totals apart, where the scheme says how.
    mutating func breakTies() {
        guard scheme.policies.ties == .tieBreak else { return }
        facts.enter(
            totals: units.map(\.total),
            findings: units.map { Set($0.vetoes.map(\.id)) }
        )
        for position in units.indices {
            units[position].tieKeys = scheme.tieKeys.map { key in
                let (result, value) = facts.evaluate(key.formula, for: position)
                units[position].formulas[key.id] = value
                return result.value?.number.map { key.direction == .highest ? $0 : .zero - $0 }
            }
        }
    }
}
