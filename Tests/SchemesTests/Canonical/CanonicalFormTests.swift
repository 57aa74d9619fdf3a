import Canonical
import Exact
import Hierarchy
import Testing

@testable import Schemes

/// Law L23: equal snapshots have equal bytes and digests, and what is printed reads back.
@Suite struct CanonicalFormTests {
    @Test(arguments: 0..<150)
    func snapshotsReadBackThroughText(seed: Int) throws {
        var generator = FormGenerator(seed: seed)
        let snapshot = generator.snapshot()
        let text = snapshot.jsonValue.prettyText
        let again = try Snapshot(json: JSONValue(parsing: text))
        #expect(again == snapshot)
        #expect(again.canonicalBytes == snapshot.canonicalBytes)
        #expect(again.digest == snapshot.digest)
    }

    @Test(arguments: 0..<150)
    func otherDocumentsReadBackThroughText(seed: Int) throws {
        var generator = FormGenerator(seed: seed)
        let document = generator.document()
        let provenance = generator.provenance()
        let derivation = Derivation(
            scheme: "s",
            tenant: generator.tenant(),
            version: 1 + generator.count(3),
            over: Pin(
                tenant: generator.tenant(),
                version: 1 + generator.count(3),
                digest: generator.maybe(Digest(of: [1]))
            ),
            operations: (0..<generator.count(6)).map { generator.operation("p\($0)") }
        )
        let texts = [document.jsonValue, provenance.jsonValue, derivation.jsonValue]
            .map(\.canonicalText)
        #expect(try SchemeDocument(json: JSONValue(parsing: texts[0])) == document)
        #expect(try Provenance(json: JSONValue(parsing: texts[1])) == provenance)
        #expect(try Derivation(json: JSONValue(parsing: texts[2])) == derivation)
    }

    @Test(arguments: 0..<150)
    func anyDifferenceThatCountsChangesTheDigest(seed: Int) {
        var generator = FormGenerator(seed: seed)
        let snapshot = generator.snapshot()
        var changed = snapshot
        let id = generator.node()
        let address = generator.address()
        switch seed % 6 {
        case 0: changed.nodes[id] = generator.element(id)
        case 1: changed.children[id, default: []].append(id)
        case 2: changed.tombstones[id] = generator.element(id)
        case 3: changed.locks[address] = generator.effectiveLock()
        case 4: changed.advice[address] = generator.effectiveLock()
        default:
            changed.containers[id] = EffectiveContainer(
                rule: generator.rule(),
                setters: [],
                added: [id]
            )
        }
        let isSame = changed.withoutSetters == snapshot.withoutSetters
        #expect((changed.digest == snapshot.digest) == isSame)
    }

    @Test(arguments: 0..<80)
    func whoSetABoundIsNoPartOfTheDigest(seed: Int) {
        var generator = FormGenerator(seed: seed)
        let snapshot = generator.snapshot()
        #expect(snapshot.withoutSetters.digest == snapshot.digest)
    }

    @Test func theOrderOfChangesHasNoMeaning() {
        var generator = FormGenerator(seed: 1)
        let operations = (0..<9).map { generator.operation("p\($0)") }
        func derivation(_ operations: [Operation]) -> Derivation {
            let pin = Pin(tenant: generator.tenant(), version: 1, digest: nil)
            return Derivation(
                scheme: "s",
                tenant: pin.tenant,
                version: 1,
                over: pin,
                operations: operations
            )
        }
        let straight = derivation(operations)
        let turned = Derivation(
            scheme: "s",
            tenant: straight.tenant,
            version: 1,
            over: straight.over,
            operations: operations.reversed()
        )
        #expect(straight.canonicalValue == turned.canonicalValue)
        #expect(straight.jsonValue != turned.jsonValue)
    }

    @Test func aSnapshotHasThisCanonicalText() throws {
        let item = try #require(NodeID("I1-1"))
        let points = Address(item, .points)
        let region = try #require(VersionReference("650000@1"))
        let snapshot = Snapshot(
            scheme: "s",
            nodes: [
                item: Node(
                    id: item,
                    kind: .item,
                    parent: NodeID("I1"),
                    fields: [
                        .points: .number(Amount(tenThousandths: 25_000)),
                        FieldName(wellKnown: "text"): .text("讲“法”"),
                        FieldName(wellKnown: "measure"): .choice("rate"),
                        FieldName(wellKnown: "rates"): .list(["a", "b"]),
                    ]
                )
            ],
            children: [nil: [], NodeID("I1"): [item]],
            locks: [
                points: EffectiveLock(
                    high: Bound(
                        value: Amount(4),
                        setter: region,
                        operation: nil,
                        enforcement: .advisory,
                        basis: "第十八条"
                    )
                )
            ]
        )
        #expect(
            snapshot.canonicalValue.canonicalText == """
                {"advice":{},"children":{"":[],"I1":["I1-1"]},"containers":{},\
                "format":"pingyi/snapshot/1","locks":{"I1-1.points":{"high":\
                {"basis":"第十八条","enforcement":"advisory","value":"4"}}},\
                "nodes":{"I1-1":{"fields":{"measure":"rate","points":"2.5","rates":["a","b"],\
                "text":"讲“法”"},"kind":"item","parent":"I1"}},"scheme":"s","tombstones":{}}
                """
        )
    }

    @Test func theNameOfAFieldTellsWhatItsStringIs() {
        var tags: [String: Set<StringTag>] = [:]
        for rule in NodeKind.allCases.flatMap(\.fieldRules) {
            guard let tag = rule.type.stringTag else { continue }
            tags[rule.isFamily ? rule.name + ".*" : rule.name, default: []].insert(tag)
        }
        for (name, found) in tags {
            #expect(found.count == 1, "\(name) is \(found)")
        }
    }
}

extension Snapshot {
    fileprivate var withoutSetters: Snapshot {
        let nobody = VersionReference(tenant: anyTenant, number: 1)
        func bare<Value>(_ bound: Bound<Value>) -> Bound<Value> {
            Bound(
                value: bound.value,
                setter: nobody,
                operation: nil,
                enforcement: bound.enforcement,
                basis: bound.basis
            )
        }
        func bare(_ lock: EffectiveLock) -> EffectiveLock {
            EffectiveLock(
                fixed: lock.fixed.map(bare),
                low: lock.low.map(bare),
                high: lock.high.map(bare),
                steps: lock.steps.map(bare),
                oneOf: lock.oneOf.map(bare),
                tightenUp: lock.tightenUp.map(bare),
                tightenDown: lock.tightenDown.map(bare),
                appendOnly: lock.appendOnly.map(bare),
                absent: lock.absent.map(bare),
                noteRequired: lock.noteRequired.map(bare)
            )
        }
        var result = self
        result.locks = locks.mapValues(bare)
        result.advice = advice.mapValues(bare)
        result.containers = containers.mapValues {
            EffectiveContainer(rule: $0.rule, setters: [], added: $0.added)
        }
        return result
    }

    private var anyTenant: TenantID {
        var generator = FormGenerator(seed: 0)
        return generator.tenant()
    }
}
