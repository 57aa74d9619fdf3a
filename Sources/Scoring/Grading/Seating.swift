import Hierarchy
import Exact
import Schemes

/// How many of a sorted list have a seat, without cutting through those that stand equal.
struct Seating {
    /// How many have a seat, from the best.
    let count: Int
    /// The places that stand across the last seat.
    private let tied: Range<Int>

    /// Seats the best (domain policy LX-02).
    ///
    /// - Parameters:
    ///   - sorted: The candidates, the best first.
    ///   - seats: The number of seats, 0 or more.
    ///   - includesTies: Whether those who stand across the last seat all have one; else none has.
    ///   - isAbove: Whether one stands before another.
    init<Element>(
        _ sorted: [Element],
        on seats: Int,
        includesTies: Bool,
        by isAbove: (Element, Element) -> Bool
    ) {
        guard sorted.count > seats else {
            count = sorted.count
            tied = 0..<0
            return
        }
        let firstOut = sorted[seats]
        let before = sorted.prefix { isAbove($0, firstOut) }.count
        let through = sorted.count { !isAbove(firstOut, $0) }
        let isCut = before < seats
        tied = isCut ? before..<through : 0..<0
        count = isCut ? (includesTies ? through : before) : seats
    }

    /// Whether a place without a seat stands across the last one.
    func isTied(at place: Int) -> Bool { tied.contains(place) }
}

extension Policies.QuotaRounding {
    /// A share of a number of units as seats (domain policy LX-01).
    func seats(_ percent: Amount, of units: Int) -> Int {
        let wide = Int128(max(percent.pinned, .zero).tenThousandths) * Int128(units)
        let whole = Int128(100 * Amount.scale)
        let floor = wide / whole
        let rest = wide % whole
        return switch self {
        case .floor: Int(floor)
        case .nearest: Int(2 * rest >= whole ? floor + 1 : floor)
        case .up: Int(rest > 0 ? floor + 1 : floor)
        case .atLeastOne: max(Int(floor), 1)
        }
    }
}

extension Grade {
    /// The seats among so many units: the share, the number, or the smaller of both; `nil` without
    /// a quota.
    func seats(of units: Int, by policies: Policies) -> Int? {
        let share = quotaPercent.map { policies.quotaRounding.seats($0, of: units) }
        return [share, quotaCount.map { max($0, 0) }].compactMap(\.self).min()
    }
}

extension Title {
    /// The seats among so many units; `nil` when every candidate wins it.
    func seats(of units: Int, by policies: Policies) -> Int? {
        let share = seatsPercent.map { policies.quotaRounding.seats($0, of: units) }
        return [share, seats.map { max($0, 0) }].compactMap(\.self).min()
    }
}

/// The units among which a quota is counted.
enum QuotaGroup: Hashable {
    case list(String)
    case unitClass(NodeID?, list: String)
    case sector(String, list: String)
    case all
}

extension SchemeIndex {
    /// The units that a unit shares a quota with (R53).
    func quotaGroup(of unit: UnitInputs, _ over: Grade.QuotaOver) -> QuotaGroup {
        switch over {
        case .form: .list(rankingList(of: unit.form))
        case .unitClass: .unitClass(unit.unitClass, list: rankingList(of: unit.form))
        case .sector: .sector(unit.sector.rawValue, list: rankingList(of: unit.form))
        case .all: .all
        }
    }

    /// The grade that veto or absence sets, whatever the total; `nil` when neither does.
    ///
    /// Of several vetoes the lowest grade holds.
    func gradeByRule(of evaluation: UnitEvaluation) -> NodeID? {
        let vetoed = Set(evaluation.vetoes.compactMap(\.grade))
        if let lowest = scheme.grades.last(where: { vetoed.contains($0.id) }) { return lowest.id }
        guard evaluation.unit.isAbsent, case .grade(let grade) = scheme.policies.absence else {
            return nil
        }
        return grade
    }
}
