import Exact
import Testing

@testable import Schemes

@Suite struct DifferenceTests {
    private let base = ReadingSample.complete

    @Test func aSchemeDoesNotDifferFromItself() {
        let snapshot = resolve(document: base.document()).snapshot
        #expect(difference(from: snapshot, to: snapshot).isEmpty)
    }

    @Test func everyKindOfChangeIsFound() {
        let points = Address(NodeID(wellKnown: "I1-1"), .points)
        let section = NodeID(wellKnown: "S1")
        let open = ContainerRule(
            mayAdd: AddAllowance(kinds: [.indicator], maximumCount: 2, maximumPoints: nil),
            mayDrop: .any,
            mayReorder: true
        )
        let first = resolve(
            document: base.document(locks: [points: Lock(.fixed)])
        )
        .snapshot
        var sample = base
        sample.remove("A1-2", "I1-2")
        sample.set("I1-1", "points", .number(Amount(10)))
        sample.set("S1", "number", .text("一"))
        sample.add("A1-3", .rate, "A1", ["level": .text("市"), "points": .number(Amount(1))])
        let second = resolve(
            document: sample.document(
                locks: [points: Lock(.range(low: Amount(5), high: nil, step: nil))],
                containers: [section: open]
            )
        )
        .snapshot
        let found = difference(from: first, to: second)
        #expect(found.added.map(\.id.rawValue) == ["A1-3"])
        #expect(found.dropped.map(\.id.rawValue) == ["A1-2", "I1-2"])
        #expect(
            found.changed == [
                SnapshotDifference.ChangedValue(
                    address: points,
                    from: .number(Amount(6)),
                    to: .number(Amount(10))
                ),
                SnapshotDifference.ChangedValue(
                    address: Address(section, FieldName(wellKnown: "number")),
                    from: nil,
                    to: .text("一")
                ),
            ]
        )
        #expect(found.moved.isEmpty)
        #expect(found.locks.map(\.address) == [points])
        #expect(found.locks.map(\.enforcement) == [.enforced])
        #expect(found.containers.map(\.node) == [section])
        #expect(found.containers.map(\.from) == [.closed])
    }

    @Test(arguments: 0..<100)
    func asFewElementsAsPossibleCountAsMoved(seed: Int) {
        var generator = FormGenerator(seed: seed)
        let ids = (0..<9).map { NodeID(wellKnown: "I\($0)") }
        func snapshot(_ order: [NodeID]) -> Snapshot {
            let nodes = order.map { Node(id: $0, kind: .section, parent: nil, fields: [:]) }
            return Snapshot(
                scheme: "s",
                nodes: Dictionary(nodes.map { ($0.id, $0) }) { first, _ in first },
                children: [nil: order]
            )
        }
        var order = ids
        let count = generator.count(3)
        for _ in 0..<count {
            let id = order.remove(at: generator.count(order.count - 1))
            order.insert(id, at: generator.count(order.count))
        }
        let moved = difference(from: snapshot(ids), to: snapshot(order)).moved
        #expect(moved.count <= count)
        // Putting the moved ones where they say gives the second order.
        var redone = ids.filter { id in !moved.contains { $0.node == id } }
        for id in order {
            guard let move = moved.first(where: { $0.node == id }) else { continue }
            let place = move.after.flatMap { redone.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
            redone.insert(id, at: place)
        }
        #expect(redone == order)
    }

    @Test func anElementThatAnotherHoldsNowHasMoved() {
        var sample = base
        sample.add("I9", .indicator, "S1", ["number": .text("9"), "text": .text("另一项")])
        let first = sample.snapshot
        var second = first
        let item = NodeID(wellKnown: "I1-2")
        let (from, to) = (NodeID(wellKnown: "I1"), NodeID(wellKnown: "I9"))
        second.nodes[item] = Node(
            id: item,
            kind: .item,
            parent: to,
            fields: first.nodes[item]?.fields ?? [:]
        )
        second.children[from]?.removeAll { $0 == item }
        second.children[to] = [item]
        #expect(
            difference(from: first, to: second).moved == [
                SnapshotDifference.MovedNode(node: item, after: nil, from: from, under: to)
            ]
        )
    }
}
