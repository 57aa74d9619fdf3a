import Exact
import Testing

@testable import Schemes

/// Values that a new version's locks, orders and demands for reasons do not let stand.
@Suite struct LockAndOrderTests {
    @Test func aTighterLockProposesTheNearestLegalValue() throws {
        let one = SmallRoot()
        let two = one.next {
            $0.locks["bonus.cap"] = Lock(.range(low: Amount(2), high: Amount(8), step: Amount(2)))
            $0.cap = 6
        }
        let three = one.next {
            $0.locks["bonus.cap"] = Lock(.range(low: Amount(2), high: Amount(5), step: nil))
        }
        let change = RebaseSample.set("p1", "bonus.cap", to: 11, was: 5)
        for (new, nearest) in [(two, 8), (three, 5)] {
            let there = try one.rebase([change], to: new)
            #expect(there.asked == ["lock bonus.cap: theirs values"])
            let question = try #require(there.questions.first).question
            let address = try #require(SharedAddress("bonus.cap"))
            #expect(question.options.last?.values == [address: number(nearest)])
            let after = try there.answering(.values([address: number(nearest)]))
            #expect(after.preview().snapshot[at("bonus.cap")] == number(nearest))
            #expect(after.answered != nil)
            // Nothing is moved into the lock without an answer.
            #expect(there.provisional.operations.map(\.id) == ["p1"])
            #expect(there.preview().snapshot[at("bonus.cap")] == number(new.cap))
        }
    }

    @Test func anOrderThatFailsOnlyTogetherNamesEveryContribution() throws {
        let one = SmallRoot()
        let two = one.next { $0.minimums["A"] = 85 }
        let change = RebaseSample.set("p1", "B.minimum", to: 86, was: 80)
        let there = try one.rebase([change], to: two)
        #expect(there.asked == ["sum grades scheme: mine theirs values"])
        let conflict = try #require(there.questions.first)
        #expect(conflict.operations == ["p1"])
        // Keeping ours pins the parent's old minimum beside it.
        #expect(
            conflict.effects.first?.writes == [RebaseSample.set("r1", "A.minimum", to: 90, was: 85)]
        )
        #expect(conflict.question.totals.map(\.merged.holds) == [false])
        #expect(conflict.question.rows.map { $0.merged?.description } == ["85", "86", "60", nil])
        let address = try #require(SharedAddress("B.minimum"))
        let after = try there.answering(.values([address: number(84)]))
        #expect(after.answered?.operations.count == 1)
        #expect(after.preview().snapshot[at("B.minimum")] == number(84))
    }

    @Test func aReasonThatIsDemandedNowComesWithTheAnswer() throws {
        let one = SmallRoot()
        let two = one.next { $0.locks["bonus.cap"] = Lock(.open, requiresNote: true) }
        let change = RebaseSample.set("p1", "bonus.cap", to: 3, was: 5)
        let there = try one.rebase([change], to: two)
        #expect(there.asked == ["lock bonus.cap: mine theirs values"])
        let silent = RebaseDecision(try #require(there.questions.first).question.id, .mine)
        guard case .breaks(let faults) = there.refusal(of: silent) else {
            Issue.record("a reason is demanded")
            return
        }
        #expect(faults.map(\.code) == [.note])
        let after = try there.answering(.mine, reason: "Resolved by the committee")
        #expect(after.answered?.operations.map(\.note) == ["Resolved by the committee"])
        #expect(after.preview().snapshot[at("bonus.cap")] == number(3))
    }

    @Test func aWaivedValueIsCarriedWhileTheWaiverIsInForce() throws {
        let one = SmallRoot(locks: ["bonus.cap": Lock(.range(low: nil, high: Amount(6), step: nil))]
        )
        let two = one.next {
            $0.locks["bonus.cap"] = Lock(.range(low: nil, high: Amount(5), step: nil))
        }
        let leave = waiver(by: "region", for: "pref", on: "bonus.cap", .values([number(8)]))
        let changes = derivation(
            "pref",
            over: one.resolved.scheme,
            [RebaseSample.set("p1", "bonus.cap", to: 8, was: 5)]
        )
        let draft = try RebaseDraft(changes, over: one.resolved)
        let change = two.change(from: one)
        let inForce = try draft.rebased(by: change, waivers: [leave], on: day("2026-06-01"))
        #expect(inForce.isClean)
        #expect(inForce.errors.isEmpty)
        #expect(inForce.preview().snapshot[at("bonus.cap")] == number(8))
        let ended = try draft.rebased(by: change, waivers: [leave], on: day("2027-01-01"))
        #expect(ended.asked == ["lock bonus.cap: theirs values"])
        // Its end is asked about even where the parent changed something else.
        let other = one.next { $0.title = "Another" }.change(from: one)
        #expect(try draft.rebased(by: other, waivers: [leave], on: day("2026-06-01")).isClean)
        let late = try draft.rebased(by: other, waivers: [leave], on: day("2027-01-01"))
        #expect(late.asked == ["lock bonus.cap: theirs values"])
        // Without a waiver it was wrong before, and is no question of the rebase.
        let without = try draft.rebased(by: change)
        #expect(without.isClean)
        #expect(without.errors.map(\.code) == [.lockRange])
        let waves = RebaseWaves([changes], by: change, waivers: [leave], on: day("2026-06-01"))
        #expect(waves.results[tenant("pref")] == inForce)
    }
}
