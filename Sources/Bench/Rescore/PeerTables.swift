import Canonical
import Exact
import Hierarchy
import PostgresDriver
import SampleData
import Schemes
import Scoring

/// Fills the peers' tables with the same data, as whole numbers of ten-thousandths.
struct PeerTables {
    let data: NationalData

    func fill(_ peers: Peers) async throws {
        try await data.database.runScript(peers.file("rescore_before.sql"))
        try await data.database.asAdministrator { session in
            for division in data.country.year.divisions {
                try await add(data.country.year.tenant(division), &session)
            }
        }
        try await data.database.runScript(peers.file("rescore_tables.sql"))
    }

    private func add(_ tenant: NationalTenant, _ session: inout Session) async throws {
        let year = data.country.year
        let numbers = tenant.numbers
        let scheme = Statement(
            name: "peer.scheme",
            sql: "insert into peer.given_schemes values ($1, $2, $3, $4, $5, $6)"
        )
        func cells(_ amounts: [Amount]) -> PostgresValue {
            .int32Array(amounts.map { Int32(clamping: $0.tenThousandths) })
        }
        try await session.execute(
            scheme,
            [
                .text(tenant.division.id.rawValue), cells(numbers.points), cells(numbers.caps),
                .int32Array(numbers.onsiteWeights.map { Int32($0.tenThousandths / 10_000) }),
                .int32Array(numbers.writtenWeights.map { Int32($0.tenThousandths / 10_000) }),
                cells(numbers.thresholds),
            ]
        )
        try await session.execute(
            Statement(
                name: "peer.units",
                sql: """
                    insert into peer.given_units
                    select $1, * from unnest($2::text[], $3::int[], $4::int[], $5::int8[],
                      $6::int8[], $7::int8[], $8::int8[], $9::int8[], $10::int8[])
                    """
            ),
            [.text(tenant.division.id.rawValue)] + columns(tenant.inputs(of: year))
        )
    }

    private func columns(_ units: [UnitInputs]) -> [PostgresValue] {
        var awards: [[Int32]] = [[], []]
        var sums: [[Int64]] = [[], [], []]
        var counts: [[Int64]] = [[], [], []]
        let absent = Set(units.filter(\.isAbsent).map(\.unit))
        for unit in units {
            for place in 0..<2 {
                awards[place].append(PeerTables.award(unit.occurrences, "A\(place + 1)"))
            }
            for (place, component) in ["jury", "public", "peer"].enumerated() {
                let rating = NodeID(component).flatMap { unit.ratings[$0] }
                let (sum, count) = PeerTables.fraction(rating, unit, absent)
                sums[place].append(sum)
                counts[place].append(count)
            }
        }
        return [.textArray(units.map(\.unit.rawValue))] + awards.map { .int32Array($0) }
            + sums.map { .int64Array($0) } + counts.map { .int64Array($0) }
    }

    /// Points of the occurrences of an adjustment: rate 1 gives a point, rate 2 half a point.
    private static func award(_ occurrences: [Occurrence], _ adjustment: String) -> Int32 {
        occurrences.reduce(0) { sum, occurrence in
            guard occurrence.rate.rawValue.hasPrefix(adjustment) else { return sum }
            let points: Int32 = occurrence.rate.rawValue.hasSuffix("-1") ? 10_000 : 5_000
            return sum + points * Int32(clamping: occurrence.count)
        }
    }

    /// The sum and number of what raters gave; zero and zero below the scheme's quorum.
    private static func fraction(
        _ rating: Rating?,
        _ unit: UnitInputs,
        _ absent: Set<UnitID>
    ) -> (Int64, Int64) {
        switch rating {
        case .scores(let scores):
            let counted = scores.filter { score in
                score.affiliation != unit.unit && !absent.contains { $0 == score.affiliation }
            }
            let quorum = unit.ratings.isEmpty || scores.allSatisfy { $0.affiliation == nil } ? 5 : 2
            guard counted.count >= quorum else { return (0, 0) }
            return (
                counted.reduce(0) { $0 + $1.points.tenThousandths }, Int64(counted.count)
            )
        case .tally(let tally):
            var sum: Int64 = 0
            var count: Int64 = 0
            for (step, points) in [("very", 100), ("content", 80), ("fair", 60), ("poor", 40)] {
                let ballots = NodeID("public-\(step)").flatMap { tally[$0] } ?? 0
                sum += Int64(ballots * points) * 10_000
                count += Int64(ballots)
            }
            return count >= 30 ? (sum, count) : (0, 0)
        case .imported, nil: return (0, 0)
        }
    }
}
