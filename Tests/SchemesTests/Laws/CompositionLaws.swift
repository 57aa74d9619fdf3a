import Testing

@testable import Schemes

@Suite struct CompositionLaws {
    @Test(arguments: 0..<300) func resolvingTheCompositionGivesTheSameValuesAndLocks(seed: Int) {
        let sample = SchemeCase(seed: seed)
        let first = sample.legal(over: sample.root)
        let middle = resolve(first, over: sample.root)
        let second = sample.legal(over: middle, salt: 2)
        let stepwise = resolve(second, over: middle)
        // The law is about derivations without errors; a value left dangling by a drop is one.
        guard !stepwise.codes.contains(.reference) else { return }
        let atOnce = resolve(first.composed(with: second), over: sample.root)
        let ids = Set(atOnce.snapshot.nodes.keys).union(stepwise.snapshot.nodes.keys)
        for id in ids.sorted() {
            #expect(atOnce.snapshot.nodes[id] == stepwise.snapshot.nodes[id])
        }
        #expect(
            atOnce.snapshot.locks.mapValues(\.allowance)
                == stepwise.snapshot.locks.mapValues(\.allowance)
        )
        // Advice that the second level deviates from moves along with its value.
        let deviating = Set(stepwise.diagnostics.filter { $0.code == .deviation }.map(\.node))
        for (address, lock) in stepwise.snapshot.advice where !deviating.contains(address.node) {
            #expect(atOnce.snapshot.advice[address]?.allowance == lock.allowance)
        }
        for id in stepwise.snapshot.nodes.keys {
            let rule = stepwise.snapshot.containers[id]?.rule ?? .closed
            let composed = atOnce.snapshot.containers[id]?.rule ?? .closed
            let isEqual = composed.isEqual(to: rule)
            #expect(isEqual, "\(id)")
        }
    }

    @Test(arguments: 0..<300) func composingIsAssociative(seed: Int) {
        let sample = SchemeCase(seed: seed)
        let first = sample.legal(over: sample.root)
        let middle = resolve(first, over: sample.root)
        let second = sample.legal(over: middle, salt: 2)
        let last = resolve(second, over: middle)
        let third = sample.legal(over: last, salt: 3)
        let left = first.composed(with: second).composed(with: third)
        let right = first.composed(with: second.composed(with: third))
        #expect(left == right)
    }
}

extension ContainerRule {
    // Kinds are a set; the order in which a document lists them has no meaning.
    fileprivate func isEqual(to other: ContainerRule) -> Bool {
        Set(mayAdd?.kinds ?? []) == Set(other.mayAdd?.kinds ?? [])
            && mayAdd?.maximumCount == other.mayAdd?.maximumCount
            && mayAdd?.maximumPoints == other.mayAdd?.maximumPoints
            && mayDrop == other.mayDrop && mayReorder == other.mayReorder
            && enforcement == other.enforcement
    }
}
