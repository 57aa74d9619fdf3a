import Canonical
import Exact
import Hierarchy
import Schemes
import Testing

@testable import TenantFiles

@Suite struct SchemeFileTests {
    private func root(_ text: String) throws -> (SchemeFile, SchemeDocument) {
        let file = try SchemeFile.read(Array(text.utf8), named: "scheme.yaml")
        guard case .root(let document) = file.content else { throw SampleError.id }
        return (file, document)
    }

    private let scheme = """
        format: pingyi/scheme/1
        scheme: demo
        tenant: 650000
        version: 2
        title: no
        full_marks: 100.50
        date: 2023-07-17
        articles: {1: on, "2": 0123}
        vocabulary: {organiser: 1e3}
        forms:
          onsite: {title: 现场, steps: [自查, yes], weights: {jury: 40, "650100:x": 60.0}}
        sections:
          S1:
            title: |
              第一部分
              两行
            points: 2.50
            indicators:
              I1: {number: 14a, text: 一, items: {I1-1: {text: 二, points: 0.5}}}
        locks:
          I1-1.points: {minimum: 0, step: 0.5, enforcement: advisory}
          onsite.weights.jury: {range: [30, 50]}
        containers:
          S1: {may_add: {kinds: [indicator], maximum_count: 1}}
        """

    @Test func wordsThatYAMLWouldTurnIntoSomethingElseStayText() throws {
        let (_, document) = try root(scheme)
        let nodes = Dictionary(uniqueKeysWithValues: document.nodes.map { ($0.id.rawValue, $0) })
        #expect(document.tenant.rawValue == "650000")
        #expect(nodes["scheme"]?["title"] == .text("no"))
        #expect(nodes["scheme"]?["date"] == .text("2023-07-17"))
        #expect(nodes["scheme"]?["articles.1"] == .text("on"))
        #expect(nodes["scheme"]?["articles.2"] == .text("0123"))
        #expect(nodes["vocabulary"]?["words.organiser"] == .text("1e3"))
        #expect(nodes["onsite"]?["steps"] == .list(["自查", "yes"]))
        #expect(nodes["I1"]?["number"] == .text("14a"))
        #expect(nodes["S1"]?["title"] == .text("第一部分\n两行"))
    }

    @Test func numbersAreTheDecimalsThatAreWritten() throws {
        let (_, document) = try root(scheme)
        let nodes = Dictionary(uniqueKeysWithValues: document.nodes.map { ($0.id.rawValue, $0) })
        #expect(nodes["scheme"]?["full_marks"] == .number(Amount(tenThousandths: 1_005_000)))
        #expect(nodes["S1"]?["points"] == .number(Amount(tenThousandths: 25_000)))
        #expect(nodes["onsite"]?["weights.650100:x"] == .number(Amount(60)))
    }

    @Test func elementsStandByKindEachAfterWhatHoldsIt() throws {
        let (_, document) = try root(scheme)
        let ids = document.nodes.map(\.id.rawValue)
        #expect(ids == ["scheme", "vocabulary", "S1", "I1", "I1-1", "onsite"])
        #expect(document.nodes.map { $0.parent?.rawValue } == [nil, nil, nil, "S1", "I1", nil])
    }

    @Test func locksAndContainersAreReadWithTheirDefaults() throws {
        let (_, document) = try root(scheme)
        let points = try #require(Address("I1-1.points"))
        let half = Amount(tenThousandths: 5_000)
        #expect(
            document.locks[points]
                == Lock(.range(low: .zero, high: nil, step: half), enforcement: .advisory)
        )
        let section = try #require(NodeID("S1"))
        let rule = try #require(document.containers[section])
        #expect(rule.mayAdd?.maximumCount == 1)
        #expect(rule.mayDrop == .none)
        #expect(!rule.mayReorder)
    }

    @Test func aDiagnosticPointsToItsLine() throws {
        let (file, _) = try root(scheme)
        let item = try #require(NodeID("I1-1"))
        let points = Diagnostic(code: .sum, node: item, field: FieldName("points"))
        #expect(file.location(of: points).line == 19)
        let form = Diagnostic(code: .sum, node: try #require(NodeID("onsite")))
        #expect(file.location(of: form) == SourceLocation(file: "scheme.yaml", line: 11, column: 3))
        let absent = Diagnostic(code: .sum, node: try #require(NodeID("absent")))
        #expect(file.location(of: absent) == SourceLocation(file: "scheme.yaml"))
    }

    @Test func anAddedElementBringsWhatIsInItAndItsOwnNote() throws {
        let text = """
            format: pingyi/derivation/1
            scheme: demo
            tenant: "650100"
            version: 1
            over: {tenant: "650000", version: 1}
            changes:
              p1: {add: "650100:X1", kind: indicator, under: S3, after: I14, number: 14a, text: 新,
                   note: 理由, fields: {note: 备注}, items: {"650100:X1-1": {text: 点, points: 1}}}
              p2: {place: I21, after: first}
              p3: {set: scheme.basis, to: [甲, 乙]}
              p4: {add: "650100:written", kind: form, under: scheme, title: 书面}
            """
        let file = try SchemeFile.read(Array(text.utf8), named: "scheme.yaml")
        guard case .derivation(let derivation) = file.content else { throw SampleError.id }
        let section = try #require(NodeID("S3"))
        guard case .add(let nodes, section, let after) = derivation.operations[0].action else {
            throw SampleError.id
        }
        #expect(after == NodeID("I14"))
        #expect(derivation.operations[0].note == "理由")
        #expect(nodes.map(\.id.rawValue) == ["650100:X1", "650100:X1-1"])
        #expect(nodes[0]["note"] == .text("备注"))
        #expect(nodes[1].parent == nodes[0].id)
        #expect(derivation.operations[1].action == .place(try #require(NodeID("I21")), after: nil))
        guard case .set(_, let value, nil) = derivation.operations[2].action,
            case .add(let forms, let top, nil) = derivation.operations[3].action
        else { throw SampleError.id }
        #expect(value == .list(["甲", "乙"]))
        #expect(forms[0].parent == nil)
        #expect(top.rawValue == "scheme")
        #expect(file.locations[.operation("p2")]?.line == 9)
    }
}
