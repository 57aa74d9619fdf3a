import Exact
import Hierarchy
import Schemes

extension CheckIndex {
    /// What is wrong with a unit's ratings, by the bytes of the components' ids.
    func ratings(of unit: UnitInputs) -> [(NodeID?, InputProblem.Fault)] {
        let mixed = forms[unit.form].map { Set($0.weights.map(\.component)) }
        return unit.ratings.sorted { $0.key < $1.key }
            .flatMap { id, rating -> [(NodeID?, InputProblem.Fault)] in
                guard let component = components[id] else { return [(id, .unknownComponent)] }
                var faults: [(NodeID?, InputProblem.Fault)] = []
                if let mixed, !mixed.contains(id) {
                    faults.append((id, .componentOutsideForm(unit.form)))
                }
                return faults + self.faults(of: rating, component)
            }
    }

    private func faults(
        of rating: Rating,
        _ component: Component
    ) -> [(NodeID?, InputProblem.Fault)] {
        switch (rating, component.source) {
        case (.imported(let points, let source), _):
            var faults: [(NodeID?, InputProblem.Fault)] = []
            let allowed = component.importable
            if !allowed.contains(points) {
                faults.append((component.id, .importedOutOfRange(points, allowed: allowed)))
            }
            if source.isEmpty { faults.append((component.id, .importedWithoutSource)) }
            return faults
        case (.scores(let scores), .jury), (.scores(let scores), .peer):
            return faults(of: scores, component).map { (component.id, $0) }
        case (.scores(let scores), .publicVote)
        where component.ballotSteps.contains { $0.range != nil }:
            return faults(of: scores, component).map { (component.id, $0) }
        case (.tally(let tally), .publicVote): return faults(of: tally, component)
        default: return [(component.id, .wrongKindOfRating)]
        }
    }

    private func faults(of scores: [RaterScore], _ component: Component) -> [InputProblem.Fault] {
        var seen: Set<String> = [""]
        return scores.flatMap { score in
            let allowed = component.range(nearest: score.points)
            var faults: [InputProblem.Fault] = []
            if !seen.insert(score.rater).inserted { faults.append(.repeatedRater(score.rater)) }
            if !allowed.contains(score.points) {
                faults.append(
                    .scoreOutOfRange(score.points, rater: score.rater, allowed: allowed)
                )
            }
            if component.source != .publicVote, !component.groups.isEmpty,
                !component.groups.contains(where: { $0.id == score.group })
            {
                faults.append(.unknownGroup(rater: score.rater))
            }
            if component.source == .peer, score.raters.isDisjoint(with: units) {
                faults.append(.unknownPeer(score.rater))
            }
            return faults
        }
    }

    private func faults(
        of tally: [NodeID: Int],
        _ component: Component
    ) -> [(NodeID?, InputProblem.Fault)] {
        let steps = Set(component.ballotSteps.map(\.id))
        let ranged = Set(component.ballotSteps.filter { $0.range != nil }.map(\.id))
        let allowed = 0...BallotCount.limit
        return tally.sorted { $0.key < $1.key }
            .flatMap { step, count -> [(NodeID?, InputProblem.Fault)] in
                var faults: [(NodeID?, InputProblem.Fault)] = []
                if !steps.contains(step) { faults.append((step, .unknownStep)) }
                // Without the voters' numbers an answer with a range has no points.
                if ranged.contains(step) { faults.append((step, .wrongKindOfRating)) }
                if !allowed.contains(count) {
                    faults.append((step, .ballotsOutOfRange(count, allowed: allowed)))
                }
                return faults
            }
    }
}

extension Component {
    /// Where a score must lie: in the range of an answer, where answers have ranges, and of
    /// several in the one that is nearest to it; else between 0 and the full marks.
    fileprivate func range(nearest points: Amount) -> ClosedRange<Amount> {
        let ranges = source == .publicVote ? ballotSteps.compactMap(\.range) : []
        func distance(_ range: ClosedRange<Amount>) -> Rational {
            max(
                Rational(range.lowerBound) - Rational(points),
                Rational(points) - Rational(range.upperBound),
                .zero
            )
        }
        return ranges.min { distance($0) < distance($1) }
            ?? .zero...raterFull
    }

    /// The numbers that may be taken over: the clamp; else 0 to 100 for what people give, and
    /// any sum of points for what a checklist gives.
    fileprivate var importable: ClosedRange<Amount> {
        if let clamp { return clamp }
        return switch source {
        case .jury, .publicVote, .peer, .formula, .survey: .zero...raterFull
        case .checklist, .carryover: Amount(-100_000)...Amount(100_000)
        }
    }
}
