import Canonical
import Exact
import Hierarchy
import Schemes
import Scoring
import Testing

@Suite struct NextGrades {
    @Test func aXinjiangUnitInTheGapLacksHalfAPointOfItsTotal() {
        let unit = UnitInputs.sample(
            form: "onsite",
            under: .xinjiang,
            losing: 14,
            ratings: .imported(["jury": 91, "public": 89, "peer": 90])
        )
        let goal = GradeGoal.Way.self
        guard case .goal(let found)? = nextGrade(of: "u1", in: [unit], by: .xinjiang) else {
            Issue.record("no goal")
            return
        }
        #expect(found.grade == "excellent")
        #expect((found.total, found.missing) == (90, "0.5"))
        #expect(found.seats == nil)
        // 89.995 rounds to 90.00: 0.495 more, over the weight of each component.
        #expect(
            found.ways == [
                goal.component("jury", score: Rational(91), needed: "92.2375"),
                goal.component("public", score: Rational(89), needed: "90.65"),
                goal.component("peer", score: Rational(90), needed: "93.3"),
                goal.sheet(points: 86, needed: "89.3", unearned: 14),
            ]
        )
    }

    @Test func aQuotasSeatIsReachedByPassingTheUnitThatHoldsIt() {
        let units = (0..<5)
            .map { place in
                UnitInputs.sample(
                    .init(number: place),
                    form: "annual",
                    under: .louxing,
                    losing: Amount(place)
                )
            }
        guard case .goal(let found)? = nextGrade(of: "u2", in: units, by: .louxing) else {
            Issue.record("no goal")
            return
        }
        #expect(found.grade == "excellent")
        #expect(found.total == "100.01")
        #expect(found.seats == GradeGoal.Seats(count: 1, units: 5, rank: 3))
        #expect(found.ways == [.sheet(points: 98, needed: "100.005", unearned: 2)])
        #expect(
            nextGrade(of: "u2", in: units, by: .louxing)?.jsonValue.canonicalText
                == #"{"grade":"excellent","missing":"2.01","next":"goal","#
                + #""seats":{"count":1,"rank":3,"units":5},"total":"100.01","#
                + #""ways":[{"needed":"100.005","sheet":"98","unearned":"2"}]}"#
        )
        #expect(nextGrade(of: "u0", in: units, by: .louxing) == .best)
        let four = Array(units.prefix(4))
        #expect(nextGrade(of: "u1", in: four, by: .louxing) == .closed("excellent"))
    }

    @Test func whatNoScoreCanChangeIsSaid() {
        let unit = UnitInputs.sample(form: "annual", under: .louxing)
        let absent = UnitInputs.sample("u2", form: "annual", under: .louxing, isAbsent: true)
        let empty = UnitInputs.sample("u3", form: "annual", under: .louxing).marked([:])
        let units = [unit, absent, empty]
        #expect(nextGrade(of: "u2", in: units, by: .louxing) == .absent)
        let missing = Scheme.louxing.items.map(\.id)
        #expect(nextGrade(of: "u3", in: units, by: .louxing) == .incomplete(items: missing))
        #expect(nextGrade(of: "u4", in: units, by: .louxing) == nil)
    }

    @Test(arguments: 0..<200)
    func eachWayLeadsToTheGradeAndALittleLessDoesNot(seed: Int) {
        let cycle = RandomCycle(seed: seed)
        let grades = cycle.scheme.grades.map(\.id)
        for unit in cycle.units {
            guard
                case .goal(let goal)? = nextGrade(of: unit.unit, in: cycle.units, by: cycle.scheme)
            else { continue }
            let wanted = grades.firstIndex(of: goal.grade) ?? grades.count
            for way in goal.ways {
                let (components, needed) = way.target(of: unit, in: cycle.scheme)
                for (amount, isEnough) in [
                    (needed, true), (Amount(tenThousandths: needed.tenThousandths - 1), false),
                ] {
                    let changed = cycle.taking(amount, over: components, for: unit.unit)
                    let outcome = score(changed, by: cycle.scheme).first { $0.unit == unit.unit }
                    let place = outcome?.grade.flatMap { grades.firstIndex(of: $0) } ?? grades.count
                    #expect((place <= wanted) == isEnough, "seed \(seed), \(unit.unit), \(way)")
                }
            }
        }
    }
}

extension GradeGoal.Way {
    /// The components that the way changes, and the score that it needs.
    fileprivate func target(of unit: UnitInputs, in scheme: Scheme) -> ([NodeID], Amount) {
        switch self {
        case .component(let component, _, let needed): return ([component], needed)
        case .sheet(_, let needed, _):
            let sources: [Component.Source] = [.checklist, .carryover(.assessedYearSheet)]
            let fed = scheme.components.filter { sources.contains($0.source) }.map(\.id)
                .filter { id in
                    guard case .imported? = unit.ratings[id] else { return true }
                    return false
                }
            return (fed, needed)
        }
    }
}

extension RandomCycle {
    /// The units, with a number taken over for some components of one of them.
    fileprivate func taking(
        _ amount: Amount,
        over components: [NodeID],
        for unit: UnitID
    ) -> [UnitInputs] {
        units.map { old in
            guard old.unit == unit else { return old }
            var ratings = old.ratings
            for component in components { ratings[component] = .imported(amount, source: "x") }
            return UnitInputs(
                unit: old.unit,
                name: old.name,
                sector: old.sector,
                form: old.form,
                isAbsent: old.isAbsent,
                findings: old.findings,
                marks: old.marks,
                occurrences: old.occurrences,
                ratings: ratings
            )
        }
    }
}
