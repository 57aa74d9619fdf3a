import Exact
import Hierarchy
import Schemes
import Testing

@Suite struct WaiverTests {
    private let tall = Operation(
        id: "c1",
        action: .set(at("N2-p.points"), to: number(13), was: number(12))
    )
    private let paid = Operation(
        id: "c2",
        action: .set(at("N3-p.points"), to: number(7), was: number(8))
    )

    private func county(
        _ operations: [Operation],
        _ waivers: [Waiver],
        on today: String? = "2026-03-02",
        notice: Int = 30
    ) -> ResolvedScheme {
        let parent = WorkedExample.middle()
        return resolve(
            derivation("county_b", over: parent, operations),
            over: parent,
            waivers: waivers,
            on: today.map(day),
            notice: notice
        )
    }

    private let granted = waiver(
        by: "prefecture_a",
        for: "county_b",
        on: "N2-p.points",
        .range(low: Amount(12), high: Amount(14), step: nil)
    )

    @Test func theOwnersLeaveLetsAValueStand() throws {
        let resolved = county([tall, paid], [granted])
        #expect(resolved.diagnostics.isEmpty)
        #expect(resolved.snapshot[at("N2-p.points")] == number(13))
        let use = try #require(resolved.provenance.waivers[at("N2-p.points")]?.first)
        #expect(use.waiver == granted)
        #expect(use.setter.description == "county_b@1" && use.operation == "c1")
        #expect(use.value == number(13))
    }

    @Test func aWaiverChangesNoBound() {
        let resolved = county([tall, paid], [granted])
        let parent = WorkedExample.middle()
        #expect(resolved.snapshot.locks == parent.snapshot.locks)
        let sibling = resolve(
            derivation("county_c", over: parent, [tall, paid]),
            over: parent,
            waivers: [granted],
            on: day("2026-03-02")
        )
        #expect(sibling.codes == [.lockRange])
        let below = resolve(
            derivation("town", over: resolved, []),
            over: resolved,
            waivers: [granted],
            on: day("2026-03-02")
        )
        #expect(below.snapshot[at("N2-p.points")] == number(13) && below.diagnostics.isEmpty)
        let again = resolve(
            derivation(
                "town",
                over: resolved,
                [Operation(id: "t1", action: .set(at("N2-p.points"), to: number(13), was: nil))]
            ),
            over: resolved,
            waivers: [granted],
            on: day("2026-03-02")
        )
        #expect(again.codes == [.lockRange])
    }

    @Test func noLeaveReachesBeyondTheBoundsOfOthers() {
        let wide = waiver(
            by: "prefecture_a",
            for: "county_b",
            on: "N2-p.points",
            .range(low: nil, high: nil, step: nil)
        )
        let above = Operation(id: "c1", action: .set(at("N2-p.points"), to: number(15), was: nil))
        let below = Operation(id: "c1", action: .set(at("N2-p.points"), to: number(9), was: nil))
        #expect(county([above], [wide]).codes == [.lockRange])
        #expect(county([below], [wide]).codes == [.lockRange])
        let province = waiver(
            "W2",
            by: "province",
            for: "county_b",
            on: "N2-p.points",
            .values([number(15)])
        )
        let four = Operation(id: "c2", action: .set(at("N3-p.points"), to: number(5), was: nil))
        let both = county([above, four], [wide, province])
        #expect(both.diagnostics.isEmpty)
        #expect(both.snapshot[at("N2-p.points")] == number(15))
        #expect(both.provenance.waivers[at("N2-p.points")]?.count == 2)
        #expect(county([above], [province]).codes == [.lockRange])
    }

    @Test func aDirectionThatIsWaivedStillBindsThoseBelow() {
        let lower = Operation(id: "c1", action: .set(at("A.minimum"), to: number(91), was: nil))
        let leave = waiver(
            by: "prefecture_a",
            for: "county_b",
            on: "A.minimum",
            .values([number(91), number(89)])
        )
        let resolved = county([lower], [leave])
        #expect(resolved.diagnostics.isEmpty)
        #expect(resolved.snapshot[at("A.minimum")] == number(91))
        #expect(resolved.snapshot.locks[at("A.minimum")]?.tightenUp?.value == Amount(92))
        // 89 would also break the province's own 90, which the prefecture can't waive.
        let lowest = Operation(id: "c1", action: .set(at("A.minimum"), to: number(89), was: nil))
        #expect(county([lowest], [leave]).codes == [.lockTighten])
    }

    @Test func onlyTheOwnerOfTheBoundCanGrant() {
        let province = waiver(
            by: "province",
            for: "county_b",
            on: "N2-p.points",
            .values([number(13)])
        )
        #expect(county([tall, paid], [province]).codes == [.lockRange])
        let nobody = waiver(by: "stranger", for: "county_b", on: "N2-p.points", .values([]))
        let found = county([tall, paid], [nobody]).diagnostics
        #expect(found.map(\.code) == [.lockRange, .waiverWithoutEffect])
        #expect(found.last?.facts["problem"] == "not_above")
        let other = waiver(by: "prefecture_a", for: "county_b", on: "N1-p.points", .values([]))
        #expect(county([], [other]).diagnostics.map(\.facts["problem"]) == ["not_owner"])
    }

    @Test func aWaiverOutsideItsDaysHasNoEffectAndSaysSo() {
        for (today, problem) in [("2026-01-09", "not_yet"), ("2027-01-01", "expired")] {
            let resolved = county([tall, paid], [granted], on: today)
            #expect(resolved.codes == [.lockRange, .waiverWithoutEffect])
            #expect(resolved.diagnostics.last?.facts["problem"] == problem)
            #expect(resolved.provenance.waivers.isEmpty)
            #expect(county([], [granted], on: today).diagnostics.isEmpty)
        }
        for today in ["2026-01-10", "2026-12-31"] {
            let resolved = county([tall, paid], [granted], on: today, notice: -1)
            #expect(resolved.diagnostics.isEmpty)
        }
        #expect(county([tall], [granted], on: nil).codes == [.lockRange, .waiverWithoutEffect])
    }

    @Test func whatIsGrantedWithoutReasonOrBackwardsHasNoEffect() {
        let silent = waiver(
            by: "prefecture_a",
            for: "county_b",
            on: "N2-p.points",
            .values([number(13)]),
            reason: " \n"
        )
        let backwards = waiver(
            by: "prefecture_a",
            for: "county_b",
            on: "N2-p.points",
            .values([number(13)]),
            from: "2026-12-31",
            until: "2026-01-10"
        )
        for (leave, problem) in [(silent, "no_reason"), (backwards, "dates")] {
            let found = county([tall, paid], [leave]).diagnostics
            #expect(found.map(\.code) == [.lockRange, .waiverWithoutEffect])
            #expect(found.last?.facts["problem"] == problem)
        }
    }

    @Test func theEndIsAnnouncedAndBecomesATask() throws {
        let soon = county([tall, paid], [granted], on: "2026-12-02")
        #expect(soon.codes == [.waiverExpiring])
        #expect(soon.diagnostics[0].facts["days"] == "29")
        #expect(county([tall, paid], [granted], on: "2026-12-02", notice: 28).diagnostics.isEmpty)
        let resolved = county([tall, paid], [granted])
        #expect(waiverTasks(of: resolved, on: day("2026-11-30")).isEmpty)
        let task = try #require(waiverTasks(of: resolved, on: day("2026-12-01")).first)
        #expect(task.state == .expiring(days: 30) && task.due == day("2026-12-31"))
        #expect(task.tenant == tenant("county_b") && task.nearest == number(12))
        let late = try #require(waiverTasks(of: resolved, on: day("2027-03-01")).first)
        #expect(late.state == .expired(days: 60))
        // What is published stays what it was; the task alone says that the leave has ended.
        #expect(resolved == county([tall, paid], [granted]))
        let below = resolve(derivation("town", over: resolved, []), over: resolved)
        #expect(waiverTasks(of: below, on: day("2027-03-01")).isEmpty)
    }

    @Test func aValueThatWasSetAnewIsNoLongerATask() {
        let resolved = county([tall, paid], [granted])
        let back = Operation(id: "t1", action: .set(at("N2-p.points"), to: number(12), was: nil))
        let below = resolve(derivation("county_b", over: resolved, [back]), over: resolved)
        #expect(below.provenance.waivers[at("N2-p.points")]?.count == 1)
        #expect(waiverTasks(of: below, on: day("2027-03-01")).isEmpty)
    }

    @Test func aDroppedElementTakesItsWaiversAlong() {
        let open = ContainerRule(mayAdd: nil, mayDrop: .any, mayReorder: false)
        let document = SchemeDocument(
            scheme: "county-evaluation",
            tenant: tenant("province"),
            version: 3,
            nodes: WorkedExample.province.nodes,
            locks: WorkedExample.province.locks,
            containers: [id("ENV"): open]
        )
        let root = resolve(document: document)
        let leave = waiver(
            by: "province",
            for: "prefecture_a",
            on: "N2-p.points",
            .values([number(15)])
        )
        let set = Operation(id: "p1", action: .set(at("N2-p.points"), to: number(15), was: nil))
        let above = resolve(
            derivation("prefecture_a", over: root, [set]),
            over: root,
            waivers: [leave],
            on: day("2026-03-02")
        )
        #expect(above.provenance.waivers.count == 1)
        let drop = Operation(id: "c1", action: .drop(id("N2")))
        let below = resolve(derivation("county_b", over: above, [drop]), over: above)
        #expect(below.provenance.waivers.isEmpty)
    }
}
