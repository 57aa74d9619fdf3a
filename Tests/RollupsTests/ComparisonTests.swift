import Canonical
import Exact
import Hierarchy
import Rollups
import Schemes
import Scoring
import Testing

// Worked by hand. The region's items and points: I1 10, I2 20, I3 30, I4 40; together 100.
//
// Prefecture a halves I1 to 5 and adds its own item X1 of 5:   I1  5  I2 20  I3 30  I4 40  X1 5
// Prefecture b drops I2 and raises I3 to 50:                   I1 10         I3 50  I4 40
//
// Both have I1, I3 and I4 from the region: the core, worth 10 + 30 + 40 = 80 of the region's 100
// points, 5 + 30 + 40 = 75 of a's 100 and all of b's 100.
//
//        marks                            total   core, at the region's points
// a1     I1 4  I2 20  I3 15  I4 40  X1 5     84   4/5 × 10 + 15/30 × 30 + 40/40 × 40 = 63
// a2     I1 5  I2 10  I3 30  I4 20  X1 0     65   10 + 30 + 20                       = 60
// a3     I1 5  I2 20         I4 40  X1 5      –   I3 has no mark: left out
// a4     absent
// b1     I1 7         I3 25  I4 30           62   7 + 25/50 × 30 + 30                = 52
// b2     I1 10        I3 50  I4 27           87   10 + 30 + 27                       = 67
// b3     vetoed, with full marks
@Suite struct ComparisonTests {
    private let region = Scheme.sample(
        "region",
        items: points(["I1": 10, "I2": 20, "I3": 30, "I4": 40])
    )
    private let a = Scheme.sample(
        "a",
        items: points(["I1": 5, "I2": 20, "I3": 30, "I4": 40, "a:X1": 5])
    )
    private let b = Scheme.sample("b", items: points(["I1": 10, "I3": 50, "I4": 40]))

    private var sides: [ComparisonSide] {
        [
            ComparisonSide(
                id: .jurisdiction(tenant("a")),
                units: [
                    row("a", a, 1, ["I1": 4, "I2": 20, "I3": 15, "I4": 40, "a:X1": 5], 84, "good"),
                    row("a", a, 2, ["I1": 5, "I2": 10, "I3": 30, "I4": 20, "a:X1": 0], 65, "pass"),
                    row(
                        "a",
                        a,
                        3,
                        ["I1": 5, "I2": 20, "I4": 40, "a:X1": 5],
                        nil,
                        nil,
                        [.incomplete]
                    ),
                    row("a", a, 4, [:], nil, nil, [.absent]),
                ]
            ),
            ComparisonSide(
                id: .jurisdiction(tenant("b")),
                units: [
                    row("b", b, 1, ["I1": 7, "I3": 25, "I4": 30], 62, "pass"),
                    row("b", b, 2, ["I1": 10, "I3": 50, "I4": 27], 87, "good"),
                    row(
                        "b",
                        b,
                        3,
                        ["I1": 10, "I3": 50, "I4": 40],
                        100,
                        "fail",
                        [.vetoed(node("fraud"))]
                    ),
                ]
            ),
        ]
    }

    private var schemes: [Digest: ItemTable] {
        [a.digest: ItemTable(a), b.digest: ItemTable(b)]
    }

    private func compared(_ reading: Reading) -> Comparison {
        compare(sides, reading: reading, schemes: schemes, ancestor: region)
    }

    @Test func asScoredBothPrefecturesTie() throws {
        let comparison = compared(.asScored)
        #expect(comparison.scale == .hundred)
        #expect(comparison.flags == [])
        let first = comparison.sides[0]
        #expect(first.statistics?.mean == fraction(149, 2))
        #expect(first.statistics?.lowerMedian == Rational(65))
        #expect(first.statistics?.midpointMedian == fraction(149, 2))
        #expect(first.statistics?.spread == Rational(19))
        #expect((first.units, first.barred, first.leftOut) == (4, 1, 1))
        #expect(first.grades == [node("good"): 1, node("pass"): 1])
        let second = comparison.sides[1]
        #expect(second.statistics?.mean == fraction(149, 2))
        #expect((second.units, second.barred, second.leftOut) == (3, 1, 0))
        #expect(second.share(of: node("fail")) == fraction(1, 3))
        #expect(comparison.sides.map(\.rank) == [1, 1])
    }

    @Test func onTheCommonCoreTheFirstIsAhead() throws {
        let comparison = compared(.commonCore)
        #expect(comparison.core.items == [node("I1"), node("I3"), node("I4")])
        #expect(comparison.scale == Amount(80))
        let first = comparison.sides[0]
        #expect(first.statistics?.mean == fraction(123, 2))
        #expect(first.statistics?.lowerMedian == Rational(60))
        #expect(first.statistics?.midpointMedian == fraction(123, 2))
        #expect((first.statistics?.count, first.leftOut, first.barred) == (2, 1, 1))
        let second = comparison.sides[1]
        #expect(second.statistics?.mean == fraction(119, 2))
        #expect(
            (second.statistics?.minimum, second.statistics?.maximum) == (Rational(52), Rational(67))
        )
        #expect(comparison.sides.map(\.rank) == [1, 2])
        #expect(comparison.sides.allSatisfy { $0.grades.isEmpty })
    }

    @Test(arguments: Reading.allCases)
    func everyReadingStatesBothCoveragesAndTheLocalItems(reading: Reading) throws {
        let comparison = compared(reading)
        let first = comparison.sides[0]
        #expect(first.coverage.ofOwn == fraction(3, 4))
        #expect(first.coverage.ofAncestor == fraction(4, 5))
        #expect(first.outside.elements == [node("I2"), node("a:X1")])
        #expect(first.additions == [node("a:X1")])
        // X1: a1 5, a2 0, a3 5 of 5 each; the absent unit is not counted.
        #expect(first.outside[node("a:X1")]?.earned == Rational(10))
        #expect(first.outside[node("a:X1")]?.possible == Rational(15))
        #expect(first.inside[node("I3")]?.units == 2)
        let second = comparison.sides[1]
        #expect(second.coverage.ofOwn == Rational(1))
        #expect(second.coverage.ofAncestor == fraction(4, 5))
        #expect(second.additions.isEmpty)
    }

    // a under the region's rule: a1 8 + 20 + 15 + 40 = 83, a2 10 + 10 + 30 + 20 = 70.
    @Test func onlyTheSideThatHasAllItemsIsRestated() throws {
        let comparison = compared(.restated)
        let first = comparison.sides[0]
        #expect(first.statistics?.maximum == Rational(83))
        #expect(first.statistics?.minimum == Rational(70))
        #expect(first.grades == [node("good"): 1, node("pass"): 1])
        #expect(comparison.flags == [.quotasNotApplied])
        let second = comparison.sides[1]
        #expect(second.statistics == nil)
        #expect(second.rank == nil)
        #expect(second.leftOut == 2)
        #expect(second.flags == [.itemsMissing([node("I2")])])
    }

    @Test func aUnitThatLacksOnlyALocalMarkIsInTheCore() throws {
        let unit = row(
            "a",
            a,
            5,
            ["I1": 5, "I2": 20, "I3": 30, "I4": 40],
            nil,
            nil,
            [.incomplete]
        )
        let sides = [
            ComparisonSide(id: sides[0].id, units: sides[0].units + [unit]), sides[1],
        ]
        let core = compare(sides, reading: .commonCore, schemes: schemes, ancestor: region)
        #expect(core.sides[0].statistics?.maximum == Rational(80))
        #expect(core.sides[0].statistics?.count == 3)
    }

    // 90 of 120 is 75 %, 84 of 100 is 84 %.
    @Test func unequalFullMarksAreComparedInPercentAndSaySo() throws {
        let other = Scheme.sample("c", items: points(["I1": 120]), fullMarks: Amount(120))
        let sides = [
            ComparisonSide(
                id: .jurisdiction(tenant("c")),
                units: [row("c", other, 1, ["I1": 90], 90, "pass")]
            ),
            ComparisonSide(
                id: .jurisdiction(tenant("a")),
                units: [row("a", a, 1, ["I1": 4], 84, "good")]
            ),
        ]
        let comparison = compare(
            sides,
            reading: .asScored,
            schemes: [other.digest: ItemTable(other), a.digest: ItemTable(a)],
            ancestor: region
        )
        #expect(comparison.flags == [.percentOfFullMarks])
        #expect(comparison.scale == .hundred)
        #expect(comparison.sides.map(\.statistics?.mean) == [Rational(75), Rational(84)])
        #expect(comparison.sides.map(\.rank) == [2, 1])
    }

    @Test func sidesWithoutACommonItemHaveNoCore() throws {
        let stranger = Scheme.sample("d", items: points(["d:Y1": 100]))
        let sides = [
            sides[0],
            ComparisonSide(
                id: .jurisdiction(tenant("d")),
                units: [row("d", stranger, 1, ["d:Y1": 50], 50, "fail")]
            ),
        ]
        var schemes = schemes
        schemes[stranger.digest] = ItemTable(stranger)
        let comparison = compare(sides, reading: .commonCore, schemes: schemes, ancestor: region)
        #expect(comparison.flags == [.noCore])
        #expect(comparison.sides.allSatisfy { $0.statistics == nil })
        #expect(comparison.sides.map(\.leftOut) == [3, 1])
    }

    @Test func aSideOfSeveralSchemesHasTheCoreOfAllItsScoredTenants() throws {
        let units = sides.flatMap(\.units)
        let one = ComparisonSide.sectors(units)
        #expect(one.map(\.id) == [.sector(sectors[1])])
        let comparison = compare(one, reading: .commonCore, schemes: schemes, ancestor: region)
        #expect(comparison.core.items == [node("I1"), node("I3"), node("I4")])
        let side = try #require(comparison.sides.first)
        #expect(side.flags == [.severalSchemes(2)])
        // Two scored units each: (2 × 75 + 2 × 100) of 400 points.
        #expect(side.coverage.ofOwn == fraction(7, 8))
        #expect(side.coverage.lowestOfOwn == fraction(3, 4))
        #expect(side.coverage.highestOfOwn == Rational(1))
        #expect(side.statistics?.count == 4)

        // A tenant none of whose units is scored does not narrow the core.
        let idle = compare(
            ComparisonSide.sectors(
                units.filter { $0.tenant == tenant("a") || $0.total == nil || $0.total == .hundred }
            ),
            reading: .commonCore,
            schemes: schemes,
            ancestor: region
        )
        #expect(idle.core.items.count == 4)
    }

    @Test func aComparisonIsADocumentWithReadingAndCoverages() throws {
        let json = compared(.restated).jsonValue
        #expect(json["reading"] == "restated")
        #expect(json["scale"] == "100")
        #expect(json["flags"] == ["quotas_not_applied"])
        #expect(json["core"]?["of_ancestor"] == ["exact": "4/5", "percent": "80.00"])
        let sides = try #require(json["sides"]?.array)
        #expect(sides[0]["side"] == ["tenant": "a"])
        #expect(sides[0]["coverage"]?["of_own"] == ["exact": "3/4", "percent": "75.00"])
        #expect(sides[0]["statistics"]?["mean"] == ["exact": "153/2", "shown": "76.50"])
        #expect(sides[1]["statistics"] == nil)
        #expect(sides[1]["flags"] == [["flag": "items_missing", "items": ["I2"]]])
    }

    @Test func unitsOfUnknownSchemesAreLeftOutAndCounted() throws {
        let comparison = compare(
            sides,
            reading: .commonCore,
            schemes: [a.digest: ItemTable(a)],
            ancestor: region
        )
        #expect(comparison.sides[1].flags == [.unknownScheme(units: 2)])
        #expect(comparison.sides[1].leftOut == 2)
    }

    private func row(
        _ owner: String,
        _ scheme: Scheme,
        _ number: Int,
        _ items: [String: Int],
        _ total: Int?,
        _ grade: String?,
        _ flags: [Flag] = []
    ) -> PublishedUnit {
        PublishedUnit(
            tenant: tenant(owner),
            unit: unit("u\(number)"),
            name: "示例",
            sector: sectors[1],
            form: node("written"),
            year: 2_024,
            scheme: scheme.digest,
            fullMarks: scheme.fullMarks,
            items: points(items),
            total: total.map { Amount($0) },
            grade: grade.map(node),
            flags: flags
        )
    }
}

private func points(_ points: [String: Int]) -> [NodeID: Amount] {
    Dictionary(points.map { (node($0.key), Amount($0.value)) }) { first, _ in first }
}
