import Schemes
import Testing

@Suite struct IdentityAndOrderLaws {
    @Test(arguments: 0..<200) func resolvingNothingKeepsTheParent(seed: Int) {
        let sample = SchemeCase(seed: seed)
        #expect(sample.root.diagnostics.isEmpty)
        let child = resolve(derivation("pref", over: sample.root, []), over: sample.root)
        #expect(child.snapshot == sample.root.snapshot)
        #expect(child.provenance == sample.root.provenance)
        #expect(child.diagnostics.isEmpty)
        #expect(child.chain.count == 2)
    }

    @Test(arguments: 0..<200) func theOrderOfOperationsHasNoMeaning(seed: Int) {
        let sample = SchemeCase(seed: seed)
        let wild = sample.wild(over: sample.root)
        let expected = resolve(wild, over: sample.root)
        var random = SeededGenerator(seed: seed)
        for _ in 0..<4 {
            let other = wild.with(random.shuffled(wild.operations))
            let found = resolve(other, over: sample.root)
            #expect(found.snapshot == expected.snapshot)
            #expect(found.provenance == expected.provenance)
            #expect(found.diagnostics == expected.diagnostics)
        }
    }

    @Test(arguments: 0..<200) func repeatingADerivationChangesNoValue(seed: Int) {
        let sample = SchemeCase(seed: seed)
        let wild = sample.wild(over: sample.root)
        let repeatable = wild.operations.filter { operation in
            switch operation.action {
            case .add, .append: false
            default: true
            }
        }
        let once = resolve(wild.with(repeatable), over: sample.root)
        let twice = resolve(wild.with(repeatable), over: once)
        #expect(twice.snapshot.nodes == once.snapshot.nodes)
        #expect(twice.snapshot.tombstones == once.snapshot.tombstones)
    }

    @Test(arguments: 0..<200) func repeatingAnAdditionIsADuplicate(seed: Int) {
        let sample = SchemeCase(seed: seed)
        let legal = sample.legal(over: sample.root)
        let once = resolve(legal, over: sample.root)
        for operation in legal.operations {
            guard case .add(let nodes, let under, _) = operation.action,
                once.snapshot.nodes[under] != nil || under == .scheme
            else { continue }
            let again = resolve(legal.with([operation]), over: once)
            let codes = again.diagnostics.filter { $0.operation == operation.id }.map(\.code)
            #expect(codes.filter { $0 == .duplicate }.count == nodes.count)
            #expect(again.snapshot == once.snapshot)
        }
    }
}
