import Hierarchy
import Schemes
import ServerSupport
import Store
import Testing
import UseCases

@Suite struct WaiverTests {
    /// The small tree, where the region fixes the points of the last item.
    private func locked(_ body: (ScratchDatabase) async throws -> Void) async throws {
        try await ScratchDatabase.with { database in
            var files = try SmallTree.files
            files.schemes["r"] =
                SmallTree.template() + "locks:\n  I1-3.points: {fixed: true}\n"
            files.schemes["p1"] = nil
            try await database.apply(files)
            try await body(database)
        }
    }

    private func request(_ grantee: String = "c22") throws -> GrantWaiver.Request {
        GrantWaiver.Request(
            id: "w1",
            grantee: grantee,
            address: try #require(Address("I1-3.points")),
            allowed: .values([points(25)]),
            reason: "本县学校少",
            expiresOn: try day("2026-06-30")
        )
    }

    private func raise(_ database: ScratchDatabase) async throws -> DraftView {
        try await database.openDraft("c22")
        try await database.set("I1-3.points", points(25), in: "c22")
        return try await database.set("I1-2.points", points(35), in: "c22")
    }

    @Test func aWaiverOpensWhatALockClosesOnceTwoApprovedIt() async throws {
        try await locked { database in
            let closed = try await raise(database)
            #expect(closed.errors.map(\.code).contains(.lockFixed))
            let today = try ScratchDatabase.today
            let region = try await database.office("r")
            try await GrantWaiver(database.pools)(request(), in: region, today: today)
            let proposed = try await database.draft("c22")
            #expect(proposed.errors.map(\.code).contains(.lockFixed))
            let approve = ApproveWaiver(database.pools)
            let own = await #expect(throws: UseCaseError.self) {
                try await approve("w1", in: region)
            }
            #expect(own?.code == .needsSecondPerson)
            try await approve("w1", in: database.office("r", as: "chief"))
            let open = try await database.draft("c22")
            #expect(open.errors.map(\.code) == [])
            try await database.publish("c22")
            let day = try await database.texts(
                "select resolved_on::text from pingyi.scheme_versions where number = 2"
            )
            #expect(day == ["2026-03-01"])
            let tasks = try await ListTasks(database.pools)(region)
            #expect(tasks.map(\.kind) == ["waiver_expires"])
            #expect(tasks.map(\.dueOn) == ["2026-06-30"])
        }
    }

    @Test func aRevokedWaiverLeavesWhatIsPublishedAndStopsWhatComes() async throws {
        try await locked { database in
            let region = try await database.office("r")
            let today = try ScratchDatabase.today
            try await GrantWaiver(database.pools)(request(), in: region, today: today)
            try await ApproveWaiver(database.pools)("w1", in: database.office("r", as: "chief"))
            _ = try await raise(database)
            try await database.publish("c22")
            try await RevokeWaiver(database.pools)("w1", in: region)
            let tasks = try await ListTasks(database.pools)(region)
            #expect(tasks.isEmpty)
            let view = try await database.openDraft("c22")
            #expect(view.errors.map(\.code).contains(.lockFixed))
            let again = await #expect(throws: UseCaseError.self) {
                try await RevokeWaiver(database.pools)("w1", in: region)
            }
            #expect(again?.code == .noWaiver)
        }
    }

    @Test func onlyTheOwnerOfABoundWaivesItForThoseBelow() async throws {
        try await locked { database in
            let today = try ScratchDatabase.today
            let grant = GrantWaiver(database.pools)
            let county = try await database.office("c22")
            let above = await #expect(throws: UseCaseError.self) {
                try await grant(try request("r"), in: county, today: today)
            }
            #expect(above?.code == .waiverRefused)
            let region = try await database.office("r")
            var other = try request()
            other.address = try #require(Address("I1-1.points"))
            let unbound = await #expect(throws: UseCaseError.self) {
                try await grant(other, in: region, today: today)
            }
            #expect(unbound?.facts["problem"] == "no_bound")
        }
    }

    @Test func theEndOfAWaiverIsATaskOfBothAndChangesNothingElse() async throws {
        try await locked { database in
            let region = try await database.office("r")
            let today = try ScratchDatabase.today
            try await GrantWaiver(database.pools)(request(), in: region, today: today)
            try await ApproveWaiver(database.pools)("w1", in: database.office("r", as: "chief"))
            _ = try await raise(database)
            try await database.publish("c22")
            let state = try await database.state()
            let later = try day("2026-07-01")
            for office in ["r", "c22"] {
                let tasks = try await ListTasks(database.pools)(database.office(office))
                #expect(tasks.map { $0.state(on: today) } == [.due])
                #expect(tasks.map { $0.state(on: later) } == [.overdue])
                #expect(tasks.first?.tenant.rawValue == office)
            }
            let sibling = try await ListTasks(database.pools)(database.office("c21"))
            #expect(sibling.isEmpty)
            let after = try await database.state()
            #expect(after == state)
        }
    }

    @Test func aNewTemplateKeepsWhatAWaiverAllowsUntilItEnds() async throws {
        try await locked { database in
            let region = try await database.office("r")
            let today = try ScratchDatabase.today
            try await GrantWaiver(database.pools)(request(), in: region, today: today)
            try await ApproveWaiver(database.pools)("w1", in: database.office("r", as: "chief"))
            _ = try await raise(database)
            try await database.publish("c22")
            try await database.openDraft("r")
            try await database.set("scheme.title", .text("新办法"), in: "r")
            let simulated = try await SimulateScheme(database.pools)(region, today: today)
            #expect(simulated.derived.undecided.isEmpty)
            let ended = try await SimulateScheme(database.pools)(
                region,
                today: day("2026-07-01")
            )
            #expect(ended.derived.undecided.map(\.rawValue) == ["c22"])
            let below = try await database.publish("r").below
            #expect(below.asked.isEmpty)
            let adopted = try await AdoptCleanDrafts(database.pools)(
                region,
                approvedBy: "chief",
                today: today
            )
            #expect(adopted.published.map(\.rawValue) == ["c22"])
        }
    }
}
