import Exact
import Schemes

/// Points that an occurrence earned or cost, before any cap; a magnitude.
struct Award {
    /// The rate that gave the points.
    let rate: NodeID
    /// How often it counts, 1 or more.
    let times: Int
    /// The points of one time, 0 or more.
    let each: Amount
    /// The matter that it is about, when it names one.
    let matter: String?
    /// Whether people chose the points within a range.
    let isDiscretionary: Bool

    var points: Amount { each.times(times) }
}

extension Adjustment {
    /// The awards that count, in the order in which they were recorded.
    ///
    /// Occurrences that name the same matter count once together, at the highest level
    /// (domain policy XJ-22); without a matter each is its own. Occurrences of other adjustments'
    /// rates, and those that happened less than once, do not count.
    ///
    /// - Parameter occurrences: Everything recorded for a unit.
    /// - Returns: The awards; one for each matter, at the place of its first occurrence.
    func awards(from occurrences: [Occurrence]) -> [Award] {
        var awards: [Award] = []
        var placeOfMatter: [String: Int] = [:]
        for occurrence in occurrences where occurrence.count >= 1 {
            guard let rate = rates.first(where: { $0.id == occurrence.rate }) else { continue }
            let matter = occurrence.matter.flatMap { $0.isEmpty ? nil : $0 }
            let award = Award(
                rate: rate.id,
                times: matter == nil ? occurrence.count : 1,
                each: rate.award.points(of: occurrence),
                matter: matter,
                isDiscretionary: rate.award.isDiscretionary
            )
            guard let matter else {
                awards.append(award)
                continue
            }
            guard let place = placeOfMatter[matter] else {
                placeOfMatter[matter] = awards.count
                awards.append(award)
                continue
            }
            let best = awards[place]
            if (best.each, award.rate) < (award.each, best.rate) { awards[place] = award }
        }
        return awards
    }

    /// What awards come to after the adjustment's own cap, with its sign.
    func points(of awards: [Award]) -> Amount {
        let sum = awards.map(\.points).pinnedTotal
        let capped = cap.map { min(sum, max($0, .zero)) } ?? sum
        return direction == .bonus ? capped : -capped
    }
}

extension Rate.Award {
    /// Whether people choose the points within a range.
    var isDiscretionary: Bool {
        if case .discretionary = self { true } else { false }
    }

    /// The points of one occurrence: 0 or more, within the range of a discretionary rate.
    ///
    /// A discretionary occurrence without points gives nothing: nobody has decided.
    func points(of occurrence: Occurrence) -> Amount {
        switch self {
        case .fixed(let points): max(points.pinned, .zero)
        case .discretionary(let minimum, let maximum):
            occurrence.points.map { max(min(max($0, minimum), maximum).pinned, .zero) } ?? .zero
        }
    }
}
