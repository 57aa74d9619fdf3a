import Exact
import Schemes

/// Rank, grade, titles and quota's verdict of each unit of a cycle.
struct Placements {
    /// What other units' totals decide for one unit.
    struct Placement {
        var rank: Int?
        /// How many units of its list have a rank.
        var among = 0
        var grade: NodeID?
        var titles: [NodeID] = []
        /// Titles that the unit qualified for without a seat.
        var withoutTitle: [(title: NodeID, seats: Int)] = []
        /// Why the unit has none of the grades that are better than its own.
        var refusals: [(grade: NodeID, refusal: Refusal)] = []
        /// The seats among how many units, for the grade that it has.
        var seats: (count: Int, units: Int)?

        /// Grades that the total reaches without a seat, with whether a tie is the reason.
        var withoutSeat: [(grade: NodeID, isTied: Bool)] {
            refusals.compactMap { grade, refusal in
                if case .withoutSeat(_, _, let isTied) = refusal { (grade, isTied) } else { nil }
            }
        }
    }

    private var placements: [Placement] = []
    /// The ranked units of each list, the best first.
    private var lists: [String: [RankedUnit]] = [:]

    init() {}

    subscript(position: Int) -> Placement { placements[position] }

    /// How many units are ranked on a unit's list.
    func ranked(with position: Int) -> Int { placements[position].among }

    /// Ranks the units of each list: equal ones share the better rank, 1, 2, 2, 4; or, where the
    /// scheme says so, no rank is left out (domain policy XJ-17).
    mutating func rank(_ units: [UnitEvaluation], in index: SchemeIndex) {
        placements = units.map { _ in Placement() }
        lists = Dictionary(grouping: units.indices) { index.rankingList(of: units[$0].unit.form) }
            .mapValues { positions in
                positions.compactMap { position -> RankedUnit? in
                    guard units[position].isRanked(by: index.scheme.policies) else { return nil }
                    return units[position].total
                        .map { total in
                            let standing = Standing(total: total, keys: units[position].tieKeys)
                            return RankedUnit(position: position, standing: standing)
                        }
                }
                .sorted { $0.standing.isAbove($1.standing) }
            }
        let isDense = index.scheme.policies.ties == .dense
        for ranked in lists.values {
            var shared = 0
            for (place, unit) in ranked.enumerated() {
                if place == 0 || ranked[place - 1].standing.isAbove(unit.standing) {
                    shared = isDense ? shared + 1 : place + 1
                }
                placements[unit.position].rank = shared
            }
        }
        for position in units.indices {
            let list = index.rankingList(of: units[position].unit.form)
            placements[position].among = lists[list]?.count ?? 0
        }
    }

    /// Gives grades; a finding that lowers a grade by one leaves the seat to others.
    mutating func grade(_ units: [UnitEvaluation], in index: SchemeIndex) {
        let grades = index.scheme.grades
        seat(units, in: index, caps: [:])
        var caps: [Int: (first: Int, veto: NodeID)] = [:]
        for position in units.indices {
            guard let veto = units[position].vetoes.first(where: { $0.effect == .downgrade }),
                let place = grades.firstIndex(where: { $0.id == placements[position].grade })
            else { continue }
            caps[position] = (min(place + 1, grades.count - 1), veto.id)
        }
        if !caps.isEmpty { seat(units, in: index, caps: caps) }
        for position in units.indices where placements[position].grade == nil {
            placements[position].grade = index.gradeByRule(of: units[position])
        }
    }

    /// Goes through the grades from the best: a unit must reach it, a quota must have room for all
    /// units that stand equal, and whoever gets neither goes on to the next grade.
    private mutating func seat(
        _ units: [UnitEvaluation],
        in index: SchemeIndex,
        caps: [Int: (first: Int, veto: NodeID)]
    ) {
        var open = lists.values.flatMap(\.self)
        open.sort { $0.standing.isAbove($1.standing) }
        for unit in open {
            placements[unit.position].refusals = []
            placements[unit.position].grade = nil
            placements[unit.position].seats = nil
        }
        let merits = Dictionary(
            open.map { ($0.position, Merit(units[$0.position], in: index)) },
            uniquingKeysWith: { first, _ in first }
        )
        for (place, grade) in index.scheme.grades.enumerated() {
            var reaching: [RankedUnit] = []
            var others: [RankedUnit] = []
            for unit in open {
                var refusal = merits[unit.position]?.refusal(of: grade, at: place)
                if refusal == nil, let cap = caps[unit.position], place < cap.first {
                    refusal = .downgraded(cap.veto)
                }
                if let refusal {
                    placements[unit.position].refusals.append((grade.id, refusal))
                    others.append(unit)
                } else {
                    reaching.append(unit)
                }
            }
            let without = take(reaching, grade, units, in: index)
            open = others + without
        }
    }

    /// Gives a grade to those of the units that reach it for whom there are seats.
    ///
    /// - Returns: The units left without a seat.
    private mutating func take(
        _ reaching: [RankedUnit],
        _ grade: Grade,
        _ units: [UnitEvaluation],
        in index: SchemeIndex
    ) -> [RankedUnit] {
        guard grade.hasQuota else {
            for unit in reaching { placements[unit.position].grade = grade.id }
            return []
        }
        var without: [RankedUnit] = []
        let groups = Dictionary(grouping: reaching) {
            index.quotaGroup(of: units[$0.position].unit, grade.quotaOver)
        }
        for (group, members) in groups {
            let present = units.count {
                !$0.unit.isAbsent && index.quotaGroup(of: $0.unit, grade.quotaOver) == group
            }
            let seats = grade.seats(of: present, by: index.scheme.policies) ?? members.count
            let sorted = members.sorted { $0.standing.isAbove($1.standing) }
            let seated = Seating(
                sorted.map(\.standing),
                on: seats,
                includesTies: index.scheme.policies.quotaTies == .includeTies
            ) { $0.isAbove($1) }
            for (place, unit) in sorted.enumerated() {
                guard place >= seated.count else {
                    placements[unit.position].grade = grade.id
                    placements[unit.position].seats = (seats, present)
                    continue
                }
                let isTied = seated.isTied(at: place)
                let refusal = Refusal.withoutSeat(seats: seats, units: present, isTied: isTied)
                placements[unit.position].refusals.append((grade.id, refusal))
                without.append(unit)
            }
        }
        return without
    }

    /// Gives a title to the best candidates of each list (R42, R62).
    mutating func award(
        _ title: Title,
        to candidates: [TitleCandidate],
        _ units: [UnitEvaluation],
        in index: SchemeIndex
    ) {
        let byList = Dictionary(grouping: candidates) {
            index.rankingList(of: units[$0.position].unit.form)
        }
        for (list, members) in byList {
            let present = units.count {
                !$0.unit.isAbsent && index.rankingList(of: $0.unit.form) == list
            }
            let sorted = members.sorted { $0.order > $1.order }
            let seats = title.seats(of: present, by: index.scheme.policies) ?? sorted.count
            let seated = Seating(
                sorted.map(\.order),
                on: seats,
                includesTies: index.scheme.policies.quotaTies == .includeTies
            ) { $0 > $1 }
            for (place, candidate) in sorted.enumerated() {
                if place < seated.count {
                    placements[candidate.position].titles.append(title.id)
                } else {
                    placements[candidate.position].withoutTitle.append((title.id, seats))
                }
            }
        }
    }
}
