import Exact
import Schemes
import Testing

@Suite struct IsolationLaws {
    @Test(arguments: 0..<250) func anOperationWithAnErrorHasNoEffect(seed: Int) {
        let sample = SchemeCase(seed: seed)
        let wild = sample.wild(over: sample.root)
        let result = resolve(wild, over: sample.root)
        let refused = result.refusedOperations
        let rest = wild.with(wild.operations.filter { !refused.contains($0.id) })
        let without = resolve(rest, over: sample.root)
        #expect(without.snapshot == result.snapshot)
        #expect(without.provenance == result.provenance)
        #expect(without.operationErrors.isEmpty)
    }

    @Test(arguments: 0..<250) func anOverrideChangesOnlyItsOwnAddress(seed: Int) {
        let sample = SchemeCase(seed: seed)
        for operation in sample.wild(over: sample.root).operations {
            guard case .set(let address, let value, _) = operation.action else { continue }
            let result = resolve(
                derivation("pref", over: sample.root, [operation]),
                over: sample.root
            )
            var expected = sample.root.snapshot
            if result.operationErrors.isEmpty {
                expected.nodes[address.node]?.fields[address.field] = value
            }
            #expect(result.snapshot.nodes == expected.nodes)
            #expect(result.snapshot.children == expected.children)
            let others = result.snapshot.locks.filter { $0.key != address }
            #expect(others == expected.locks.filter { $0.key != address })
        }
    }

    @Test(arguments: 0..<200) func anUnknownAddressIsOneOrphan(seed: Int) {
        let sample = SchemeCase(seed: seed)
        var generator = DerivationGenerator(seed: seed, over: sample.root, as: "pref")
        let unknown = generator.unknownAddress()
        let actions: [Operation.Action] = [
            .set(unknown, to: number(1), was: number(2)), .append(unknown, text: "补充"),
            .narrow(unknown, Lock(.fixed)), .annotate(unknown, text: "依据"),
            .drop(id("nowhere")), .place(id("nowhere"), after: nil),
            .narrowContainer(id("nowhere"), .closed),
            .add([node("pref:Z", .item, [:])], under: id("nowhere"), after: nil),
        ]
        let wild = sample.wild(over: sample.root)
        for action in actions {
            let operation = Operation(id: "unknown", action: action)
            let alone = resolve(wild.with([operation]), over: sample.root)
            #expect(alone.codes == [.orphan])
            #expect(alone.snapshot == sample.root.snapshot)
            let mixed = resolve(wild.with(wild.operations + [operation]), over: sample.root)
            let codes = mixed.diagnostics.filter { $0.operation == "unknown" }.map(\.code)
            #expect(codes == [.orphan] || codes == [.duplicate])
        }
    }
}
