import Exact
import Testing

@testable import Schemes

/// What lint says about classes of units that an element names and the scheme does not have: as
/// changed, as added, and as left behind by a drop.
@Suite struct ClassReferenceTests {
    private func parent() -> ResolvedScheme {
        var sample = ReadingSample.complete
        sample.add("bureau", .unitClass, nil, ["title": .text("部门")])
        sample.add("town", .unitClass, nil, ["title": .text("乡镇")])
        sample.set("S2", "classes", .list(["town"]))
        sample.set("onsite", "classes", .list(["bureau", "town"]))
        let open = ContainerRule(
            mayAdd: AddAllowance(kinds: [.ceiling, .section], maximumCount: 3, maximumPoints: nil),
            mayDrop: .any,
            mayReorder: false
        )
        return resolve(document: sample.document(containers: [.scheme: open]))
    }

    private func findings(_ actions: [Operation.Action]) throws -> [String] {
        let operations = actions.enumerated()
            .map { Operation(id: "p\($0.offset + 1)", action: $0.element) }
        let above = parent()
        #expect(above.diagnostics.isEmpty && lint(above).isEmpty)
        let child = resolve(
            try ReadingSample.derivation(operations),
            over: above,
            digest: nil
        )
        #expect(child.diagnostics.map(\.summary) == [])
        return lint(child)
            .map { finding in
                (finding.operation.map { "\($0): " } ?? "") + finding.summary
            }
    }

    private func classes(of node: String) -> Address {
        Address(NodeID(wellKnown: node), FieldName(wellKnown: "classes"))
    }

    @Test(arguments: ["S2", "onsite"])
    func aClassThatAChangeMistypesIsAnError(_ node: String) throws {
        let found = try findings([.set(classes(of: node), to: .list(["bureau", "twon"]), was: nil)])
        #expect(
            found == [
                "p1: E-REF \(node).classes expected=reference unit_class missing=twon near=town"
            ]
        )
    }

    @Test func aClassOfAnAddedElementIsChecked() throws {
        let ceiling = Node(
            id: NodeID(wellKnown: "650100:c1"),
            kind: .ceiling,
            parent: nil,
            fields: [
                FieldName(wellKnown: "title"): .text("限档"),
                FieldName(wellKnown: "condition"): .text("total < 50"),
                FieldName(wellKnown: "grade"): .choice("fail"),
                FieldName(wellKnown: "classes"): .list(["burea"]),
            ]
        )
        let found = try findings([.add([ceiling], under: .scheme, after: nil)])
        #expect(
            found == [
                "p1: E-REF 650100:c1.classes expected=reference unit_class missing=burea "
                    + "near=bureau"
            ]
        )
    }

    @Test func aClassThatAChangeDropsIsMissedWhereverItIsNamed() throws {
        let found = try findings([.drop(NodeID(wellKnown: "town"))])
        let dropped = "dropped=town expected=reference unit_class missing=town state=dropped"
        #expect(found == ["E-REF S2.classes \(dropped)", "E-REF onsite.classes \(dropped)"])
    }

    @Test func aDropIsCompleteWhenNothingNamesTheClass() throws {
        let found = try findings([
            .drop(NodeID(wellKnown: "town")),
            .set(classes(of: "S2"), to: .list([]), was: nil),
            .set(classes(of: "onsite"), to: .list(["bureau"]), was: nil),
        ])
        #expect(found == [])
    }
}
