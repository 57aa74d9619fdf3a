import Canonical
import Exact
import Hierarchy
import Testing

@testable import Schemes

@Suite struct WorkedRebaseTests {
    @Test func fiveOfSevenOperationsAreCarriedAndTwoQuestionsAsked() throws {
        let rebase = try RebaseSample.draft().rebased(by: RebaseSample.change())
        let classes = rebase.operations.map { "\($0.operation) \($0.classification.rawValue)" }
        #expect(
            classes == [
                "p1 conflicted", "p2 carried", "p3 carried", "p4 carried", "p5 carried",
                "p6 carried", "p7 conflicted",
            ]
        )
        #expect(rebase.questions.map(\.question.kind) == [.value, .ownLock])
        #expect(
            rebase.questions.map(\.question.subject.description) == ["items ECON", "N2.points"]
        )
        #expect(rebase.notes.isEmpty)
        #expect(rebase.errors.isEmpty)
    }

    @Test func theFirstQuestionHasTheWholeTable() throws {
        let rebase = try RebaseSample.draft().rebased(by: RebaseSample.change())
        let question = try #require(rebase.questions.first).question
        let rows = question.rows.map { row in
            [row.base, row.ours, row.theirs, row.merged].map { $0?.description ?? "-" }
                .joined(separator: " ") + (row.isContested ? " ?" : "")
        }
        #expect(rows == ["15 13 16 13 ?", "15 15 14 14", "10 12 10 12"])
        let total = try #require(question.totals.first)
        let sums = [total.base, total.ours, total.theirs, total.merged].map(\.sum)
        #expect(sums == [Amount(40), Amount(40), Amount(40), Amount(39)])
        #expect(total.merged.wanted == Amount(40))
        #expect(!total.merged.holds)
        #expect(question.options.map(\.choice) == [.mine, .theirs, .values])
    }

    @Test func keepingTheAllocationAddsOneOverride() throws {
        let rebase = try RebaseSample.draft().rebased(by: RebaseSample.change())
        let conflict = try #require(rebase.questions.first)
        let mine = try #require(conflict.effects.first { $0.choice == .mine })
        #expect(mine.removes.isEmpty)
        #expect(mine.writes == [RebaseSample.set("r1", "E2.points", to: 15, was: 14)])
        let theirs = try #require(conflict.effects.first { $0.choice == .theirs })
        #expect(theirs.removes == ["p1", "p2", "p6"])
        #expect(theirs.writes.isEmpty)
        let report = rebase.report(children: RebaseSample.counties(14))
        #expect(report.knockOn.first == KnockOn(inheriting: 14, changes: [0, 3, nil]))
    }

    @Test func theSecondQuestionOffersALimitOrAnOwnValue() throws {
        let rebase = try RebaseSample.draft().rebased(by: RebaseSample.change())
        let conflict = try #require(rebase.questions.last)
        let row = try #require(conflict.question.rows.first)
        #expect(row.base == number(12))
        #expect(row.theirs == number(13))
        #expect(row.allowed == LockLimits(low: Amount(11), high: Amount(14)))
        #expect(row.ownBound == LockLimits(high: Amount(12)))
        #expect(conflict.question.options.map(\.choice) == [.theirs, .mine])
        #expect(conflict.contextRows.map { $0.merged?.description } == ["15", "13", "7"])
        for (answer, fits) in [
            (Answer.limit(Amount(14)), true), (.limit(Amount(12)), false), (.theirs, true),
            (.mine, true),
        ] {
            let decision = RebaseDecision(conflict.question.id, answer)
            #expect((rebase.refusal(of: decision) == nil) == fits, "\(answer)")
        }
    }

    @Test func answersGiveAPublishableDerivation() throws {
        let change = RebaseSample.change()
        let rebase = try RebaseSample.draft().rebased(by: change)
        let ids = rebase.questions.map(\.question.id)
        let draft = rebase.draft.deciding(RebaseDecision(ids[0], .mine))
            .deciding(RebaseDecision(ids[1], .limit(Amount(14))))
        let answered = try #require(try draft.rebased(by: change).answered)
        #expect(answered.over.version == 4)
        let resolved = resolve(answered, over: change.new.scheme)
        #expect(!resolved.diagnostics.contains { $0.code.isError })
        let values = ["E1.points", "E2.points", "E3.points", "N2.points"]
            .map { resolved.snapshot[at($0)] }
        #expect(values == [number(13), number(15), number(12), number(13)])
    }

    @Test func anOwnValueWithinTheLimitLeavesPointsToPlace() throws {
        let change = RebaseSample.change()
        let rebase = try RebaseSample.draft().rebased(by: change)
        let ids = rebase.questions.map(\.question.id)
        let draft = rebase.draft.deciding(RebaseDecision(ids[0], .theirs))
            .deciding(RebaseDecision(ids[1], .mine))
        let next = try draft.rebased(by: change)
        let follow = try #require(next.questions.first)
        #expect(follow.question.kind == .sum)
        #expect(follow.question.subject.description == "items ENV")
        let waste = try #require(SharedAddress("N3.points"))
        let last =
            try draft.deciding(
                RebaseDecision(follow.question.id, .values([waste: number(8)]))
            )
            .rebased(by: change)
        let answered = try #require(last.answered)
        let resolved = resolve(answered, over: change.new.scheme)
        #expect(!resolved.diagnostics.contains { $0.code.isError })
        #expect(resolved.snapshot[at("N2.points")] == number(12))
        #expect(answered.operations.map(\.id) == ["p3", "p4", "p5", "p7", "r1", "r2"])
    }

    @Test func theSameQuestionIsAskedEverywhereAndAnsweredOnce() throws {
        let change = RebaseSample.change()
        let all = ["prefecture_a", "prefecture_b"].map { RebaseSample.prefecture($0) }
        let waves = RebaseWaves(all, by: change)
        #expect(waves.questions.map(\.tenants.count) == [2, 2])
        let decisions = waves.questions.map { RebaseDecision($0.question.id, .theirs) }
        let after = RebaseWaves(all, by: change, decisions: decisions)
        #expect(after.counts == RebaseWaves.Counts(clean: 0, withNotes: 2, withQuestions: 0))
    }

    @Test func anotherAllocationIsHeldToItsTotalAndItsLimits() throws {
        let rebase = try RebaseSample.draft().rebased(by: RebaseSample.change())
        let id = try #require(rebase.questions.first).question.id
        func refusal(_ values: [String: Int]) -> DecisionRefusal? {
            var shared: [SharedAddress: FieldValue] = [:]
            for (name, value) in values {
                guard let address = SharedAddress(name) else { continue }
                shared[address] = number(value)
            }
            return rebase.refusal(of: RebaseDecision(id, .values(shared)))
        }
        #expect(refusal(["E1.points": 14, "E2.points": 14, "E3.points": 12]) == nil)
        guard case .breaks(let sum) = refusal(["E1.points": 14, "E2.points": 15]) else {
            Issue.record("the total is 41")
            return
        }
        #expect(sum.map(\.code) == [.sum])
        guard case .breaks(let lock) = refusal(["E1.points": 19, "E2.points": 9]) else {
            Issue.record("19 is beyond the limit of 18")
            return
        }
        #expect(lock.map(\.code).contains(.lockRange))
        #expect(
            refusal(["N1.points": 15]) == .notConcerned(try #require(SharedAddress("N1.points")))
        )
        #expect(refusal([:]) == .nothingGiven)
        #expect(
            rebase.refusal(of: RebaseDecision(id, .remove))
                == .notOffered([.mine, .theirs, .values])
        )
        #expect(
            rebase.refusal(of: RebaseDecision(Digest(of: []), .mine)) == .notAsked
        )
    }
}
