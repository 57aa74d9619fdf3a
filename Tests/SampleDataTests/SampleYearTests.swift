import Exact
import Hierarchy
import SampleData
import Schemes
import Scoring
import Testing

@Suite struct SampleYearTests {
    @Test func theSameSeedGivesTheSameYear() throws {
        #expect(try year(seed: 7) == year(seed: 7))
        #expect(try year(seed: 7) != year(seed: 8))
        #expect(try year(seed: 7, tenant: "650100").units != year(seed: 7, tenant: "650200").units)
    }

    @Test(arguments: 0..<24)
    func theSchemeAllowsEverythingInvented(seed: Int) throws {
        let count = 1 + seed * 5
        #expect(
            try check(year(seed: seed, count: count).units, against: .everyKind).isEmpty
        )
        #expect(
            try check(
                year(seed: seed, scheme: .checklistOnly, count: count).units,
                against: .checklistOnly
            )
            .isEmpty
        )
    }

    @Test(arguments: 0..<20)
    func countedBallotsAreTheTallies(seed: Int) throws {
        let sample = try year(seed: seed)
        var counted: [UnitID: [NodeID: Int]] = [:]
        for ballot in sample.ballots {
            #expect(!ballot.answers.isEmpty)
            for (unit, answer) in ballot.answers {
                counted[unit, default: [:]][answer, default: 0] += 1
            }
        }
        #expect(Set(sample.ballots.map(\.voter)).count == sample.ballots.count)
        for unit in sample.units {
            guard case .tally(let tally) = unit.ratings[node("public")] else {
                #expect(counted[unit.unit] == nil)
                continue
            }
            #expect(tally == counted[unit.unit])
        }
    }

    @Test(arguments: 0..<20)
    func aFewThingsGoWrongAndTheRestIsScored(seed: Int) throws {
        let sample = try year(seed: seed)
        let outcomes = score(sample.units, by: .everyKind)
        #expect(outcomes.count == 60)
        #expect(outcomes.count { $0.flags.contains(.absent) } == 2)
        #expect(outcomes.count { $0.flags.contains(.vetoed(node("fraud"))) } == 1)
        #expect(outcomes.count { $0.flags.contains(.incomplete) } == 2)
        #expect(outcomes.count { $0.form == node("onsite") } == 5)
        let totals = outcomes.compactMap(\.total)
        #expect(totals.count == 56)
        #expect(Set(totals).count > 40)
        let mean = try #require(Rational.mean(of: totals))
        #expect((Rational(60)...Rational(96)).contains(mean))
        let short = outcomes.flatMap(\.components)
            .compactMap { component -> ComponentOutcome.Gap? in component.gap }
        #expect(
            short.contains { if case .tooFewRaters(let have, 30) = $0 { have < 30 } else { false } }
        )
    }

    @Test func everyNameSaysThatItIsASample() throws {
        let sample = try year(seed: 1, count: 130)
        #expect(sample.units.count == 130)
        #expect(Set(sample.units.map(\.name)).count == 130)
        for unit in sample.units {
            let name = try #require(sample.names[unit.unit])
            #expect(name.chinese == unit.name)
            #expect(name.chinese.hasPrefix("示例"))
            #expect(name.english.hasPrefix("Sample "))
        }
        #expect(SampleSector.all.count == 20)
    }

    private func year(
        seed: Int,
        tenant: String = "650100",
        scheme: Scheme = .everyKind,
        count: Int = 60
    ) throws -> SampleYear {
        SampleYear(
            seed: UInt64(seed),
            tenant: try #require(TenantID(rawValue: tenant)),
            level: .county,
            year: 2_024,
            scheme: scheme,
            unitCount: count
        )
    }
}
