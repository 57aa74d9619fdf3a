import Exact
import Hierarchy
import Schemes
public import Scoring

/// One tenant's year in a national sample.
public struct NationalTenant: Hashable, Sendable {
    /// The tenant.
    public let division: NationalDivision
    /// The numbers of its scheme.
    public let numbers: NationalNumbers
    /// Its units, 40 to 80, on-site ones first.
    public let units: [NationalUnit]

    init(division: NationalDivision, year: NationalYear) {
        self.division = division
        numbers = year.numbers(of: division.id)
        var random = RandomStream(seed: year.seed, name: "units \(division.id)")
        let count = random.number(in: 40...80)
        let quality = random.number(in: 700...930)
        let ids = (1...count).compactMap { UnitID(rawValue: "u\($0)") }
        var units: [NationalUnit] = []
        units.reserveCapacity(count)
        for (place, unit) in ids.enumerated() {
            let drawn = NationalUnit(
                unit: unit,
                place: place,
                peers: Array(ids.prefix(5)),
                points: numbers.points,
                quality: quality,
                random: &random
            )
            if let drawn { units.append(drawn) }
        }
        self.units = units
    }

    /// The units as the inputs of scoring.
    ///
    /// - Parameter year: The year that the tenant was made from.
    /// - Returns: One unit's inputs each, in the same order.
    public func inputs(of year: NationalYear) -> [UnitInputs] {
        let items = year.items
        return units.map {
            $0.inputs(level: division.level, items: items, points: numbers.points)
        }
    }
}

extension NationalUnit {
    /// Draws a unit; the first five are on site, and about one written unit in a hundred is absent.
    fileprivate init?(
        unit: UnitID,
        place: Int,
        peers: [UnitID],
        points: [Amount],
        quality: Int,
        random: inout RandomStream
    ) {
        guard let jury = NodeID("jury"), let peer = NodeID("peer"), let vote = NodeID("public"),
            let form = NodeID(place < 5 ? "onsite" : "written")
        else { return nil }
        let own = min(985, max(400, quality + random.number(in: -130...100)))
        let isAbsent = place >= 5 && random.happens(perMille: 10)
        let isIncomplete = place >= 5 && random.happens(perMille: 10)
        var ratings: [NodeID: Rating] = [:]
        if !isAbsent {
            if place < 5 {
                ratings[jury] = .scores(
                    (1...7).map { random.score("juror-\($0)", nil, quality: own) }
                )
            }
            ratings[peer] = .scores(
                peers.filter { $0 != unit }
                    .map { random.score($0.rawValue, $0, quality: own) }
            )
            ratings[vote] = .tally(random.tally(quality: own))
        }
        let gap = random.number(in: 0...points.count - 1)
        self.unit = unit
        self.form = form
        self.isAbsent = isAbsent
        self.ratings = ratings
        sector = SampleSector.all[place % SampleSector.all.count]
        marks = points.enumerated()
            .map { rank, points in
                let mark = random.halfPoints(of: points, quality: own)
                return isAbsent || isIncomplete && rank == gap ? nil : mark
            }
        occurrences = isAbsent ? [] : random.occurrences()
    }
}

extension RandomStream {
    /// Full marks in about three cases of four, otherwise fewer, in half points.
    fileprivate mutating func halfPoints(of points: Amount, quality: Int) -> Amount {
        let halves = Int(points.tenThousandths / 5_000)
        if happens(perMille: quality * 5 / 6) { return points }
        return Amount(tenThousandths: Int64(number(in: 0...max(halves - 1, 0))) * 5_000)
    }

    fileprivate mutating func score(
        _ rater: String,
        _ affiliation: UnitID?,
        quality: Int
    ) -> RaterScore {
        let halves = (quality * 2 + number(in: -100...100)) / 10
        return RaterScore(
            rater: rater,
            affiliation: affiliation,
            points: Amount(tenThousandths: Int64(min(max(halves, 0), 200)) * 5_000)
        )
    }

    fileprivate mutating func tally(quality: Int) -> [NodeID: Int] {
        let most = [quality / 4, 70, 30, 12, 10]
        let steps = ["very", "content", "fair", "poor", "unknown"]
        var tally: [NodeID: Int] = [:]
        for (step, most) in zip(steps, most) {
            if let step = NodeID("public-\(step)") { tally[step] = number(in: most / 3...most) }
        }
        return tally
    }

    fileprivate mutating func occurrences() -> [Occurrence] {
        var occurrences: [Occurrence] = []
        for (adjustment, chance) in [("A1", 200), ("A2", 20)] where happens(perMille: chance) {
            guard let rate = NodeID("\(adjustment)-\(number(in: 1...2))") else { continue }
            occurrences.append(Occurrence(rate: rate, count: number(in: 1...4)))
        }
        return occurrences
    }
}
