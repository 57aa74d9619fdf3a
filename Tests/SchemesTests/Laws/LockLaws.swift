import Exact
import Testing

@testable import Schemes

@Suite struct LockLaws {
    @Test(arguments: 0..<250) func locksOnlyShrink(seed: Int) {
        let levels = chain(seed)
        for (parent, child) in zip(levels, levels.dropFirst()) {
            for (address, lock) in parent.snapshot.locks
            where child.snapshot.nodes[address.node] != nil {
                let below = child.snapshot.locks[address] ?? .open
                for value in probes(around: child.snapshot[address]) where below.allows(value) {
                    #expect(lock.allows(value), "\(address) \(value)")
                }
            }
        }
    }

    @Test(arguments: 0..<250) func listsOnlyClose(seed: Int) {
        let levels = chain(seed)
        for (parent, child) in zip(levels, levels.dropFirst()) {
            for (id, container) in child.snapshot.containers {
                guard parent.snapshot.nodes[id] != nil else { continue }
                let above = parent.snapshot.containers[id]?.rule ?? .closed
                guard above.enforcement == .enforced else { continue }
                let below = container.rule
                #expect(below.enforcement == .enforced)
                #expect(below.mayDrop <= above.mayDrop)
                #expect(!below.mayReorder || above.mayReorder)
                guard let mayAdd = below.mayAdd else { continue }
                #expect(mayAdd.maximumCount <= above.mayAdd?.maximumCount ?? -1)
                #expect(Set(mayAdd.kinds).isSubset(of: above.mayAdd?.kinds ?? []))
            }
        }
    }

    @Test(arguments: 0..<250) func noValueEscapesAnAncestorsLock(seed: Int) {
        let levels = chain(seed)
        for (index, ancestor) in levels.enumerated() {
            for level in levels[(index + 1)...] {
                for (address, lock) in ancestor.snapshot.locks {
                    guard let value = level.snapshot[address] else { continue }
                    #expect(lock.allows(value), "\(address) is \(value)")
                }
            }
        }
    }

    // L6 and L7 for what may only rise or only fall: the half-line begins anew at every level.
    @Test(arguments: 0..<250) func whatMayOnlyRiseOrFallDoesSoFromLevelToLevel(seed: Int) {
        let levels = chain(seed)
        for (parent, child) in zip(levels, levels.dropFirst()) {
            for (address, lock) in parent.snapshot.locks {
                guard let before = parent.snapshot[address]?.number,
                    let after = child.snapshot[address]?.number
                else { continue }
                let below = child.snapshot.locks[address]
                if lock.tightenUp != nil {
                    #expect(after >= before, "\(address)")
                    #expect(below?.allows(.number(after - Amount(1))) == false, "\(address)")
                }
                if lock.tightenDown != nil {
                    #expect(after <= before, "\(address)")
                    #expect(below?.allows(.number(after + Amount(1))) == false, "\(address)")
                }
            }
        }
    }

    @Test(arguments: 0..<250) func noAdditionEscapesAnAncestorsAllowance(seed: Int) {
        let levels = chain(seed)
        for (index, ancestor) in levels.enumerated() {
            for level in levels[(index + 1)...] {
                for id in ancestor.snapshot.nodes.keys where level.snapshot.nodes[id] != nil {
                    let above = ancestor.snapshot.containers[id]
                    guard (above?.rule ?? .closed).enforcement == .enforced else { continue }
                    let added = level.snapshot.containers[id]?.added ?? []
                    guard let allowance = above?.rule.mayAdd else {
                        #expect(Set(added).isSubset(of: above?.added ?? []), "\(id)")
                        continue
                    }
                    #expect(added.count <= allowance.maximumCount, "\(id)")
                    guard let most = allowance.maximumPoints else { continue }
                    let draft = Draft(
                        level.chain[0],
                        snapshot: level.snapshot,
                        provenance: level.provenance
                    )
                    #expect(draft.pointsAdded(to: id) <= most, "\(id)")
                }
            }
        }
    }

    private func chain(_ seed: Int) -> [ResolvedScheme] {
        let sample = SchemeCase(seed: seed)
        var levels = [sample.root]
        for (salt, owner) in ["pref", "county", "town"].enumerated() {
            let parent = levels[levels.count - 1]
            levels.append(resolve(sample.wild(over: parent, as: owner, salt: salt), over: parent))
        }
        return levels
    }

    private func probes(around value: FieldValue?) -> [FieldValue] {
        var probes = ["甲", "乙", "丙", "又"].map { FieldValue.text($0) }
        probes += ["A", "D", "jury", "peer"].map { FieldValue.choice($0) }
        if let value { probes.append(value) }
        let units = value?.number?.tenThousandths ?? 0
        guard units.magnitude < 1_000_000_000_000 else { return probes }
        for offset in -12...12 {
            probes.append(.number(Amount(tenThousandths: units + Int64(offset) * 10_000)))
            probes.append(.number(Amount(tenThousandths: units + Int64(offset) * 5_000)))
        }
        if let text = value?.text { probes += [.text(text + "\n又"), .text("又" + text)] }
        return probes
    }
}
