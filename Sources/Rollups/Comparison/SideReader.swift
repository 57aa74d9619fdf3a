import Canonical
import Exact
import Schemes
import Scoring

/// What a comparison needs of one side before it is read.
struct SideReader {
    let side: ComparisonSide
    /// The units that are neither absent nor vetoed.
    let candidates: [PublishedUnit]
    /// The totals of the candidates that have one, in the same order.
    let totals: [Amount?]
    private let schemes: [Digest: ItemTable]
    /// Scored units by scheme.
    private let scoredByScheme: [Digest: Int]

    init(_ side: ComparisonSide, schemes: [Digest: ItemTable]) {
        self.side = side
        self.schemes = schemes
        var candidates: [PublishedUnit] = []
        var totals: [Amount?] = []
        var counts: [Digest: Int] = [:]
        for unit in side.units {
            switch Standing(flags: unit.flags, total: unit.total) {
            case .absent, .vetoed: continue
            case .incomplete, .withoutComponent: totals.append(nil)
            case .scored(let total):
                totals.append(total)
                counts[unit.scheme, default: 0] += 1
            }
            candidates.append(unit)
        }
        self.candidates = candidates
        self.totals = totals
        scoredByScheme = counts
    }

    /// The schemes of tenants with scored units, as far as they are at hand.
    var tables: [ItemTable] { scoredByScheme.keys.compactMap { schemes[$0] } }

    func coverage(of core: CommonCore) -> Coverage {
        var inCore = Rational.zero
        var own = Rational.zero
        var shares: [Rational] = []
        for (digest, units) in scoredByScheme {
            guard let table = schemes[digest] else { continue }
            let part = Rational(core.points(in: table))
            guard table.rules.classItems.isEmpty else {
                for whole in checklists(of: table) {
                    inCore = inCore + part
                    own = own + whole
                    if let share = part.divided(by: whole) { shares.append(share) }
                }
                continue
            }
            inCore = inCore + part * Rational(units)
            own = own + Rational(table.total) * Rational(units)
            if let share = part.divided(by: Rational(table.total)) { shares.append(share) }
        }
        return Coverage(
            ofOwn: inCore.divided(by: own),
            lowestOfOwn: shares.min(),
            highestOfOwn: shares.max(),
            ofAncestor: core.shareOfAncestor
        )
    }

    /// The points of the checklist of each scored unit of a scheme whose items are not for all.
    ///
    /// A scored unit has points for each item of its class, save those that do not apply to it.
    private func checklists(of table: ItemTable) -> [Rational] {
        zip(candidates, totals)
            .filter { unit, total in total != nil && unit.scheme == table.digest }
            .map { unit, _ in
                let items = unit.exempt.union(unit.items.keys)
                return Rational(items.map { table.possible[$0] ?? .zero }.total)
            }
    }

    /// The attainment of items inside and outside the core.
    func attainment(core: CommonCore) -> (inside: Attainment, outside: Attainment) {
        let inCore = Set(core.items)
        var inside = Attainment()
        var outside = Attainment()
        for (digest, units) in Dictionary(grouping: candidates, by: \.scheme) {
            guard let table = schemes[digest] else { continue }
            let all = Attainment(of: units, table: table)
            inside.merge(all.filtered { inCore.contains($0) })
            outside.merge(all.filtered { !inCore.contains($0) })
        }
        return (inside, outside)
    }

    /// The ancestor's items with points that a scheme in use on the side lacks, ascending by id.
    func itemsMissing(from ancestor: ItemTable) -> [NodeID] {
        zip(ancestor.items, ancestor.points)
            .filter { item, points in
                points > .zero
                    && tables.contains { ($0.possible[item] ?? .zero) <= .zero }
            }
            .map(\.0)
    }

    /// Scored units whose totals stand on some of the components only.
    var reweighted: Int {
        zip(candidates, totals).count { unit, total in total != nil && unit.isReweighted }
    }

    /// What holds for the side in any reading.
    var flags: [SideFlag] {
        var flags: [SideFlag] = []
        if scoredByScheme.count > 1 { flags.append(.severalSchemes(scoredByScheme.count)) }
        let strangers = candidates.count { schemes[$0.scheme] == nil }
        if strangers > 0 { flags.append(.unknownScheme(units: strangers)) }
        return flags
    }
}

extension Attainment {
    /// What units of one scheme earned for the items that are worth points.
    fileprivate init(of units: [PublishedUnit], table: ItemTable) {
        var earned = Array(repeating: Int128(0), count: table.items.count)
        var marked = Array(repeating: 0, count: table.items.count)
        for unit in units {
            let exempt = unit.exempt
            for (place, item) in table.items.enumerated() where !exempt.contains(item) {
                guard let points = unit.items[item] else { continue }
                earned[place] += Int128(points.tenThousandths)
                marked[place] += 1
            }
        }
        var attainment = Attainment()
        for (place, points) in table.points.enumerated()
        where marked[place] > 0 && points > .zero {
            attainment.append(
                table.items[place],
                Sum(
                    earnedInTenThousandths: earned[place],
                    possibleInTenThousandths: Int128(points.tenThousandths)
                        * Int128(marked[place]),
                    units: marked[place]
                )
            )
        }
        self = attainment
    }

    fileprivate func filtered(_ isWanted: (NodeID) -> Bool) -> Attainment {
        var kept = Attainment()
        for (element, sum) in zip(elements, sums) where isWanted(element) {
            kept.append(element, sum)
        }
        return kept
    }
}
