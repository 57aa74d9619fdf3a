import Canonical
import Exact
import Expressions
import Hierarchy
import Rollups
import Schemes
import Scoring
import Testing

// The region's items: I1 40, I2 60. The side has the same items, so a unit with 30 and 50 comes to
// 80, restated by the region's rule too, unless that rule asks what published results do not have.
@Suite struct RestatementRefusalTests {
    private static let region = Scheme.sample(
        "region",
        items: [node("I1"): Amount(40), node("I2"): Amount(60)]
    )
    private static let own = region.changed("own")
    private static let flag = Formula.constant("true", .flag)

    private func row(
        _ flags: [Flag] = [],
        of scheme: Scheme = own,
        total: Int? = 80,
        components: [NodeID: Rational] = [:],
        items: [NodeID: Amount] = [node("I1"): Amount(30), node("I2"): Amount(50)],
        adjustments: [NodeID: Amount] = [:]
    ) -> PublishedUnit {
        PublishedUnit(
            tenant: tenant("t"),
            unit: unit("u"),
            name: "",
            sector: sectors[0],
            form: node("written"),
            year: 2_024,
            scheme: scheme.digest,
            fullMarks: .hundred,
            items: items,
            adjustments: adjustments,
            components: components,
            total: total.map { Amount($0) },
            flags: flags
        )
    }

    private func compared(
        _ row: PublishedUnit,
        of scheme: Scheme = own,
        by ancestor: Scheme = region,
        _ reading: Reading = .restated
    ) -> Comparison {
        compare(
            [ComparisonSide(id: .sector(sectors[0]), units: [row])],
            reading: reading,
            schemes: Dictionary([scheme, ancestor].map { ($0.digest, ItemTable($0)) }) {
                first,
                _ in first
            },
            ancestor: ancestor
        )
    }

    private static let computed = Formula.constant("20", .number)
    private static let obstacles: [(RestatementObstacle, Scheme)] = [
        (
            .classes,
            region.changingItems("x") { $0.with(classes: $0.id == node("I1") ? [node("c")] : []) }
        ),
        (.formulas, region.changingItems("x") { $0.with(measure: .computed(computed)) }),
        (
            .conditions,
            region.changed(
                "x",
                vetoes: [Veto(id: node("V"), title: "", effect: .zero, condition: flag)]
            )
        ),
        (
            .jurorsChecklists,
            region.changed("x", policies: .sample(checklistRole: .rubricForEachJuror))
        ),
        (.claims, region.changed("x", policies: .sample(checklistRole: .selfAssessmentOnly))),
        (.falseClaims, region.changingItems("x") { $0.with(falseClaimPoints: Amount(2)) }),
    ]

    @Test(arguments: obstacles)
    func whatPublishedResultsDoNotTellIsRefused(obstacle: RestatementObstacle, ancestor: Scheme) {
        let comparison = compared(row(), by: ancestor)
        #expect(comparison.flags.contains(.notRestated(obstacle)))
        #expect(comparison.sides[0].statistics == nil)
        #expect(comparison.sides[0].leftOut == 1)
        #expect(
            comparison.jsonValue["flags"]?.array?
                .contains(.string("not_restated_\(obstacle.rawValue)")) == true
        )
    }

    @Test(arguments: obstacles)
    func aUnitOfThatVerySchemeHasItsOwnTotal(obstacle: RestatementObstacle, ancestor: Scheme) {
        let comparison = compared(row(of: ancestor, total: 71), of: ancestor, by: ancestor)
        #expect(comparison.sides[0].statistics?.mean == Rational(71))
        #expect(!comparison.flags.contains(.notRestated(obstacle)))
    }

    @Test func everyObstacleIsTried() {
        #expect(Set(Self.obstacles.map(\.0)) == Set(RestatementObstacle.allCases))
    }

    @Test func gradesThatHangOnMoreThanATotalAreNotGiven() {
        let ancestor = Self.region.changed(
            "x",
            grades: Self.region.grades.map { grade in
                Grade(
                    id: grade.id,
                    title: "",
                    minimum: grade.minimum,
                    quotaPercent: nil,
                    condition: grade.id == node("good") ? Self.flag : nil
                )
            }
        )
        let comparison = compared(row(), by: ancestor)
        #expect(comparison.flags == [.gradesNotGiven])
        #expect(comparison.sides[0].statistics?.mean == Rational(80))
        #expect(comparison.sides[0].grades.isEmpty)
    }

    @Test func aFindingOfTheOwnSchemeIsNotGuessedAt() {
        for flag in [Flag.deducted(node("V")), .zeroed(node("V")), .downgraded(node("V"))] {
            let side = compared(row([flag])).sides[0]
            #expect(side.flags == [.findings(units: 1)])
            #expect(side.statistics == nil)
        }
    }

    @Test func anItemThatDoesNotApplyLeavesTheUnitOut() {
        for reading in [Reading.restated, .commonCore] {
            let side = compared(row([.exempted([node("I1")])]), reading).sides[0]
            #expect(side.flags == [.exempted(units: 1)])
            #expect(side.statistics == nil)
            #expect(side.leftOut == 1)
            #expect(side.inside.elements == [node("I2")])
        }
    }

    @Test func claimsAreNotComparedWithVerifiedPoints() {
        let own = Self.own.changed("x", policies: .sample(checklistRole: .selfAssessmentOnly))
        for reading in [Reading.restated, .commonCore] {
            let side = compared(row(of: own), of: own, reading).sides[0]
            #expect(side.flags == [.claims(units: 1)])
            #expect(side.statistics == nil)
        }
    }

    @Test func adjustmentsUnderOwnConditionsAreNotGuessedAt() {
        let groups = Self.own.adjustmentGroups.map { $0.with(condition: Self.flag) }
        let own = Self.own.changed("x", groups: groups)
        let side = compared(row(of: own), of: own).sides[0]
        #expect(side.flags == [.adjustmentsDiffer([node("A27"), node("A28"), node("A29")])])
        #expect(side.statistics == nil)
    }

    // 80 and 1 for A27 without the condition; with it nobody knows whether the 1 counts.
    @Test func adjustmentsUnderTheAncestorsConditionsLeaveOutWhoHasPointsForThem() {
        let ancestor = Self.region.changed(
            "x",
            groups: Self.region.adjustmentGroups.map { $0.with(condition: Self.flag) }
        )
        let without = compared(row(), by: ancestor)
        #expect(without.sides[0].statistics?.mean == Rational(80))
        #expect(without.flags == [.quotasNotApplied])
        let with = compared(row(adjustments: [node("A27"): Amount(1)]), by: ancestor)
        #expect(with.sides[0].statistics == nil)
        #expect(with.flags == [.quotasNotApplied, .notRestated(.conditions)])
        let free = compared(row(adjustments: [node("A27"): Amount(1)]), by: Self.region)
        #expect(free.sides[0].statistics?.mean == Rational(81))
    }

    @Test func scoresCountedByAnotherQuorumAreTakenOverAndFlagged() {
        func jury(_ raters: Int, _ aggregate: Component.Aggregate, _ name: String) -> Scheme {
            Self.region.changed(
                name,
                components: [
                    Component(
                        id: node("checklist"),
                        title: "",
                        source: .jury,
                        minimumRaters: raters,
                        aggregate: aggregate,
                        clamp: nil,
                        ballotSteps: []
                    )
                ]
            )
        }
        let own = jury(5, .mean, "own jury")
        let unit = row(of: own, components: [node("checklist"): Rational(90)])
        for other in [jury(3, .mean, "few"), jury(5, .trimmedMean, "trimmed")] {
            let side = compared(unit, of: own, by: other).sides[0]
            #expect(side.flags == [.countedOtherwise([node("checklist")])])
            #expect(side.statistics?.mean == Rational(90))
        }
        #expect(compared(unit, of: own, by: jury(5, .mean, "same")).sides[0].flags == [])
    }

    @Test func votesThatCountInAnotherWayAreNotTakenOver() {
        func vote(_ scoring: Component.VoteScoring, _ name: String) -> Scheme {
            Self.region.changed(
                name,
                components: [
                    Component(
                        id: node("checklist"),
                        title: "",
                        source: .publicVote,
                        minimumRaters: 0,
                        aggregate: .mean,
                        clamp: nil,
                        ballotSteps: [],
                        voteScoring: scoring
                    )
                ]
            )
        }
        let own = vote(.relativeToTop, "own vote")
        let unit = row(of: own, components: [node("checklist"): Rational(90)])
        let other = compared(unit, of: own, by: vote(.mean, "mean")).sides[0]
        #expect(other.flags == [.componentsDiffer([node("checklist")])])
        #expect(other.statistics == nil)
        let same = compared(unit, of: own, by: vote(.relativeToTop, "top")).sides[0]
        #expect(same.statistics?.mean == Rational(90))
    }

    @Test func aMissingComponentIsNotMadeUp() {
        let ancestor = Self.region.changed(
            "x",
            components: [.sample("checklist", .jury)],
            policies: .sample(missingComponent: .groupMedian)
        )
        let side = compared(row(), of: ancestor.changed("twin"), by: ancestor).sides[0]
        #expect(side.statistics == nil)
        let twin = ancestor.changed("twin")
        let known = compared(row(of: twin), of: twin, by: ancestor).sides[0]
        #expect(known.flags == [.componentsMissing(units: 1)])
        #expect(known.statistics == nil)
    }

    // Class c has both items, class d only I2 and 60 marks: 30 + 50 of 100, and 50 of 60 brought
    // to 100.
    @Test func aUnitsClassIsToldByTheItemsThatItHas() {
        func classed(_ name: String) -> Scheme {
            Self.region
                .changingItems(name) {
                    $0.with(classes: $0.id == node("I1") ? [node("c")] : [])
                }
                .changed(
                    name,
                    unitClasses: [
                        UnitClass(id: node("c"), title: "", checklistMarks: nil),
                        UnitClass(id: node("d"), title: "", checklistMarks: Amount(60)),
                    ]
                )
        }
        let (ancestor, own) = (classed("above"), classed("below"))
        let both = compared(row(of: own), of: own, by: ancestor)
        #expect(both.sides[0].statistics?.mean == Rational(80))
        #expect(both.flags == [.quotasNotApplied, .classItems])
        #expect(both.sides[0].flags == [])
        let fewer = row(of: own, items: [node("I2"): Amount(50)])
        let less = compared(fewer, of: own, by: ancestor)
        #expect(less.sides[0].statistics?.mean == fraction(8_333, 100))
        // A scheme that tells no classes apart does not tell the unit's either.
        let plain = compared(row(), by: ancestor)
        #expect(plain.sides[0].statistics == nil)
        #expect(plain.flags == [.quotasNotApplied, .notRestated(.classes), .classItems])
    }

    // I1 holds for one class only, so the core is I2: 50 of 60. The unit's own checklist has both.
    @Test func itemsOfClassesAreOutsideTheCore() {
        let own = Self.own.changingItems("x") {
            $0.with(classes: $0.id == node("I1") ? [node("c")] : [])
        }
        let comparison = compared(row(of: own), of: own, .commonCore)
        #expect(comparison.core.items == [node("I2")])
        #expect(comparison.core.classItems == [node("I1")])
        #expect(comparison.flags == [.classItems])
        #expect(comparison.sides[0].statistics?.mean == Rational(50))
        #expect(comparison.sides[0].coverage.ofOwn == fraction(3, 5))
        #expect(comparison.jsonValue["core"]?["class_items"] == ["I1"])
        let restated = compared(row(of: own), of: own)
        #expect(restated.sides[0].flags == [.classItems([node("I1")])])
        #expect(restated.sides[0].statistics?.mean == Rational(80))
    }
}
