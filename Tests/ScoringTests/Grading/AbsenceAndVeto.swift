import Exact
import Hierarchy
import Schemes
import Scoring
import Testing

@Suite struct AbsenceAndVeto {
    private let ratings: [NodeID: Rating] = .imported(["public": 90, "peer": 90])
    private let fraud = [Finding(veto: "fraud", evidence: "弄虚作假")]

    @Test func anAbsentXinjiangUnitIsCriticisedWithoutAGrade() throws {
        let unit = UnitInputs.sample(
            form: "written",
            under: .xinjiang,
            isAbsent: true,
            ratings: ratings
        )
        let outcome = try #require(score([unit], by: .xinjiang).first)
        #expect(outcome.flags == [.absent, .criticised])
        #expect(outcome.components.isEmpty)
        #expect((outcome.total, outcome.rank, outcome.grade) == (nil, nil, nil))
    }

    @Test func absentAndVetoedInXinjiangIsUnqualifiedAndCriticised() throws {
        let unit = UnitInputs.sample(
            form: "written",
            under: .xinjiang,
            isAbsent: true,
            findings: fraud,
            ratings: ratings
        )
        let outcome = try #require(score([unit], by: .xinjiang).first)
        #expect(outcome.flags == [.absent, .criticised, .vetoed("fraud")])
        #expect((outcome.total, outcome.rank, outcome.grade) == (nil, nil, "fail"))
    }

    @Test func anAbsentLouxingUnitIsUnqualified() throws {
        let unit = UnitInputs.sample(form: "annual", under: .louxing, isAbsent: true)
        let outcome = try #require(score([unit], by: .louxing).first)
        #expect(outcome.flags == [.absent])
        #expect((outcome.total, outcome.rank, outcome.grade) == (nil, nil, "fail"))
    }

    @Test func aVetoedUnitKeepsItsScoreAndFlagsButLosesItsPlace() throws {
        let vetoed = UnitInputs.sample(
            "u1",
            form: "written",
            under: .xinjiang,
            losing: "10.5",
            findings: fraud,
            ratings: .imported(["public": "89.5", "peer": "89.5"])
        )
        let other = UnitInputs.sample(
            "u2",
            form: "written",
            under: .xinjiang,
            losing: 40,
            ratings: .imported(["public": 60, "peer": 60])
        )
        let outcomes = score([vetoed, other], by: .xinjiang)
        #expect(outcomes[0].total == "89.5")
        #expect(outcomes[0].flags == [.vetoed("fraud"), .inGap(below: "good", above: "excellent")])
        #expect(outcomes.map(\.rank) == [nil, 1])
        #expect(outcomes.map(\.grade) == ["fail", "basic"])
    }

    @Test func aVetoHoldsWhateverIsMissing() throws {
        let unit = UnitInputs.sample(form: "written", under: .xinjiang, findings: fraud)
            .marked([:])
        let outcome = try #require(score([unit], by: .xinjiang).first)
        #expect((outcome.total, outcome.rank, outcome.grade) == (nil, nil, "fail"))
        #expect(outcome.flags == [.incomplete, .vetoed("fraud")])
        #expect(outcome.sheet.missing.count == 37)
    }

    @Test func anAbsentUnitCastsNoScoreAsAPeerButAVetoedOneDoes() throws {
        let ratings: [NodeID: Rating] = [
            "public": .imported(90, source: "x"),
            "peer": .scores([
                RaterScore(rater: "u2", affiliation: "u2", points: 60),
                RaterScore(rater: "u3", affiliation: "u3", points: 80),
                RaterScore(rater: "u4", affiliation: "u4", points: 100),
                RaterScore(rater: "u1", affiliation: "u1", points: 0),
            ]),
        ]
        let units = [
            UnitInputs.sample("u1", form: "written", under: .xinjiang, ratings: ratings),
            UnitInputs.sample("u2", form: "onsite", under: .xinjiang, isAbsent: true),
            UnitInputs.sample("u3", form: "onsite", under: .xinjiang, findings: fraud),
            UnitInputs.sample("u4", form: "onsite", under: .xinjiang),
        ]
        let outcome = try #require(score(units, by: .xinjiang).first)
        #expect(outcome.components[1].score == Rational(90))
    }

    @Test func absentUnitsLeaveTheQuotaAndIncompleteOnesStay() {
        func units(present: Int, absent: Int, incomplete: Int) -> [UnitInputs] {
            (0..<present + absent + incomplete)
                .map { place in
                    let unit = UnitInputs.sample(
                        UnitID(number: place),
                        form: "annual",
                        under: .louxing,
                        losing: Amount(place),
                        isAbsent: (present..<present + absent).contains(place)
                    )
                    return place < present + absent ? unit : unit.marked([:])
                }
        }
        func excellent(_ units: [UnitInputs]) -> Int {
            score(units, by: .louxing).filter { $0.grade == "excellent" }.count
        }
        #expect(excellent(units(present: 9, absent: 1, incomplete: 0)) == 1)
        #expect(excellent(units(present: 9, absent: 0, incomplete: 1)) == 2)
    }
}
