import Canonical
import Exact
import Hierarchy
import Schemes
import Scoring
import ServerSupport
import Store
import Testing
import UseCases

@Suite struct SimulationTests {
    private func simulate(
        _ database: ScratchDatabase,
        _ tenant: String,
        exactly: Bool = false
    ) async throws -> SimulateScheme.Simulation {
        try await SimulateScheme(database.pools)(
            database.office(tenant),
            today: ScratchDatabase.today,
            exactly: exactly
        )
    }

    /// Changes of a template: points moved, a text, an item that was not there is a prefecture's.
    static let drafts: [[String: FieldValue]] = [
        ["scheme.title": .text("新办法")],
        ["I1-1.points": points(60), "I1-2.points": points(20)],
        ["good.minimum": points(75)],
        ["I1-1.points": points(45), "I1-3.points": points(25), "good.minimum": points(70)],
        ["rounding.places": points(0)],
    ]

    @Test(arguments: drafts.indices) func columnsAndRowsAgree(index: Int) async throws {
        try await ScratchDatabase.with(.published) { database in
            try await database.openDraft("r")
            for (address, value) in SimulationTests.drafts[index].sorted(by: { $0.key < $1.key }) {
                try await database.set(address, value, in: "r")
            }
            let fast = try await simulate(database, "r")
            let exact = try await simulate(database, "r", exactly: true)
            #expect(fast.tenants.map(\.own) == exact.tenants.map(\.own))
            #expect(fast.tenants.map(\.subtree) == exact.tenants.map(\.subtree))
            #expect(fast.tenants.map(\.changes) == exact.tenants.map(\.changes))
            #expect(fast.tenants.first?.subtree.units == 7 * 8)
            #expect(fast.unscored.isEmpty)
            #expect(exact.byColumns == 0)
            // A policy may change what raters count for, so that only rows will do.
            #expect(fast.byColumns == (index == 4 ? 0 : 7))
            let changed = fast.tenants.first?.subtree.scores ?? 0
            #expect(index == 0 || index == 2 ? changed == 0 : changed > 0)
        }
    }

    @Test func itIsWhatScoringEverythingAfterPublishingGives() async throws {
        try await ScratchDatabase.with(.published) { database in
            try await database.openDraft("r")
            try await database.set("I1-1.points", points(60), in: "r")
            try await database.set("I1-2.points", points(20), in: "r")
            let simulated = try await simulate(database, "r")
            let before = try await scored(database)
            try await database.publish("r")
            let after = try await scored(database)
            // Everybody who follows the region; p1 and c22 and those below stand where they stood.
            for tenant in simulated.tenants where ["r", "p2", "c21"].contains("\(tenant.tenant)") {
                for change in tenant.changes {
                    #expect(before["\(tenant.tenant) \(change.unit)"] == change.before.total)
                    #expect(after["\(tenant.tenant) \(change.unit)"] == change.after.total)
                }
                #expect(tenant.own.scores == tenant.changes.count { $0.changesScore })
            }
            #expect(simulated.scaled.map(\.rawValue) == ["I1-1", "I1-2"])
        }
    }

    /// The total of each unit under the scheme now in force, its marks carried by share: worked here
    /// from rows, without the program's own simulation.
    private func scored(_ database: ScratchDatabase) async throws -> [String: Amount] {
        let folder = try await EngineTransaction(database.pools)() { session in
            let cycles = try await CycleShelf.cycles(of: Template.year, &session)
            var totals: [String: Amount] = [:]
            for cycle in cycles where ["r", "p2", "c21"].contains("\(cycle.tenant)") {
                let bodies = try await SchemeShelf.snapshots([cycle.snapshot], &session)
                let own = try #require(bodies[cycle.snapshot])
                let scheme = try Scheme(snapshot: Snapshot(json: JSONValue(parsing: own)))
                let latest = try await SchemeShelf.atOrAbove(cycle.tenantNumber, &session)
                let digest = try #require(latest.first?.snapshotDigest)
                let now = try await SchemeShelf.snapshots([digest], &session)
                let rules = try Scheme(
                    snapshot: Snapshot(json: JSONValue(parsing: #require(now[digest])))
                )
                let units =
                    try await CycleShelf.recorded(
                        of: cycle,
                        scheme: scheme,
                        &session
                    )
                    .units
                let inputs = units.map { unit in
                    var inputs = unit.inputs
                    for item in rules.items {
                        guard let old = scheme.items.first(where: { $0.id == item.id }),
                            let mark = inputs.marks[item.id], old.points != item.points
                        else { continue }
                        let share = Rational(mark.points).divided(by: Rational(old.points))
                        let points = share.map { $0 * Rational(item.points) }
                            .flatMap { $0.rounded(places: 4, mode: .halfUp) }
                        if let points { inputs.marks[item.id] = Mark(points: points) }
                    }
                    return inputs
                }
                for outcome in score(inputs, by: rules) {
                    totals["\(cycle.tenant) \(outcome.unit)"] = outcome.total
                }
            }
            return totals
        }
        return folder
    }

    @Test func derivationsAreCountedByWhatTheyWouldBeAsked() async throws {
        try await ScratchDatabase.with(.published) { database in
            try await database.openDraft("c11")
            try await database.set("I1-1.text", .text("责任制与分工"), in: "c11")
            try await database.publish("c11")
            try await database.openDraft("r")
            try await database.set("I1-1.points", points(55), in: "r")
            try await database.set("I1-2.points", points(25), in: "r")
            let simulated = try await simulate(database, "r")
            #expect(simulated.derived.count == 3)
            #expect(Set(simulated.derived.asked.map(\.rawValue)) == ["p1", "c22"])
            #expect(simulated.derived.provisional.map(\.rawValue) == ["c11"])
            let published = try await database.publish("r")
            #expect(
                Set(published.below.questions.keys) == Set(simulated.derived.questions.map(\.id))
            )
            #expect(Set(published.below.asked) == Set(simulated.derived.asked))
        }
    }

    @Test func nothingIsWritten() async throws {
        try await ScratchDatabase.with(.published) { database in
            try await database.openDraft("r")
            try await database.set("good.minimum", points(75), in: "r")
            let before = try await database.state()
            let count = try await database.events().count
            let simulated = try await simulate(database, "r")
            #expect((simulated.tenants.first?.subtree.grades ?? 0) > 0)
            #expect(try await database.state() == before)
            #expect(try await database.events().count == count)
        }
    }
}
