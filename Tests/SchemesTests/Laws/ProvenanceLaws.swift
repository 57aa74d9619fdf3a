import Schemes
import Testing

@Suite struct ProvenanceLaws {
    @Test(arguments: 0..<200) func everyValueHasOneWinnerWithThatValue(seed: Int) {
        let sample = SchemeCase(seed: seed)
        let first = resolve(sample.wild(over: sample.root), over: sample.root)
        let last = resolve(sample.wild(over: first, as: "county", salt: 2), over: first)
        for level in [sample.root, first, last] {
            var addresses: Set<Address> = []
            let entries = level.provenance.entries
            for node in level.snapshot.nodes.values {
                for (field, value) in node.fields {
                    let address = Address(node.id, field)
                    addresses.insert(address)
                    #expect(entries[address]?.first?.value == value)
                }
            }
            #expect(addresses == Set(entries.keys))
        }
    }

    @Test(arguments: 0..<200) func theWinnerIsTheDeepestLevelWithAnOperation(seed: Int) {
        let sample = SchemeCase(seed: seed)
        let first = sample.wild(over: sample.root)
        let middle = resolve(first, over: sample.root)
        let second = sample.wild(over: middle, as: "county", salt: 2)
        let last = resolve(second, over: middle)
        let refused = last.refusedOperations
        var written: [Address: Set<String>] = [:]
        for operation in second.operations where !refused.contains(operation.id) {
            switch operation.action {
            case .set(let address, _, _), .append(let address, _):
                written[address, default: []].insert(operation.id)
            default: break
            }
        }
        for (address, entries) in last.provenance.entries {
            guard middle.snapshot.nodes[address.node] != nil else { continue }
            if let names = written[address] {
                #expect(entries.first?.setter == last.chain.last)
                #expect(entries.prefix(names.count).allSatisfy { $0.setter == last.chain.last })
                #expect(Set(entries.prefix(names.count).compactMap(\.operation)) == names)
                #expect(
                    Array(entries.dropFirst(names.count))
                        == middle.provenance.entries(at: address)
                )
            } else {
                #expect(entries == middle.provenance.entries(at: address))
            }
        }
    }

    @Test(arguments: 0..<200) func withoutTheWinnerTheNextEntryHolds(seed: Int) {
        let sample = SchemeCase(seed: seed)
        let wild = sample.legal(over: sample.root)
        let result = resolve(wild, over: sample.root)
        for (address, entries) in result.provenance.entries {
            guard let winner = entries.first?.operation, entries.count > 1 else { continue }
            let rest = wild.with(wild.operations.filter { $0.id != winner })
            let without = resolve(rest, over: sample.root)
            #expect(without.snapshot[address] == entries[1].value)
        }
    }
}
