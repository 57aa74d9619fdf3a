import Exact
import Schemes
import Testing

@Suite struct RootDocumentTests {
    private func codes(_ extra: [Node]) -> [Diagnostic.Code] {
        let plain = WorkedExample.province
        let document = SchemeDocument(
            scheme: plain.scheme,
            tenant: plain.tenant,
            version: 1,
            nodes: plain.nodes + extra,
            locks: [:],
            containers: [:]
        )
        return resolve(document: document).codes
    }

    @Test func illegalElementsAreReportedAndLeftOut() {
        let words: [String: FieldValue] = ["number": .text("1"), "text": .text("1")]
        #expect(codes([node("E1", .indicator, in: "ENV", words)]) == [.duplicate])
        #expect(codes([node("Z", .indicator, in: "NOWHERE", words)]) == [.orphan])
        #expect(codes([node("Z", .indicator, words)]) == [.reference])
        #expect(codes([node("Z", .indicator, in: "main", words)]) == [.reference])
        #expect(codes([node("other:Z", .indicator, in: "ENV", words)]) == [.reference])
        #expect(codes([node("Z", .vocabulary, [:])]) == [.reference])
        let circle = [
            node("Y", .indicator, in: "Z", words), node("Z", .indicator, in: "Y", words),
        ]
        #expect(codes(circle) == [.cycle, .cycle])
    }

    @Test func illegalFieldsAreReportedAndLeftOut() {
        #expect(codes([node("Z", .veto, ["grade": .choice("A")])]) == [.reference])
        let unknown = node("Z", .veto, ["title": .text("Z"), "grade": .choice("Q")])
        #expect(codes([unknown]) == [.reference])
        let extra: [String: FieldValue] = [
            "title": .text("Z"), "grade": .choice("A"), "colour": .text("red"),
        ]
        #expect(codes([node("Z", .veto, extra)]) == [.orphan])
    }

    @Test func emptyDocumentsResolve() {
        let empty = SchemeDocument(
            scheme: "",
            tenant: tenant("x"),
            version: 0,
            nodes: [],
            locks: [:],
            containers: [:]
        )
        #expect(resolve(document: empty).codes == [.orphan, .pin])
    }

    @Test(arguments: 0..<300) func brokenDocumentsNeverTrap(seed: Int) {
        var random = SeededGenerator(seed: seed)
        var generator = SchemeGenerator(seed: seed)
        let plain = generator.document()
        var nodes = plain.nodes
        for _ in 0..<random.whole(1...12) {
            let index = random.whole(0...nodes.count - 1)
            let old = nodes[index]
            let other = random.one(of: nodes)
            let kind = random.happens(30) ? random.one(of: NodeKind.allCases) : old.kind
            let parent = random.happens(40) ? other.id : old.parent
            var fields = random.happens(50) ? other.fields : old.fields
            let odd = FieldValue.number(Amount(tenThousandths: Int64.min))
            if let name = fields.keys.min(by: { $0.rawValue < $1.rawValue }) { fields[name] = odd }
            let name = random.happens(20) ? other.id : old.id
            nodes[index] = Node(id: name, kind: kind, parent: parent, fields: fields)
            if random.happens(20) { nodes.remove(at: random.whole(0...nodes.count - 1)) }
            if nodes.isEmpty { break }
        }
        let broken = SchemeDocument(
            scheme: plain.scheme,
            tenant: plain.tenant,
            version: plain.version,
            nodes: random.shuffled(nodes),
            locks: plain.locks,
            containers: plain.containers
        )
        let root = resolve(document: broken)
        for (id, node) in root.snapshot.nodes {
            #expect(root.snapshot.children[node.parent]?.contains(id) ?? false)
        }
        let child = SchemeCase(seed: seed).wild(over: SchemeCase(seed: seed).root)
        #expect(resolve(child, over: root).chain.count == 2)
    }
}
