import Canonical
import Exact
import Testing

@testable import Schemes

/// Decisions: kept, replayed, refused; and the questions that they are about.
@Suite struct DecisionTests {
    private let one = SmallRoot()
    private let change = RebaseSample.set("p1", "bonus.cap", to: 3, was: 5)

    @Test func anUndecidedDraftStartsFromTheOriginalBaseAgain() throws {
        let two = one.next { $0.cap = 7 }
        let three = two.next { $0.cap = 8 }
        let open = try one.rebase([change], to: two)
        #expect(open.answered == nil)
        #expect(open.draft.derivation.over.version == 1)
        let again = try rebase(open.draft, by: three.change(from: one))
        let row = try #require(again.questions.first?.question.rows.first)
        #expect([row.base, row.ours, row.theirs] == [number(5), number(3), number(8)])
        #expect(again.questions.count == 1)
        #expect(throws: RebaseError.self) { try rebase(open.draft, by: three.change(from: two)) }
        #expect(throws: RebaseError.self) {
            try RebaseDraft(open.draft.derivation, over: two.resolved)
        }
    }

    @Test func decisionsAreReplayedOnALaterRebaseWithTheSameQuestion() throws {
        let two = one.next { $0.cap = 7 }
        let three = two.next { $0.title = "Another" }
        let four = three.next { $0.cap = 8 }
        let decided = try one.rebase([change], to: two).answering(.mine)
        #expect(decided.answered != nil)
        let later = try rebase(decided.draft, by: three.change(from: one))
        #expect(later.asked.isEmpty)
        #expect(later.answered?.over.version == 3)
        let other = try rebase(decided.draft, by: four.change(from: one))
        #expect(other.asked == ["value bonus.cap: mine theirs values"])
        #expect(other.unused == Array(decided.draft.decisions.values))
        var withdrawn = decided.draft
        withdrawn.withdraw(try #require(decided.conflicts.first).question.id)
        #expect(try rebase(withdrawn, by: two.change(from: one)).asked.count == 1)
    }

    @Test func aDecisionThatDoesNotFitIsRefusedWithItsReason() throws {
        let two = one.next {
            $0.cap = 7
            $0.locks["bonus.cap"] = Lock(.range(low: Amount(2), high: nil, step: nil))
        }
        let open = try one.rebase([change], to: two)
        let address = try #require(SharedAddress("bonus.cap"))
        let other = try #require(SharedAddress("E1.points"))
        let wrong: [(Answer, DecisionRefusal?)] = [
            (.remove, .notOffered([.mine, .theirs, .values])),
            (.limit(Amount(3)), .notOffered([.mine, .theirs, .values])),
            (.values([:]), .nothingGiven), (.values([other: number(1)]), .notConcerned(other)),
            (.values([address: number(1)]), nil),
        ]
        for (answer, expected) in wrong {
            let after = try open.answering(answer)
            #expect(after.answered == nil)
            let refused = try #require(after.refused.first)
            #expect(refused.decision.answer == answer)
            guard let expected else {
                guard case .breaks(let faults) = refused.reason else {
                    Issue.record("1 is below the lock")
                    continue
                }
                #expect(faults.map(\.code) == [.lockRange])
                continue
            }
            #expect(refused.reason == expected)
        }
        let elsewhere = RebaseDecision(Digest(of: [1]), .mine)
        #expect(open.refusal(of: elsewhere) == .notAsked)
    }

    @Test func theSameQuestionHasOneIdAndOthersHaveOthers() throws {
        let two = one.next { $0.cap = 7 }
        func ids(
            _ change: Schemes.Operation,
            _ new: SmallRoot,
            as name: String = "pref"
        ) throws -> [Digest] {
            try one.rebase([change], to: new, as: name).questions.map(\.question.id)
        }
        let id = try #require(try ids(change, two).first)
        #expect(try ids(change, two, as: "other") == [id])
        let renamed = RebaseSample.set("another_name", "bonus.cap", to: 3, was: 5)
        #expect(try ids(renamed, two) == [id])
        #expect(try ids(change, two.next { $0.title = "Another" }) == [id])
        let open = Lock(.range(low: Amount(1), high: nil, step: nil))
        let others = [
            try ids(RebaseSample.set("p1", "bonus.cap", to: 4, was: 5), two),
            try ids(change, two.next { $0.cap = 8 }),
            try ids(change, two.next { $0.locks["bonus.cap"] = open }),
            try ids(RebaseSample.set("p1", "scheme.full_marks", to: 3, was: 10), two),
        ]
        let all = others.flatMap { $0 } + [id]
        #expect(Set(all).count == all.count)
        #expect(all.count >= 4)
    }

    @Test func theOrderOfOperationsAndOfDecisionsHasNoMeaning() throws {
        let changes = RebaseSample.changes
        let base = RebaseSample.old()
        let change = RebaseSample.change()
        let first = try RebaseSample.draft().rebased(by: change)
        let decisions = first.questions.map { RebaseDecision($0.question.id, .theirs) }
        let settled = try rebase(
            RebaseDraft(RebaseSample.prefecture(), over: base, decisions: decisions),
            by: change
        )
        for turn in 1..<changes.count {
            let turned = Array(changes[turn...] + changes[..<turn])
            let draft = try RebaseDraft(
                RebaseSample.prefecture().with(turned),
                over: base,
                decisions: decisions.reversed()
            )
            let again = try rebase(draft, by: change)
            #expect(again.conflicts == settled.conflicts)
            #expect(
                Set(again.answered?.operations ?? []) == Set(settled.answered?.operations ?? [])
            )
            #expect(again.notes.count == settled.notes.count)
        }
    }
}
