import Canonical
import Exact
import Testing

@testable import Schemes

/// What the publisher says about values that both sides changed.
@Suite struct PublisherChoiceTests {
    private let one = SmallRoot()
    private let change = RebaseSample.set("p1", "bonus.cap", to: 3, was: 5)

    private func rebase(_ rule: OnBothChanged) throws -> Rebase {
        try one.rebase(
            [change],
            to: one.next {
                $0.cap = 7
                $0.onBothChanged = rule
            }
        )
    }

    @Test(arguments: [BothChanged.keepChild, .takeParent])
    func aChoiceSettlesAsDefaultAndForOneAddress(choice: BothChanged) throws {
        let rules = [
            OnBothChanged(standard: choice),
            OnBothChanged(choices: [at("bonus.cap"): choice]),
            OnBothChanged(
                standard: choice == .keepChild ? .takeParent : .keepChild,
                choices: [at("bonus.cap"): choice]
            ),
        ]
        for rule in rules {
            let rebase = try rebase(rule)
            #expect(rebase.asked.isEmpty)
            #expect(rebase.conflicts.map(\.settlement) == [.publisher(choice)])
            #expect(rebase.operations.map(\.classification) == [.conflicted])
            let expected = choice == .keepChild ? 3 : 7
            #expect(rebase.preview().snapshot[at("bonus.cap")] == number(expected))
            #expect(rebase.answered?.operations.count == (choice == .keepChild ? 1 : 0))
            #expect(rebase.report().jsonValue.canonicalText.contains(choice.rawValue))
        }
    }

    @Test func askingForOneAddressHoldsAgainstTheDefault() throws {
        for standard in BothChanged.allCases {
            let rule = OnBothChanged(standard: standard, choices: [at("bonus.cap"): .ask])
            #expect(try rebase(rule).asked == ["value bonus.cap: mine theirs values"])
        }
    }

    @Test func keepingTheChildsGoesNoFurtherThanTheLock() throws {
        let new = one.next {
            $0.cap = 7
            $0.locks["bonus.cap"] = Lock(.range(low: Amount(4), high: nil, step: nil))
            $0.onBothChanged = OnBothChanged(standard: .keepChild)
        }
        #expect(try one.rebase([change], to: new).asked == ["lock bonus.cap: theirs values"])
    }

    @Test func keepingTheChildsStillAsksAboutTheSum() throws {
        let changes = [
            RebaseSample.set("p1", "E1.points", to: 7, was: 6),
            RebaseSample.set("p2", "E2.points", to: 3, was: 4),
        ]
        let new = one.next {
            $0.points = ["E1": 5, "E2": 4, "E3": 1]
            $0.onBothChanged = OnBothChanged(standard: .keepChild)
        }
        let rebase = try one.rebase(changes, to: new)
        #expect(rebase.questions.map(\.question.kind) == [.sum])
        #expect(rebase.conflicts.first?.settlement == .publisher(.keepChild))
    }
}
