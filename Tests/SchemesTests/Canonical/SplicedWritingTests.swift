import Canonical
import Testing

@testable import Schemes

/// What is written by copying from a document that was written before equals what is written whole.
@Suite struct SplicedWritingTests {
    @Test(arguments: 0..<300)
    func snapshotsOfAnyShapeAreWrittenFromAnyOther(seed: Int) {
        var generator = FormGenerator(seed: seed)
        let other = generator.snapshot()
        var snapshot = seed.isMultiple(of: 2) ? generator.snapshot() : other
        for _ in 0..<generator.count(4) { generator.change(&snapshot) }
        let whole = snapshot.written()
        snapshot.precedent = other.written()
        #expect(snapshot.written().bytes == whole.bytes)
        #expect(snapshot.digest == whole.digest)
        // What was written from another can itself be written from.
        var third = snapshot
        generator.change(&third)
        let wholeThird = third.canonicalValue.canonicalBytes
        third.precedent = snapshot.written()
        #expect(third.canonicalBytes == wholeThird)
    }

    @Test func whatDiffersInNothingIsNotWrittenAgain() {
        var generator = FormGenerator(seed: 1)
        var snapshot = generator.snapshot()
        let written = snapshot.written()
        snapshot.precedent = written
        #expect(snapshot.written() === written)
    }

    @Test(arguments: 0..<200)
    func chainsOverParentsWithTheirTextsAreWrittenAsWithout(seed: Int) {
        let sample = SchemeCase(seed: seed)
        let plain = resolve(sample.wild(over: sample.root), over: sample.root)
        let prepared = resolve(
            sample.wild(over: sample.root),
            over: sample.root.withTexts()
        )
        let derivation = sample.wild(over: plain, as: "county", salt: 2)
        let last = resolve(derivation, over: plain)
        for parent in [prepared, prepared.withTexts()] {
            #expect(parent == plain)
            let resolved = resolve(derivation, over: parent)
            #expect(resolved == last)
            #expect(resolved.snapshot.canonicalBytes == last.snapshot.canonicalValue.canonicalBytes)
            #expect(resolved.provenance.canonicalBytes == last.provenance.jsonValue.canonicalBytes)
            #expect(resolved.snapshot.digest == last.snapshot.digest)
        }
    }

    @Test func readingOrderIsATableOfLists() throws {
        let item = try #require(NodeID("I1"))
        var order: ReadingOrder = [nil: [.scheme], item: []]
        order[nil, default: []].append(item)
        order[item] = nil
        #expect(order == ReadingOrder([nil: [.scheme, item]]))
        #expect(order.keys == [nil])
        order[nil] = nil
        #expect(order == [:])
        #expect(order[nil] == nil)
        order[item, default: [item]].append(.scheme)
        #expect(order.map(\.value) == [[item, .scheme]])
    }
}

extension FormGenerator {
    /// Adds, replaces or removes one entry somewhere.
    fileprivate mutating func change(_ snapshot: inout Snapshot) {
        let id = maybe(snapshot.nodes.keys.min() ?? node()) ?? node()
        let address = maybe(snapshot.locks.keys.min() ?? address()) ?? address()
        switch count(10) {
        case 0: snapshot.nodes[id] = element(id)
        case 1: snapshot.nodes[id] = nil
        case 2: snapshot.children[id, default: []].append(id)
        case 3: snapshot.children[nil] = maybe([id])
        case 4: snapshot.tombstones[id] = maybe(element(id))
        case 5: snapshot.locks[address] = effectiveLock()
        case 6: snapshot.locks[address] = nil
        case 7: snapshot.advice[address] = maybe(effectiveLock())
        case 8: snapshot.children[id] = nil
        default:
            snapshot.containers[id] = maybe(
                EffectiveContainer(rule: rule(), setters: [], added: [id])
            )
        }
    }
}
