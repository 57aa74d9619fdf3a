import Exact
import Schemes

extension [Int: ScoreBasis] {
    /// Tells each unit's vote where it stands among those of its ranking list.
    mutating func stand(
        _ component: Component,
        _ units: [UnitEvaluation],
        in index: SchemeIndex
    ) {
        guard component.voteScoring == .relativeToTop || component.voteScoring == .rankPoints
        else { return }
        var counts: [(position: Int, list: String, count: BallotCount)] = []
        for (position, basis) in self where !units[position].unit.isAbsent {
            guard case .ballots(let count) = basis else { continue }
            let list = index.rankingList(of: units[position].unit.form)
            counts.append((position, list, count))
        }
        let byList = Swift.Dictionary<String, [(position: Int, list: String, count: BallotCount)]>(
            grouping: counts,
            by: \.list
        )
        for members in byList.values {
            let votes = members.map(\.count.votes)
            for (position, _, count) in members {
                var standing = count
                standing.standing = BallotCount.Standing(
                    top: votes.max() ?? 0,
                    place: 1 + votes.count { $0 > count.votes },
                    among: votes.count
                )
                self[position] = .ballots(standing)
            }
        }
    }

    /// Puts another number in place of scores that could not be computed (domain policy XJ-05).
    mutating func substitute(
        _ component: Component,
        _ units: [UnitEvaluation],
        in index: SchemeIndex
    ) {
        switch index.scheme.policies.missingComponent {
        case .reweight, .block, .unranked: return
        case .ownIndicatorTotal:
            for (position, basis) in self where basis.isWanting {
                if let own = units[position].ownSheet(for: component, by: index.scheme) {
                    let marks = index.scheme.checklistMarks(for: units[position].unit.unitClass)
                    self[position] = .substituted(own, by: .ownSheet(of: marks))
                }
            }
        case .groupMedian:
            let present = filter { !units[$0.key].unit.isAbsent && !$0.value.isWanting }
            var byList: [String: [Rational]] = [:]
            for (position, basis) in present {
                let list = index.rankingList(of: units[position].unit.form)
                if let raw = basis.raw {
                    byList[list, default: []]
                        .append(component.clamp.map { raw.clamped(to: $0) } ?? raw)
                }
            }
            for (position, basis) in self where basis.isWanting {
                let list = index.rankingList(of: units[position].unit.form)
                let scores = (byList[list] ?? []).sorted()
                guard !scores.isEmpty else { continue }
                self[position] = .substituted(
                    scores[(scores.count - 1) / 2],
                    by: .median(scores)
                )
            }
        }
    }
}

extension ScoreBasis {
    /// Whether a score is missing that there should be.
    fileprivate var isWanting: Bool {
        switch self {
        case .missing(.notHeld), .missing(.incompleteSheet): false
        case .missing: true
        case .sheet, .raters, .groups, .ballots, .imported, .past, .pastGrade, .formula,
            .substituted:
            false
        }
    }
}

extension UnitEvaluation {
    /// The unit's checklist on the component's scale; `nil` while an item has no mark.
    fileprivate func ownSheet(for component: Component, by scheme: Scheme) -> Rational? {
        let full = scheme.fullMarks(of: component, unitClass: unit.unitClass)
        let marks = scheme.checklistMarks(for: unit.unitClass)
        guard let total = sheet.total else { return nil }
        guard full != marks else { return Rational(total) }
        return (Rational(total) * Rational(full)).divided(by: Rational(marks))
    }
}
