import Exact
import Testing

@testable import Schemes

/// The classes that an operation can end in, those that no worked example shows.
@Suite struct ClassTests {
    private let four = SmallRoot(points: ["E1": 4, "E2": 2, "E3": 2, "E4": 2])

    // We move a point from E2 to E1, the parent one from E4 to E3: 5 + 1 + 3 + 1 = 10.
    @Test func changesOfOneGroupThatFitTogetherAreCleanWithANote() throws {
        let changes = [
            RebaseSample.set("p1", "E1.points", to: 5, was: 4),
            RebaseSample.set("p2", "E2.points", to: 1, was: 2),
        ]
        let new = four.next { $0.points = ["E1": 4, "E2": 2, "E3": 3, "E4": 1] }
        let there = try four.rebase(changes, to: new)
        #expect(there.isClean && there.asked.isEmpty)
        #expect(there.operations.map(\.classification) == [.carried, .carried])
        #expect(there.answered?.operations == changes)
        #expect(there.notes.map(\.kind) == [.merged])
        let note = try #require(there.notes.first)
        #expect(note.rows.map { $0.merged?.description } == ["5", "1", "3", "1"])
        #expect(note.total?.merged.sum == Amount(10))
    }

    // The same change, but the parent takes its point from E2, which we lowered as far: 5 + 1 + 3 + 2.
    @Test func aSumThatOnlyTogetherFailsNamesEveryContribution() throws {
        let changes = [
            RebaseSample.set("p1", "E1.points", to: 5, was: 4),
            RebaseSample.set("p2", "E2.points", to: 1, was: 2),
        ]
        let new = four.next { $0.points = ["E1": 4, "E2": 1, "E3": 3, "E4": 2] }
        let there = try four.rebase(changes, to: new)
        #expect(there.asked == ["sum items ECON: mine theirs values"])
        let conflict = try #require(there.questions.first)
        #expect(conflict.operations == ["p1", "p2"])
        #expect(conflict.question.totals.map(\.merged.sum) == [Amount(11)])
        #expect(conflict.question.rows.map { $0.merged?.description } == ["5", "1", "3", "2"])
        let mine = try #require(try there.answering(.mine).answered)
        let kept = resolve(mine, over: new.resolved.scheme)
        #expect(
            ["E1", "E2", "E3", "E4"].map { kept.snapshot[at("\($0).points")] }
                == [number(5), number(1), number(2), number(2)]
        )
        let theirs = try #require(try there.answering(.theirs).answered)
        #expect(theirs.operations.isEmpty)
    }

    // A section's points are a part of the whole, and the whole of its items: who is asked about both
    // sums is asked once.
    @Test func sumsThatShareAnOverrideAreOneQuestion() throws {
        let one = SmallRoot()
        let two = one.next {
            $0.full = 11
            $0.points = ["E1": 5, "E2": 6]
        }
        let changes = [
            RebaseSample.set("p1", "scheme.full_marks", to: 12, was: 10),
            RebaseSample.set("p2", "ECON.points", to: 12, was: 10),
            RebaseSample.set("p3", "E1.points", to: 8, was: 6),
        ]
        let there = try one.rebase(changes, to: two)
        #expect(there.asked == ["value sections scheme, items ECON: mine theirs values"])
        #expect(there.questions.first?.operations == ["p1", "p2", "p3"])
        let mine = try #require(try there.answering(.mine).answered)
        #expect(resolve(mine, over: two.resolved.scheme).snapshot[at("E2.points")] == number(4))
        #expect(try there.answering(.theirs).answered?.operations.isEmpty == true)
    }

    @Test func whatWasAddedToAListThatClosesIsAskedAbout() throws {
        var open = SmallRoot()
        open.containers["I"] = ContainerRule(
            mayAdd: AddAllowance(kinds: [.item], maximumCount: 1, maximumPoints: nil),
            mayDrop: .none,
            mayReorder: false
        )
        let closed = open.next { $0.containers = [:] }
        let item = node("pref:X", .item, ["text": .text("Own"), "points": number(0)])
        let addition = Schemes.Operation(
            id: "p1",
            action: .add([item], under: id("I"), after: nil)
        )
        #expect(
            resolve(
                derivation("pref", over: open.resolved.scheme, [addition]),
                over: open.resolved.scheme
            )
            .diagnostics.isEmpty
        )
        let there = try open.rebase([addition], to: closed)
        #expect(there.asked == ["orphan list I: retarget remove"])
        #expect(there.questions.first?.question.cause == .closed)
        #expect(there.preview().snapshot.nodes[id("pref:X")] == nil)
        #expect(try there.answering(.remove).answered?.operations.isEmpty == true)
    }

    // We dropped the grade C; now the parent's finding of fraud sets it.
    @Test func whatWeDroppedAndTheParentNowNamesIsAskedAbout() throws {
        var one = SmallRoot(fraud: "D")
        one.containers["scheme"] = ContainerRule(mayAdd: nil, mayDrop: .any, mayReorder: false)
        let two = one.next { $0.fraud = "C" }
        let drop = Schemes.Operation(id: "p1", action: .drop(id("C")))
        let there = try one.rebase([drop], to: two)
        #expect(there.questions.map(\.question.kind) == [.orphan])
        #expect(there.questions.first?.operations == ["p1"])
        #expect(try there.answering(.remove).answered?.operations.isEmpty == true)
    }

    // A succession may name an id that the new version still has; what is there is what is meant.
    @Test func anElementThatIsStillThereIsNotFollowedElsewhere() throws {
        let one = SmallRoot()
        let two = one.next {
            $0.points = ["E1": 6, "E2": 4, "E9": 0]
            $0.succession = ["E1": .renamed(id("E9"))]
        }
        let changes = [
            RebaseSample.set("p1", "E1.points", to: 7, was: 6),
            RebaseSample.set("p2", "E2.points", to: 3, was: 4),
        ]
        let there = try one.rebase(changes, to: two)
        #expect(there.operations.map(\.classification) == [.carried, .carried])
        #expect(there.answered?.operations == changes)
    }

    @Test func aRenamedElementIsFollowedBelowAPrefecture() {
        let one = SmallRoot()
        let two = one.next {
            $0.points = ["E9": 6, "E2": 4]
            $0.succession = ["E1": .renamed(id("E9"))]
        }
        let cap = RebaseSample.set("p1", "bonus.cap", to: 3, was: 5)
        let pref = derivation("pref", over: one.resolved.scheme, [cap])
        let county = derivation(
            "county",
            over: resolve(pref, over: one.resolved.scheme),
            [
                RebaseSample.set("c1", "E1.points", to: 7, was: 6),
                RebaseSample.set("c2", "E2.points", to: 3, was: 4),
            ]
        )
        let waves = RebaseWaves([pref, county], by: two.change(from: one))
        let below = waves.results[tenant("county")]
        #expect(below?.operations.map(\.classification) == [.retargeted, .carried])
        #expect(below?.preview().snapshot[at("E9.points")] == number(7))
    }

    @Test func whatTheParentDidNotTouchIsCarriedWithoutANote() throws {
        let change = RebaseSample.set("p1", "bonus.cap", to: 3, was: 5)
        let words = Schemes.Operation(id: "p2", action: .append(at("E1.text"), text: "and more"))
        let there = try four.rebase([change, words], to: four.next { $0.title = "Another" })
        #expect(there.isClean && there.notes.isEmpty)
        #expect(there.answered?.operations == [change, words])
        #expect(there.answered?.over.version == 2)
    }
}
