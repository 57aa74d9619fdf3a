import Exact
import Schemes

/// Rank, grade and quota's verdict of each unit of a cycle.
struct Placements {
    /// What other units' totals decide for one unit.
    struct Placement {
        var rank: Int?
        var grade: NodeID?
        /// Grades that the total reaches without a seat, with whether a tie is the reason.
        var withoutSeat: [(grade: NodeID, isTied: Bool)] = []
    }

    private var placements: [Placement]

    subscript(position: Int) -> Placement { placements[position] }

    init(of evaluations: [Evaluation], in index: SchemeIndex) {
        placements = evaluations.map { evaluation in
            Placement(grade: index.gradeByRule(of: evaluation))
        }
        let byForm = Dictionary(grouping: evaluations.indices) { evaluations[$0].unit.form }
        for positions in byForm.values {
            let participating = positions.lazy.filter { !evaluations[$0].unit.isAbsent }.count
            let ranked =
                positions
                .compactMap { position -> Candidate? in
                    guard evaluations[position].isRanked else { return nil }
                    return evaluations[position].total.map { Candidate(position, $0) }
                }
                .sorted { $0.total > $1.total }
            rank(ranked)
            grade(ranked, participating: participating, by: index.scheme.grades)
        }
    }

    private struct Candidate {
        let position: Int
        let total: Amount

        init(_ position: Int, _ total: Amount) {
            self.position = position
            self.total = total
        }
    }

    /// Equal totals share the better rank: 1, 2, 2, 4 (domain policy XJ-17).
    private mutating func rank(_ ranked: [Candidate]) {
        var shared = 0
        for (place, candidate) in ranked.enumerated() {
            if place == 0 || candidate.total != ranked[place - 1].total { shared = place + 1 }
            placements[candidate.position].rank = shared
        }
    }

    /// Goes through the grades from the best: a minimum must be reached, a quota must have room
    /// for all units of a total, and whoever gets neither goes on to the next grade.
    private mutating func grade(
        _ ranked: [Candidate],
        participating: Int,
        by grades: [Grade]
    ) {
        var open = ranked
        for grade in grades {
            let reaching = open.prefix { candidate in
                grade.minimum.map { candidate.total >= $0 } ?? true
            }
            let seated = grade.seats(of: participating)
                .map { seats in
                    seat(reaching, on: seats, grade.id)
                }
            let taken = reaching.prefix(seated ?? reaching.count)
            for candidate in taken { placements[candidate.position].grade = grade.id }
            open.removeFirst(taken.count)
        }
    }

    /// How many of the best units have a seat without cutting through a tie; the others are
    /// noted as left without one.
    private mutating func seat(
        _ reaching: ArraySlice<Candidate>,
        on seats: Int,
        _ grade: NodeID
    ) -> Int {
        guard reaching.count > seats else { return reaching.count }
        let firstOut = reaching[reaching.startIndex + seats].total
        let seated = reaching.prefix { $0.total > firstOut }.count
        for candidate in reaching.dropFirst(seated) {
            let isTied = seated < seats && candidate.total == firstOut
            placements[candidate.position].withoutSeat.append((grade, isTied))
        }
        return seated
    }
}

extension Grade {
    /// The seats among so many units, rounded down (domain policy LX-01); `nil` without a quota.
    func seats(of participating: Int) -> Int? {
        quotaPercent.map { percent in
            let wide = Int128(max(percent.pinned, .zero).tenThousandths) * Int128(participating)
            return Int(wide / Int128(100 * Amount.scale))
        }
    }
}

extension SchemeIndex {
    /// The grade that veto or absence sets, whatever the total; `nil` when neither does.
    ///
    /// Of several vetoes the lowest grade holds.
    func gradeByRule(of evaluation: Evaluation) -> NodeID? {
        let vetoed = Set(evaluation.vetoes.compactMap(\.grade))
        if let lowest = scheme.grades.last(where: { vetoed.contains($0.id) }) { return lowest.id }
        guard evaluation.unit.isAbsent, case .grade(let grade) = scheme.policies.absence else {
            return nil
        }
        return grade
    }
}
