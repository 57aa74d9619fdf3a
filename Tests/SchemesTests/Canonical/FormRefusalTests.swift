import Canonical
import Testing

@testable import Schemes

@Suite struct FormRefusalTests {
    private let empty: [String: JSONValue] = [
        "format": "pingyi/snapshot/1", "scheme": "s", "nodes": [:], "children": [:],
        "tombstones": [:], "locks": [:], "advice": [:], "containers": [:],
    ]

    @Test(
        arguments: [
            (
                "format", "pingyi/snapshot/2",
                "format: \"pingyi/snapshot/2\" is not \"pingyi/snapshot/1\""
            ),
            ("scheme", 1, "scheme: must be a text"),
            ("nodes", [], "nodes: must be an object"),
            ("nodes", ["a b": [:]], "nodes.a b: \"a b\" is not an element's id"),
            ("nodes", ["I1": [:]], "nodes.I1: the key \"fields\" is missing"),
            (
                "nodes", ["I1": ["kind": "itme", "fields": [:]]],
                "nodes.I1.kind: \"itme\" is not a kind of element"
            ),
            (
                "nodes", ["I1": ["kind": "item", "fields": [:], "by": "x"]],
                "nodes.I1: the key \"by\" has no meaning here"
            ),
            (
                "nodes", ["I1": ["kind": "item", "fields": ["points": "0.50000"]]],
                """
                nodes.I1.fields.points: "0.50000" is not a decimal number of at most four places
                """
            ),
            (
                "nodes", ["I1": ["kind": "item", "fields": ["points": 5]]],
                """
                nodes.I1.fields.points: must be a text, a flag or a list; numbers are written as texts
                """
            ),
            (
                "nodes",
                ["I1": ["kind": "item", "fields": ["points": ["text": "5", "number": "5"]]]],
                "nodes.I1.fields.points: must be one of text, choice or number"
            ),
            ("children", ["": ["I 1"]], "children.[0]: \"I 1\" is not an element's id"),
            ("locks", ["I1": [:]], "locks.I1: \"I1\" is not an address, such as I14-1.points"),
            (
                "locks", ["I1.points": ["low": ["value": "1", "enforcement": "enforced"]]],
                "locks.I1.points.low: the key \"setter\" is missing"
            ),
            (
                "locks",
                [
                    "I1.points": [
                        "low": ["value": "1", "enforcement": "enforced", "setter": "650000@0"]
                    ]
                ],
                "locks.I1.points.low.setter: \"650000@0\" is not a version, such as 650100@2"
            ),
            ("containers", ["S1": ["rule": [:]]], "containers.S1: the key \"setters\" is missing"),
            ("more", true, "document: the key \"more\" has no meaning here"),
        ] as [(String, JSONValue, String)]
    )
    func aBadSnapshotIsRefusedWithItsPlace(_ key: String, _ value: JSONValue, _ text: String) {
        var document = empty
        document[key] = value
        let error = #expect(throws: JSONShapeError.self) {
            try Snapshot(json: .object(document))
        }
        #expect(error?.description == text)
    }

    @Test(
        arguments: [
            (
                ["id": "p1"],
                """
                changes[0]: must be an object with one of set, append, add, drop, place, narrow, \
                narrow_container, annotate
                """
            ),
            (
                ["id": "p1", "drop": "I1", "set": "I1.points"],
                """
                changes[0]: must be an object with one of set, append, add, drop, place, narrow, \
                narrow_container, annotate
                """
            ),
            (["drop": "I1"], "changes[0]: the key \"id\" is missing"),
            (
                ["id": "p1", "drop": "I1", "to": "5"],
                "changes[0]: the key \"to\" has no meaning here"
            ),
            (
                ["id": "p1", "set": "I1.points"],
                "changes[0]: the key \"to\" is missing"
            ),
            (
                [
                    "id": "p1", "narrow": "I1.points",
                    "lock": ["rule": "x", "enforcement": "enforced"],
                ],
                """
                changes[0].lock.rule: "x" is not open, fixed, range, one_of, tighten_up, tighten_down or \
                append_only
                """
            ),
            (
                [
                    "id": "p1", "narrow_container": "S1",
                    "rule": ["may_drop": "all", "may_reorder": true, "enforcement": "enforced"],
                ],
                "changes[0].rule.may_drop: \"all\" is not none, own or any"
            ),
        ] as [([String: JSONValue], String)]
    )
    func aBadChangeIsRefusedWithItsPlace(_ change: [String: JSONValue], _ text: String) {
        let derivation: JSONValue = [
            "format": "pingyi/derivation/1", "scheme": "s", "tenant": "650100", "version": 1,
            "over": ["tenant": "650000", "version": 1], "changes": [.object(change)],
        ]
        let error = #expect(throws: JSONShapeError.self) { try Derivation(json: derivation) }
        #expect(error?.description == text)
    }
}
