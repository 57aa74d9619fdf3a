import Exact
import Hierarchy
import Rollups
import Schemes
import Scoring
import Store
import TenantFiles
import Testing
import UseCases

/// Five units whose comparison is worked out by hand.
///
/// Items and points: the region 50, 30, 20; `p1` has no third item, 50, 40 and 10 for its own;
/// `c22` has 40, 40, 20.
///
/// | unit | of | sector | marks | total | core (50 + 30 of the region) | restated |
/// |---|---|---|---|---|---|---|
/// | u1 | c11 (p1's scheme) | police | 40, 30, own 5 | 75 | 40 + 30 × 30/40 = 62.5 | – |
/// | u2 | c11 | school | 50, 20, own 10 | 80 | 50 + 30 × 20/40 = 65 | – |
/// | u3 | c21 (the region's) | police | 45, 30, 10 | 85 | 75 | 85 |
/// | u4 | c21 | school | 25, 15, 20 | 60 | 40 | 60 |
/// | u5 | c22 | school | 20, 40, 20 | 80 | 50 × 20/40 + 30 × 40/40 = 55 | 25 + 30 + 20 = 75 |
///
/// So `p1` comes to 155/2 as scored and 127.5/2 in the core; `p2` to 225/3 as scored, 170/3 in the
/// core and 220/3 restated. The core is 80 of the region's 100, 90 of `p1`'s 100, and for `p2`
/// 80, 80, 80 of 100.
@Suite struct WorkedComparisonTests {
    private struct Case {
        let tenant: String
        let units: [(code: String, sector: String, marks: [String: String])]
    }

    private static let cases = [
        Case(
            tenant: "c11",
            units: [
                ("u1", "police", ["I1-1": "40", "I1-2": "30", "p1:X": "5"]),
                ("u2", "school", ["I1-1": "50", "I1-2": "20", "p1:X": "10"]),
            ]
        ),
        Case(
            tenant: "c21",
            units: [
                ("u3", "police", ["I1-1": "45", "I1-2": "30", "I1-3": "10"]),
                ("u4", "school", ["I1-1": "25", "I1-2": "15", "I1-3": "20"]),
            ]
        ),
        Case(
            tenant: "c22",
            units: [("u5", "school", ["I1-1": "20", "I1-2": "40", "I1-3": "20"])]
        ),
    ]

    private func load(_ database: ScratchDatabase) async throws {
        let folder = try SmallTree.files.read()
        let forest = SchemeForest(tree: folder.tree, files: folder.schemes)
        let tenants = try await ListTenants(database.pools)().tenants
        func number(_ id: TenantID) throws -> TenantNumber {
            try #require(tenants.first { $0.id == id }?.number)
        }
        let root = try number(tenant("r"))
        for given in Self.cases {
            let id = try tenant(given.tenant)
            let owner = try #require(forest.owner(of: id))
            let rules = try Scheme(snapshot: try #require(forest.resolved[owner]).snapshot)
            let cycle = CycleToOpen(
                tenant: try number(id),
                year: Template.year,
                scheme: "school-safety",
                schemeTenant: try number(owner),
                schemeNumber: 1,
                rules: rules,
                treeDate: "2025-12-31",
                units: try given.units.map { unit in
                    UnitInputs(
                        unit: try #require(UnitID(rawValue: unit.code)),
                        name: "单位\(unit.code)",
                        sector: try #require(SectorID(rawValue: unit.sector)),
                        form: try #require(NodeID("all")),
                        marks: try Dictionary(
                            uniqueKeysWithValues: unit.marks.map { item, points in
                                (
                                    try #require(NodeID(item)),
                                    Mark(points: try Amount(parsing: points))
                                )
                            }
                        )
                    )
                }
            )
            try await EngineTransaction(database.pools)() { session in
                try await SectorShelf.addSectors(
                    [("police", "公安"), ("school", "教育")],
                    &session
                )
                let person = try await Register.person("ops", name: "ops", in: root, &session)
                _ = try await cycle.store(
                    by: try #require(person),
                    request: "00000000-0000-0000-0000-000000000001",
                    &session
                )
            }
        }
        _ = try await PublishCycles(database.pools)(
            Template.year,
            as: "ops",
            approvedBy: "chief"
        )
    }

    private func fraction(_ numerator: Int, _ denominator: Int) throws -> Rational {
        try #require(Rational(parsing: "\(numerator)/\(denominator)"))
    }

    @Test func theThreeReadingsAreThoseWorkedOutByHand() async throws {
        try await ScratchDatabase.with(.tenants) { database in
            try await load(database)
            let answer = try await CompareJurisdictions(database.pools)("r", year: Template.year)
            #expect(answer.comparisons.map(\.reading) == [.asScored, .commonCore, .restated])
            let (scored, core, restated) = (
                answer.comparisons[0], answer.comparisons[1], answer.comparisons[2]
            )
            let means = scored.sides.map { $0.statistics?.mean }
            #expect(means == [try fraction(155, 2), try fraction(75, 1)])
            #expect(scored.sides.map(\.rank) == [1, 2])
            #expect(
                scored.sides.map { $0.statistics?.lowerMedian } == [
                    try fraction(75, 1), try fraction(80, 1),
                ]
            )
            #expect(
                core.sides.map { $0.statistics?.mean } == [
                    try fraction(255, 4), try fraction(170, 3),
                ]
            )
            #expect(core.core.items.map(\.rawValue) == ["I1-1", "I1-2"])
            #expect(core.scale.description == "80")
            #expect(
                core.sides.map(\.coverage.ofAncestor) == [
                    try fraction(4, 5), try fraction(4, 5),
                ]
            )
            #expect(
                core.sides.map(\.coverage.ofOwn) == [try fraction(9, 10), try fraction(4, 5)]
            )
            #expect(restated.sides[0].statistics == nil)
            #expect(restated.sides[1].statistics?.mean == (try fraction(220, 3)))
            #expect(restated.sides[1].statistics?.lowerMedian == (try fraction(75, 1)))
        }
    }

    @Test func sectorsCutAcrossJurisdictions() async throws {
        try await ScratchDatabase.with(.tenants) { database in
            try await load(database)
            let answer = try await CompareJurisdictions(database.pools)(
                "r",
                year: Template.year,
                by: .sector
            )
            let sides = answer.comparisons[0].sides
            #expect(
                sides.map(\.id) == [
                    .sector(try #require(SectorID(rawValue: "police"))),
                    .sector(try #require(SectorID(rawValue: "school"))),
                ]
            )
            // Police: u1 75 and u3 85. School: u2 80, u4 60, u5 80.
            #expect(
                sides.map { $0.statistics?.mean } == [try fraction(80, 1), try fraction(220, 3)]
            )
        }
    }

    @Test func aCountyThatMovedCountsWhereItStoodOnTheDay() async throws {
        try await ScratchDatabase.with(.tenants) { database in
            try await load(database)
            var files = try SmallTree.files
            files["c22"]?.parent = try tenant("p1")
            files.schemes["c22"] = nil
            try await database.apply(files)
            let compare = CompareJurisdictions(database.pools)
            let now = try await compare("r", year: Template.year)
            let then = try await compare("r", year: Template.year, asOf: "2025-02-28")
            // As is: 75, 80, 80 against 85, 60. As was: as worked out above.
            #expect(
                now.comparisons[0].sides.map { $0.statistics?.mean } == [
                    try fraction(235, 3), try fraction(145, 2),
                ]
            )
            #expect(
                then.comparisons[0].sides.map { $0.statistics?.mean } == [
                    try fraction(155, 2), try fraction(75, 1),
                ]
            )
        }
    }
}
