import Exact
import Testing

@testable import Schemes

/// Changes to elements that a new version has under another id, or not at all.
@Suite struct SuccessionTests {
    private let one = SmallRoot()
    private let change = Schemes.Operation(
        id: "p1",
        action: .set(at("E2.text"), to: .text("Ours"), was: .text("Item"))
    )

    private func next(
        _ points: [String: Int],
        _ fate: ElementSuccession.Fate
    ) -> SmallRoot {
        one.next {
            $0.points = points
            $0.succession = ["E2": fate]
        }
    }

    @Test func aRenamedElementIsFollowed() throws {
        let new = next(["E1": 6, "E9": 4], .renamed(id("E9")))
        let rebase = try one.rebase([change], to: new)
        #expect(rebase.isClean)
        #expect(rebase.operations.map(\.classification) == [.retargeted])
        #expect(rebase.notes.map(\.target) == [id("E9")])
        #expect(rebase.preview().snapshot[at("E9.text")] == .text("Ours"))
        #expect(
            new.document.succession
                .findings(
                    from: one.resolved.scheme.snapshot,
                    to: new.resolved.scheme.snapshot
                )
                .isEmpty
        )
    }

    @Test func aSplitElementIsAskedAboutAndMovedToOneOfItsParts() throws {
        let new = next(["E1": 6, "E21": 3, "E22": 1], .split([id("E21"), id("E22")]))
        let rebase = try one.rebase([change], to: new)
        #expect(rebase.asked == ["orphan E2: retarget remove"])
        let question = try #require(rebase.questions.first).question
        #expect(question.options.first?.targets.map(\.description) == ["E21", "E22"])
        #expect(question.fate == .split([id("E21"), id("E22")]))
        let moved = try rebase.answering(.retarget(SharedNode(id("E22"), of: tenant("pref"))))
        #expect(moved.answered != nil)
        #expect(moved.preview().snapshot[at("E22.text")] == .text("Ours"))
        #expect(moved.preview().snapshot[at("E21.text")] == .text("Item"))
        let nowhere = Answer.retarget(SharedNode(id("E77"), of: tenant("pref")))
        guard case .breaks = rebase.refusal(of: RebaseDecision(question.id, nowhere)) else {
            Issue.record("there is no E77")
            return
        }
    }

    @Test func aMergedElementIsAskedAboutWithItsSuccessor() throws {
        let new = next(["E1": 10], .merged(id("E1")))
        let rebase = try one.rebase([change], to: new)
        #expect(rebase.asked == ["orphan E2: retarget remove"])
        let moved = try rebase.answering(.retarget(SharedNode(id("E1"), of: tenant("pref"))))
        #expect(moved.preview().snapshot[at("E1.text")] == .text("Ours"))
        #expect(try rebase.answering(.remove).answered?.operations.isEmpty == true)
    }

    @Test func aRetiredElementIsAskedAboutWithTheReason() throws {
        let new = next(["E1": 10], .retired(text: "No longer assessed"))
        let rebase = try one.rebase([change], to: new)
        #expect(rebase.asked == ["orphan E2: retarget remove"])
        let question = try #require(rebase.questions.first).question
        #expect(question.fate == .retired(text: "No longer assessed"))
        #expect(question.options.first?.targets.isEmpty == true)
        #expect(rebase.provisional.operations.map(\.id) == ["p1"])
    }

    @Test func aRenamedElementIsFollowedInsideFormulas() throws {
        let old = SmallRoot(data: ["staff": "people", "area": "area"])
        let formula = "item.E2 / 2 + staff + last.staff + people + points"
        let operation = Schemes.Operation(
            id: "p1",
            action: .set(at("E1.formula"), to: .text(formula), was: nil)
        )
        let new = old.next {
            $0.points = ["E1": 6, "E-9": 4]
            $0.data = ["headcount": "people", "area": "area"]
            $0.succession = ["E2": .renamed(id("E-9")), "staff": .renamed(id("headcount"))]
        }
        let rebase = try old.rebase([operation], to: new)
        #expect(rebase.isClean)
        #expect(rebase.operations.map(\.classification) == [.retargeted])
        #expect(
            rebase.preview().snapshot[at("E1.formula")]
                == .text("item.`E-9` / 2 + headcount + last.headcount + people + points")
        )
    }

    @Test func aFormulaThatNamesWhatIsGoneIsAskedAbout() throws {
        let old = SmallRoot(data: ["staff": "people", "area": "surface"])
        for formula in ["staff * 2", "people * 2", "last.staff", "upper.people"] {
            let operation = Schemes.Operation(
                id: "p1",
                action: .set(at("E1.formula"), to: .text(formula), was: nil)
            )
            let new = old.next {
                $0.data = ["area": "surface"]
                $0.succession = ["staff": .merged(id("area"))]
            }
            let rebase = try old.rebase([operation], to: new)
            #expect(rebase.asked == ["orphan staff: retarget remove"], "\(formula)")
            #expect(try rebase.answering(.remove).answered?.operations.isEmpty == true)
            guard formula == "staff * 2" else { continue }
            let moved = try rebase.answering(
                .retarget(SharedNode(id("area"), of: tenant("pref")))
            )
            #expect(moved.preview().snapshot[at("E1.formula")] == .text("area * 2"))
        }
    }

    @Test func aDatumsNewNameIsFollowedInFormulasAndBack() throws {
        let old = SmallRoot(data: ["staff": "people", "area": "area"])
        let formula = "people*2 +  last.people + staff + area"
        let operations = [
            Schemes.Operation(
                id: "p1",
                action: .set(at("E1.formula"), to: .text(formula), was: nil)
            ),
            Schemes.Operation(
                id: "p2",
                action: .set(at("E2.formula"), to: .text("area + staff"), was: nil)
            ),
        ]
        let new = old.next { $0.data = ["staff": "head count", "area": "area"] }
        let rebase = try old.rebase(operations, to: new)
        #expect(rebase.isClean)
        #expect(rebase.operations.map(\.classification) == [.retargeted, .carried])
        let followed = "`head count`*2 +  last.`head count` + staff + area"
        #expect(rebase.preview().snapshot[at("E1.formula")] == .text(followed))
        let back = try new.rebase(
            try #require(rebase.answered).operations,
            to: new.next { $0.data = old.data }
        )
        #expect(back.isClean)
        #expect(back.preview().snapshot[at("E1.formula")] == .text(formula))
    }

    @Test func dataThatChangeNamesAreToldApartByTheirIds() throws {
        let old = SmallRoot(data: ["staff": "a", "area": "b"])
        let operation = Schemes.Operation(
            id: "p1",
            action: .set(at("E1.formula"), to: .text("a / b"), was: nil)
        )
        let new = old.next { $0.data = ["staff": "b", "area": "a"] }
        let rebase = try old.rebase([operation], to: new)
        #expect(rebase.isClean)
        #expect(rebase.preview().snapshot[at("E1.formula")] == .text("b / a"))
    }

    @Test func aSuccessionIsHeldAgainstBothVersions() {
        let new = one.next { $0.points = ["E1": 10] }
        let succession = ElementSuccession(fates: [
            id("E1"): .renamed(id("E9")), id("E2"): .split([]), id("E3"): .retired(text: "x"),
            id("C"): .retired(text: " "), id("bonus"): .merged(id("E1")),
        ])
        let findings = succession.findings(
            from: one.resolved.scheme.snapshot,
            to: new.resolved.scheme.snapshot
        )
        let said = findings.map { "\($0.node) \($0.facts["problem"] ?? "")" }
        #expect(
            said == [
                "C retired_without_text", "C succeeds_in_use", "E1 succeeds_in_use",
                "E1 successor_missing", "E2 successor_missing", "E3 succeeds_unknown",
                "bonus successor_other_kind", "bonus succeeds_in_use",
            ]
        )
        #expect(findings.allSatisfy { $0.code == .reference })
    }

    @Test func composingFollowsElementsAndKeepsTheSeniorsWord() {
        func version(
            _ fates: [NodeID: ElementSuccession.Fate],
            _ rule: OnBothChanged
        )
            -> Derivation
        {
            Derivation(
                scheme: "small",
                tenant: tenant("pref"),
                version: 1,
                over: Pin(tenant: tenant("region"), version: 1, digest: nil),
                operations: [],
                succession: ElementSuccession(fates: fates),
                onBothChanged: rule
            )
        }
        let first = version(
            [id("x"): .renamed(id("y"))],
            OnBothChanged(choices: [at("E1.text"): .keepChild])
        )
        let second = version(
            [id("y"): .split([id("z"), id("w")])],
            OnBothChanged(standard: .takeParent, choices: [at("E1.text"): .ask])
        )
        let both = first.composed(with: second)
        #expect(both.succession.fates[id("x")] == .split([id("z"), id("w")]))
        #expect(both.onBothChanged[at("E1.text")] == .keepChild)
        #expect(both.onBothChanged[at("E2.text")] == .takeParent)
    }
}
