import Exact
import Testing

@testable import Schemes

/// Values that the parent comes to share, and leaves again.
@Suite struct SameChangeTests {
    private let override = RebaseSample.set("p1", "bonus.cap", to: 2, was: 1)

    @Test func aParentThatGoesThereAndBackLeavesTheOverride() throws {
        let one = SmallRoot(cap: 1)
        let two = one.next { $0.cap = 2 }
        let before = derivation("pref", over: one.resolved.scheme, [override])
        let there = try one.rebase([override], to: two)
        #expect(there.asked.isEmpty)
        #expect(there.notes.map(\.kind) == [.redundant])
        let half = try #require(there.answered)
        #expect(half.operations.map(\.id) == ["p1"])
        let back = ParentChange(from: two.resolved, to: one.resolved)
        let again = try rebase(RebaseDraft(half, over: two.resolved), by: back)
        #expect(again.asked == ["value bonus.cap: mine theirs values"])
        #expect(try again.answering(.mine).answered == before)
        #expect(try again.answering(.theirs).answered == before.with([]))
    }

    @Test func anEqualValueIsAskedAboutOnceTheParentMovesOn() throws {
        let one = SmallRoot(cap: 1)
        let two = one.next { $0.cap = 2 }
        let three = two.next { $0.cap = 3 }
        let half = try #require(try one.rebase([override], to: two).answered)
        let resolved = resolve(half, over: two.resolved.scheme)
        #expect(resolved.codes == [.redundant])
        let onward = try rebase(
            RebaseDraft(half, over: two.resolved),
            by: three.change(from: two)
        )
        let row = try #require(onward.questions.first?.question.rows.first)
        #expect([row.base, row.ours, row.theirs] == [number(2), number(2), number(3)])
        #expect(try one.rebase([override], to: three.next { $0.version = 2 }).asked.count == 1)
    }

    @Test func theMostSeniorSetterIsNamedOnceTheParentSetsOurBound() throws {
        let one = SmallRoot()
        let most = Lock(.range(low: nil, high: Amount(7), step: nil))
        let two = one.next { $0.locks["bonus.cap"] = most }
        let bound = Schemes.Operation(id: "p1", action: .narrow(at("bonus.cap"), most))
        let there = try one.rebase([bound], to: two)
        #expect(there.notes.map(\.kind) == [.boundOvertaken])
        #expect(try #require(there.answered).operations == [bound])
        #expect(
            there.preview().snapshot.locks[at("bonus.cap")]?.high?.setter.tenant
                == tenant("region")
        )
    }

    @Test func anOwnBoundThatTheNewValueBreaksIsNotInForceUntilAnswered() throws {
        let one = SmallRoot()
        let two = one.next { $0.cap = 9 }
        let most = Lock(.range(low: nil, high: Amount(7), step: nil))
        let bound = Schemes.Operation(id: "p1", action: .narrow(at("bonus.cap"), most))
        let there = try one.rebase([bound], to: two)
        #expect(there.asked == ["own_lock bonus.cap: theirs mine"])
        #expect(there.preview().snapshot[at("bonus.cap")] == number(9))
        #expect(there.preview().snapshot.locks[at("bonus.cap")]?.high == nil)
        let wider = try #require(try there.answering(.limit(Amount(10))).answered)
        #expect(resolve(wider, over: two.resolved.scheme).codes.isEmpty)
        #expect(
            wider.operations.map(\.action) == [
                .narrow(at("bonus.cap"), Lock(.range(low: nil, high: Amount(10), step: nil)))
            ]
        )
        let own = try #require(try there.answering(.mine).answered)
        let kept = resolve(own, over: two.resolved.scheme)
        #expect(kept.snapshot[at("bonus.cap")] == number(5))
        #expect(kept.snapshot.locks[at("bonus.cap")]?.high?.value == Amount(7))
        let short = RebaseDecision(
            try #require(there.questions.first).question.id,
            .limit(Amount(8))
        )
        guard case .breaks(let faults) = there.refusal(of: short) else {
            Issue.record("9 is above a limit of 8")
            return
        }
        #expect(faults.map(\.code) == [.ownLock])
    }
}
