import Canonical
import Exact
import Hierarchy
import Testing

@testable import Schemes

@Suite struct ExplanationTests {
    private let first = Address(NodeID(wellKnown: "I1-1"), .points)
    private let second = Address(NodeID(wellKnown: "I1-2"), .points)

    private func child() throws -> ResolvedScheme {
        let range = LockRule.range(low: Amount(4), high: Amount(8), step: nil)
        let parent = resolve(
            document: ReadingSample.complete.document(locks: [
                first: Lock(range, enforcement: .advisory, basis: "第十八条")
            ])
        )
        #expect(parent.diagnostics.isEmpty)
        let narrowed = Lock(.range(low: nil, high: Amount(7), step: nil), enforcement: .advisory)
        return resolve(
            try ReadingSample.derivation([
                Operation(
                    id: "p1",
                    action: .set(first, to: .number(Amount(5)), was: .number(Amount(6))),
                    note: "本地重点不同"
                ),
                Operation(
                    id: "p2",
                    action: .set(second, to: .number(Amount(5)), was: .number(Amount(4)))
                ),
                Operation(id: "p3", action: .narrow(first, narrowed)),
                Operation(id: "p4", action: .annotate(first, text: "见会议纪要")),
            ]),
            over: parent,
            digest: nil
        )
    }

    @Test func aStoryNamesThePlacesThatItIsGiven() throws {
        let root = VersionReference(tenant: try #require(TenantID(rawValue: "650000")), number: 1)
        let own = VersionReference(tenant: try #require(TenantID(rawValue: "650100")), number: 2)
        func change(_ name: String) -> Explanation.Origin {
            .change(ChangeReference(setter: own, operation: name))
        }
        let child = try child()
        let story = try #require(
            explain(
                first,
                in: child,
                places: [
                    change("p1"): "b.yaml:7", change("p3"): "b.yaml:9", .value(root): "a.yaml:3",
                    .bound(root): "a.yaml:20",
                ]
            )
        )
        #expect(story.entries.map(story.place(of:)) == ["b.yaml:7", "a.yaml:3"])
        #expect(story.bounds.map(story.place(of:)) == ["a.yaml:20", "b.yaml:9"])
        #expect(story.annotations.map(story.place(of:)) == [nil])
        let json = story.jsonValue
        #expect(json["entries"]?.array?.compactMap { $0["place"]?.string }.count == 2)
        #expect(json["bounds"]?.array?[1]["overtaken"]?.array?.first?["limit"] == "8")
        #expect(json["without"]?["also_change"] == ["650100@2#p2"])
    }

    @Test func theStoryOfAValueIsWhole() throws {
        let story = try #require(explain(first, in: child()))
        #expect(story.value == .number(Amount(5)))
        #expect(story.path.map(\.title) == ["第一部分", "1 做两件事。", "第一件"])
        #expect(story.entries.map(\.setter.description) == ["650100@2", "650000@1"])
        #expect(story.entries.map(\.operation) == ["p1", nil])
        #expect(story.entries.map(\.value) == [.number(Amount(5)), .number(Amount(6))])
        #expect(story.annotations.map(\.value) == [.text("见会议纪要")])
        #expect(
            story.bounds.map { "\($0.kind.rawValue) \($0.limit) \($0.setter) \($0.enforcement)" }
                == ["low 4 650000@1 advisory", "high 7 650100@2 advisory"]
        )
        #expect(story.bounds[0].basis == "第十八条")
        #expect(story.bounds[1].others.map(\.limit) == [Amount(8)])
        let group = try #require(story.groups.first)
        #expect(group.rule == .items)
        #expect(group.members.map(\.value) == [Amount(5), Amount(5)])
        #expect(group.sum == Amount(10) && group.wanted == Amount(10) && group.holds)
        let without = try #require(story.withoutChange)
        #expect(without.value == .number(Amount(6)))
        #expect(without.groups.map(\.sum) == [Amount(11)])
        #expect(without.alsoChange.map(\.description) == ["650100@2#p2"])
    }

    @Test func aValueOfTheRootHasNothingToTakeAway() throws {
        let address = Address(NodeID(wellKnown: "onsite"), FieldName(wellKnown: "weights.jury"))
        let story = try #require(explain(address, in: child()))
        #expect(story.withoutChange == nil)
        #expect(story.entries.count == 1)
        #expect(story.groups.map(\.rule) == [.weights])
        #expect(story.groups.map(\.sum) == [Amount.hundred])
    }

    @Test func whatDoesNotExistHasNoStory() throws {
        let child = try child()
        #expect(explain(Address(NodeID(wellKnown: "I9"), .points), in: child) == nil)
        #expect(explain(Address(NodeID(wellKnown: "I1"), .points), in: child) == nil)
        let title = Address(NodeID(wellKnown: "I1"), FieldName(wellKnown: "evidence"))
        let story = try #require(explain(title, in: child))
        #expect(story.value == nil && story.entries.isEmpty)
    }

    @Test func everyValueOfASchemeHasAStory() throws {
        let child = try child()
        for (id, node) in child.snapshot.nodes {
            for (field, value) in node.fields {
                let story = try #require(explain(Address(id, field), in: child))
                #expect(story.value == value)
                #expect(story.entries.first?.value == value)
                #expect(story.groups.allSatisfy { $0.holds })
            }
        }
    }
}
